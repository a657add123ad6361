import type { Cell } from '../../../docx';
import { groupOf } from '../../../template';
import type { FieldName, GroupName } from '../../../template';
import { CELL_LIMIT } from './cells';
import type { Cells } from './cells';
import { ownFreeText } from '../words/prompts';
import type { Recorder } from '../recorder';
import { cellAt } from './table-grid';
import type { Grid } from './table-grid';
import { fieldInGroup, mainField } from '../words/vocabulary';
import type { Meaning } from '../words/vocabulary';
import { fitsKind, mayBeLabelWord } from '../words/value';

/** A column of a table with one item to a row. */
interface Column {
  readonly column: number;
  readonly field: FieldName;
}

/** Rows of items under one header row. */
interface Band {
  readonly rows: Grid['rows'];
  readonly group: GroupName;
  readonly items: number;
}

/** Copies opened by a row stand inside whatever a heading opened: the level is below that of any heading. */
export const ROW_LEVEL = 12;

/** How far down a table is looked at to tell which way it is to be read. */
const ROWS_LOOKED_AT = 12;

/** Reads tables with a header row and one item to a row. */
export class ItemTable {
  /** The band of rows that was read last: where its labels go on below, they tell of the same thing. */
  private band: Band | undefined;

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
    // Labels with room for their values in their own cells are over nothing.
    if (count === 0 || this.haveRoomBelow(row.filter((_, at) => isLabel[at]))) return false;
    const isMarked = index < table.headerRows;
    const isPairs = row.length % 2 === 0 && isLabel.every((label, at) => !label || at % 2 === 0);
    const sideBySide = isLabel.some((label, at) => label && isLabel[at + 1] === true);
    const isFull =
      row.length > 2 && count * 3 >= row.length && row.every((cell) => !this.cells.isEmpty(cell));
    if (!isMarked && (isPairs || row[0]?.verticalMerge === 'start' || !(sideBySide || isFull))) return false;
    const under = rows.slice(index + 1, index + 1 + ROWS_LOOKED_AT).filter((other) => !this.isLabels(other));
    // Behind a column of numbers the labels of a form stand in the next one.
    const at = isLabel.indexOf(true);
    const leftmost = under.map((other) => other[at]);
    const columns = at === 0 ? row.length : 0;
    const labels = leftmost.filter((cell) => cell !== undefined && this.isRowLabel(cell, columns));
    return labels.length * 2 < leftmost.length || labels.length === 0;
  }

  private haveRoomBelow(labels: readonly Cell[]): boolean {
    const isRoom = (text: string): boolean => ownFreeText(text) === '';
    return (
      labels.some((cell) => this.cells.hasRoomBelow(cell)) &&
      labels.every((cell) => this.cells.hasRoomBelow(cell, isRoom))
    );
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
    const known = this.columns(header, group);
    const above = this.bandAbove(rows, known, group);
    // Which of several items a further row of details is about, nobody can tell.
    const columns = above !== undefined && above.items > 1 ? [] : known;
    const goesOn =
      above !== undefined ||
      this.tellsOfTheOnly(rows.slice(headerIndex + 1, headerIndex + 1 + ROWS_LOOKED_AT), known, group);
    const number = goesOn && group !== undefined ? String(this.recorder.copyCount(group)) : undefined;
    for (const cell of header) if (this.cells.label(cell) !== undefined) this.cells.consume(cell, false);
    const merged = new Map<number, Cell>();
    let index = headerIndex + 1;
    let items = 0;
    let blank: readonly Cell[] | undefined;
    for (; index < rows.length; index += 1) {
      const row = rows[index] ?? [];
      if ((row.length === 1 && header.length > 1) || this.isLabels(row)) break;
      const cells = columns.map(({ column }) => valueCell(row, column, merged));
      if (group === undefined && !this.mayBeValues(row, columns, cells)) break;
      const hasValue = cells.some((cell) => cell !== undefined && !this.cells.isEmpty(cell));
      if (!hasValue) blank ??= row;
      else {
        this.item(
          columns,
          cells,
          group,
          number ?? this.rowNumber(columns, cells, group, row[0]),
          items === 0,
        );
        items += 1;
      }
      if (group === undefined && hasValue) return index + 1;
    }
    if (items === 0 && blank !== undefined) {
      const cells = columns.map(({ column }) => cellAt(blank, column));
      this.item(columns, cells, group, number, true);
    }
    this.band = group === undefined ? undefined : { rows, group, items };
    return index;
  }

  /** Whether one row that names nothing gives further details of the only thing of its kind that there is so far. */
  private tellsOfTheOnly(
    below: Grid['rows'],
    columns: readonly Column[],
    group: GroupName | undefined,
  ): boolean {
    if (group === undefined || this.recorder.copyCount(group) !== 1) return false;
    if (columns.some(({ field }) => field === mainField(group))) return false;
    const filled = below.filter((row) => row.some((cell) => !this.cells.isEmpty(cell)));
    const [, next] = filled;
    return filled.length < 2 || (next !== undefined && this.isLabels(next));
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

  /** A row of labels and nothing else: the next band of a form that has its labels over its values. */
  isLabels(row: readonly Cell[]): boolean {
    const filled = row.filter((cell) => !this.cells.isEmpty(cell));
    return filled.length > 1 && filled.every((cell) => this.cells.meaning(cell) !== undefined);
  }

  private item(
    columns: readonly Column[],
    cells: readonly (Cell | undefined)[],
    group: GroupName | undefined,
    number: string | undefined,
    isFirst: boolean,
  ): void {
    const { recorder } = this;
    if (cells.length === 0 || cells.some((cell) => cell !== undefined && this.cells.isCovered(cell))) return;
    if (group !== undefined) {
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

  /** Which one a row is about; a number at the left says so only where the row does not say it in words. */
  private rowNumber(
    columns: readonly Column[],
    cells: readonly (Cell | undefined)[],
    group: GroupName | undefined,
    first: Cell | undefined,
  ): string | undefined {
    if (group === undefined) return undefined;
    const main = cells[columns.findIndex(({ field }) => field === mainField(group))];
    const isWorded = main !== undefined && !this.cells.isEmpty(main);
    return this.ordinal(isWorded ? main : first, group);
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
