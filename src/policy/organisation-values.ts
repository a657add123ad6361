import { z } from 'zod';
import { isCalendarDate } from './calendar-date';

/** In characters: a name, a page, a word to avoid. */
export const LONGEST_TEXT = 200;

// Line breaks and other control characters, halves of characters, and signs that turn the direction of what follows.
const NOT_FOR_ONE_LINE = /[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;

/** A text as it stands somewhere else, such as the words of a template. */
export const plainText = (what: string, longest: number = LONGEST_TEXT) =>
  z
    .string({ error: `write ${what} as text` })
    .trim()
    .min(1, `write ${what}`)
    .max(longest, { error: `shorten it to at most ${longest} characters`, abort: true });

/** A text of one line that is shown to people, or written into documents. */
export const text = (what: string, longest: number = LONGEST_TEXT) =>
  plainText(what, longest).refine(
    (value) => !NOT_FOR_ONE_LINE.test(value),
    'write it on one line, without characters that are not shown',
  );

const DAY = 'write a day that exists as yyyy-mm-dd, for example 2026-12-24';

export const daySchema = z
  .string({ error: DAY })
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: DAY, abort: true })
  .refine(isCalendarDate, DAY);

/** The most entries that a list of the file can have; a longer one is left out as a whole. */
export const MOST = {
  holidays: 1000,
  confirmations: 200,
  wording: 1000,
  layouts: 100,
  templates: 12,
} as const;

/** What is wrong with the length of a list, as what to do about it; nothing where it is within bounds. */
export const lengthProblem = (name: keyof typeof MOST, length: number): string | undefined =>
  length > MOST[name] ? `write at most ${MOST[name]} entries` : undefined;

/** A list of the file, read entry by entry, so that a broken one does not take the others with it. */
export const list = <T extends z.ZodType>(item: T, name: keyof typeof MOST) =>
  z
    .array(item, { error: 'write a list, in square brackets' })
    .max(MOST[name], { error: lengthProblem(name, Infinity) });
