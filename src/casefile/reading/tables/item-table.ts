import type { Cell } from '../../../docx';
import { groupOf } from '../../../template';
import type { FieldName, GroupName } from '../../../template';
import { CELL_LIMIT } from './cells';
import type { Cells } from './cells';
import type { Recorder } from '../recorder';
import { cellAt } from './table-grid';
import type { Grid } from './table-grid';
import { fieldInGroup, mainField } from '../words/vocabulary';
import type { Meaning } from '../words/vocabulary';

/** A column of a table with one item to a row. */
interface Column {
  readonly column: number;
  readonly field: FieldName;
}

/** Copies opened by a row stand inside whatever a heading opened: the level is below that of any heading. */
export const ROW_LEVEL = 12;

/** How far down a table is looked at to tell which way it is to be read. */
const ROWS_LOOKED_AT = 12;

/** Reads tables with a header row and one item to a row. */
export class ItemTable {
  constructor(
    private readonly recorder: Recorder,
    private readonly cells: Cells,
    private readonly readValue: (field: FieldName, cell: Cell) => void,
  ) {}

  /** A header row: labels side by side with rows of values below, not a label at the left of most rows. */
  isHeaderRow({ table, rows }: Grid, index: number): boolean {
    const row = rows[index] ?? [];
    const below = rows[index + 1];
    if (row.length < 2 || below === undefined || below.length < 2) return false;
    const isLabel = row.map((cell) => this.cells.fieldLabel(cell) !== undefined);
    const count = isLabel.filter(Boolean).length;
    if (count === 0) return false;
    const isMarked = index < table.headerRows;
    const isPairs = row.length % 2 === 0 && isLabel.every((label, at) => label === (at % 2 === 0));
    const sideBySide = isLabel.some((label, at) => label && isLabel[at + 1] === true);
    const isFull =
      row.length > 2 && count * 3 >= row.length && row.every((cell) => !this.cells.isEmpty(cell));
    if (!isMarked && (isPairs || row[0]?.verticalMerge === 'start' || !(sideBySide || isFull))) return false;
    const leftmost = rows.slice(index + 1, index + 1 + ROWS_LOOKED_AT).map((other) => other[0]);
    const labels = leftmost.filter((cell) => cell !== undefined && this.isRowLabel(cell, row.length));
    return labels.length * 2 < leftmost.length || labels.length === 0;
  }

  /** "Allegation 1" at the left of several columns is what the row is about, not the label of its second cell. */
  private isRowLabel(cell: Cell, columns: number): boolean {
    const label = this.cells.fieldLabel(cell);
    return label !== undefined && ('meaning' in label || columns === 2);
  }

  /** Reads the rows below a header row, up to the next title row; says where it stopped. */
  read(rows: Grid['rows'], headerIndex: number): number {
    const header = rows[headerIndex] ?? [];
    const group = this.groupOfHeader(header);
    const columns = this.columns(header, group);
    for (const cell of header) if (this.cells.label(cell) !== undefined) this.cells.consume(cell, false);
    const above = new Map<number, Cell>();
    let index = headerIndex + 1;
    let isFirst = true;
    let blank: readonly Cell[] | undefined;
    for (; index < rows.length; index += 1) {
      const row = rows[index] ?? [];
      if (row.length === 1 && header.length > 1) break;
      const cells = columns.map(({ column }) => valueCell(row, column, above));
      const hasValue = cells.some((cell) => cell !== undefined && !this.cells.isEmpty(cell));
      if (!hasValue) blank ??= row;
      else {
        this.item(columns, cells, group, row[0], isFirst);
        isFirst = false;
      }
      if (group === undefined && hasValue) return index + 1;
    }
    if (isFirst && blank !== undefined) {
      const cells = columns.map(({ column }) => cellAt(blank, column));
      this.item(columns, cells, group, undefined, true);
    }
    return index;
  }

