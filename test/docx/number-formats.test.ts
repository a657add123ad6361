import { formatNumber, isUnnumbered } from '../../src/docx/number-formats';

test.each([
  ['decimal', [0, 1, 10], ['0', '1', '10']],
  ['decimalZero', [1, 9, 10, 100], ['01', '09', '10', '100']],
  ['lowerLetter', [1, 26, 27, 28, 53], ['a', 'z', 'aa', 'bb', 'aaa']],
  ['upperLetter', [2, 27], ['B', 'AA']],
  ['lowerRoman', [1, 4, 9, 14, 40, 90, 400, 1994], ['i', 'iv', 'ix', 'xiv', 'xl', 'xc', 'cd', 'mcmxciv']],
  ['upperRoman', [3, 3999], ['III', 'MMMCMXCIX']],
  [
    'ordinal',
    [1, 2, 3, 4, 11, 12, 13, 21, 112, 123],
    ['1st', '2nd', '3rd', '4th', '11th', '12th', '13th', '21st', '112th', '123rd'],
  ],
  ['cardinalText', [1, 12, 20, 21, 99], ['One', 'Twelve', 'Twenty', 'Twenty-one', 'Ninety-nine']],
  [
    'ordinalText',
    [1, 2, 3, 4, 5, 8, 9, 12, 13, 20, 21, 42],
    [
      'First',
      'Second',
      'Third',
      'Fourth',
      'Fifth',
      'Eighth',
      'Ninth',
      'Twelfth',
      'Thirteenth',
      'Twentieth',
      'Twenty-first',
      'Forty-second',
    ],
  ],
  ['numberInDash', [4], ['- 4 -']],
])('%s', (format, values, expected) => {
  expect(values.map((value) => formatNumber(value, format))).toEqual(expected);
});

test.each([
  ['lowerLetter', 0],
  ['upperLetter', 10_000],
  ['lowerRoman', 0],
  ['upperRoman', 1e9],
  ['cardinalText', 100],
  ['ordinalText', 100],
  ['decimal', NaN],
  ['decimal', -1],
  ['decimal', 1.5],
  ['aiueo', 1],
  ['', 1],
])('nothing is made up for %s of %p', (format, value) => {
  expect(formatNumber(value, format)).toBeUndefined();
});

test('a bullet and nothing are no numbers', () => {
  expect(['bullet', 'none', 'decimal', 'odd'].map(isUnnumbered)).toEqual([true, true, false, false]);
});
