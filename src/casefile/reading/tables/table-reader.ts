import type { Cell, DocxPart } from '../../../docx';
import { fieldDefinition, groupOf } from '../../../template';
import type { FieldName } from '../../../template';
import { Cells } from './cells';
import { ChoiceMatrix } from './choice-matrix';
import { ColumnTable } from './column-table';
import type { HeadingReader } from '../headings/heading-reader';
import { HAND_MADE } from '../headings/heading-reader';
import { HeaderRow } from './header-row';
import { ItemRows, ROW_LEVEL } from './item-rows';
import { ItemTable } from './item-table';
import { isNeutralLabel } from '../labels/line-marks';
import type { LabelReader } from '../labels/label-reader';
import { LABEL_LIMIT } from '../words/normalise';
import type { NumberedTitle } from '../words/numbered-title';
import { optionsAcross, optionsDown } from './options';
import type { Options } from './options';
import { holdsOwnLabel, ownLabels } from './own-labels';
import { isBlank } from '../words/prompts';
import type { Recorder } from '../record/recorder';
import { withoutSpacers } from './spacers';
import { cellAt } from './table-grid';
import type { Grid } from './table-grid';
import { isOneLine, mayBeLabelWord, mayBeValue, valueOf } from '../words/value';
import { mainField } from '../words/main-field';
import type { Lookup } from '../words/lookup';

/** Reads tables: a label with its value to the right or below, or a header row with one item to a row or column. */
export class TableReader {
  private readonly part: DocxPart;
  private readonly cells: Cells;
  private readonly header: HeaderRow;
  private readonly items: ItemTable;
  private readonly columns: ColumnTable;
  private readonly matrix: ChoiceMatrix;
  /** The tables that the reading is in, the innermost last. */
  private readonly open: OpenTable[] = [];
  /** Whether the columns of the table that is being read may be meant otherwise than they are read. */
  private doubtful = false;

  constructor(
    private readonly recorder: Recorder,
    lookup: Lookup,
    private readonly headings: HeadingReader,
    private readonly lines: LabelReader,
  ) {
    this.part = recorder.part;
    this.cells = new Cells(recorder, lookup);
    const readValue = (field: FieldName, cell: Cell): void => this.value(field, cell);
    this.header = new HeaderRow(this.cells);
    const itemRows = new ItemRows(recorder, this.cells, readValue);
    this.items = new ItemTable(recorder, this.cells, this.header, itemRows);
    this.matrix = new ChoiceMatrix(recorder, this.cells, lookup, itemRows);
    this.columns = new ColumnTable(recorder, this.cells, readValue);
  }

  /** Takes a table; its rows are read as the reading comes to them, so that what stands between keeps its place. */
  begin(given: Grid): void {
    this.leave(given.table.from);
    const { grid, doubtful } = withoutSpacers(given, this.cells);
    this.open.push({ grid, doubtful, next: 0 });
  }

  /** Reads what it can of the rows that begin at a paragraph, and marks it as read; the rest is for other readers. */
  reach(paragraph: number): void {
    this.leave(paragraph);
    for (const open of this.open) {
      while (beginOf(open) <= paragraph) {
        // No value stands in another row than its label unless the table says so.
        this.headings.closePending();
        this.doubtful = open.doubtful;
        open.next = this.row(open.grid, open.next);
      }
    }
    this.doubtful = false;
  }

  /** Leaves the tables that end before a paragraph. */
  private leave(paragraph: number): void {
    while ((this.open.at(-1)?.grid.table.to ?? Infinity) <= paragraph) this.open.pop();
  }

  /** Reads a row, and those that belong to it; says which row comes next. */
  private row(grid: Grid, index: number): number {
    const { rows } = grid;
    const row = rows[index] ?? [];
    const options = this.matrix.read(grid, index) ?? this.optionRows(rows, index);
    if (options !== undefined) return options;
    if (this.titleRow(row, rows[index + 1])) return index + 1;
    if (this.columns.isHeaderRow(grid, index)) return this.columns.read(grid, index);
    if (this.header.isOne(grid, index)) return this.items.read(rows, index);
    if (index < grid.table.headerRows && rows.length > 1 && !this.beginsWithLabel(row)) this.consumeRow(row);
    else if (!this.ownLabelRow(row)) this.labelRow(rows, index);
    return index + 1;
  }

  /** A row that begins with a label of its own; "Item" over a column of labels is none. */
  private beginsWithLabel([cell]: readonly Cell[]): boolean {
    const meaning = cell && this.cells.meaning(cell);
    return meaning !== undefined && !meaning.generic && this.recorder.meant(meaning) !== undefined;
  }

