import type { Cell } from '../../../docx';
import type { FieldName } from '../../../template';
import { isWording } from '../headings/items';
import type { Recorder } from '../record/recorder';
import { isVerdictName } from '../sentences/verdict-names';
import { isChoice, namesChoice, valueOf } from '../words/value';
import { fieldInGroup } from '../words/meaning';
import { mainField } from '../words/main-field';
import type { Lookup } from '../words/lookup';
import type { Meaning } from '../words/meaning';
import type { Cells } from './cells';
import { groupsOfMeaning, ItemColumns } from './item-columns';
import type { Column } from './item-columns';
import { withoutShared } from './item-rows';
import type { ItemRows } from './item-rows';
import { marksIn, matrixHeader } from './matrix-header';
import type { ChoiceBlock, ChoiceColumn, MatrixHeader } from './matrix-header';
import { cellAt } from '../page/table-grid';
import type { Grid } from '../page/table-grid';

/** A block of choices, and the field that is decided by its marks. */
interface DecidedBlock {
  readonly field: FieldName;
  readonly meaning: Meaning;
  readonly choices: readonly ChoiceColumn[];
}

/** A table in which each row is an allegation. */
interface AllegationRows {
  readonly columns: readonly Column[];
  readonly blocks: readonly DecidedBlock[];
}

const ALLEGATION = 'allegation';

/**
 * Reads tables that have the choices across and a mark in each row: "Allegation | Substantiated | Not substantiated"
 * with a tick for each allegation, "Question | Yes | No" with a label at the left of each mark.
 */
export class ChoiceMatrix {
  private readonly columns: ItemColumns;

  constructor(
    private readonly recorder: Recorder,
    private readonly cells: Cells,
    private readonly lookup: Lookup,
    private readonly rows: ItemRows,
  ) {
    this.columns = new ItemColumns(recorder, cells);
  }

  /** Reads the rows below a header of choices; says where it stopped. Absent where no such header begins there. */
  read({ rows }: Grid, index: number): number | undefined {
    const header = matrixHeader(rows, index, this.cells);
    if (header === undefined) return undefined;
    let end = header.below;
    while (end < rows.length && this.isBelow(rows[end] ?? [], header)) end += 1;
    const body = rows.slice(header.below, end);
    const allegations = this.allegationRows(header, body);
    const isRead =
      allegations === undefined ? this.readLabels(header, body) : this.readAllegations(body, allegations);
    if (!isRead) return undefined;
    for (const row of rows.slice(index, header.below))
      for (const cell of row) if (!this.cells.isCovered(cell)) this.cells.consume(cell, false);
    return end;
  }

  /** A row that has cells under the choices; the header of another matrix has words there that are choices themselves. */
  private isBelow(row: readonly Cell[], { blocks }: MatrixHeader): boolean {
    return blocks.every(({ choices }) =>
      choices.every(({ column }) => {
        const cell = cellAt(row, column);
        return cell?.columnSpan === 1 && !isVerdictName(this.cells.text(cell).slice(0, 60));
      }),
    );
  }

  /** What the rows say, where each is about an allegation. */
  private allegationRows(header: MatrixHeader, body: Grid['rows']): AllegationRows | undefined {
    const { others, label } = header;
    const isHeaded = others.some((cell) => {
      const meaning = this.cells.meaning(cell);
      return meaning !== undefined && groupsOfMeaning(meaning).has(ALLEGATION);
    });
    const filled = body
      .flatMap((row) => cellAt(row, label) ?? [])
      .filter((cell) => !this.cells.isEmpty(cell));
    const isNamed = filled.length > 0 && filled.every((cell) => this.isAllegation(cell));
    if (!isHeaded && !isNamed) return undefined;
    const blocks = header.blocks.flatMap((block) => this.decided(block) ?? []);
    const isClear = new Set(blocks.map(({ field }) => field)).size === blocks.length;
    if (blocks.length === 0 || !isClear) return undefined;
    const above = header.blocks.map((block) => block.above);
    const known = this.columns.columns(
      others.filter((cell) => !above.includes(cell)),
      ALLEGATION,
    );
    const main = mainField(ALLEGATION);
    const hasMain = known.some(({ field, column }) => field === main || column === label);
    return { columns: hasMain ? known : [{ column: label, field: main }, ...known], blocks };
  }

  private isAllegation(cell: Cell): boolean {
    const text = this.cells.text(cell).trim();
    return this.cells.title(text)?.group === ALLEGATION || isWording(text);
  }

