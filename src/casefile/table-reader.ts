import type { Cell, DocxPart } from '../docx';
import { groupOf } from '../template';
import type { FieldName, GroupName } from '../template';
import { isGuidance } from './guidance';
import type { HeadingReader } from './heading-reader';
import { HAND_MADE } from './heading-reader';
import type { LabelReader } from './label-reader';
import { numberedTitle } from './numbered-title';
import type { NumberedTitle } from './numbered-title';
import { isBlank } from './prompts';
import type { Recorder } from './recorder';
import { cellAt, cellText } from './table-grid';
import type { Grid } from './table-grid';
import { valueOf } from './value';
import { mainField } from './vocabulary';
import type { Lookup, Meaning } from './vocabulary';

/** A cell as a label: one that we know, or the title of a numbered thing. */
type Label = { readonly meaning: Meaning } | { readonly title: NumberedTitle };

/** A column of a table with one item to a row. */
interface Column {
  readonly column: number;
  readonly field: FieldName;
}

/** Copies opened by a row stand inside whatever a heading opened. */
const ROW_LEVEL = HAND_MADE + 2;

/** The longest text of a cell that is looked up as a label. */
const CELL_LIMIT = 200;

/** Reads tables: a label with its value to the right or below, or a header row with one item to a row. */
export class TableReader {
  private readonly part: DocxPart;
  private readonly labels = new Map<Cell, Label | undefined>();

  constructor(
    private readonly recorder: Recorder,
    private readonly lookup: Lookup,
    private readonly headings: HeadingReader,
    private readonly lines: LabelReader,
  ) {
    this.part = recorder.part;
  }

  /** Reads what it can of a table and marks it as read; the rest of the table's text is for the other readers. */
  table(grid: Grid): void {
    const { rows } = grid;
    this.headings.closePending();
    let index = 0;
    while (index < rows.length) {
      const row = rows[index] ?? [];
      if (this.titleRow(row)) index += 1;
      else if (this.isHeaderRow(grid, index)) index = this.itemRows(rows, index);
      else {
        if (index < grid.table.headerRows && rows.length > 1 && !this.beginsWithLabel(row))
          this.consumeRow(row);
        else this.labelRow(rows, index);
        index += 1;
      }
    }
  }

  /** A row that begins with a label of its own; "Item" over a column of labels is none. */
  private beginsWithLabel([cell]: readonly Cell[]): boolean {
    const meaning = cell && this.meaning(cell);
    return meaning !== undefined && !meaning.generic && this.recorder.meant(meaning) !== undefined;
  }

  private consumeRow(row: readonly Cell[]): void {
    for (const cell of row) if (!this.isCovered(cell)) this.consume(cell, false);
  }

  /** A row of one cell over the whole width that names a section or a thing. */
  private titleRow(row: readonly Cell[]): boolean {
    const [cell] = row;
    if (cell === undefined || row.length > 1 || cell.columnSpan < 2) return false;
    const label = this.label(cell);
    if (label === undefined) return false;
    const isTitle =
      'title' in label || label.meaning.sections.length > 0 || label.meaning.group !== undefined;
    if (!isTitle) return false;
    this.consume(cell, false);
    this.headings.heading(cellText(this.part, cell).trim(), HAND_MADE, cell.from);
    return true;
  }

  /** A header row: labels side by side with rows of values below, not a label at the left of most rows. */
  private isHeaderRow({ table, rows }: Grid, index: number): boolean {
    const row = rows[index] ?? [];
    const below = rows[index + 1];
    if (row.length < 2 || below === undefined || below.length < 2) return false;
    const isLabel = row.map((cell) => this.fieldLabel(cell) !== undefined);
    const count = isLabel.filter(Boolean).length;
    if (count === 0) return false;
    const isMarked = index < table.headerRows;
    const isPairs = row.length % 2 === 0 && isLabel.every((label, at) => label === (at % 2 === 0));
    const sideBySide = isLabel.some((label, at) => label && isLabel[at + 1] === true);
    const isFull = row.length > 2 && count * 3 >= row.length && row.every((cell) => !this.isEmpty(cell));
    if (!isMarked && (isPairs || row[0]?.verticalMerge === 'start' || !(sideBySide || isFull))) return false;
    const leftmost = rows.slice(index + 1, index + 1 + ROWS_LOOKED_AT).map((other) => other[0]);
    const labels = leftmost.filter((cell) => cell !== undefined && this.isRowLabel(cell, row.length));
    return labels.length * 2 < leftmost.length || labels.length === 0;
  }

  /** "Allegation 1" at the left of several columns is what the row is about, not the label of its second cell. */
  private isRowLabel(cell: Cell, columns: number): boolean {
    const label = this.fieldLabel(cell);
    return label !== undefined && ('meaning' in label || columns === 2);
  }

