const ROMAN: readonly (readonly [value: number, digits: string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

const roman = (value: number): string | undefined => {
  if (value < 1 || value > 3999) return undefined;
  let left = value;
  let text = '';
  for (const [worth, digits] of ROMAN) {
    for (; left >= worth; left -= worth) text += digits;
  }
  return text;
};

/** After `z` come `aa`, `bb`: the same letter more often. */
const letters = (value: number): string | undefined => {
  if (value < 1 || value > 26 * 30) return undefined;
  return String.fromCharCode(0x61 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
};

const ordinal = (value: number): string => {
  const teens = value % 100 >= 11 && value % 100 <= 13;
  const ending = teens ? undefined : ['th', 'st', 'nd', 'rd'][value % 10];
  return `${value}${ending ?? 'th'}`;
};

const CARDINALS = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen'
).split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS = new Map([
  ['one', 'first'],
  ['two', 'second'],
  ['three', 'third'],
  ['five', 'fifth'],
  ['eight', 'eighth'],
  ['nine', 'ninth'],
  ['twelve', 'twelfth'],
]);

/** The words of a number up to 99, the last one apart. */
const wordsOf = (value: number): { readonly before: string; readonly last: string } | undefined => {
  const small = CARDINALS[value];
  if (small !== undefined) return { before: '', last: small };
  const tens = TENS[Math.floor(value / 10) - 2];
  if (tens === undefined) return undefined;
  return value % 10 === 0
    ? { before: '', last: tens }
    : { before: `${tens}-`, last: CARDINALS[value % 10] ?? '' };
};

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const cardinalText = (value: number): string | undefined => {
  const words = wordsOf(value);
  return words === undefined ? undefined : capitalised(words.before + words.last);
};

const ordinalText = (value: number): string | undefined => {
  const words = wordsOf(value);
  if (words === undefined) return undefined;
  const { before, last } = words;
  return capitalised(before + (ORDINALS.get(last) ?? `${last.replace(/y$/, 'ie')}th`));
};

const FORMATS: ReadonlyMap<string, (value: number) => string | undefined> = new Map([
  ['decimal', String],
  ['decimalZero', (value: number) => String(value).padStart(2, '0')],
  ['lowerLetter', letters],
  ['upperLetter', (value: number) => letters(value)?.toUpperCase()],
  ['lowerRoman', roman],
  ['upperRoman', (value: number) => roman(value)?.toUpperCase()],
  ['ordinal', ordinal],
  ['cardinalText', cardinalText],
  ['ordinalText', ordinalText],
  ['numberInDash', (value: number) => `- ${value} -`],
]);

/** Whether a level of this format shows no number: a bullet, or nothing. */
export const isUnnumbered = (format: string): boolean => format === 'bullet' || format === 'none';

/**
 * A list number as Word writes it, for `w:numFmt` as the format: `2`, `b`, `ii`, `Second`.
 *
 * @returns undefined where we cannot say how it would be written: a script or a size that is not ours.
 */
export const formatNumber = (value: number, format: string): string | undefined =>
  Number.isSafeInteger(value) && value >= 0 ? FORMATS.get(format)?.(value) : undefined;
