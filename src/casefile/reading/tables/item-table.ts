import type { Cell } from '../../../docx';
import type { GroupName } from '../../../template';
import type { CopyDraft } from '../record/case-draft';
import type { Recorder } from '../record/recorder';
import { fitsKind, mayBeLabelWord } from '../words/value';
import { mainField } from '../words/main-field';
import type { Cells } from './cells';
import { ROWS_LOOKED_AT } from './header-row';
import type { HeaderRow } from './header-row';
import { ItemColumns } from './item-columns';
import type { Column } from './item-columns';
import { besideNumbers, namedByWords } from './name-column';
import { ROW_LEVEL, valueCell, withoutShared } from './item-rows';
import type { ItemRows } from './item-rows';
import { titledBefore } from './titled-before';
import type { WordedRow } from './titled-before';
import { cellAt } from '../page/table-grid';
import type { Grid } from '../page/table-grid';

/** Rows of items under one header row. */
interface Band {
  readonly rows: Grid['rows'];
  readonly group: GroupName;
  readonly items: number;
}

/** Reads tables with a header row and one item to a row. */
export class ItemTable {
  private readonly columns: ItemColumns;
  /** The band of rows that was read last: where its labels go on below, they tell of the same thing. */
  private band: Band | undefined;

  constructor(
    private readonly recorder: Recorder,
    private readonly cells: Cells,
    private readonly header: HeaderRow,
    private readonly rows: ItemRows,
  ) {
    this.columns = new ItemColumns(recorder, cells);
  }

  /** Reads the rows below a header row, up to the next title row; says where it stopped. */
  read(rows: Grid['rows'], headerIndex: number): number {
    const header = rows[headerIndex] ?? [];
    const group = this.columns.groupOfHeader(header);
    const looked = rows.slice(headerIndex + 1, headerIndex + 1 + ROWS_LOOKED_AT);
    const known = besideNumbers(
      namedByWords(this.columns.columns(header, group), header, looked, group, this.cells),
      header,
      looked,
      this.cells,
    );
    const above = this.bandAbove(rows, known, group);
    // Which of several items a further row of details is about, nobody can tell.
    const isNumbered = group === 'allegation' && this.header.numbersRows(header[0], looked);
    const columns = above !== undefined && above.items > 1 && !isNumbered ? [] : known;
    const goesOn = !isNumbered && (above !== undefined || this.tellsOfTheOnly(looked, known, group));
    const over = isNumbered || goesOn ? undefined : this.allegationOver(known, group);
    // Several rows on one allegation decide it several times: a person says which holds.
    if (over !== undefined) for (const { field } of columns) this.recorder.doubt(field);
    const titled = goesOn || over !== undefined ? undefined : this.titled(rows, headerIndex, columns, group);
    const number = goesOn && group !== undefined ? String(this.recorder.copies.count(group)) : undefined;
    for (const cell of header) if (this.cells.label(cell) !== undefined) this.cells.consume(cell, false);
    const merged = new Map<number, Cell>();
    let index = headerIndex + 1;
    let items = 0;
    let blank: readonly Cell[] | undefined;
    for (; index < rows.length; index += 1) {
      const row = rows[index] ?? [];
      if ((row.length === 1 && header.length > 1) || this.header.isLabels(row)) break;
      const found = columns.map(({ column }) => valueCell(row, column, merged));
      const cells = withoutShared(columns, found);
      if (group === undefined && !this.mayBeValues(row, columns, cells)) break;
      // A row of which all that is known is merged with the one above goes on with the same thing.
      if (items > 0 && group !== undefined && columns.length > 0 && this.goesOn(row, columns)) continue;
      const hasValue = cells.some((cell) => cell !== undefined && !this.cells.isEmpty(cell));
      if (!hasValue) blank ??= row;
      else {
        const copy = titled?.get(row);
        if (copy !== undefined) this.recorder.wordAnew(copy);
        const about = over ?? copy;
        this.rows.item({
          group,
          columns,
          cells,
          number: number ?? this.rows.numberOf(columns, cells, group, row[0], isNumbered),
          isFirst: items === 0,
          ...(about !== undefined && { copy: about }),
        });
        items += 1;
      }
      if (group === undefined && hasValue) return index + 1;
    }
    if (items === 0 && blank !== undefined) {
      const found = columns.map(({ column }) => cellAt(blank, column));
      const cells = withoutShared(columns, found);
      this.rows.item({ group, columns, cells, number, isFirst: true });
    }
    this.band = group === undefined ? undefined : { rows, group, items };
    return index;
  }