  private consumeRow(row: readonly Cell[]): void {
    for (const cell of row) if (!this.cells.isCovered(cell)) this.cells.consume(cell, false);
  }

  /** A row of one cell over the whole width that names a section or a thing; one that we do not know ends both. */
  private titleRow(row: readonly Cell[], below: readonly Cell[] | undefined): boolean {
    const [cell] = row;
    if (cell === undefined || row.length > 1 || cell.columnSpan < 2 || this.cells.isConsumed(cell))
      return false;
    const label = this.cells.label(cell);
    if (label === undefined) {
      const text = this.cells.text(cell);
      // Names and dates below the title of something else are not those of what stood above it.
      if (!isBlank(text) && text.length <= LABEL_LIMIT) this.recorder.lastField = undefined;
      return false;
    }
    const isTitle =
      'title' in label || label.meaning.sections.length > 0 || label.meaning.group !== undefined;
    if (!isTitle || this.isOverValue(cell, below)) return false;
    this.cells.consume(cell, false);
    this.headings.heading(this.cells.text(cell).trim(), HAND_MADE, cell.from);
    return true;
  }

  /** Whether a label stands over the place for its answer, in a row of one cell like its own: then it is no title. */
  private isOverValue(cell: Cell, below: readonly Cell[] | undefined): boolean {
    const [under] = below ?? [];
    if (under === undefined || below?.length !== 1 || this.cells.isCovered(under)) return false;
    const meaning = this.cells.meaning(cell);
    const field = meaning && this.recorder.meant(meaning);
    if (field === undefined || meaning?.group !== undefined || this.cells.label(under) !== undefined)
      return false;
    return this.cells.isEmpty(under) || this.fits(field, under);
  }

  /** Reads the options of a choice that stand one to a row; says where they end. */
  private optionRows(rows: Grid['rows'], index: number): number | undefined {
    const [cell] = rows[index] ?? [];
    const field = cell && this.choiceOf(cell);
    if (cell === undefined || field === undefined) return undefined;
    const options = optionsDown(field, cell, rows, index, this.cells);
    if (options === undefined) return undefined;
    this.takeOptions(field, cell, options);
    return options.end;
  }

  private choiceOf(cell: Cell): FieldName | undefined {
    if (this.cells.isConsumed(cell) || this.cells.isCovered(cell)) return undefined;
    const meaning = this.cells.meaning(cell);
    const field = meaning && this.recorder.meant(meaning);
    return field !== undefined && fieldDefinition(field).kind === 'choice' ? field : undefined;
  }

  private takeOptions(field: FieldName, label: Cell, { text, cells }: Options): void {
    this.recorder.lastField = field;
    this.cells.consume(label, false);
    for (const cell of cells) this.cells.consume(cell, false);
    const value = valueOf(field, text);
    const filled = cells.find((cell) => !this.cells.isEmpty(cell));
    this.recorder.record(field, value, (filled ?? label).from, 'label');
  }

  /** Reads a row in which each cell holds its label in its first line. */
  private ownLabelRow(row: readonly Cell[]): boolean {
    const labels = ownLabels(row, this.cells);
    for (const { cell, meaning, value } of labels) {
      const field = this.recorder.meant(meaning);
      if (field === undefined) continue;
      const isFit = mayBeValue(field, value.split('\n', 1)[0] ?? '');
      const text = isFit ? valueOf(field, value) : '';
      if (isOneLine(field) && text.includes('\n')) this.recorder.doubt(field);
      this.cells.consume(cell, text !== '');
      if (isFit) this.recorder.record(field, text, cell.from, 'label');
    }
    return labels.length > 0;
  }

  /** Reads the labels of a row with their values to the right, or below where nothing stands to the right. */
  private labelRow(rows: Grid['rows'], index: number): void {
    const row = rows[index] ?? [];
    this.unansweredRow(row);
    const isOverValues = this.isOverValues(rows, index);
    for (let at = 0; at < row.length; at += 1) {
      const cell = row[at];
      if (cell === undefined || this.cells.isConsumed(cell)) continue;
      if (this.cells.label(cell) === undefined) {
        this.passUnknown(cell, row[at + 1]);
        continue;
      }
      const options = this.optionsBeside(row, at, index);
      if (options > 0) {
        at += options;
        continue;
      }
      const right = isOverValues ? undefined : this.valueToTheRight(row, at, rows.length);
      if (right !== undefined) {
        this.labelled(cell, row[right], mergedBeside(rows, index, cell, row[right]));
        at = right;
        continue;
      }
      const below = row[at + 1] === undefined ? this.freeBelow(cell, rows[index + 1]) : undefined;
      const isHeading = this.part.paragraphs[cell.from]?.heading !== undefined;
      if (below !== undefined && !isHeading && isUnder(below, cell) && this.mayBeBelow(cell, below))
        this.labelled(cell, below);
      else this.passLabel(cell, row, at);
    }
  }

