import type { Cell, DocxPart } from '../../../docx';
import type { FieldName } from '../../../template';
import { Cells } from './cells';
import { ColumnTable } from './column-table';
import type { HeadingReader } from '../headings/heading-reader';
import { HAND_MADE } from '../headings/heading-reader';
import { ItemTable, ROW_LEVEL } from './item-table';
import type { LabelReader } from '../labels/label-reader';
import { LABEL_LIMIT } from '../words/normalise';
import { isBlank } from '../words/prompts';
import type { Recorder } from '../recorder';
import { cellAt } from './table-grid';
import type { Grid } from './table-grid';
import { valueOf } from '../words/value';
import { mainField } from '../words/vocabulary';
import type { Lookup } from '../words/vocabulary';

/** Reads tables: a label with its value to the right or below, or a header row with one item to a row or column. */
export class TableReader {
  private readonly part: DocxPart;
  private readonly cells: Cells;
  private readonly items: ItemTable;
  private readonly columns: ColumnTable;

  constructor(
    private readonly recorder: Recorder,
    lookup: Lookup,
    private readonly headings: HeadingReader,
    private readonly lines: LabelReader,
  ) {
    this.part = recorder.part;
    this.cells = new Cells(recorder, lookup);
    const readValue = (field: FieldName, cell: Cell): void => this.value(field, cell);
    this.items = new ItemTable(recorder, this.cells, readValue);
    this.columns = new ColumnTable(recorder, this.cells, readValue);
  }

  /** Reads what it can of a table and marks it as read; the rest of the table's text is for the other readers. */
  table(grid: Grid): void {
    const { rows } = grid;
    this.headings.closePending();
    let index = 0;
    while (index < rows.length) {
      const row = rows[index] ?? [];
      if (this.titleRow(row)) index += 1;
      else if (this.columns.isHeaderRow(grid, index)) index = this.columns.read(grid, index);
      else if (this.items.isHeaderRow(grid, index)) index = this.items.read(rows, index);
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
    const meaning = cell && this.cells.meaning(cell);
    return meaning !== undefined && !meaning.generic && this.recorder.meant(meaning) !== undefined;
  }

  private consumeRow(row: readonly Cell[]): void {
    for (const cell of row) if (!this.cells.isCovered(cell)) this.cells.consume(cell, false);
  }

  /** A row of one cell over the whole width that names a section or a thing. */
  private titleRow(row: readonly Cell[]): boolean {
    const [cell] = row;
    if (cell === undefined || row.length > 1 || cell.columnSpan < 2) return false;
    const label = this.cells.label(cell);
    if (label === undefined) return false;
    const isTitle =
      'title' in label || label.meaning.sections.length > 0 || label.meaning.group !== undefined;
    if (!isTitle) return false;
    this.cells.consume(cell, false);
    this.headings.heading(this.cells.text(cell).trim(), HAND_MADE, cell.from);
    return true;
  }

  /** Reads the labels of a row with their values to the right, or below where nothing stands to the right. */
  private labelRow(rows: Grid['rows'], index: number): void {
    const row = rows[index] ?? [];
    this.unansweredRow(row);
    for (let at = 0; at < row.length; at += 1) {
      const cell = row[at];
      if (cell === undefined || this.cells.isConsumed(cell) || this.cells.label(cell) === undefined) continue;
      const right = this.valueToTheRight(row, at);
      if (right !== undefined) {
        this.labelled(cell, row[right]);
        at = right;
        continue;
      }
      const below = row[at + 1] === undefined ? cellAt(rows[index + 1], cell.column) : undefined;
      const isHeading = this.part.paragraphs[cell.from]?.heading !== undefined;
      if (below !== undefined && !isHeading && this.cells.label(below) === undefined)
        this.labelled(cell, below);
      else this.passLabel(cell);
    }
  }

  /** "Signature" with nothing beside it: words that we do not know, and nobody's answer. */
  private unansweredRow([first, ...others]: readonly Cell[]): void {
    const isShort = first !== undefined && this.cells.text(first).length <= LABEL_LIMIT;
    if (isShort && others.length > 0 && others.every((cell) => this.cells.isEmpty(cell))) {
      this.recorder.labels.fill(1, first.from, first.to);
    }
  }

  /** A label with another label beside it tells what the next ones are about. */
  private passLabel(cell: Cell): void {
    const meaning = this.cells.meaning(cell);
    const field = meaning && this.recorder.meant(meaning);
    if (field !== undefined) this.recorder.lastField = field;
  }

  private valueToTheRight(row: readonly Cell[], at: number): number | undefined {
    const right = row[at + 1];
    if (right === undefined) return undefined;
    // "Role | Client": in pairs, what stands at the right is the value even where it is a word that we know.
    if (this.cells.label(right) !== undefined && !(row.length % 2 === 0 && at % 2 === 0)) return undefined;
    const further = row[at + 2];
    const isEmpty = this.cells.isEmpty(right) && !this.cells.isCovered(right);
    const skips =
      isEmpty && row.length % 2 === 1 && further !== undefined && this.cells.label(further) === undefined;
    return skips ? at + 2 : at + 1;
  }

  private labelled(cell: Cell, value: Cell | undefined): void {
    if (value === undefined) return;
    const label = this.cells.label(cell);
    if (label === undefined) return;
    if (this.cells.isCovered(value)) {
      this.cells.consume(cell, false);
      this.headings.control();
      return;
    }
    if ('title' in label) {
      const { group, number } = label.title;
      this.cells.consume(cell, false);
      this.recorder.closeGroups(ROW_LEVEL);
      this.recorder.openCopy(group, ROW_LEVEL, cell.from, number);
      this.value(mainField(group), value);
      return;
    }
    const field = this.recorder.meant(label.meaning);
    if (field === undefined) return;
    this.cells.consume(cell, false);
    this.value(field, value);
  }

  /** Notes what a cell holds; a cell that has labels of its own, or a table, is read by itself. */
  private value(field: FieldName, cell: Cell): void {
    this.recorder.lastField = field;
    if (this.cells.hasTable(cell)) return;
    const { paragraphs } = this.part;
    const first = paragraphs.slice(cell.from, cell.to).find(({ text }) => !isBlank(text));
    if (first !== undefined && this.lines.isLabelled(first.text)) {
      for (let at = cell.from; at < cell.to; at += 1) {
        if (this.lines.paragraph(paragraphs[at]?.text ?? '', at)) this.recorder.consumed[at] = 1;
      }
      this.headings.closePending();
      return;
    }
    const text = valueOf(field, this.cells.text(cell));
    this.cells.consume(cell, text !== '');
    this.recorder.record(field, text, cell.from, 'label');
  }
}
