import { allegationNumbers } from '../../../src/checks/support/allegation-numbers';

test.each<[string, readonly number[], boolean?]>([
  ['1, 3', [1, 3]],
  ['Allegation 2', [2]],
  ['Allegations 1 & 2', [1, 2]],
  ['allegation no. 4', [4]],
  ['A1; A2', [1, 2]],
  ['1 to 3', [1, 2, 3]],
  ['2–4', [2, 3, 4]],
  ['4-2', [2, 4]],
  ['one and three', [1, 3]],
  ['Finding 1(a) and 2.3', [1, 2]],
  ['#2', [2]],
  ['0', []],
  ['all', [], true],
  ['Both allegations', [], true],
  ['every finding, above all 2', [2], true],
  ['the one about the arm', [1]],
  ['the arm', []],
  ['', []],
  ['found on 12 August 2026', []],
  ['file 2026/0045 of 4/8/2026', []],
  ['substantiated physical abuse', []],
])('%j', (text, numbers, all = false) => {
  const read = allegationNumbers(text);
  expect([...read.numbers].sort((a, b) => a - b)).toEqual(numbers);
  expect(read.all).toBe(all);
});
