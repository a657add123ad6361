import type { Paragraph } from '../../../docx';
import type { GroupName } from '../../../template';
import { leadingWord, mayBeNumbering, withoutNumbering } from './normalise';
import { NUMBER_PATTERN, numberKey, ORDINAL_PATTERN, ORDINAL_STARTS } from './ordinals';
import type { GroupNames } from './group-names';

/** "Allegation 2 — physical violence": the thing, which one, and what stands after it. */
export interface NumberedTitle {
  readonly group: GroupName;
  /** The number as a key: `2`, `1.2`, `1a`, or a lower-case letter. */
  readonly number: string;
  readonly tail: string;
}

/** "Allegations 1 and 3": several things of one group. */
export interface NumberedTitles {
  readonly group: GroupName;
  readonly numbers: readonly string[];
}

/** The end, or a mark that sets off what follows. */
const END = String.raw`(?:\s+of\s+\d{1,3})?(?:\s*$|\s*[:.)]\s*|\s*[–—]\s*(?!\d)|\s+-\s*(?!\d)|\t|\s+(?=\([^()]{1,60}\)\s*$))([^]*)$`;
const NAME = String.raw`(\p{L}[\p{L} ()’']{2,40}?)`;

/** A name, a number or a single letter, then its end. */
const NUMBERED = new RegExp(`^${NAME}\\s*(?:no\\.?|number|#)?\\s*\\(?(${NUMBER_PATTERN})\\)?${END}`, 'iu');

/** "First allegation", "The second allegation: …". */
const ORDINAL = new RegExp(
  `^(?:the )?(${ORDINAL_PATTERN}) (allegation|client|interview|recommendation)${END}`,
  'iu',
);

export const numberedTitle = (text: string, names: GroupNames): NumberedTitle | undefined => {
  const start = text.length > LOOK_AT ? text.slice(0, LOOK_AT) : text;
  const first = leadingWord(start);
  if (ORDINAL_STARTS.has(first) || first === 'the') {
    const match = ORDINAL.exec(start.trimStart());
    return match === null ? undefined : titleOf(text, names, match[2], match[1], match[3]);
  }
  if (!names.mayNameGroup(first) && !mayBeNumbering(first)) return undefined;
  const match = NUMBERED.exec(withoutNumbering(start).trimStart());
  return match === null ? undefined : titleOf(text, names, match[1], match[2], match[3]);
};

const titleOf = (
  text: string,
  names: GroupNames,
  name = '',
  number = '',
  shown = '',
): NumberedTitle | undefined => {
  const group = names.groupNamed(name);
  if (group === undefined) return undefined;
  const tail = text.length > LOOK_AT ? shown + text.slice(LOOK_AT) : shown;
  return { group, number: numberKey(number), tail: tail.trim() };
};

/** How much of a line is looked at for its title. */
const LOOK_AT = 90;

/** "Allegations 1 and 2", "Allegations 1, 2 & 4", "Allegations 1, 3 to 5", and nothing besides. */
const SEVERAL =
  /^(allegations|clients|recommendations) (\d{1,2}(?: ?(?:,|,? and|&|to|-|–|—) ?\d{1,2}){1,9})\s*[:.]?$/i;
const ONE_OR_RANGE = /(\d{1,2})(?: ?(?:to|-|–|—) ?(\d{1,2}))?/gi;

/** The things that a heading such as "Allegations 1 and 2" is about; absent where it is no such heading. */
export const numberedTitles = (text: string, names: GroupNames): NumberedTitles | undefined => {
  if (text.length > LOOK_AT || !names.mayNameGroup(leadingWord(text))) return undefined;
  const [, name = '', list = ''] = SEVERAL.exec(withoutNumbering(text).trim()) ?? [];
  const group = names.groupNamed(name);
  if (group === undefined) return undefined;
  const numbers = [...list.matchAll(ONE_OR_RANGE)].flatMap(([, from, to = from]) => {
    const count = Math.max(Number(to) - Number(from) + 1, 0);
    return Array.from({ length: count }, (_, index) => numberKey(String(Number(from) + index)));
  });
  return { group, numbers: [...new Set(numbers)] };
};

/** A paragraph's text with an automatic number that is itself a title: Word writes "Allegation 2:" before it. */
export const titledText = ({ text, number }: Paragraph): string =>
  number !== undefined && /\p{L}{3}/u.test(number) ? `${number} ${text}` : text;
