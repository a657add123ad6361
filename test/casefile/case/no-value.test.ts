import { doesNotApply, isNoValue, isNotKnown } from '../../../src/casefile/case/no-value';

test.each([
  '',
  '  ',
  'N/A',
  'Not applicable',
  'none',
  '–',
  'TBA',
  'to be advised',
  'Unknown',
  'not yet received',
  '???',
  '000',
])('%j is no value', (text) => {
  expect(isNoValue(text)).toBe(true);
});

test.each(['SAMPLE-0001', '0001234', 'Not-1', 'N/A-12'])('%j is a value', (text) => {
  expect(isNoValue(text)).toBe(false);
});

test('what does not apply is not the same as what is not known', () => {
  expect([doesNotApply('N/A'), isNotKnown('N/A')]).toEqual([true, false]);
  expect([doesNotApply('Pending'), isNotKnown('Pending')]).toEqual([false, true]);
  expect(isNotKnown('Awaiting Victoria Police')).toBe(true);
});
