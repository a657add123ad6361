import type { Cell, DocxPart } from '../../../docx';
import { HAND_MADE } from '../../reading/page/hand-made';
import { cellAt, gridsByStart } from '../../reading/page/table-grid';
import type { Grid } from '../../reading/page/table-grid';
import { isBlank, isPrompt } from '../../reading/words/prompts';
import { makeLookup } from '../../reading/words/lookup';
import type { Found } from './found';
import { isLabelText, wordsOfLabel } from './label-text';
import { isUnanswered } from './own-texts';

/** What the tables of a part hold. */
export interface FoundInTables {
  readonly found: readonly Found[];
  /** By paragraph: 1 where it has been taken as a label of a table. */
  readonly taken: Uint8Array;
  /** The label of a cell, for those that hold a value. */
  readonly labelOf: ReadonlyMap<Cell, Found>;
}

const lookup = makeLookup();

/** A label with its notes takes a few short paragraphs at most. */
const LABEL_PARAGRAPHS = 4;

/** "1" or "Allegation 1" at the left of a row says which one it is about, and is no answer. */
const ORDINAL = /^\D{0,20}\d{1,3}[.)]?$/;

/** Finds the labels of the tables of a part: beside or above their values, and at the top of columns. */
export const foundInTables = (part: DocxPart, partIndex: number, texts: readonly string[]): FoundInTables => {
  const finder = new TableFinder(part, partIndex, texts);
  for (const grids of gridsByStart(part).values()) for (const grid of grids) finder.table(grid);
  return finder;
};

class TableFinder implements FoundInTables {
  readonly found: Found[] = [];
  readonly taken: Uint8Array;
  readonly labelOf = new Map<Cell, Found>();
  /** By paragraph: 1 where a control stands that is within one cell. */
  private readonly controlAt: Uint8Array;

  constructor(
    private readonly part: DocxPart,
    private readonly partIndex: number,
    private readonly texts: readonly string[],
  ) {
    this.taken = new Uint8Array(part.paragraphs.length);
    this.controlAt = new Uint8Array(part.paragraphs.length);
    for (const { level, from, to } of part.controls) {
      const isInOneCell = part.paragraphs[from]?.cell === part.paragraphs[to - 1]?.cell;
      if (level !== 'row' && isInOneCell) this.controlAt.fill(1, from, to);
    }
  }

  table(grid: Grid): void {
    const { rows } = grid;
    let index = 0;
    while (index < rows.length) {
      const row = rows[index] ?? [];
      if (this.isHeader(grid, index)) {
        this.header(grid, index);
        index = this.endOfItems(rows, index);
        continue;
      }
      if (!this.titleRow(row)) this.labels(rows, index);
      index += 1;
    }
  }

  /** A row of one wide cell that names what the rows below are about. */
  private titleRow(row: readonly Cell[]): boolean {
    const [cell] = row;
    if (cell === undefined || row.length > 1 || cell.columnSpan < 2 || !this.isLabel(cell)) return false;
    const text = this.text(cell).trim();
    if (text.includes(':') || !(this.isBold(cell) || lookup(text) !== undefined)) return false;
    this.add(cell, { place: 'heading', level: HAND_MADE, isAnswered: false, isMarked: this.isBold(cell) });
    return true;
  }

  /** Labels side by side, with rows below that wait for values. */
  private isHeader({ table, rows }: Grid, index: number): boolean {
    const row = rows[index] ?? [];
    const below = rows[index + 1];
    if (row.length < 2 || below === undefined || below.length < 2) return false;
    if (!row.every((cell) => this.isLabel(cell) || this.text(cell).trim() === '#')) return false;
    if (index < table.headerRows) return true;
    const first = below[0];
    const waits = below.every((cell) => isUnanswered(this.text(cell)));
    if (waits) return true;
    const numbered = first !== undefined && ORDINAL.test(this.text(first).trim());
    if (numbered && below.slice(1).every((cell) => isUnanswered(this.text(cell)))) return true;
    return (
      row.length > 2 && row.every((cell) => this.isBold(cell)) && !below.some((cell) => this.isBold(cell))
    );
  }

