import type { Cell } from '../../../docx';
import type { FieldName } from '../../../template';
import type { Recorder } from '../record/recorder';
import { parseDate } from '../../../policy';
import { isChoice, mayBeLabelWord, mayBeValue, namesChoice, valueOf } from '../words/value';
import type { Cells } from './cells';
import type { HeaderRow } from './header-row';
import { holdsOwnLabel } from './own-labels';
import { cellAt } from '../page/table-grid';
import type { Grid } from '../page/table-grid';

/** Finds the cell in which the value of a label stands: to its right, or below it. */
export class ValuePlace {
  constructor(
    private readonly recorder: Recorder,
    private readonly cells: Cells,
    private readonly header: HeaderRow,
  ) {}

  /** Where in its row the value of a label stands; absent where it stands elsewhere or nowhere. */
  toTheRight(row: readonly Cell[], at: number, rowCount: number): number | undefined {
    const right = row[at + 1];
    const label = row[at];
    if (right === undefined || (label !== undefined && this.isOfItsOwn(label, right))) return undefined;
    // "Role | Client": in pairs, what stands at the right is the value even where it is a word that we know.
    const isPair = row.length % 2 === 0 && at % 2 === 0;
    if (this.cells.label(right) !== undefined && !(isPair && this.mayBeAnswer(label, right)))
      return undefined;
    if (asksBesideChoice(label && this.fieldOf(label), this.cells.text(right))) return undefined;
    const further = row[at + 2];
    const isEmpty = this.cells.isEmpty(right) && !this.cells.isCovered(right);
    // In a table of one row nobody can see that its second column only makes room.
    const mayBeRoom = rowCount === 1 && row.length === 3;
    const skips = isEmpty && mayBeRoom && further !== undefined && this.cells.label(further) === undefined;
    return skips ? at + 2 : at + 1;
  }

  /** Whether a cell beside or below a label holds a label and value of its own. */
  private isOfItsOwn(label: Cell, other: Cell): boolean {
    const field = this.fieldOf(label);
    if (holdsOwnLabel(label, other, field, this.recorder.part, this.cells)) return true;
    const own = this.cells.ownLabel(other);
    return own !== undefined && field !== undefined && !mayBeLabelWord(field, own.value);
  }

  private fieldOf(label: Cell): FieldName | undefined {
    const meaning = this.cells.meaning(label);
    return meaning && this.recorder.meant(meaning);
  }

  /** Whether a word that is a label elsewhere may be an answer: "Client" is a role, and no name. */
  private mayBeAnswer(label: Cell | undefined, value: Cell): boolean {
    // "Allegation 1" says which one is meant.
    if (this.cells.meaning(value) === undefined) return true;
    const field = label && this.fieldOf(label);
    return field === undefined || mayBeLabelWord(field, this.cells.text(value));
  }

  /** What stands under the last label of a row and may be its value; under a heading it is the heading's. */
  under(rows: Grid['rows'], index: number, at: number): Cell | undefined {
    const row = rows[index] ?? [];
    const cell = row[at];
    if (cell === undefined || this.hasBeside(cell, row[at + 1])) return undefined;
    // "1 May 2026 | Date of incident" is an entry, with nothing of its own below it.
    const before = row[at - 1];
    if (before !== undefined && parseDate(this.cells.text(before)) !== undefined) return undefined;
    const below = this.freeBelow(cell, rows[index + 1]);
    const isHeading = this.recorder.part.paragraphs[cell.from]?.heading !== undefined;
    return below !== undefined && !isHeading && isUnder(below, cell) && this.mayBeBelow(cell, below)
      ? below
      : undefined;
  }

  /** Whether something stands beside a label that its value may be part of, or over: a question beside a choice does not. */
  private hasBeside(label: Cell, right: Cell | undefined): boolean {
    return right !== undefined && !asksBesideChoice(this.fieldOf(label), this.cells.text(right));
  }

  /** What stands under the last label of a row, unless it is the answer to a label of its own row. */
  private freeBelow(cell: Cell, row: readonly Cell[] = []): Cell | undefined {
    const below = cellAt(row, cell.column);
    const before = below && row[row.indexOf(below) - 1];
    return before !== undefined && this.cells.label(before) !== undefined ? undefined : below;
  }

  /** Whether a row stands among others in which labels are over their values: then what is beside a label is none. */
  isOverValues(rows: Grid['rows'], index: number): boolean {
    const { length } = rows[index] ?? [];
    const below = rows[index + 1];
    if (length < 2 || below?.length !== length || below.some((cell) => this.cells.label(cell) !== undefined))
      return false;
    return [rows[index - 2], rows[index + 2]].some((row) => row !== undefined && this.header.isLabels(row));
  }

  /** Whether what stands under a label may be its value: no label, and of the field's kind. */
  private mayBeBelow(cell: Cell, below: Cell): boolean {
    if (this.cells.label(below) !== undefined || this.isOfItsOwn(cell, below)) return false;
    const field = this.fieldOf(cell);
    return field === undefined || this.cells.isCovered(below) || this.fits(field, below);
  }

  /** Whether a cell is empty, or what it holds is of a field's kind. */
  fits(field: FieldName, cell: Cell): boolean {
    const text = valueOf(field, this.cells.text(cell));
    return text === '' || mayBeValue(field, text.split('\n', 1)[0] ?? '');
  }
}

/** "Finding | Police told?": no choice is a question, so that this one asks for something else. */
const asksBesideChoice = (field: FieldName | undefined, text: string): boolean =>
  field !== undefined &&
  isChoice(field) &&
  /\p{L}\s?\?\s*$/u.test(text) &&
  !namesChoice(field, text.replace(/\s?\?\s*$/, ''));

/** Whether a cell stands under another one and is as wide: else it is one of a row of its own. */
const isUnder = (below: Cell, cell: Cell): boolean =>
  below.column === cell.column && below.columnSpan === cell.columnSpan;

/** The cells below a value as far down as its label is merged; none where the value is merged as well. */
export const mergedBeside = (
  rows: Grid['rows'],
  index: number,
  label: Cell,
  value: Cell | undefined,
): readonly Cell[] => {
  if (label.verticalMerge !== 'start' || value === undefined || value.verticalMerge === 'start') return [];
  const result: Cell[] = [];
  for (let at = index + 1; at < rows.length; at += 1) {
    const row = rows[at] ?? [];
    const under = cellAt(row, label.column);
    const beside = cellAt(row, value.column);
    if (under?.verticalMerge !== 'continued' || beside === undefined || beside === under) break;
    // Where the rows are laid out otherwise, what stands there is not one value in several lines.
    if (
      beside.column !== value.column ||
      beside.verticalMerge === 'continued' ||
      row.length !== rows[index]?.length
    )
      break;
    result.push(beside);
  }
  return result;
};
