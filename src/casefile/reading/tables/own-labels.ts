import type { Cell, DocxPart, Paragraph } from '../../../docx';
import type { FieldName } from '../../../template';
import type { Cells, OwnLabel } from './cells';
import { isBlank, ownFreeText } from '../words/prompts';
import { isOneLine } from '../words/value';

/**
 * The labels of a row in which each cell holds its own; nothing where a cell is of another make, because then the same
 * words may be the value of the cell beside them.
 */
export const ownLabels = (row: readonly Cell[], cells: Cells): readonly OwnLabel[] => {
  const result: OwnLabel[] = [];
  for (const cell of row) {
    if (cells.isEmpty(cell) && !cells.isCovered(cell)) continue;
    const label = cells.ownLabel(cell);
    if (label === undefined) return [];
    result.push(label);
  }
  // Where nothing but guidance stands under the labels, the values may be meant to stand elsewhere.
  return result.some(({ value }) => value !== '') ? result : [];
};

/**
 * Whether the cell beside a label holds a label of its own, so that it is no value: its first line alone is bold, or the
 * label's cell has room below for its own value and what stands beside it begins like a label.
 */
export const holdsOwnLabel = (
  label: Cell,
  right: Cell,
  field: FieldName | undefined,
  part: DocxPart,
  cells: Cells,
): boolean => {
  const [first, second] = filledParagraphs(right, part);
  if (first === undefined || second === undefined) return false;
  if (first.bold === true && second.bold !== true) return true;
  if (!cells.hasRoomBelow(label, (text) => ownFreeText(text) === '')) return false;
  return (field !== undefined && isOneLine(field)) || /^.{1,60}[^.;,]$/.test(first.text.trim());
};

const filledParagraphs = (cell: Cell, part: DocxPart): readonly Paragraph[] =>
  part.paragraphs.slice(cell.from, cell.to).filter(({ text }) => !isBlank(text));
