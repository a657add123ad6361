export const NUMBER_WORDS: readonly string[] = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

const ORDINAL_WORDS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
];

/** `i` to `xii`; the single letters `a` to `h` stand for themselves. */
const ROMAN_NUMBERS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** What may number a thing: `2`, `1.2`, `1(a)`, `1a`, `two`, `iv`, `b`. */
export const NUMBER_PATTERN = String.raw`\d{1,3}(?:\.\d{1,2}|\s?\([a-h]\)|[a-h])?|${NUMBER_WORDS.join('|')}|${[...ROMAN_NUMBERS].reverse().join('|')}|[a-h]`;

/** What may number a thing in front of its name: `first`, `2nd`. */
export const ORDINAL_PATTERN = String.raw`${ORDINAL_WORDS.join('|')}|\d{1,2}(?:st|nd|rd|th)`;

/** The first letters of what {@link ORDINAL_PATTERN} finds, as {@link leadingWord} gives them. */
export const ORDINAL_STARTS: ReadonlySet<string> = new Set([...ORDINAL_WORDS, 'st', 'nd', 'rd', 'th']);

/** A number as a key: figures, figures with a letter, or a lower-case letter. */
export const numberKey = (written: string): string => {
  const text = written.toLowerCase().replace(/[\s()]/g, '');
  for (const words of [NUMBER_WORDS, ORDINAL_WORDS, ROMAN_NUMBERS]) {
    const at = words.indexOf(text);
    if (at >= 0) return String(at + 1);
  }
  return text.replace(/(?:st|nd|rd|th)$/, '').replace(/^0+(?=\d)/, '');
};