  /** What stands under the last label of a row, unless it is the answer to a label of its own row. */
  private freeBelow(cell: Cell, row: readonly Cell[] = []): Cell | undefined {
    const below = cellAt(row, cell.column);
    const before = below && row[row.indexOf(below) - 1];
    return before !== undefined && this.cells.label(before) !== undefined ? undefined : below;
  }

  /** Whether a row stands among others in which labels are over their values: then what is beside a label is none. */
  private isOverValues(rows: Grid['rows'], index: number): boolean {
    const { length } = rows[index] ?? [];
    const below = rows[index + 1];
    if (length < 2 || below?.length !== length || below.some((cell) => this.cells.label(cell) !== undefined))
      return false;
    return [rows[index - 2], rows[index + 2]].some((row) => row !== undefined && this.header.isLabels(row));
  }

  /** The options of a choice in several cells beside its label; says how many cells were read. */
  private optionsBeside(row: readonly Cell[], at: number, index: number): number {
    const cell = row[at];
    const field = cell && this.choiceOf(cell);
    if (cell === undefined || field === undefined) return 0;
    let to = at + 1;
    while (to < row.length && this.cells.label(row[to] as Cell) === undefined) to += 1;
    const beside = row.slice(at + 1, to);
    if (beside.some((each) => this.cells.isCovered(each))) return 0;
    const options = optionsAcross(field, beside, index, this.cells);
    if (options === undefined) return 0;
    this.takeOptions(field, cell, options);
    return beside.length;
  }

  /** Whether what stands under a label may be its value: no label, and of the field's kind. */
  private mayBeBelow(cell: Cell, below: Cell): boolean {
    if (this.cells.label(below) !== undefined || this.isOfItsOwn(cell, below)) return false;
    const meaning = this.cells.meaning(cell);
    const field = meaning && this.recorder.meant(meaning);
    return field === undefined || this.cells.isCovered(below) || this.fits(field, below);
  }

  private fits(field: FieldName, cell: Cell): boolean {
    const text = valueOf(field, this.cells.text(cell));
    return text === '' || mayBeValue(field, text.split('\n', 1)[0] ?? '');
  }

  /** "Case worker | Example Person": the telephone number in the next row is not that of whoever was named above. */
  private passUnknown(cell: Cell, right: Cell | undefined): void {
    const text = this.cells.text(cell).trim();
    if (right === undefined || text.length > LABEL_LIMIT || !/^\p{L}{3}/u.test(text) || isNeutralLabel(text))
      return;
    if (this.cells.label(right) === undefined) this.recorder.lastField = undefined;
  }

  /** "Signature" with nothing beside it: words that we do not know, and nobody's answer. */
  private unansweredRow([first, ...others]: readonly Cell[]): void {
    const isShort = first !== undefined && this.cells.text(first).length <= LABEL_LIMIT;
    if (isShort && others.length > 0 && others.every((cell) => this.cells.isEmpty(cell))) {
      this.recorder.labels.fill(1, first.from, first.to);
    }
  }

  /** A label with another label beside it tells what the next ones are about. */
  private passLabel(cell: Cell, row: readonly Cell[], at: number): void {
    const label = this.cells.label(cell);
    if (label === undefined) return;
    if ('title' in label) {
      if (row[at + 1] !== undefined) this.openTitled(cell, label.title);
      return;
    }
    // Beside other cells a label is no heading over what comes after the table.
    if (row.length > 1 && this.part.paragraphs[cell.from]?.heading === undefined)
      this.cells.consume(cell, false);
    const field = this.recorder.meant(label.meaning);
    if (field !== undefined) this.recorder.lastField = field;
  }

  private openTitled(cell: Cell, { group, number }: NumberedTitle): void {
    this.cells.consume(cell, false);
    this.recorder.opened.closeGroups(ROW_LEVEL);
    this.recorder.opened.openCopy(group, ROW_LEVEL, cell.from, number);
  }

  private valueToTheRight(row: readonly Cell[], at: number, rowCount: number): number | undefined {
    const right = row[at + 1];
    const label = row[at];
    if (right === undefined || (label !== undefined && this.isOfItsOwn(label, right))) return undefined;
    // "Role | Client": in pairs, what stands at the right is the value even where it is a word that we know.
    const isPair = row.length % 2 === 0 && at % 2 === 0;
    if (this.cells.label(right) !== undefined && !(isPair && this.mayBeAnswer(label, right)))
      return undefined;
    const further = row[at + 2];
    const isEmpty = this.cells.isEmpty(right) && !this.cells.isCovered(right);
    // In a table of one row nobody can see that its second column only makes room.
    const mayBeRoom = rowCount === 1 && row.length === 3;
    const skips = isEmpty && mayBeRoom && further !== undefined && this.cells.label(further) === undefined;
    return skips ? at + 2 : at + 1;
  }