  /** The allegation under whose heading a table stands that words none: its rows are all about that one. */
  private allegationOver(columns: readonly Column[], group: GroupName | undefined): CopyDraft | undefined {
    if (group !== 'allegation' || columns.some(({ field }) => field === mainField(group))) return undefined;
    const { copy, level = 0, others } = this.recorder.opened.innermost(group) ?? {};
    return level > 0 && level < ROW_LEVEL && others === undefined ? copy : undefined;
  }

  /** The allegations that a summary above only names, by the rows that word them. */
  private titled(
    rows: Grid['rows'],
    headerIndex: number,
    columns: readonly Column[],
    group: GroupName | undefined,
  ): ReadonlyMap<readonly Cell[], CopyDraft> | undefined {
    const main = columns.find(({ field }) => field === 'allegation.statement');
    if (group !== 'allegation' || main === undefined) return undefined;
    const worded: WordedRow[] = [];
    for (const row of rows.slice(headerIndex + 1)) {
      if (row.every((cell) => this.cells.isEmpty(cell))) continue;
      const cell = cellAt(row, main.column);
      const first = row[0];
      if (cell === undefined || row.some(({ verticalMerge }) => verticalMerge !== undefined))
        return undefined;
      const words = this.cells.text(cell);
      const number =
        cell === first ? /^\s*\(?(\d{1,2})[.)]\s/.exec(words)?.[1] : this.rows.ordinal(first, group);
      if (number === undefined || this.cells.isCovered(cell)) return undefined;
      worded.push({ row, number, words });
    }
    return titledBefore(worded, this.recorder);
  }

  private goesOn(row: readonly Cell[], columns: readonly Column[]): boolean {
    const known = columns.map(({ column }) => cellAt(row, column));
    const isMerged = (cell: Cell | undefined): boolean => cell?.verticalMerge === 'continued';
    return (
      known.some(isMerged) &&
      known.every((cell) => cell === undefined || isMerged(cell) || this.cells.isEmpty(cell))
    );
  }

  /** Whether one row that names nothing gives further details of the only thing of its kind that there is so far. */
  private tellsOfTheOnly(
    below: Grid['rows'],
    columns: readonly Column[],
    group: GroupName | undefined,
  ): boolean {
    if (group === undefined || this.recorder.copies.count(group) !== 1) return false;
    if (columns.some(({ field }) => field === mainField(group))) return false;
    const filled = below.filter((row) => row.some((cell) => !this.cells.isEmpty(cell)));
    const [, next] = filled;
    return filled.length < 2 || (next !== undefined && this.header.isLabels(next));
  }

  /** The band above, where this one gives further details of the same things: it names none of them anew. */
  private bandAbove(
    rows: Grid['rows'],
    columns: readonly Column[],
    group: GroupName | undefined,
  ): Band | undefined {
    const { band } = this;
    if (band === undefined || group === undefined || band.rows !== rows || band.group !== group)
      return undefined;
    return columns.some(({ field }) => field === mainField(group)) ? undefined : band;
  }

  /** Whether what stands under labels may be their values: under those of a form the next labels may come at once. */
  private mayBeValues(
    row: readonly Cell[],
    columns: readonly Column[],
    cells: readonly (Cell | undefined)[],
  ): boolean {
    if (row.some((cell) => !cells.includes(cell) && this.cells.meaning(cell) !== undefined)) return false;
    return columns.every(({ field }, index) => {
      const cell = cells[index];
      if (cell === undefined || this.cells.isEmpty(cell)) return true;
      const text = this.cells.text(cell);
      const isLabel = this.cells.label(cell) !== undefined && !mayBeLabelWord(field, text);
      return !isLabel && this.cells.ownLabel(cell) === undefined && fitsKind(field, text);
    });
  }
}
