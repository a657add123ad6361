import { nextTab } from '../../../taskpane/app/next-tab';

test.each([
  ['ArrowRight', 0, 1],
  ['ArrowRight', 5, 0],
  ['ArrowLeft', 0, 5],
  ['ArrowDown', 1, 4],
  ['ArrowDown', 4, 1],
  ['ArrowUp', 0, 3],
  ['Home', 4, 0],
  ['End', 1, 5],
  ['a', 1, undefined],
])('%s from %i of two rows of three leads to %s', (key, from, to) => {
  expect(nextTab(key, from, 6, 3)).toBe(to);
});

test('in one row, up and down lead nowhere', () => {
  expect(nextTab('ArrowDown', 1, 6, 6)).toBeUndefined();
});
