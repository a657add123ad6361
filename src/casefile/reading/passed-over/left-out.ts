import type { DocxPart } from '../../../docx';
import { LONG_LABEL_LIMIT } from '../words/normalise';
import { isBlank } from '../words/prompts';
import { cellText, gridsByStart } from '../page/table-grid';
import type { Lookup } from '../words/lookup';

/**
 * By paragraph: 1 where an organisation's layout says of a label that it is not ours, and where the value of such a
 * label stands: beside it in its row, or after it in its line. A heading that is not ours is read like any unknown one.
 */
export const leftOutParagraphs = (part: DocxPart, lookup: Lookup): Uint8Array => {
  const leftOut = new Uint8Array(lookup.leavesOut ? part.paragraphs.length : 0);
  if (!lookup.leavesOut) return leftOut;
  for (const grids of gridsByStart(part).values()) {
    for (const row of grids.flatMap(({ rows }) => rows)) {
      row.forEach((cell, at) => {
        const value = row[at + 1];
        if (value === undefined || part.paragraphs[cell.from]?.heading !== undefined) return;
        if (!lookup.isLeftOut(labelIn(cellText(part, cell)))) return;
        leftOut.fill(1, cell.from, cell.to);
        if (lookup(labelIn(cellText(part, value))) === undefined) leftOut.fill(1, value.from, value.to);
      });
    }
  }
  part.paragraphs.forEach(({ text, heading }, index) => {
    if (heading === undefined && isLeftOutLine(text, lookup)) leftOut[index] = 1;
  });
  return leftOut;
};

/** A cell's first line without its mark, where it can be a label. */
const labelIn = (text: string): string => {
  const first = text.split('\n', LINES).find((line) => !isBlank(line)) ?? '';
  return first.length > LONG_LABEL_LIMIT ? '' : first.trim();
};

const LINES = 4;

/** What sets the things of one line apart, and what sets a label off from its value. */
const GAP = /\t| {2,}/;
const MARK = /[:?\t]/;

/** A line that begins with a label that is not ours, and has no label of ours after it. */
const isLeftOutLine = (text: string, lookup: Lookup): boolean => {
  const start = text.slice(0, LONG_LABEL_LIMIT);
  const mark = start.search(MARK);
  if (mark < 1 || !lookup.isLeftOut(start.slice(0, mark))) return false;
  return text
    .slice(mark + 1)
    .split(GAP)
    .every((piece) => {
      const next = piece.slice(0, LONG_LABEL_LIMIT).search(MARK);
      return next < 1 || lookup(piece.slice(0, next)) === undefined;
    });
};