  private item(
    columns: readonly Column[],
    cells: readonly (Cell | undefined)[],
    group: GroupName | undefined,
    first: Cell | undefined,
    isFirst: boolean,
  ): void {
    const { recorder } = this;
    if (cells.some((cell) => cell !== undefined && this.cells.isCovered(cell))) return;
    if (group !== undefined) {
      const main = cells[columns.findIndex(({ field }) => field === mainField(group))];
      // A number at the left tells which one the row is about only where the row does not say it in words.
      const isWorded = main !== undefined && !this.cells.isEmpty(main);
      const number = isWorded ? this.ordinal(main, group) : this.ordinal(first, group);
      const at = cells.find((cell) => cell !== undefined)?.from ?? 0;
      recorder.openRow(group, ROW_LEVEL, at, number);
    }
    columns.forEach(({ field }, index) => {
      const cell = cells[index];
      if (cell === undefined || (group !== undefined && groupOf(field) !== group && !isFirst)) return;
      const isReference =
        group !== undefined && field === mainField(group) && this.ordinal(cell, group) !== undefined;
      if (!isReference) this.readValue(field, cell);
    });
    recorder.closeGroups(ROW_LEVEL);
  }

  /** "2" or "Allegation 2" in a row: which one the row is about. */
  private ordinal(cell: Cell | undefined, group: GroupName): string | undefined {
    if (cell === undefined) return undefined;
    const text = this.cells.text(cell).trim();
    if (/^\d{1,3}[.)]?$/.test(text)) return String(Number.parseInt(text, 10));
    const title = text.length > CELL_LIMIT ? undefined : this.cells.title(text);
    return title?.group === group && title.tail === '' ? title.number : undefined;
  }

  /** The thing that most of the headers are about; where several are, the one that a heading has opened. */
  private groupOfHeader(header: readonly Cell[]): GroupName | undefined {
    const counts = new Map<GroupName, number>();
    for (const cell of header) {
      const meaning = this.cells.meaning(cell);
      if (meaning === undefined) continue;
      for (const group of groupsOfMeaning(meaning)) counts.set(group, (counts.get(group) ?? 0) + 1);
    }
    for (const { group } of [...this.recorder.openGroups].reverse()) if (counts.has(group)) return group;
    const section = this.recorder.section?.fields;
    for (const group of counts.keys()) if (section?.has(mainField(group)) === true) return group;
    const telling = new Set(
      header.flatMap((cell) => {
        const meaning = this.cells.meaning(cell);
        return meaning === undefined || meaning.generic ? [] : [...groupsOfMeaning(meaning)];
      }),
    );
    const [best] = [...counts].filter(([group]) => telling.has(group)).sort((a, b) => b[1] - a[1]);
    const singles = header.filter((cell) => mayBeSingle(this.cells.meaning(cell))).length;
    return best === undefined || best[1] < singles ? undefined : best[0];
  }

  private columns(header: readonly Cell[], group: GroupName | undefined): readonly Column[] {
    const columns: Column[] = [];
    for (const cell of header) {
      const meaning = this.cells.meaning(cell);
      if (meaning === undefined) continue;
      const field =
        (group === undefined ? undefined : fieldInGroup(meaning, group)) ?? this.singleField(meaning);
      if (field === undefined || columns.some((column) => column.field === field)) continue;
      if (group === undefined) this.recorder.lastField = field;
      this.recorder.takenBy(field, meaning);
      columns.push({ column: cell.column, field });
    }
    return columns;
  }

  private singleField(meaning: Meaning): FieldName | undefined {
    const field = this.recorder.meant(meaning);
    return field !== undefined && groupOf(field) === undefined ? field : undefined;
  }
}

/** The cell of a column; where cells are merged downwards, the one above that holds the text. */
const valueCell = (row: readonly Cell[], column: number, above: Map<number, Cell>): Cell | undefined => {
  const cell = cellAt(row, column);
  if (cell?.verticalMerge === 'continued') return above.get(column);
  if (cell !== undefined) above.set(column, cell);
  return cell;
};

/** Whether a header may be a field that does not repeat: "Endorsed by". */
const mayBeSingle = (meaning: Meaning | undefined): boolean =>
  meaning !== undefined &&
  [...meaning.labelOf, ...meaning.synonymOf].some((field) => groupOf(field) === undefined);

const groupsOfMeaning = (meaning: Meaning): ReadonlySet<GroupName> => {
  const groups = new Set<GroupName>();
  if (meaning.group !== undefined) groups.add(meaning.group);
  for (const field of [...meaning.labelOf, ...meaning.synonymOf]) {
    const group = groupOf(field);
    if (group !== undefined) groups.add(group);
  }
  return groups;
};
