import { matchBy } from '../../../src/casefile/case/matched';

test('the surest test goes first, and every item is used once', () => {
  const same = (a: string, b: string): boolean => a === b;
  const alike = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
  expect(matchBy(['A', 'a', 'b', 'c'], ['a', 'A', 'B', 'd'], [same, alike])).toEqual({
    pairs: [
      ['A', 'A'],
      ['a', 'a'],
      ['b', 'B'],
    ],
    onlyFirst: ['c'],
    onlySecond: ['d'],
  });
});
