import type { Cell } from '../../../docx';
import { fieldDefinition, groupOf } from '../../../template';
import type { FieldName } from '../../../template';
import type { Collector } from '../headings/collector';
import type { LabelReader } from '../labels/label-reader';
import type { Recorder } from '../record/recorder';
import { isVerdictName } from '../sentences/verdict-names';
import { wordingIn } from '../words/beside-the-wording';
import { mainField } from '../words/main-field';
import { fieldInGroup } from '../words/meaning';
import type { Meaning } from '../words/meaning';
import { LABEL_LIMIT } from '../words/normalise';
import { isBlank } from '../words/prompts';
import { valueOf } from '../words/value';
import type { Cells } from './cells';

/** Notes what cells hold as the values of fields. */
export class CellValues {
  /** Whether the columns of the table that is being read may be meant otherwise than they are read. */
  doubtful = false;

  constructor(
    private readonly recorder: Recorder,
    private readonly cells: Cells,
    private readonly labels: LabelReader,
    private readonly collector: Collector,
  ) {}

  /** Notes what stands in several cells beside one label: several things, or one text in several lines. */
  readAll(field: FieldName, cells: readonly Cell[]): void {
    const group = groupOf(field);
    if (group !== undefined && field === mainField(group)) {
      for (const cell of cells) if (!this.cells.isEmpty(cell)) this.read(field, cell);
      return;
    }
    this.recorder.lastField = field;
    const text = valueOf(field, cells.map((cell) => this.cells.text(cell)).join('\n'));
    for (const cell of cells) this.cells.consume(cell, text !== '');
    const { kind } = fieldDefinition(field);
    if (kind !== 'text' && kind !== 'long-text' && text.includes('\n')) this.recorder.doubt(field);
    this.recorder.record(field, text, cells[0]?.from ?? 0, 'label');
  }

  /**
   * Reads an allegation whose cell goes on with labels in lines of their own, in bold: "That …", "Finding",
   * "Substantiated". Says whether there are such labels.
   */
  private readParts(cell: Cell): boolean {
    const { paragraphs } = this.recorder.part;
    const parts: { readonly at: number; readonly meaning?: Meaning | undefined }[] = [];
    for (let at = cell.from; at < cell.to; at += 1) {
      const { text = '', bold } = paragraphs[at] ?? {};
      if (bold !== true || isBlank(text) || text.length > LABEL_LIMIT) continue;
      parts.push({ at, meaning: this.cells.meant(text) });
    }
    const fieldOf = (meaning: Meaning | undefined): FieldName | undefined =>
      meaning && fieldInGroup(meaning, 'allegation');
    if (!parts.some(({ at, meaning }) => at > cell.from && fieldOf(meaning) !== undefined)) return false;
    this.cells.consume(cell, true);
    const textOf = (field: FieldName, from: number, to: number): string =>
      valueOf(
        field,
        paragraphs
          .slice(from, to)
          .map(({ text }) => text)
          .join('\n'),
      );
    const [head, second] = parts;
    const isHeaded =
      head !== undefined && fieldOf(head.meaning) === 'allegation.statement' && head.at === cell.from;
    const wordedTo = (isHeaded ? second : head)?.at ?? cell.to;
    const wording = textOf('allegation.statement', isHeaded ? cell.from + 1 : cell.from, wordedTo);
    this.recorder.record('allegation.statement', wording, cell.from, 'label');
    parts.forEach(({ at, meaning }, index) => {
      const field = fieldOf(meaning);
      if (meaning === undefined || field === undefined || field === 'allegation.statement') return;
      this.recorder.noteFinding(meaning, field);
      this.recorder.takenBy(field, meaning);
      this.recorder.record(field, textOf(field, at + 1, parts[index + 1]?.at ?? cell.to), at + 1, 'label');
    });
    return true;
  }

  /** "Allegation 1" on a line of its own above the words is no part of them. */
  private withoutTitle(text: string): string {
    const end = text.indexOf('\n');
    const title = end < 0 ? undefined : this.cells.title(text.slice(0, end).trim());
    return title?.group === 'allegation' && title.tail === '' ? text.slice(end + 1).trimStart() : text;
  }

  /** Notes what a cell holds; a cell that has labels of its own, or a table, is read by itself. */
  read(field: FieldName, cell: Cell): void {
    this.recorder.lastField = field;
    if (this.cells.hasTable(cell)) return;
    const { paragraphs } = this.recorder.part;
    const first = paragraphs.slice(cell.from, cell.to).find(({ text }) => !isBlank(text));
    if (first !== undefined && this.labels.isLabelled(first.text, paragraphs.indexOf(first, cell.from))) {
      for (let at = cell.from; at < cell.to; at += 1) {
        if (this.labels.paragraph(paragraphs[at]?.text ?? '', at)) this.recorder.consumed[at] = 1;
      }
      this.collector.closePending();
      return;
    }
    // Nor does a label that stands where a value might.
    if (field === 'allegation.statement' && this.cells.meaning(cell) !== undefined) return;
    if (field === 'allegation.statement' && this.readParts(cell)) return;
    const whole = valueOf(field, this.cells.text(cell));
    const text = field === 'allegation.statement' ? wordingIn(this.withoutTitle(whole)) : whole;
    this.cells.consume(cell, text !== '');
    // "Allegation | Substantiated?" are headers side by side: a finding words no allegation.
    if (field === 'allegation.statement' && isVerdictName(text.replace(/\?$/, ''))) return;
    if (this.doubtful) this.recorder.doubt(field);
    const sureness = this.cells.saysNo(cell) ? 'to-confirm' : undefined;
    this.recorder.record(field, text, cell.from, 'label', sureness);
  }
}