  private header({ rows }: Grid, index: number): void {
    const row = rows[index] ?? [];
    const end = this.endOfItems(rows, index);
    const columns = row.map((cell) => wordsOfLabel(this.text(cell)));
    for (const cell of row) {
      if (!this.isLabel(cell)) continue;
      const values = rows
        .slice(index + 1, end)
        .map((below) => cellAt(below, cell.column))
        .filter((each) => each !== undefined);
      const isAnswered = values.some(
        (each) => !isUnanswered(this.text(each)) && !ORDINAL.test(this.text(each).trim()),
      );
      const found = this.add(cell, { place: 'label', columns, isAnswered, isMarked: true });
      for (const value of values) this.labelOf.set(value, found);
    }
  }

  private endOfItems(rows: Grid['rows'], index: number): number {
    let end = index + 1;
    while (end < rows.length && (rows[end]?.length ?? 0) > 1) end += 1;
    return end;
  }

  /** Labels with their values to the right, or below where nothing stands to the right. */
  private labels(rows: Grid['rows'], index: number): void {
    const row = rows[index] ?? [];
    for (let at = 0; at < row.length; at += 1) {
      const cell = row[at];
      if (cell === undefined || this.labelOf.has(cell) || !this.isLabel(cell)) continue;
      const right = row[at + 1];
      const below = right === undefined ? cellAt(rows[index + 1], cell.column) : undefined;
      const value = right ?? below;
      if (value === undefined || !this.isLabelOf(cell, value)) continue;
      const isAnswered = !isUnanswered(this.text(value)) && !this.hasOwnLabels(value);
      const isMarked = this.isBold(cell) || /[:?]\s*$/.test(this.text(cell));
      const found = this.add(cell, { place: 'label', isAnswered, isMarked });
      this.labelOf.set(value, found);
      if (right !== undefined) at += 1;
    }
  }

  /** Where the value is there already, something else than the place must say that the other is its label. */
  private isLabelOf(cell: Cell, value: Cell): boolean {
    const text = this.text(cell).trim();
    if (isUnanswered(this.text(value))) return true;
    if (/[:?]$/.test(text) || lookup(text) !== undefined) return true;
    return this.isBold(cell) && !this.isBold(value);
  }

  /** A cell that holds lines such as "Name: ____", or a table of its own, is no value. */
  private hasOwnLabels(cell: Cell): boolean {
    const { paragraphs, cells } = this.part;
    const isNested = paragraphs.slice(cell.from, cell.to).some((paragraph) => {
      const within = paragraph.cell === undefined ? undefined : cells[paragraph.cell];
      return within !== undefined && within.table !== cell.table;
    });
    if (isNested) return true;
    return this.texts
      .slice(cell.from, cell.to)
      .some((text) => /^[^:]{2,60}:[\s_.…]*$/.test(text) && isLabelText(text));
  }

  private add(cell: Cell, more: Pick<Found, 'place' | 'isAnswered' | 'isMarked'> & Partial<Found>): Found {
    const found: Found = {
      words: wordsOfLabel(this.text(cell)),
      part: this.partIndex,
      paragraph: cell.from,
      ...more,
    };
    this.taken.fill(1, cell.from, cell.to);
    this.found.push(found);
    return found;
  }

  private isLabel(cell: Cell): boolean {
    const text = this.text(cell).trim();
    const [first = '', ...notes] = text.split('\n').filter((line) => !isBlank(line));
    const isOne = notes.every((note) => isPrompt(note) || /^[([].*[)\]]$/.test(note.trim()));
    const hasControl = this.controlAt.subarray(cell.from, cell.to).includes(1);
    return isOne && cell.to - cell.from <= LABEL_PARAGRAPHS && isLabelText(first) && !hasControl;
  }

  private isBold(cell: Cell): boolean {
    const own = this.part.paragraphs.slice(cell.from, cell.to).filter(({ text }) => !isBlank(text));
    return own.length > 0 && own.every(({ bold, heading }) => bold === true || heading !== undefined);
  }

  private text(cell: Cell): string {
    return this.texts.slice(cell.from, cell.to).join('\n');
  }
}
