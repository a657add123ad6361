import type { DocxPart, Paragraph } from '../../../docx';
import { NUMBER_PATTERN, ORDINAL_PATTERN } from '../words/ordinals';
import { readBareVerdict } from './statement';
import { mayHoldVerdict } from './verdict-names';

/** A verdict on a line of its own, the name of one allegation, a heading over others, or anything else. */
type LineKind = 'verdict' | 'allegation' | 'heading' | 'other';

const LINE_LIMIT = 160;

const LABEL =
  /^(?:(?:rcs|cims|overall|final) )?(?:findings?|outcomes?|conclusions?|determinations?|decisions?|results?)\s*[:–—-]\s*/i;
const ALLEGATION = new RegExp(
  `^\\W{0,4}(?:allegation (?:no\\.? ?|number |#)?(?:${NUMBER_PATTERN})|(?:the )?(?:${ORDINAL_PATTERN}) allegation)(?:\\b|$)`,
  'i',
);

const isVerdict = (text: string): boolean =>
  mayHoldVerdict(text) && readBareVerdict(text.replace(LABEL, ''), 'whole') !== undefined;

const kindOf = ({ text, heading, bold }: Paragraph): LineKind => {
  const line = text.trim();
  if (line.length <= LINE_LIMIT) {
    if (isVerdict(line)) return 'verdict';
    if (ALLEGATION.test(line) && !mayHoldVerdict(line)) return 'allegation';
  }
  return heading !== undefined || bold === true ? 'heading' : 'other';
};

// Asked for many lines of one document, which is gone through once.
const known = new WeakMap<DocxPart, Uint8Array>();

/**
 * Whether a verdict stands on a line of its own among lines that name allegations, and the first of them was a verdict:
 * "Substantiated", "Allegation 1", "Unfounded", "Allegation 2". Each verdict may be of the allegation above it or below
 * it, so it is taken for neither.
 */
export const isPairedEitherWay = (part: DocxPart, paragraph: number): boolean => {
  const flags = known.get(part) ?? flagsOf(part);
  known.set(part, flags);
  return flags[paragraph] === 1;
};

/** "Finding" over a line asks for that one; "Findings" is over all that follow. */
const ASKS_FOR_ONE = /\b(?:finding|outcome|conclusion|determination|decision|result)\s*:?\s*$/i;

const flagsOf = ({ paragraphs }: DocxPart): Uint8Array => {
  const flags = new Uint8Array(paragraphs.length);
  /** Which of the two came first below the last heading. */
  let first: 'verdict' | 'allegation' | undefined;
  /** Verdicts that begin what stands below a heading, with nothing but verdicts between. */
  let leading: number[] = [];
  let isBeginning = false;
  paragraphs.forEach((paragraph, index) => {
    const { text, cell, heading } = paragraph;
    if (cell !== undefined || text.trim() === '') return;
    const kind = kindOf(paragraph);
    if (kind === 'verdict') {
      if (first === 'verdict') flags[index] = 1;
      else if (first === undefined && isBeginning) leading.push(index);
      return;
    }
    isBeginning = false;
    if (kind === 'heading') {
      first = undefined;
      isBeginning = !ASKS_FOR_ONE.test(text);
    } else if (kind === 'allegation') {
      if (heading !== undefined) first = 'allegation';
      else {
        first ??= leading.length > 0 ? 'verdict' : 'allegation';
        for (const at of leading) flags[at] = 1;
      }
    }
    leading = [];
  });
  return flags;
};
