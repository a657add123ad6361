/** Which allegations a text such as “Allegations 1 and 3” names. */
export interface AllegationNumbers {
  readonly numbers: ReadonlySet<number>;
  /** True for “all”, “both”, “each”. */
  readonly all: boolean;
}

const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const NUMBER_WORD = new RegExp(`\\b(?:${WORDS.join('|')})\\b`, 'g');

/** Longer runs of digits are years or file numbers. */
const NUMBER = /\b\d{1,2}\b/g;
const RANGE = /\b(\d{1,2})\s*(?:-|–|—|to|through)\s*(\d{1,2})\b/g;
/** `1.2`, `3(a)`: a finding under an allegation; its first number counts. */
const SUBORDINATE = /\b(\d{1,2})(?:\.\d+|\([a-z]\)|[a-z]\b)/g;
const ALL = /\b(?:all|both|each|every)\b/;
/** Days of the month would be taken for numbers. */
const DATE =
  /\b\d{1,2}\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b(?:\s+\d{4})?|\b\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}\b/g;

/** Reads the allegations that a text names by number: `1, 3`, `Allegation 2`, `A1`, `1 to 3`, `one and two`, `all`. */
export const allegationNumbers = (text: string): AllegationNumbers => {
  const plain = text
    .toLowerCase()
    .replace(DATE, ' ')
    .replace(/\b(?:allegations?|findings?|no|nos|number|#|a|f)\.?\s*(?=\d)/g, ' ')
    .replace(NUMBER_WORD, (word) => String(WORDS.indexOf(word) + 1))
    .replace(SUBORDINATE, '$1 ');
  const numbers = new Set<number>();
  for (const [, from, to] of plain.matchAll(RANGE)) {
    for (let number = Number(from); number <= Number(to); number += 1) numbers.add(number);
  }
  for (const [digits] of plain.matchAll(NUMBER)) numbers.add(Number(digits));
  numbers.delete(0);
  return { numbers, all: ALL.test(plain) };
};
