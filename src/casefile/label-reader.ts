import { ownFreeText } from './prompts';
import { LABEL_LIMIT } from './normalise';
import type { HeadingReader } from './heading-reader';
import type { Recorder } from './recorder';
import { valueOf } from './value';
import type { Lookup } from './vocabulary';
import type { FieldName } from '../template';

/** A line that begins with a label that we know. */
interface LabelledLine {
  readonly field: FieldName;
  /** What stands after the label; empty where the label stands alone. */
  readonly rest: string;
}

/** Reads "Label: value" lines, and labels that stand alone with their value on the next line. */
export class LabelReader {
  constructor(
    private readonly recorder: Recorder,
    private readonly lookup: Lookup,
    private readonly headings: HeadingReader,
  ) {}

  /** Reads a paragraph's lines; says whether the paragraph is a label and its value. */
  paragraph(text: string, index: number): boolean {
    if (!text.includes('\n')) return this.line(text, index);
    const lines = text.split('\n');
    if (!lines.some((line) => this.labelled(line) !== undefined)) return false;
    for (const line of lines) {
      if (!this.line(line, index) && ownFreeText(line) !== '') this.headings.text(line, false, index);
    }
    return true;
  }

  /** Whether a paragraph begins with a label that we know. */
  isLabelled(text: string): boolean {
    return this.labelled(text) !== undefined;
  }

  private line(text: string, index: number): boolean {
    const labelled = this.labelled(text);
    if (labelled === undefined) return false;
    this.headings.closePending();
    const { field, rest } = labelled;
    if (rest === '') {
      this.headings.labelAlone(field, index);
      return true;
    }
    this.recorder.record(field, valueOf(field, rest), index, 'label');
    return true;
  }

  /** The whole text before the first mark must be a label: never a part of prose. */
  private labelled(text: string): LabelledLine | undefined {
    for (const mark of MARKS) {
      const at = text.indexOf(mark);
      if (at < 1 || at > LABEL_LIMIT) continue;
      const meaning = this.lookup(text.slice(0, at));
      const field = meaning === undefined ? undefined : this.recorder.meant(meaning);
      if (field !== undefined) return { field, rest: text.slice(at + 1).trim() };
    }
    return undefined;
  }
}

const MARKS = [':', '\t', '?'];
