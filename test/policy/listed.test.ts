import { listed } from '../../src/policy';

test.each([
  [[], ''],
  [['A'], 'A'],
  [['A', 'B'], 'A and B'],
  [['A', 'B', 'C'], 'A, B and C'],
])('%j in a sentence', (things, words) => {
  expect(listed(things)).toBe(words);
});
