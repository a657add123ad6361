import { COLOUR_PAIRS, COLOURS } from '../../../src/word/styles';
import { contrast } from './contrast';

test('the measure itself: black on white is 21 to 1', () => {
  expect(contrast('000000', 'FFFFFF')).toBeCloseTo(21, 5);
});

test.each(COLOUR_PAIRS)('%s on %s can be read', (text, background) => {
  expect(contrast(COLOURS[text], COLOURS[background])).toBeGreaterThanOrEqual(4.5);
});
