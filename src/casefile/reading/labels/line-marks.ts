import { COLON_LABELS } from '../words/known-words';
import type { Lookup } from '../words/lookup';
import { LABEL_LIMIT, labelForms } from '../words/normalise';

/** What sets things on one line apart; a single space never does. */
export const GAPS = /[ \u00a0]*\t[ \u00a0\t]*|[ \u00a0]{2,}|[ \u00a0]?[|¦;][ \u00a0]+/g;

/** A tab, a bar, or spaces that nobody types by habit: what sets things apart even in running text. */
export const isWideGap = (gap: string): boolean =>
  /[\t|¦]/.test(gap) || (gap.length > 2 && !gap.includes(';'));

/**
 * A label that we do not know, with its colon: a few words with a capital and no mark between them. "At 10:30" is none,
 * and the figure before a label is its number.
 */
const UNKNOWN_LABEL =
  /^(?:\d{1,2}(?:\.\d{1,2})*[.)]? {1,3})?\p{Lu}[\p{L}\p{N}'’/&()#.-]*(?: [\p{L}\p{N}'’/&()#.-]+){0,5} ?:(?=\s|$)/u;

/** The same before a tab. */
const UNKNOWN_BEFORE_TAB = /^\p{Lu}[\p{L}\p{N}'’/&()#.-]*(?: [\p{L}\p{N}'’/&()#.-]+){0,5} ?\t/u;

/**
 * How long a label is, its mark included, that stands at the start of a text and that we do not know; else 0.
 *
 * @param mark what parts labels from their values in the lines round it.
 */
export const unknownLabelLength = (text: string, mark = ':'): number => {
  const start = text.slice(0, LABEL_LIMIT);
  const match = UNKNOWN_LABEL.exec(start) ?? (mark === '\t' ? UNKNOWN_BEFORE_TAB.exec(start) : null);
  return match?.[0].length ?? 0;
};

/** Words with a colon behind a gap: enough to end what is answered in a line. */
const LOOSE_LABEL = /^[\p{L}\p{N}(][^:?!.\n\t|;]{1,60}:(?=\s|$)/u;

/** Whether something else than the value begins behind a gap on its line. */
export const beginsAnew = (text: string): boolean => {
  const label = LOOSE_LABEL.exec(text)?.[0];
  return label !== undefined && !/\s{2}/.test(label);
};

/** Labels after which a name, a date or a telephone number is still that of whoever was named before. */
const NEUTRAL =
  /^(?:signatures?|signed|sign here|initials|gender|sex|pronouns?|age|years of age|mobile|fax|email|e-mail|employee (?:id|number|no)|staff (?:id|number|no)|qualifications?|department|division|team|unit|location|time|comments?|notes?)\b/i;

/** Whether what follows an unknown label still tells of the same person as what stood before it. */
export const isNeutralLabel = (text: string): boolean => NEUTRAL.test(text.trim());

/** Where a colon stands that is not within brackets: "Date of birth (format: DD/MM/YYYY): 1 May 2012". */
export const firstColon = (text: string): number => {
  let closing = '';
  const limit = Math.min(text.length, LABEL_LIMIT * 2);
  for (let at = 0; at < limit; at += 1) {
    const char = text[at] ?? '';
    if (closing !== '') {
      if (char === closing) closing = '';
    } else if (char === ':' || char === '：') return at;
    else closing = CLOSING[char] ?? '';
  }
  return -1;
};

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '<': '>' };

/** Where the label ends that begins before a colon: some labels hold a colon themselves. */
export const endOfColonLabel = (text: string, colon: number, lookup: Lookup): number => {
  if (!lookup.mayBeKnown(text)) return colon;
  const start = text.slice(colon + 1, LABEL_LIMIT + 1);
  const length = start.search(/[:\t]/);
  const end = length < 0 ? text.length : colon + 1 + length;
  if (end > LABEL_LIMIT) return colon;
  return labelForms(text.slice(0, end)).some((form) => COLON_LABELS.has(form)) ? end : colon;
};