  /** Reads the rows below a header row, up to the next title row; says where it stopped. */
  private itemRows(rows: Grid['rows'], headerIndex: number): number {
    const header = rows[headerIndex] ?? [];
    const group = this.groupOfHeader(header);
    const columns = this.columns(header, group);
    for (const cell of header) if (this.label(cell) !== undefined) this.consume(cell, false);
    const above = new Map<number, Cell>();
    let index = headerIndex + 1;
    let isFirst = true;
    let blank: readonly Cell[] | undefined;
    for (; index < rows.length; index += 1) {
      const row = rows[index] ?? [];
      if (row.length === 1 && header.length > 1) break;
      const cells = columns.map(({ column }) => valueCell(row, column, above));
      const hasValue = cells.some((cell) => cell !== undefined && !this.isEmpty(cell));
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
    if (cells.some((cell) => cell !== undefined && this.isCovered(cell))) return;
    if (group !== undefined) {
      const main = cells[columns.findIndex(({ field }) => field === mainField(group))];
      // A number at the left tells which one the row is about only where the row does not say it in words.
      const isWorded = main !== undefined && !this.isEmpty(main);
      const number = isWorded ? this.ordinal(main, group) : this.ordinal(first, group);
      const at = cells.find((cell) => cell !== undefined)?.from ?? 0;
      recorder.openRow(group, ROW_LEVEL, at, number);
    }
    columns.forEach(({ field }, index) => {
      const cell = cells[index];
      if (cell === undefined || (group !== undefined && groupOf(field) !== group && !isFirst)) return;
      const isReference =
        group !== undefined && field === mainField(group) && this.ordinal(cell, group) !== undefined;
      if (!isReference) this.value(field, cell);
    });
    recorder.closeGroups(ROW_LEVEL);
  }

  /** "2" or "Allegation 2" in a row: which one the row is about. */
  private ordinal(cell: Cell | undefined, group: GroupName): string | undefined {
    if (cell === undefined) return undefined;
    const text = cellText(this.part, cell).trim();
    if (/^\d{1,3}[.)]?$/.test(text)) return String(Number.parseInt(text, 10));
    const title = text.length > CELL_LIMIT ? undefined : numberedTitle(text);
    return title?.group === group && title.tail === '' ? title.number : undefined;
  }

  /** The thing that most of the headers are about; where several are, the one that a heading has opened. */
  private groupOfHeader(header: readonly Cell[]): GroupName | undefined {
    const counts = new Map<GroupName, number>();
    for (const cell of header) {
      const meaning = this.meaning(cell);
      if (meaning === undefined) continue;
      for (const group of groupsOfMeaning(meaning)) counts.set(group, (counts.get(group) ?? 0) + 1);
    }
    for (const { group } of [...this.recorder.openGroups].reverse()) if (counts.has(group)) return group;
    const section = this.recorder.section?.fields;
    for (const group of counts.keys()) if (section?.has(mainField(group)) === true) return group;
    const telling = new Set(
      header.flatMap((cell) => {
        const meaning = this.meaning(cell);
        return meaning === undefined || meaning.generic ? [] : [...groupsOfMeaning(meaning)];
      }),
    );
    const [best] = [...counts].filter(([group]) => telling.has(group)).sort((a, b) => b[1] - a[1]);
    const singles = header.filter((cell) => mayBeSingle(this.meaning(cell))).length;
    return best === undefined || best[1] < singles ? undefined : best[0];
  }

  private columns(header: readonly Cell[], group: GroupName | undefined): readonly Column[] {
    const columns: Column[] = [];
    for (const cell of header) {
      const meaning = this.meaning(cell);
      if (meaning === undefined) continue;
      const field =
        (group === undefined ? undefined : fieldInGroup(meaning, group)) ?? this.singleField(meaning);
      if (field === undefined || columns.some((column) => column.field === field)) continue;
      if (group === undefined) this.recorder.lastField = field;
      columns.push({ column: cell.column, field });
    }
    return columns;
  }

  private singleField(meaning: Meaning): FieldName | undefined {
    const field = this.recorder.meant(meaning);
    return field !== undefined && groupOf(field) === undefined ? field : undefined;
  }

  /** Reads the labels of a row with their values to the right, or below where nothing stands to the right. */
  private labelRow(rows: Grid['rows'], index: number): void {
    const row = rows[index] ?? [];
    for (let at = 0; at < row.length; at += 1) {
      const cell = row[at];
      if (cell === undefined || this.isConsumed(cell) || this.label(cell) === undefined) continue;
      const right = this.valueToTheRight(row, at);
      if (right !== undefined) {
        this.labelled(cell, row[right]);
        at = right;
        continue;
      }
      const below = row[at + 1] === undefined ? cellAt(rows[index + 1], cell.column) : undefined;
      const isHeading = this.part.paragraphs[cell.from]?.heading !== undefined;
      if (below !== undefined && !isHeading && this.label(below) === undefined) this.labelled(cell, below);
      else this.passLabel(cell);
    }
  }

  /** A label with another label beside it tells what the next ones are about. */
  private passLabel(cell: Cell): void {
    const meaning = this.meaning(cell);
    const field = meaning && this.recorder.meant(meaning);
    if (field !== undefined) this.recorder.lastField = field;
  }

