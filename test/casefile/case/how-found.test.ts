import { howFound, howSure, wayFound } from '../../../src/casefile';

test.each([
  ['tag', 'certain', 'in its field, certain'],
  ['heading', 'likely', 'under its heading, likely right'],
  ['label', 'likely', 'beside its label, likely right'],
  ['label', 'to-confirm', 'beside a label that may be meant for something else, to be confirmed'],
  ['sentence', 'to-confirm', 'in a sentence, to be confirmed'],
] as const)('%s and %s', (foundBy, sureness, words) => {
  const found = { foundBy, sureness };
  expect(howFound(found)).toBe(words);
  expect(`${wayFound(found)}, ${howSure(found)}`).toBe(words);
});