  /** The finding or the outcome that a block decides; where nothing over it says which, it is as "Finding" alone. */
  private decided({ choices, above }: ChoiceBlock): DecidedBlock | undefined {
    if (choices.filter(({ words }) => isVerdictName(words)).length < 2) return undefined;
    const said = above && this.cells.meaning(above);
    const isOfFinding = said !== undefined && fieldInGroup(said, ALLEGATION) !== undefined;
    const meaning = isOfFinding ? said : this.lookup('Finding');
    const field = meaning && fieldInGroup(meaning, ALLEGATION);
    return meaning !== undefined && field !== undefined && isChoice(field)
      ? { field, meaning, choices }
      : undefined;
  }

  private readAllegations(body: Grid['rows'], { columns, blocks }: AllegationRows): boolean {
    const filled = body.filter((row) => this.saysSomething(row, columns, blocks));
    // Of a form that nobody filled, one row stands for all.
    const read = filled.length > 0 ? filled : body.slice(0, 1);
    read.forEach((row, at) => {
      const found = columns.map(({ column }) => cellAt(row, column));
      const cells = withoutShared(columns, found);
      const number = this.rows.numberOf(columns, cells, ALLEGATION, row[0]);
      const item = { group: ALLEGATION, columns, cells, number, isFirst: at === 0 } as const;
      this.rows.item(item, () => {
        for (const { field, meaning, choices } of blocks) {
          this.recorder.noteFinding(meaning, field);
          this.recorder.takenBy(field, meaning);
          this.mark(field, row, choices);
        }
      });
    });
    return read.length > 0;
  }

  /** Words or a mark; a row of figures, "Total | 2 | 1", is about no allegation. */
  private saysSomething(
    row: readonly Cell[],
    columns: readonly Column[],
    blocks: readonly DecidedBlock[],
  ): boolean {
    const under = blocks.flatMap(({ choices }) => choices.map(({ column }) => cellAt(row, column)));
    const texts = under.map((cell) => (cell === undefined ? '' : this.cells.text(cell).trim()));
    if (texts.some((text) => /^\d/.test(text))) return false;
    const isFilled = (cell: Cell | undefined): boolean => cell !== undefined && !this.cells.isEmpty(cell);
    const isMarked = blocks.some(({ choices }) => marksIn(row, choices, this.cells)?.includes(true) === true);
    return isMarked || columns.some(({ column }) => isFilled(cellAt(row, column)));
  }

  /** Reads the rows that begin with the label of a choice field; says whether there are any. */
  private readLabels({ blocks, label, others }: MatrixHeader, body: Grid['rows']): boolean {
    const [block, ...further] = blocks;
    if (block === undefined || further.length > 0) return false;
    const heads = others.find(({ column }) => column === label);
    let isRead = false;
    for (const row of body) {
      const beside = cellAt(row, label);
      const isBlank = beside !== undefined && this.cells.isEmpty(beside);
      // What is asked may stand in the header, over one row of marks.
      const cell = isBlank && body.length === 1 ? heads : beside;
      const meaning = cell && this.cells.meaning(cell);
      const field = meaning && this.recorder.meant(meaning);
      if (cell === undefined || field === undefined || !decides(field, block)) continue;
      if (row.some((each) => this.cells.isCovered(each))) continue;
      this.cells.consume(cell, false);
      this.mark(field, row, block.choices);
      isRead = true;
    }
    return isRead;
  }

  /** Notes which choice is marked in a row: nothing where none is, and all where several are, which is no answer. */
  private mark(field: FieldName, row: readonly Cell[], choices: readonly ChoiceColumn[]): void {
    const marks = marksIn(row, choices, this.cells) ?? [];
    const text = choices.map(({ words }, at) => `${marks[at] === true ? '☒' : '☐'} ${words}`).join(' ');
    const under = choices.flatMap(({ column }) => cellAt(row, column) ?? []);
    for (const cell of under) this.cells.consume(cell, false);
    const at = under[marks.indexOf(true)] ?? under[0];
    this.recorder.record(field, valueOf(field, text), at?.from ?? 0, 'label');
  }
}

/** Whether a field is decided by a mark under these words: two of them at least are among its choices. */
const decides = (field: FieldName, { choices }: ChoiceBlock): boolean =>
  isChoice(field) && choices.filter(({ words }) => namesChoice(field, words)).length > 1;
