import type { Cell } from '../../../docx';
import { groupOf } from '../../../template';
import type { Collector } from '../headings/collector';
import { isNeutralLabel } from '../labels/line-marks';
import type { CopyDraft } from '../record/case-draft';
import type { Recorder } from '../record/recorder';
import { readTail } from '../sentences/sentence-reader';
import { mainField } from '../words/main-field';
import { fieldInGroup } from '../words/meaning';
import { LABEL_LIMIT } from '../words/normalise';
import type { NumberedTitle } from '../words/numbered-title';
import { isOneLine, isSurelyValue, mayBeValue, valueOf } from '../words/value';
import type { CellValues } from './cell-values';
import type { Cells } from './cells';
import type { ChoiceCells } from './choice-cells';
import { ROW_LEVEL } from './item-rows';
import { ownLabels } from './own-labels';
import type { Grid } from '../page/table-grid';
import { mergedBeside } from './value-place';
import type { ValuePlace } from './value-place';

/** Reads the rows of a form: labels with their values to the right, below, or in the same cell. */
export class LabelRow {
  /** The things that stand side by side in the table that is being read, by the column of their labels. */
  private beside: { readonly rows?: Grid['rows']; readonly copies: Map<number, readonly CopyDraft[]> } = {
    copies: new Map(),
  };

  constructor(
    private readonly recorder: Recorder,
    private readonly cells: Cells,
    private readonly places: ValuePlace,
    private readonly choices: ChoiceCells,
    private readonly values: CellValues,
    private readonly collector: Collector,
  ) {}

