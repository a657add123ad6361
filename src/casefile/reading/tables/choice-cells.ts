import type { Cell } from '../../../docx';
import type { FieldName } from '../../../template';
import type { Recorder } from '../record/recorder';
import { isChoice, valueOf } from '../words/value';
import type { Cells } from './cells';
import { optionsAcross, optionsDown } from './options';
import type { Options } from './options';
import type { Grid } from '../page/table-grid';

/** Reads the options of a choice that stand in cells of their own, beside its label or below it. */
export class ChoiceCells {
  constructor(
    private readonly recorder: Recorder,
    private readonly cells: Cells,
  ) {}

  /** Reads the options of a choice that stand one to a row; says where they end. */
  readDown(rows: Grid['rows'], index: number): number | undefined {
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
    return field !== undefined && isChoice(field) ? field : undefined;
  }

  private takeOptions(field: FieldName, label: Cell, { text, cells }: Options): void {
    this.recorder.lastField = field;
    this.cells.consume(label, false);
    for (const cell of cells) this.cells.consume(cell, false);
    const value = valueOf(field, text);
    const filled = cells.find((cell) => !this.cells.isEmpty(cell));
    this.recorder.record(field, value, (filled ?? label).from, 'label');
  }

  /** The options of a choice in several cells beside its label; says how many cells were read. */
  readBeside(row: readonly Cell[], at: number, index: number): number {
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
}
