import type { Cell } from '../../../docx';
import { isWording } from '../headings/items';
import type { CopyDraft } from '../record/case-draft';
import type { Recorder } from '../record/recorder';
import { isVerdictName } from '../sentences/verdict-names';
import { normalise } from '../words/normalise';

/** A row that words an allegation under a number. */
export interface WordedRow {
  readonly row: readonly Cell[];
  readonly number: string;
  readonly words: string;
}

/**
 * The allegations that rows word in full which a summary above only names: "1. Physical violence", "2. Emotional harm",
 * and then a table with "1 | That …" and "2 | That …". They are the same where each has its number in both, there are as
 * many of each, nothing more is known of those above, and no name or figure of theirs is missing below. Else nothing: two
 * subjects of allegation may each have an "Allegation 1".
 */
export const titledBefore = (
  rows: readonly WordedRow[],
  { copies }: Recorder,
): ReadonlyMap<readonly Cell[], CopyDraft> | undefined => {
  const titles = copies.free.filter(({ group }) => group === 'allegation');
  if (rows.length === 0 || rows.length > MOST_ROWS || rows.length !== copies.count('allegation'))
    return undefined;
  if (!titles.every((copy) => isTitleOnly(copy) && copies.saysNumber(copy))) return undefined;
  const same = new Map<readonly Cell[], CopyDraft>();
  for (const { row, number, words } of rows) {
    const copy = copies.numbered('allegation', number);
    if (copy === undefined || !titles.includes(copy) || !mayWord(words, titleOf(copy))) return undefined;
    same.set(row, copy);
  }
  return new Set(same.values()).size === rows.length ? same : undefined;
};

/** More allegations than any report has. */
const MOST_ROWS = 40;

/** The most words that are taken for a name of an allegation. */
const TITLE_WORDS = 8;
const TITLE_LIMIT = 100;

const titleOf = ({ fields }: CopyDraft): string => fields['allegation.statement']?.text ?? '';

/** Whether a name is all that is known of an allegation, and nothing says whom it is against. */
const isTitleOnly = (copy: CopyDraft): boolean => {
  const { fields, against } = copy;
  const title = titleOf(copy);
  return (
    against === undefined &&
    Object.keys(fields).length === 1 &&
    fields['allegation.statement']?.foundBy !== 'tag' &&
    title !== '' &&
    title.length <= TITLE_LIMIT &&
    title.split(/\s+/).length <= TITLE_WORDS &&
    !/[.\n]/.test(title.trim()) &&
    !isWording(title) &&
    !isVerdictName(title)
  );
};

/** What a name says besides the kind of thing: figures, and words with a capital that do not begin it. */
const TELLING = /(?<=\S\s+)\p{Lu}[\p{L}’'-]*|\S*\d\S*/gu;

/** Whether words may be those of what a name names: they word an allegation, and miss no name and no figure of it. */
const mayWord = (words: string, title: string): boolean => {
  if (!isWording(words.replace(/^\s*\(?\d{1,2}[.)]\s+/, ''))) return false;
  const known = new Set(normalise(words.slice(0, WORDING_LIMIT)).split(' '));
  const telling = (title.match(TELLING) ?? []).flatMap((word) => normalise(word).split(' '));
  return telling.every((word) => word === '' || known.has(word));
};

/** How much of a wording is compared. */
const WORDING_LIMIT = 2000;
