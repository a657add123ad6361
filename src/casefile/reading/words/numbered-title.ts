import type { GroupName } from '../../../template';
import { leadingWord, mayBeNumbering, withoutNumbering } from './normalise';
import { GROUP_FIRST_WORDS, groupNamed } from './vocabulary';

/** "Allegation 2 — physical violence": the thing, which one, and what stands after it. */
export interface NumberedTitle {
  readonly group: GroupName;
  /** The number as a key: `2`, or a lower-case letter. */
  readonly number: string;
  readonly tail: string;
}

const NUMBER_WORDS = [
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

/** A name, a number or a single letter, then the end or a mark that sets off what follows. */
const NUMBERED = new RegExp(
  `^(\\p{L}[\\p{L} ()’']{2,40}?)\\s*(?:no\\.?|number|#)?\\s*\\(?(\\d{1,3}|${NUMBER_WORDS.join('|')}|[a-h])\\)?` +
    `(?:\\s+of\\s+\\d{1,3})?(?:\\s*$|\\s*[:.)]\\s*|\\s*[–—]\\s*|\\s+-\\s*|\\t)([^]*)$`,
  'iu',
);

export const numberedTitle = (text: string): NumberedTitle | undefined => {
  const start = text.length > LOOK_AT ? text.slice(0, LOOK_AT) : text;
  const first = leadingWord(start);
  if (!GROUP_FIRST_WORDS.has(first) && !mayBeNumbering(first)) return undefined;
  const match = NUMBERED.exec(withoutNumbering(start).trim());
  const group = groupNamed(match?.[1] ?? '');
  if (match === null || group === undefined) return undefined;
  const number = (match[2] ?? '').toLowerCase();
  const word = NUMBER_WORDS.indexOf(number);
  const tail = text.length > LOOK_AT ? (match[3] ?? '') + text.slice(LOOK_AT) : (match[3] ?? '');
  return { group, number: word < 0 ? number : String(word + 1), tail: tail.trim() };
};

/** How much of a line is looked at for its title. */
const LOOK_AT = 90;
