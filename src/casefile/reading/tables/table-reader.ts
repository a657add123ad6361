import type { Cell } from '../../../docx';
import type { FieldName } from '../../../template';
import type { Collector } from '../headings/collector';
import type { HeadingReader } from '../headings/heading-reader';
import type { LabelReader } from '../labels/label-reader';
import type { Recorder } from '../record/recorder';
import type { Lookup } from '../words/lookup';
import { CellValues } from './cell-values';
import { Cells } from './cells';
import { ChoiceCells } from './choice-cells';
import { ChoiceMatrix } from './choice-matrix';
import { ColumnTable } from './column-table';
import { HeaderRow } from './header-row';
import { ItemRows } from './item-rows';
import { ItemTable } from './item-table';
import { LabelRow } from './label-row';
import { withoutSpacers } from './spacers';
import type { Grid } from '../page/table-grid';
import { PeopleTable } from './people-table';
import { SignatureColumns } from './signature-columns';
import { StepTable } from './step-table';
import { TitleRow } from './title-row';
import { ValuePlace } from './value-place';
import { findWhetherCells } from './whether-cells';

/** The readers of what stands in cells: headings, labelled lines, the text under either. */
export interface ReadersOfLines {
  readonly headings: HeadingReader;
  readonly labels: LabelReader;
  readonly collector: Collector;
}

/** Reads tables: a label with its value to the right or below, or a header row with one item to a row or column. */
export class TableReader {
  private readonly cells: Cells;
  private readonly values: CellValues;
  private readonly header: HeaderRow;
  private readonly titles: TitleRow;
  private readonly choices: ChoiceCells;
  private readonly labels: LabelRow;
  private readonly items: ItemTable;
  private readonly columns: ColumnTable;
  private readonly matrix: ChoiceMatrix;
  private readonly steps: StepTable;
  private readonly people: PeopleTable;
  private readonly signatures: SignatureColumns;
  private readonly collector: Collector;
  /** The tables that the reading is in, the innermost last. */
  private readonly open: OpenTable[] = [];

  constructor(
    private readonly recorder: Recorder,
    lookup: Lookup,
    { headings, labels, collector }: ReadersOfLines,
  ) {
    const cells = new Cells(recorder, lookup);
    const values = new CellValues(recorder, cells, labels, collector);
    const readValue = (field: FieldName, cell: Cell): void => values.read(field, cell);
    const header = new HeaderRow(cells);
    const rows = new ItemRows(recorder, cells, readValue);
    const places = new ValuePlace(recorder, cells, header);
    const choices = new ChoiceCells(recorder, cells);
    this.cells = cells;
    this.values = values;
    this.header = header;
    this.choices = choices;
    this.collector = collector;
    this.titles = new TitleRow(recorder, cells, places, headings);
    this.labels = new LabelRow(recorder, cells, places, choices, values, collector);
    this.items = new ItemTable(recorder, cells, header, rows);
    this.columns = new ColumnTable(recorder, cells, readValue);
    this.matrix = new ChoiceMatrix(recorder, cells, lookup, rows);
    this.steps = new StepTable(recorder, cells, lookup, collector);
    this.signatures = new SignatureColumns(recorder, cells);
    this.people = new PeopleTable(recorder, cells, lookup, readValue);
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
        this.collector.closePending();
        this.values.doubtful = open.doubtful;
        open.next = this.row(open.grid, open.next);
      }
    }
    this.values.doubtful = false;
  }

  /** Leaves the tables that end before a paragraph. */
  private leave(paragraph: number): void {
    while ((this.open.at(-1)?.grid.table.to ?? Infinity) <= paragraph) this.open.pop();
  }

  /** Reads a row, and those that belong to it; says which row comes next. */
  private row(grid: Grid, index: number): number {
    const { rows } = grid;
    const row = rows[index] ?? [];
    findWhetherCells(rows, index, this.cells);
    const options = this.matrix.read(grid, index) ?? this.choices.readDown(rows, index);
    if (options !== undefined) return options;
    if (this.titles.read(row, rows[index + 1])) return index + 1;
    if (this.columns.isHeaderRow(grid, index)) return this.columns.read(grid, index);
    const read =
      this.steps.read(rows, index) ?? this.people.read(rows, index) ?? this.signatures.read(rows, index);
    if (read !== undefined) return read;
    if (this.header.isOne(grid, index)) return this.items.read(rows, index);
    if (index < grid.table.headerRows && rows.length > 1 && !this.beginsWithLabel(row)) this.consumeRow(row);
    else if (!this.labels.readOwnLabels(row)) this.labels.read(rows, index);
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
