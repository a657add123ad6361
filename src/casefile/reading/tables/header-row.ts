import type { Cell } from '../../../docx';
import { ownFreeText } from '../words/prompts';
import type { Cells } from './cells';
import type { Grid } from '../page/table-grid';

/** How far down a table is looked at to tell which way it is to be read. */
export const ROWS_LOOKED_AT = 12;

/** Tells header rows, with one item to a row below them, from the rows of a form with its labels at the left. */
export class HeaderRow {
  constructor(private readonly cells: Cells) {}

  /** A header row: labels side by side with rows of values below, not a label at the left of most rows. */
  isOne({ table, rows }: Grid, index: number): boolean {
    const row = rows[index] ?? [];
    const below = rows[index + 1];
    if (row.length < 2 || below === undefined || below.length < 2) return false;
    const isLabel = row.map((cell) => this.cells.fieldLabel(cell) !== undefined);
    const count = isLabel.filter(Boolean).length;
    // Labels with room for their values in their own cells are over nothing.
    if (count === 0 || this.haveRoomBelow(row.filter((_, at) => isLabel[at]))) return false;
    const isMarked = index < table.headerRows;
    const isPairs = row.length % 2 === 0 && isLabel.every((label, at) => !label || at % 2 === 0);
    const sideBySide = isLabel.some((label, at) => label && isLabel[at + 1] === true);
    const isFull =
      row.length > 2 && count * 3 >= row.length && row.every((cell) => !this.cells.isEmpty(cell));
    const isNumbered = this.numbersRows(row[0], rows.slice(index + 1));
    if (!isMarked && !isNumbered && (isPairs || row[0]?.verticalMerge === 'start' || !(sideBySide || isFull)))
      return false;
    const under = rows.slice(index + 1, index + 1 + ROWS_LOOKED_AT).filter((other) => !this.isLabels(other));
    // Behind a column of numbers the labels of a form stand in the next one.
    const at = isLabel.indexOf(true);
    const leftmost = under.map((other) => other[at]);
    const columns = at === 0 && !(sideBySide && this.namesThing(row[0])) ? row.length : 0;
    const labels = leftmost.filter((cell) => cell !== undefined && this.isRowLabel(cell, columns));
    return labels.length * 2 < leftmost.length || labels.length === 0;
  }

  /** "No." or "#" over figures: what stands beside it are the headers of what they number. */
  numbersRows(cell: Cell | undefined, below: Grid['rows']): boolean {
    if (cell === undefined) return false;
    const isOfThing = this.cells.meaning(cell)?.group !== undefined;
    if (!isOfThing && !this.isOverNumbers(cell)) return false;
    const [first] = below[0] ?? [];
    return first !== undefined && /^\d{1,2}(?:\.\d{1,2})?[.)]?$/.test(this.cells.text(first).trim());
  }

  private isOverNumbers(cell: Cell): boolean {
    return /^(?:no\.?|nos?|number|#|item|ref\.?)$/i.test(this.cells.text(cell).trim());
  }

  private haveRoomBelow(labels: readonly Cell[]): boolean {
    const isRoom = (text: string): boolean => ownFreeText(text) === '';
    return (
      labels.some((cell) => this.cells.hasRoomBelow(cell)) &&
      labels.every((cell) => this.cells.hasRoomBelow(cell, isRoom))
    );
  }

  /** "Allegation | Finding": under the name of a thing stand its numbers, also in a table of two columns. */
  private namesThing(cell: Cell | undefined): boolean {
    return cell !== undefined && this.cells.meaning(cell)?.group !== undefined;
  }

  /** "Allegation 1" at the left of several columns is what the row is about, not the label of its second cell. */
  private isRowLabel(cell: Cell, columns: number): boolean {
    const label = this.cells.fieldLabel(cell);
    return label !== undefined && ('meaning' in label || columns === 2);
  }

  /** A row of labels and nothing else: the next band of a form that has its labels over its values. */
  isLabels(row: readonly Cell[]): boolean {
    const filled = row.filter((cell) => !this.cells.isEmpty(cell));
    const [first, ...others] = filled;
    if (first === undefined || others.length === 0) return false;
    const isLabel = (cell: Cell): boolean => this.cells.meaning(cell) !== undefined;
    return (isLabel(first) || this.isOverNumbers(first)) && others.every(isLabel);
  }
}
