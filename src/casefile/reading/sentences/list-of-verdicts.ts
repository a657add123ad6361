import type { DocxPart, Paragraph } from '../../../docx';
import { readBareVerdict } from './statement';
import { mayHoldVerdict } from './verdict-names';
import type { Said } from './verdict-names';

const TYPED = /^\s*\(?(\d{1,2})[.)]\s+(?=\S)/;
const ITEM_LIMIT = 400;

/** Whether a paragraph is an item of a list. */
export const isItem = ({ text, number, listed }: Paragraph): boolean =>
  listed === true || number !== undefined || TYPED.test(text);

/** What the item of that number says was found, where it begins with that. */
export const verdictOf = ({ paragraphs }: DocxPart, at: number, wanted: number): Said | undefined => {
  const { text = '', number = '', cell, heading } = paragraphs[at] ?? {};
  if (cell !== undefined || heading !== undefined || text.length > ITEM_LIMIT || !mayHoldVerdict(text))
    return undefined;
  const typed = TYPED.exec(text);
  const own = /^\(?(\d{1,2})[.):]?$/.exec(number.trim())?.[1] ?? typed?.[1];
  return Number(own) === wanted ? readBareVerdict(text.slice(typed?.[0].length ?? 0)) : undefined;
};

/** How far down the next item is looked for. */
const REACH = 4;

/** Whether "1. Substantiated" stands there, with "2. Unfounded" next. */
export const beginsListOfVerdicts = (part: DocxPart, at: number): boolean => {
  if (verdictOf(part, at, 1) === undefined) return false;
  const below = part.paragraphs.slice(at + 1, at + 1 + REACH).findIndex(({ text }) => text.trim() !== '');
  return below >= 0 && verdictOf(part, at + 1 + below, 2) !== undefined;
};
