import { upToLimit } from '../../../src/checks/support/up-to-limit';

const report = (count: number): readonly string[] => [
  ...upToLimit(
    Array.from({ length: count }, (_, index) => index + 1),
    (item, index) => `${String(index)}:${String(item)}`,
    (first, rest) => `${String(rest)} from ${String(first)}`,
    2,
  ),
];

test('items one by one up to the limit, then the rest as one; a rest of one is an item', () => {
  expect(report(0)).toEqual([]);
  expect(report(2)).toEqual(['0:1', '1:2']);
  expect(report(3)).toEqual(['0:1', '1:2', '2:3']);
  expect(report(4)).toEqual(['0:1', '1:2', '2 from 3']);
});