  private valueToTheRight(row: readonly Cell[], at: number): number | undefined {
    const right = row[at + 1];
    if (right === undefined) return undefined;
    // "Role | Client": in pairs, what stands at the right is the value even where it is a word that we know.
    if (this.label(right) !== undefined && !(row.length % 2 === 0 && at % 2 === 0)) return undefined;
    const further = row[at + 2];
    const isEmpty = this.isEmpty(right) && !this.isCovered(right);
    const skips =
      isEmpty && row.length % 2 === 1 && further !== undefined && this.label(further) === undefined;
    return skips ? at + 2 : at + 1;
  }

  private labelled(cell: Cell, value: Cell | undefined): void {
    if (value === undefined) return;
    const label = this.label(cell);
    if (label === undefined) return;
    if (this.isCovered(value)) {
      this.consume(cell, false);
      this.headings.control();
      return;
    }
    if ('title' in label) {
      const { group, number } = label.title;
      this.consume(cell, false);
      this.recorder.closeGroups(ROW_LEVEL);
      this.recorder.openCopy(group, ROW_LEVEL, cell.from, number);
      this.value(mainField(group), value);
      return;
    }
    const field = this.recorder.meant(label.meaning);
    if (field === undefined) return;
    this.consume(cell, false);
    this.value(field, value);
  }

  /** Notes what a cell holds; a cell that has labels of its own, or a table, is read by itself. */
  private value(field: FieldName, cell: Cell): void {
    this.recorder.lastField = field;
    if (this.hasTable(cell)) return;
    const { paragraphs } = this.part;
    const first = paragraphs.slice(cell.from, cell.to).find(({ text }) => !isBlank(text));
    if (first !== undefined && this.lines.isLabelled(first.text)) {
      for (let at = cell.from; at < cell.to; at += 1) {
        if (this.lines.paragraph(paragraphs[at]?.text ?? '', at)) this.recorder.consumed[at] = 1;
      }
      this.headings.closePending();
      return;
    }
    const text = valueOf(field, cellText(this.part, cell));
    this.consume(cell, text !== '');
    this.recorder.record(field, text, cell.from, 'label');
  }

  private hasTable(cell: Cell): boolean {
    for (let at = cell.from; at < cell.to; at += 1) {
      const innermost = this.part.paragraphs[at]?.cell;
      if (innermost !== undefined && this.part.cells[innermost] !== cell) return true;
    }
    return false;
  }

  private label(cell: Cell): Label | undefined {
    if (!this.labels.has(cell)) this.labels.set(cell, this.readLabel(cell));
    return this.labels.get(cell);
  }

  private readLabel(cell: Cell): Label | undefined {
    if (cell.to - cell.from > LABEL_PARAGRAPHS || this.isCovered(cell) || this.hasTable(cell))
      return undefined;
    const text = cellText(this.part, cell).trim();
    if (text === '' || text.length > CELL_LIMIT) return undefined;
    const title = numberedTitle(text);
    if (title !== undefined && title.tail === '') return { title };
    const [first = '', ...notes] = text.split('\n');
    const isWhole = notes.every((note) => isBlank(note) || isGuidance(note) || /^\(.*\)$/.test(note.trim()));
    const meaning = this.lookup(isWhole ? first : text);
    return meaning && { meaning };
  }

  private meaning(cell: Cell): Meaning | undefined {
    const label = this.label(cell);
    return label !== undefined && 'meaning' in label ? label.meaning : undefined;
  }

  /** A label of a field or group, not only of a section. */
  private fieldLabel(cell: Cell): Label | undefined {
    const label = this.label(cell);
    if (label === undefined || 'title' in label) return label;
    const { labelOf, synonymOf, group } = label.meaning;
    return labelOf.length + synonymOf.length > 0 || group !== undefined ? label : undefined;
  }

  private isEmpty(cell: Cell): boolean {
    return valueOf('allegation.statement', cellText(this.part, cell)) === '';
  }

  private isCovered(cell: Cell): boolean {
    return this.recorder.covered.subarray(cell.from, cell.to).includes(1);
  }

  private isConsumed(cell: Cell): boolean {
    return this.recorder.consumed[cell.from] === 1;
  }

  private consume(cell: Cell, isOwn: boolean): void {
    this.recorder.consumed.fill(1, cell.from, cell.to);
    if (isOwn) this.recorder.own[cell.from] = 1;
  }
}

/** How far down a table is looked at to tell which way it is to be read. */
const ROWS_LOOKED_AT = 12;

/** A label with its notes takes a few short paragraphs at most. */
const LABEL_PARAGRAPHS = 4;

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

const fieldInGroup = (meaning: Meaning, group: GroupName): FieldName | undefined =>
  [...meaning.labelOf, ...meaning.synonymOf].find((field) => groupOf(field) === group) ??
  (meaning.group === group ? mainField(group) : undefined);
