import type { Cell, DocxPart } from '../../../docx';
import { isGuidance } from '../words/guidance';
import { numberedTitle } from '../words/numbered-title';
import type { NumberedTitle } from '../words/numbered-title';
import { isBlank, ownFreeText } from '../words/prompts';
import { FINDING, findingOf, whetherIn } from '../words/whether-substantiated';
import type { Whether } from '../words/whether-substantiated';
import type { Recorder } from '../record/recorder';
import { cellText } from '../page/table-grid';
import type { Lookup } from '../words/lookup';
import type { Meaning } from '../words/meaning';

/** A cell as a label: one that we know, or the title of a numbered thing. */
export type Label = { readonly meaning: Meaning } | { readonly title: NumberedTitle };

/** A cell that holds its label in the first line and the value in the lines below. */
export interface OwnLabel {
  readonly cell: Cell;
  readonly meaning: Meaning;
  readonly value: string;
}

/** Nothing, a line to be written on, or a prompt; what stands in square brackets may be a note to the label. */
const isLeftOpen = (text: string): boolean => ownFreeText(text) === '' && !text.trim().startsWith('[');

/** The longest text of a cell that is looked up as a label. */
export const CELL_LIMIT = 200;

/** A label with its notes takes a few short paragraphs at most. */
const LABEL_PARAGRAPHS = 4;

/** What the cells of a part's tables are: labels, values, or read already. */
export class Cells {
  private readonly part: DocxPart;
  private readonly labels = new Map<Cell, Label | undefined>();
  /** What cells answer that stand beside or below a question whether an allegation is substantiated. */
  private readonly answers = new Map<Cell, Whether>();

  constructor(
    private readonly recorder: Recorder,
    private readonly lookup: Lookup,
  ) {
    this.part = recorder.part;
  }

  /** The text of a cell; where it only says yes or no to whether an allegation is substantiated, the finding. */
  text(cell: Cell): string {
    const whether = this.answers.get(cell);
    return whether === undefined ? cellText(this.part, cell) : findingOf(whether);
  }

  /** Notes that a cell asks whether an allegation is substantiated, as a label of its finding, and where that is answered. */
  ask(question: Cell, answers: readonly Cell[]): void {
    const meaning = this.lookup(FINDING);
    if (meaning === undefined) return;
    this.labels.set(question, { meaning });
    for (const cell of answers) {
      const whether = whetherIn(this.text(cell));
      if (whether !== undefined) this.answers.set(cell, whether);
    }
  }

  /** Whether a cell says no, which does not say why: a person confirms which finding that is. */
  saysNo(cell: Cell): boolean {
    return this.answers.get(cell) === 'no';
  }

  hasTable(cell: Cell): boolean {
    for (let at = cell.from; at < cell.to; at += 1) {
      const innermost = this.part.paragraphs[at]?.cell;
      if (innermost !== undefined && this.part.cells[innermost] !== cell) return true;
    }
    return false;
  }

  label(cell: Cell): Label | undefined {
    if (this.labels.has(cell)) return this.labels.get(cell);
    if (cell.to - cell.from === 1 && !this.lookup.mayBeKnown(this.text(cell))) return undefined;
    const label = this.readLabel(cell);
    this.labels.set(cell, label);
    return label;
  }

  private readLabel(cell: Cell): Label | undefined {
    if (cell.to - cell.from > LABEL_PARAGRAPHS || this.isCovered(cell) || this.hasTable(cell))
      return undefined;
    const text = this.text(cell).trim();
    if (text === '' || text.length > CELL_LIMIT) return undefined;
    const title = this.title(text);
    if (title !== undefined && title.tail === '') return { title };
    const [first = '', ...notes] = text.split('\n');
    const isWhole = notes.every((note) => isBlank(note) || isGuidance(note) || /^\(.*\)$/.test(note.trim()));
    const meaning = this.lookup(isWhole ? first : text);
    return meaning && { meaning };
  }

  /** The title of a numbered thing: "Allegation 2". */
  title(text: string): NumberedTitle | undefined {
    return numberedTitle(text, this.lookup);
  }

  /** What words mean as a label. */
  meant(text: string): Meaning | undefined {
    return this.lookup(text);
  }

  meaning(cell: Cell): Meaning | undefined {
    const label = this.label(cell);
    return label !== undefined && 'meaning' in label ? label.meaning : undefined;
  }

  /** A label of a field or group, not only of a section. */
  fieldLabel(cell: Cell): Label | undefined {
    const label = this.label(cell);
    if (label === undefined || 'title' in label) return label;
    const { labelOf, synonymOf, group } = label.meaning;
    return labelOf.length + synonymOf.length > 0 || group !== undefined ? label : undefined;
  }

  isEmpty(cell: Cell): boolean {
    return ownFreeText(this.text(cell)) === '';
  }

  /** A label with blank lines below it, or with what asks for an answer: its value is to stand in the same cell. */
  hasRoomBelow(cell: Cell, isRoom: (text: string) => boolean = isLeftOpen): boolean {
    if (cell.to - cell.from < 2) return false;
    const [first, ...others] = this.part.paragraphs.slice(cell.from, cell.to);
    return first !== undefined && !isBlank(first.text) && others.every(({ text }) => isRoom(text));
  }

  /** Reads a cell as a label over its value; guidance under a label is no value, and a note in brackets belongs to it. */
  ownLabel(cell: Cell): OwnLabel | undefined {
    if (this.isCovered(cell) || this.hasTable(cell)) return undefined;
    const lines = this.text(cell)
      .split('\n')
      .filter((line) => !isBlank(line));
    const [label = '', second, ...others] = lines;
    if (second === undefined || /^\(.*\)$/.test(second.trim())) return undefined;
    const meaning = this.lookup(label);
    if (meaning === undefined || meaning.group !== undefined) return undefined;
    const value = [second, ...others];
    return { cell, meaning, value: value.every(isGuidance) ? '' : value.join('\n') };
  }

  isCovered(cell: Cell): boolean {
    return this.recorder.covered.subarray(cell.from, cell.to).includes(1);
  }

  isConsumed(cell: Cell): boolean {
    return this.recorder.consumed[cell.from] === 1;
  }

  consume(cell: Cell, isOwn: boolean): void {
    this.recorder.consumed.fill(1, cell.from, cell.to);
    if (isOwn) this.recorder.own[cell.from] = 1;
  }
}
