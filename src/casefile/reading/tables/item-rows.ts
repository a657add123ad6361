import type { Cell } from '../../../docx';
import { groupOf } from '../../../template';
import type { FieldName, GroupName } from '../../../template';
import { isSameWording } from '../headings/items';
import type { CopyDraft } from '../record/case-draft';
import type { Recorder } from '../record/recorder';
import { mainField } from '../words/main-field';
import { numberKey } from '../words/ordinals';
import { valueOf } from '../words/value';
import { CELL_LIMIT } from './cells';
import type { Cells } from './cells';
import type { Column } from './item-columns';
import { cellAt } from '../page/table-grid';

/** Copies opened by a row stand inside whatever a heading opened: the level is below that of any heading. */
export const ROW_LEVEL = 12;

/** A row of a table with one item to a row. */
export interface ItemRow {
  /** Absent where the row is the values of a form, under its labels. */
  readonly group: GroupName | undefined;
  readonly columns: readonly Column[];
  /** The cells of those columns. */
  readonly cells: readonly (Cell | undefined)[];
  /** Which copy of the group the row is about, where something says so. */
  readonly number: string | undefined;
  /** The thing that the row is about, where that is known otherwise. */
  readonly copy?: CopyDraft;
  /** What does not repeat is read from the first row only. */
  readonly isFirst: boolean;
}

/** Reads rows that are one item each. */
export class ItemRows {
  constructor(
    private readonly recorder: Recorder,
    private readonly cells: Cells,
    private readonly readValue: (field: FieldName, cell: Cell) => void,
  ) {}

  /** @param further reads what else the row says of its item, while that is open. */
  item({ group, columns, cells, number, isFirst, copy }: ItemRow, further?: () => void): void {
    const { recorder } = this;
    if (cells.length === 0 || cells.some((cell) => cell !== undefined && this.cells.isCovered(cell))) return;
    if (group !== undefined && copy !== undefined) recorder.opened.reopenCopy(copy, ROW_LEVEL);
    else if (group !== undefined) {
      const at = cells.find((cell) => cell !== undefined)?.from ?? 0;
      const words = this.wordsIn(columns, cells, group);
      const mayBe = ({ fields }: CopyDraft): boolean => {
        const known = fields['allegation.statement']?.text ?? '';
        return words === undefined || known === '' || isSameWording(words, known);
      };
      recorder.opened.openRow(group, ROW_LEVEL, at, number, mayBe);
    }
    const known = group === 'allegation' ? recorder.opened.copyOf(group) : undefined;
    const isWorded = (known?.fields['allegation.statement']?.text ?? '') !== '';
    columns.forEach(({ field }, index) => {
      const cell = cells[index];
      // Worded above already: another wording of the same allegation is shown beside the first.
      if (known !== undefined && isWorded && cell !== undefined && field === 'allegation.statement') {
        this.wordedAgain(cell, known);
        return;
      }
      const isOfAll = group !== undefined && groupOf(field) !== group;
      // Another incident report ID in a further row is told beside the first.
      if (cell === undefined || (isOfAll && !isFirst && field !== 'incident.id')) return;
      if (isOfAll && !isFirst && this.cells.isEmpty(cell)) return;
      const isReference =
        group !== undefined && field === mainField(group) && this.ordinal(cell, group) !== undefined;
      if (!isReference) this.readValue(field, cell);
    });
    further?.();
    recorder.opened.closeGroups(ROW_LEVEL);
  }

  /** The words of an allegation in a row. */
  private wordsIn(
    columns: readonly Column[],
    cells: readonly (Cell | undefined)[],
    group: GroupName,
  ): string | undefined {
    const main = cells[columns.findIndex(({ field }) => field === mainField(group))];
    if (group !== 'allegation' || main === undefined || this.cells.isEmpty(main)) return undefined;
    return this.ordinal(main, group) === undefined ? this.cells.text(main) : undefined;
  }

  private wordedAgain(cell: Cell, copy: CopyDraft): void {
    if (this.cells.isEmpty(cell) || this.ordinal(cell, 'allegation') !== undefined) return;
    this.cells.consume(cell, true);
    const text = valueOf('allegation.statement', this.cells.text(cell));
    this.recorder.recordFurther('allegation.statement', text, cell.from, copy);
  }

  /**
   * Which one a row is about. Beside words a number at the left says so only under a header that is over numbers.
   */
  numberOf(
    columns: readonly Column[],
    cells: readonly (Cell | undefined)[],
    group: GroupName | undefined,
    first: Cell | undefined,
    isNumbered = false,
  ): string | undefined {
    if (group === undefined) return undefined;
    const main = cells[columns.findIndex(({ field }) => field === mainField(group))];
    const isWorded = main !== undefined && !this.cells.isEmpty(main);
    const named = this.ordinal(main, group);
    return named ?? (isWorded && !isNumbered ? undefined : this.ordinal(first, group));
  }

  /** "2" or "Allegation 2" in a row: which one the row is about. */
  ordinal(cell: Cell | undefined, group: GroupName): string | undefined {
    if (cell === undefined) return undefined;
    const text = this.cells.text(cell).trim();
    if (/^\d{1,3}[.)]?$/.test(text)) return String(Number.parseInt(text, 10));
    const part = /^(\d{1,2}\.\d{1,2})[.)]?$/.exec(text)?.[1];
    if (part !== undefined) return part;
    const written = /^\(?([a-h]|[ivx]{1,5})[.)]?$/i.exec(text)?.[1];
    const key = written === undefined ? undefined : numberKey(written);
    if (key !== undefined && this.recorder.copies.numbered(group, key) !== undefined) return key;
    const title = text.length > CELL_LIMIT ? undefined : this.cells.title(text);
    return title?.group === group && title.tail === '' ? title.number : undefined;
  }
}

/** The cells of some columns; what stands in one that is merged over several of them answers none of their labels. */
export const withoutShared = (
  columns: readonly Column[],
  cells: readonly (Cell | undefined)[],
): readonly (Cell | undefined)[] => {
  const columnOf = new Map<Cell, number>();
  const shared = new Set<Cell>();
  cells.forEach((cell, index) => {
    const column = columns[index]?.column;
    if (cell === undefined || column === undefined || cell.columnSpan === 1) return;
    if ((columnOf.get(cell) ?? column) !== column) shared.add(cell);
    columnOf.set(cell, column);
  });
  return shared.size === 0 ? cells : cells.map((cell) => (cell && shared.has(cell) ? undefined : cell));
};

/** The cell of a column; where cells are merged downwards, the one above that holds the text. */
export const valueCell = (
  row: readonly Cell[],
  column: number,
  above: Map<number, Cell>,
): Cell | undefined => {
  const cell = cellAt(row, column);
  if (cell?.verticalMerge === 'continued') return above.get(column);
  if (cell !== undefined) above.set(column, cell);
  return cell;
};