  /** Whether a cell beside or below a label holds a label and value of its own. */
  private isOfItsOwn(label: Cell, other: Cell): boolean {
    const meaning = this.cells.meaning(label);
    const field = meaning && this.recorder.meant(meaning);
    if (holdsOwnLabel(label, other, field, this.part, this.cells)) return true;
    const own = this.cells.ownLabel(other);
    return own !== undefined && field !== undefined && !mayBeLabelWord(field, own.value);
  }

  /** Whether a word that is a label elsewhere may be an answer: "Client" is a role, and no name. */
  private mayBeAnswer(label: Cell | undefined, value: Cell): boolean {
    // "Allegation 1" says which one is meant.
    if (this.cells.meaning(value) === undefined) return true;
    const meaning = label && this.cells.meaning(label);
    const field = meaning && this.recorder.meant(meaning);
    return field === undefined || mayBeLabelWord(field, this.cells.text(value));
  }

  /** @param further the cells below the value, where the label is merged over them too. */
  private labelled(cell: Cell, value: Cell | undefined, further: readonly Cell[] = []): void {
    if (value === undefined) return;
    const label = this.cells.label(cell);
    if (label === undefined) return;
    if (this.cells.isCovered(value)) {
      this.cells.consume(cell, false);
      this.headings.control();
      return;
    }
    if ('title' in label) {
      this.openTitled(cell, label.title);
      this.value(mainField(label.title.group), value);
      return;
    }
    const field = this.recorder.meant(label.meaning);
    if (field === undefined) return;
    this.cells.consume(cell, false);
    const own = further.filter((each) => !this.cells.isEmpty(each));
    if (own.length === 0) this.value(field, value);
    else this.values(field, [value, ...own]);
  }

  /** Notes what stands in several cells beside one label: several things, or one text in several lines. */
  private values(field: FieldName, cells: readonly Cell[]): void {
    const group = groupOf(field);
    if (group !== undefined && field === mainField(group)) {
      for (const cell of cells) if (!this.cells.isEmpty(cell)) this.value(field, cell);
      return;
    }
    this.recorder.lastField = field;
    const text = valueOf(field, cells.map((cell) => this.cells.text(cell)).join('\n'));
    for (const cell of cells) this.cells.consume(cell, text !== '');
    const { kind } = fieldDefinition(field);
    if (kind !== 'text' && kind !== 'long-text' && text.includes('\n')) this.recorder.doubt(field);
    this.recorder.record(field, text, cells[0]?.from ?? 0, 'label');
  }

  /** Notes what a cell holds; a cell that has labels of its own, or a table, is read by itself. */
  private value(field: FieldName, cell: Cell): void {
    this.recorder.lastField = field;
    if (this.cells.hasTable(cell)) return;
    const { paragraphs } = this.part;
    const first = paragraphs.slice(cell.from, cell.to).find(({ text }) => !isBlank(text));
    if (first !== undefined && this.lines.isLabelled(first.text, paragraphs.indexOf(first, cell.from))) {
      for (let at = cell.from; at < cell.to; at += 1) {
        if (this.lines.paragraph(paragraphs[at]?.text ?? '', at)) this.recorder.consumed[at] = 1;
      }
      this.headings.closePending();
      return;
    }
    const text = valueOf(field, this.cells.text(cell));
    this.cells.consume(cell, text !== '');
    if (this.doubtful) this.recorder.doubt(field);
    this.recorder.record(field, text, cell.from, 'label');
  }
}

/** A table that the reading is in. */
interface OpenTable {
  readonly grid: Grid;
  readonly doubtful: boolean;
  /** The row that has not been read yet. */
  next: number;
}

/** Where the next row of a table begins; a row without cells is passed over at once. */
const beginOf = ({ grid: { rows }, next }: OpenTable): number =>
  next < rows.length ? (rows[next]?.[0]?.from ?? 0) : Infinity;

/** Whether a cell stands under another one and is as wide: else it is one of a row of its own. */
const isUnder = (below: Cell, cell: Cell): boolean =>
  below.column === cell.column && below.columnSpan === cell.columnSpan;

/** The cells below a value as far down as its label is merged; none where the value is merged as well. */
const mergedBeside = (
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