  /** Reads a row in which each cell holds its label in its first line. */
  readOwnLabels(row: readonly Cell[]): boolean {
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
  read(rows: Grid['rows'], index: number): void {
    const row = rows[index] ?? [];
    if (this.beside.rows !== rows || index === 0) this.beside = { rows, copies: new Map() };
    const isRepeated = this.repeats(row);
    this.unansweredRow(row);
    const isOverValues = this.places.isOverValues(rows, index);
    for (let at = 0; at < row.length; at += 1) {
      const cell = row[at];
      if (cell === undefined || this.cells.isConsumed(cell)) continue;
      if (this.cells.label(cell) === undefined) {
        this.passUnknown(cell, row[at + 1]);
        continue;
      }
      const options = this.choices.readBeside(row, at, index);
      if (options > 0) {
        at += options;
        continue;
      }
      const right = isOverValues ? undefined : this.places.toTheRight(row, at, rows.length);
      if (right !== undefined) {
        const { doubtful } = this.values;
        this.values.doubtful = doubtful || this.mayBeOneOfSeveral(cell, row.slice(right));
        if (isRepeated) this.openBeside(cell);
        const merged = mergedBeside(rows, index, cell, row[right]);
        const beyond = this.beyondParts(rows, row[right], merged);
        if (beyond === undefined) this.labelled(cell, row[right], merged);
        else this.labelled(cell, beyond[0], beyond.slice(1));
        if (isRepeated) this.noteBeside(cell);
        this.values.doubtful = doubtful;
        at = right;
        continue;
      }
      const below = this.places.under(rows, index, at);
      if (below !== undefined) this.labelled(cell, below);
      else this.passLabel(cell, row, at);
    }
  }

  /** "Address | Street | 1 Sample Street" over "| Suburb | …": what stands beside the names of its parts is the value. */
  private beyondParts(
    rows: Grid['rows'],
    first: Cell | undefined,
    merged: readonly Cell[],
  ): readonly Cell[] | undefined {
    if (first === undefined || merged.length === 0) return undefined;
    const parts = [first, ...merged];
    const beyond = parts.flatMap((part) => {
      const beside = rows[part.row]?.find(({ column }) => column === part.column + part.columnSpan);
      return beside === undefined || this.cells.label(beside) !== undefined ? [] : [beside];
    });
    const isFilled = beyond.some((cell) => !this.cells.isEmpty(cell));
    if (beyond.length < parts.length || !isFilled) return undefined;
    for (const part of parts) this.cells.consume(part, false);
    return beyond;
  }

  /** Whether a row has the same label twice, or numbers two things: "Outcome | … | Outcome | …". */
  private repeats(row: readonly Cell[]): boolean {
    const seen = row.flatMap((cell) => {
      const label = this.cells.label(cell);
      return label === undefined ? [] : ['title' in label ? label.title.group : label.meaning];
    });
    return seen.length > 1 && new Set(seen).size < seen.length;
  }

  /** Opens what stands above a label, of things side by side: the left "Outcome" is that of the left allegation. */
  private openBeside(cell: Cell): void {
    const meaning = this.cells.meaning(cell);
    for (const copy of this.beside.copies.get(cell.column) ?? []) {
      const field = meaning && fieldInGroup(meaning, copy.group);
      if (field === undefined || field === mainField(copy.group)) continue;
      this.recorder.opened.closeGroups(ROW_LEVEL);
      this.recorder.opened.reopenCopy(copy, ROW_LEVEL);
    }
  }

  /** Notes which thing a label has named, for the labels below it. */
  private noteBeside(cell: Cell): void {
    const label = this.cells.label(cell);
    if (label === undefined) return;
    const { opened } = this.recorder;
    const field = 'title' in label ? mainField(label.title.group) : this.recorder.meant(label.meaning);
    const group = field && groupOf(field);
    if (field === undefined || group === undefined || field !== mainField(group)) return;
    const copy = (opened.parkedOf(group) ?? opened.innermost(group))?.copy;
    if (copy !== undefined)
      this.beside.copies.set(cell.column, [...(this.beside.copies.get(cell.column) ?? []), copy]);
  }

  /**
   * Whether other cells beside a label may hold values of it as well: "Incident report ID | SAMPLE-1 | SAMPLE-2", with
   * nothing that says which of two things each is of.
   */
  private mayBeOneOfSeveral(cell: Cell, [first, second, ...others]: readonly Cell[]): boolean {
    const meaning = this.cells.meaning(cell);
    const field = meaning && this.recorder.meant(meaning);
    if (field === undefined || first === undefined || second === undefined || !isOneLine(field)) return false;
    const rest = [second, ...others];
    if (this.cells.isEmpty(first) || rest.some((each) => this.cells.label(each) !== undefined)) return false;
    const isSame = (each: Cell): boolean => isSurelyValue(field, this.cells.text(each).trim());
    if (rest.some((each) => !this.cells.isEmpty(each) && isSame(each))) return true;
    return (
      others.length === 0 &&
      !this.cells.isEmpty(second) &&
      isLike(this.cells.text(first), this.cells.text(second))
    );
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
    if (row.length > 1 && this.recorder.part.paragraphs[cell.from]?.heading === undefined)
      this.cells.consume(cell, false);
    const field = this.recorder.meant(label.meaning);
    if (field !== undefined) this.recorder.lastField = field;
  }

  private openTitled(cell: Cell, { group, number }: NumberedTitle): CopyDraft {
    this.cells.consume(cell, false);
    this.recorder.opened.closeGroups(ROW_LEVEL);
    return this.recorder.opened.openCopy(group, ROW_LEVEL, cell.from, number);
  }

  /** @param further the cells below the value, where the label is merged over them too. */
  private labelled(cell: Cell, value: Cell | undefined, further: readonly Cell[] = []): void {
    if (value === undefined) return;
    const label = this.cells.label(cell);
    if (label === undefined) return;
    if (this.cells.isCovered(value)) {
      this.cells.consume(cell, false);
      this.collector.control();
      return;
    }
    if ('title' in label) {
      const copy = this.openTitled(cell, label.title);
      // "Allegation 1 | Substantiated" in a summary.
      const verdict = readTail(this.cells.text(value).trim(), value.from, copy, this.recorder);
      if (verdict === undefined) this.values.read(mainField(label.title.group), value);
      else {
        this.recorder.verdicts.push(verdict);
        this.cells.consume(value, true);
      }
      return;
    }
    const field = this.recorder.meant(label.meaning);
    if (field === undefined) return;
    this.cells.consume(cell, false);
    const own = further.filter((each) => !this.cells.isEmpty(each));
    if (own.length === 0) this.values.read(field, value);
    else this.values.readAll(field, [value, ...own]);
  }
}

/** Whether two texts are written alike: "SAMPLE-1" and "SAMPLE-2". */
const isLike = (one: string, other: string): boolean => {
  const [first, second] = [one, other].map((text) => text.trim().replace(/\d+/g, '9'));
  return first === second && /9/.test(first ?? '');
};
