import type { Cell } from '../../../docx';
import { groupOf } from '../../../template';
import type { FieldName, GroupName } from '../../../template';
import { CELL_LIMIT } from './cells';
import type { Cells } from './cells';
import { ROW_LEVEL } from './item-rows';
import type { NumberedTitle } from '../words/numbered-title';
import type { Recorder } from '../record/recorder';
import { cellAt } from '../page/table-grid';
import type { Grid } from '../page/table-grid';
import { valueOf } from '../words/value';
import { fieldInGroup } from '../words/meaning';
import { mainField } from '../words/main-field';

/** A column that tells of one thing: "Allegation 2". */
interface TitledColumn {
  readonly cell: Cell;
  readonly title: NumberedTitle;
}

/** Reads tables with one thing to a column, "Allegation 1 | Allegation 2", and the labels down the first column. */
export class ColumnTable {
  constructor(
    private readonly recorder: Recorder,
    private readonly cells: Cells,
    private readonly readValue: (field: FieldName, cell: Cell) => void,
  ) {}

  /** A row of numbered things of one group, over rows that begin with a label. */
  isHeaderRow({ rows }: Grid, index: number): boolean {
    const row = rows[index] ?? [];
    const columns = this.columns(row);
    const group = columns[0]?.title.group;
    if (group === undefined) return false;
    const others = row.filter((cell) => cell.column > 0);
    if (columns.length < others.length || columns.some(({ title }) => title.group !== group)) return false;
    const [first] = row;
    const isCorner = first?.column !== 0 || this.cells.isEmpty(first) || columns.length > 1;
    if (!isCorner || (first?.column === 0 && this.title(first) !== undefined)) return false;
    const below = labelCell(rows[index + 1]);
    return below !== undefined && this.cells.meaning(below) !== undefined;
  }

  /** Reads the rows below a header row, up to the next title row or header row; says where it stopped. */
  read(grid: Grid, headerIndex: number): number {
    const { rows } = grid;
    const header = rows[headerIndex] ?? [];
    let end = headerIndex + 1;
    while (end < rows.length && (rows[end]?.length ?? 0) > 1 && !this.isHeaderRow(grid, end)) end += 1;
    for (const cell of header) if (!this.cells.isCovered(cell)) this.cells.consume(cell, false);
    for (const { cell, title } of this.columns(header)) {
      this.recorder.opened.closeGroups(ROW_LEVEL);
      const copy = this.recorder.opened.openCopy(title.group, ROW_LEVEL, cell.from, title.number);
      const main = mainField(title.group);
      for (const row of rows.slice(headerIndex + 1, end)) this.value(row, cell.column, title.group);
      if (title.tail !== '' && (copy.fields[main]?.text ?? '') === '')
        this.recorder.record(main, title.tail, cell.from, 'label');
    }
    this.recorder.opened.closeGroups(ROW_LEVEL);
    return end;
  }

  private value(row: readonly Cell[], column: number, group: GroupName): void {
    const label = labelCell(row);
    const value = cellAt(row, column);
    const meaning = label && this.cells.meaning(label);
    if (label === undefined || value === undefined || meaning === undefined) return;
    const meant = this.recorder.meant(meaning);
    const isOther = meant === undefined || (groupOf(meant) ?? group) !== group;
    const field = isOther ? fieldInGroup(meaning, group) : meant;
    if (field === undefined) return;
    this.recorder.takenBy(field, meaning);
    this.cells.consume(label, false);
    if (this.cells.isCovered(value)) return;
    const copy = this.recorder.opened.copyOf(group);
    // What is worded above already is not worded anew, which would open another copy; a reviewer sees both wordings.
    if (field === mainField(group) && copy !== undefined && (copy.fields[field]?.text ?? '') !== '') {
      this.cells.consume(value, true);
      this.recorder.recordFurther(field, valueOf(field, this.cells.text(value)), value.from, copy);
    } else this.readValue(field, value);
  }

  private columns(row: readonly Cell[]): readonly TitledColumn[] {
    const columns: TitledColumn[] = [];
    for (const cell of row) {
      const title = cell.column > 0 ? this.title(cell) : undefined;
      if (title === undefined && cell.column > 0) return [];
      if (title !== undefined) columns.push({ cell, title });
    }
    return columns;
  }

  private title(cell: Cell): NumberedTitle | undefined {
    if (cell.to - cell.from > 1) return undefined;
    const text = this.cells.text(cell).trim();
    return text === '' || text.length > CELL_LIMIT ? undefined : this.cells.title(text);
  }
}

const labelCell = (row: readonly Cell[] | undefined): Cell | undefined =>
  row?.[0]?.column === 0 ? row[0] : undefined;
