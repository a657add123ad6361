import type { Cell } from '../../../docx';
import { groupOf } from '../../../template';
import type { FieldName, GroupName } from '../../../template';
import { isWording } from '../headings/items';
import { CELL_LIMIT } from './cells';
import type { Cells } from './cells';
import { ROWS_LOOKED_AT } from './header-row';
import { ROW_LEVEL } from './item-rows';
import { namedColumns } from './subject-columns';
import type { NamedColumns } from './subject-columns';
import type { NumberedTitle } from '../words/numbered-title';
import type { Recorder } from '../record/recorder';
import { cellAt } from '../page/table-grid';
import type { Grid } from '../page/table-grid';
import { valueOf } from '../words/value';
import { findWhetherRow } from './whether-cells';
import { fieldInGroup } from '../words/meaning';
import { mainField } from '../words/main-field';

/** A column that tells of one thing: "Allegation 2", or a subject of allegation by name. */
interface TitledColumn {
  readonly cell: Cell;
  readonly title: Pick<NumberedTitle, 'group' | 'tail'> & Partial<Pick<NumberedTitle, 'number'>>;
}

/**
 * Reads tables with one thing to a column, "Allegation 1 | Allegation 2" or "Example Person | Sample Worker", and the
 * labels down the first column.
 */
export class ColumnTable {
  constructor(
    private readonly recorder: Recorder,
    private readonly cells: Cells,
    private readonly readValue: (field: FieldName, cell: Cell) => void,
  ) {}

  /** A row of numbered things of one group, or of names, over rows that begin with a label. */
  isHeaderRow({ rows }: Grid, index: number): boolean {
    return this.isTitledRow(rows, index) || this.named(rows, index) !== undefined;
  }

  private isTitledRow(rows: Grid['rows'], index: number): boolean {
    const row = rows[index] ?? [];
    const columns = this.titled(row);
    const group = columns[0]?.title.group;
    if (group === undefined) return false;
    const others = row.filter((cell) => cell.column > 0);
    if (columns.length < others.length || columns.some(({ title }) => title.group !== group)) return false;
    const [first] = row;
    const isCorner = first?.column !== 0 || this.cells.isEmpty(first) || columns.length > 1;
    if (!isCorner || (first?.column === 0 && this.title(first) !== undefined)) return false;
    // The first label below may be one that we do not know.
    const body = rows.slice(index + 1, index + 1 + ROWS_LOOKED_AT);
    const end = body.findIndex(({ length }) => length !== others.length + 1);
    return (end < 0 ? body : body.slice(0, Math.max(end, 1))).some((below) => {
      const label = labelCell(below);
      return label !== undefined && this.cells.meaning(label) !== undefined;
    });
  }

  /** Reads the rows below a header row, up to the next title row or header row; says where it stopped. */
  read(grid: Grid, headerIndex: number): number {
    const { rows } = grid;
    const header = rows[headerIndex] ?? [];
    let end = headerIndex + 1;
    const isTitled = this.isTitledRow(rows, headerIndex);
    // Under "Respondent A" the names of the respondents are values.
    const isNext = (at: number): boolean =>
      isTitled ? this.isTitledRow(rows, at) : this.isHeaderRow(grid, at);
    while (end < rows.length && (rows[end]?.length ?? 0) > 1 && !isNext(end)) end += 1;
    for (const cell of header) if (!this.cells.isCovered(cell)) this.cells.consume(cell, false);
    const body = rows.slice(headerIndex + 1, end);
    for (const row of body) findWhetherRow(row, this.cells);
    for (const column of this.columns(rows, headerIndex)) this.column(column, body);
    this.recorder.opened.closeGroups(ROW_LEVEL);
    return end;
  }

  private column({ cell, title: { group, number, tail } }: TitledColumn, body: Grid['rows']): void {
    const { opened, copies } = this.recorder;
    opened.closeGroups(ROW_LEVEL);
    const known = group === 'subject' && tail !== '' ? copies.subjectNamed(tail) : undefined;
    if (known !== undefined) opened.reopenCopy(known, ROW_LEVEL);
    const copy = known ?? opened.openCopy(group, ROW_LEVEL, cell.from, number);
    const main = mainField(group);
    for (const row of body) this.value(row, cell.column, group);
    if (tail !== '' && (copy.fields[main]?.text ?? '') === '')
      this.recorder.record(main, tail, cell.from, 'label');
    if (group === 'subject') this.allegation(cell, body);
  }

  /** What the rows say of the allegation against the subject whose column it is. */
  private allegation({ column, from }: Cell, body: Grid['rows']): void {
    const said = body.filter((row) => {
      const label = labelCell(row);
      const meaning = label && this.cells.meaning(label);
      const value = cellAt(row, column);
      if (meaning === undefined || value === undefined || this.cells.isEmpty(value)) return false;
      return (
        fieldInGroup(meaning, 'subject') === undefined && fieldInGroup(meaning, 'allegation') !== undefined
      );
    });
    if (said.length === 0) return;
    this.recorder.opened.openCopy('allegation', ROW_LEVEL + 1, from);
    for (const row of said) this.value(row, column, 'allegation');
  }

  private value(row: readonly Cell[], column: number, group: GroupName): void {
    const label = labelCell(row);
    const value = cellAt(row, column);
    const meaning = label && this.cells.meaning(label);
    if (label === undefined || value === undefined) return;
    if (meaning === undefined) {
      this.worded(label, value, group);
      return;
    }
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

  /** "Statement | That … | That …": words of an allegation beside a label that we do not know. */
  private worded(label: Cell, value: Cell, group: GroupName): void {
    const field = mainField(group);
    const known = this.recorder.opened.copyOf(group)?.fields[field];
    const isWorded = group === 'allegation' && isWording(this.cells.text(value));
    if (!isWorded || this.cells.isCovered(value) || (known?.text ?? '') !== '') return;
    this.cells.consume(label, false);
    this.readValue(field, value);
  }

  private columns(rows: Grid['rows'], index: number): readonly TitledColumn[] {
    const named = this.isTitledRow(rows, index) ? undefined : this.named(rows, index);
    if (named === undefined) return this.titled(rows[index] ?? []);
    return named.names.map((cell) => ({
      cell,
      title: named.areSubjects
        ? { group: 'subject', tail: this.cells.text(cell).trim() }
        : { group: 'allegation', tail: '' },
    }));
  }

  private named(rows: Grid['rows'], index: number): NamedColumns | undefined {
    const { copies } = this.recorder;
    return namedColumns(rows, index, this.cells, (name) => copies.subjectNamed(name) !== undefined);
  }

  private titled(row: readonly Cell[]): readonly (TitledColumn & { readonly title: NumberedTitle })[] {
    const columns: { cell: Cell; title: NumberedTitle }[] = [];
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
