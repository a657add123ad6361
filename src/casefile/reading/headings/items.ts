import type { GroupName } from '../../../template';
import { normalise } from '../words/normalise';
import { ownFreeText } from '../words/prompts';

/** A paragraph that stands under a heading. */
export interface Line {
  readonly text: string;
  readonly listed: boolean;
  /** The number that Word writes before it. */
  readonly number?: string | undefined;
  readonly paragraph: number;
}

/** One thing of several that stand under a heading, and its number where somebody gave it one. */
export interface Item {
  readonly text: string;
  readonly paragraph: number;
  readonly number?: string;
}

/** "It is alleged that …", "That …": the words of an allegation, not words about one. */
const WORDING =
  /^["“'‘(]?(?:that\b|(?:it|he|she|they) (?:is|was|are|were|has been|have been) (?:further )?alleged\b|it is (?:also|further) alleged\b|alleged(?:ly)?\b|the allegation is that\b)/i;

export const isWording = (text: string): boolean => WORDING.test(text.trim());

/**
 * Whether two wordings are of two allegations, as far as their words tell: less than two thirds of the shorter one's are
 * in the other. One in a summary is cut short, and says nothing else.
 */
export const isOtherWording = (text: string, other: string): boolean => {
  const [first, second] = [text, other].map(tellingWords) as [ReadonlySet<string>, ReadonlySet<string>];
  const [shorter, longer] = first.size < second.size ? [first, second] : [second, first];
  const shared = [...shorter].filter((word) => longer.has(word)).length;
  return shorter.size >= FEWEST_TELLING_WORDS && shared * 3 < shorter.size * 2;
};

/** Whether two wordings are surely of one allegation: all that tells in the shorter one is in the other. */
export const isSameWording = (text: string, other: string): boolean => {
  const [first, second] = [text, other].map(tellingWords) as [ReadonlySet<string>, ReadonlySet<string>];
  const [shorter, longer] = first.size < second.size ? [first, second] : [second, first];
  return shorter.size >= FEWEST_TELLING_WORDS && [...shorter].every((word) => longer.has(word));
};

const tellingWords = (text: string): ReadonlySet<string> =>
  new Set(
    normalise(text.slice(0, WORDING_LIMIT))
      .split(' ')
      .filter((word) => word.length > 2 && !SAYS_NOTHING.has(word)),
  );

/** How much of a wording is compared. */
const WORDING_LIMIT = 600;
const FEWEST_TELLING_WORDS = 3;
const SAYS_NOTHING: ReadonlySet<string> = new Set(
  'that the and was were has have had been with for his her their from alleged allegedly allegation'.split(
    ' ',
  ),
);

/** `1. `, `2) `, `(a) `, `iv. ` as somebody typed it. */
const TYPED = /^\s*\(?(\d{1,2}|[a-h]|[ivx]{1,4})[.)]\s+(?=\S)/i;

/**
 * The things that are listed under a heading: the items of a list, paragraphs that begin with a typed number, or
 * paragraphs that each word an allegation. None where the text is of one piece. A list within an item belongs to it.
 */
export const itemsOf = (lines: readonly Line[], group: GroupName): readonly Item[] => {
  const lists: readonly ((line: Line) => Start | undefined)[] = [numberedItem, listedItem, typedItem];
  for (const list of group === 'allegation' ? [...lists, wordedItem] : lists) {
    const items = split(lines, list);
    if (items.length > 0) return items;
  }
  return [];
};

/** How an item begins: what of its text is its own, and how its number is written. */
interface Start {
  readonly text: string;
  readonly form: string;
  readonly number?: string;
}

const numberedItem = ({ text, number, listed }: Line): Start | undefined =>
  listed && number !== undefined ? { text, ...numbered(number) } : undefined;

const listedItem = ({ text, listed }: Line): Start | undefined => (listed ? { text, form: '' } : undefined);

const typedItem = ({ text, listed }: Line): Start | undefined => {
  const match = listed ? null : TYPED.exec(text);
  return match === null ? undefined : { text: text.slice(match[0].length), ...numbered(match[0].trim()) };
};

const wordedItem = ({ text }: Line): Start | undefined => (isWording(text) ? { text, form: '' } : undefined);

/** `2.` and `3.` are written alike, `(a)` is not: it numbers a part of an item. */
const numbered = (written: string): Pick<Start, 'form' | 'number'> => {
  const figures = /\d{1,3}(?=\D*$)/.exec(written)?.[0];
  const form = written.replace(/\d+/g, '9').replace(/[a-z]+/gi, 'a');
  return figures === undefined ? { form } : { form, number: String(Number(figures)) };
};

const split = (lines: readonly Line[], startOf: (line: Line) => Start | undefined): readonly Item[] => {
  const items: { texts: string[]; paragraph: number; number?: string | undefined }[] = [];
  let form: string | undefined;
  for (const line of lines) {
    const own = ownFreeText(line.text);
    if (own === '') continue;
    const start = startOf({ ...line, text: own });
    if (start !== undefined && (form ??= start.form) === start.form) {
      items.push({ texts: [start.text], paragraph: line.paragraph, number: start.number });
    } else if (start !== undefined || line.listed) {
      items.at(-1)?.texts.push(own);
    }
  }
  return items.map(({ texts, paragraph, number }) => ({
    text: texts.join('\n'),
    paragraph,
    ...(number !== undefined && { number }),
  }));
};
