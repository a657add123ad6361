import { ownFreeText } from '../words/prompts';
import { LABEL_LIMIT, labelForms } from '../words/normalise';
import type { HeadingReader } from '../headings/heading-reader';
import type { Recorder } from '../recorder';
import { valueOf } from '../words/value';
import { COLON_LABELS } from '../words/vocabulary';
import type { Lookup } from '../words/vocabulary';
import type { FieldName } from '../../../template';

/** A line that begins with a label that we know. */
interface LabelledLine {
  readonly field: FieldName;
  /** What stands after the label; blank where the label stands alone. */
  readonly rest: string;
}

/** A further label on a line, and where the value before it ends. */
interface NextLabel {
  readonly at: number;
  readonly labelled: LabelledLine;
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
    let labelled = this.labelled(text) ?? this.verdictLabel(text, index);
    if (labelled === undefined) return false;
    this.headings.closePending();
    while (labelled !== undefined) {
      const { field, rest } = labelled;
      const next = this.nextLabel(field, rest);
      const value = rest.slice(0, next?.at).trim();
      if (value === '' && next === undefined) this.headings.labelAlone(field, index);
      else this.recorder.record(field, valueOf(field, value), index, 'label');
      labelled = next?.labelled;
    }
    return true;
  }

  /** "Finding" alone on a line, and "Outcome – Substantiated": only for what is found, and never in a heading. */
  private verdictLabel(text: string, index: number): LabelledLine | undefined {
    if (text.length > LABEL_LIMIT || this.recorder.part.paragraphs[index]?.heading !== undefined)
      return undefined;
    const dash = /\s[–—-]\s/.exec(text);
    if (dash === null && this.headings.awaitsLine) return undefined;
    const meaning = this.lookup(text.slice(0, dash?.index));
    if (meaning === undefined || this.recorder.copyOf('allegation') === undefined) return undefined;
    const field = this.recorder.meant(meaning);
    if (field === undefined || !VERDICTS.has(field)) return undefined;
    return { field, rest: dash === null ? '' : text.slice(dash.index + dash[0].length) };
  }

  /** The next label on the same line: it stands after a tab or several spaces, and carries its own mark. */
  private nextLabel(field: FieldName, rest: string): NextLabel | undefined {
    const { recorder } = this;
    const before = recorder.lastField;
    recorder.lastField = field;
    for (const { 0: gap, index } of rest.matchAll(GAPS)) {
      const from = index + gap.length;
      const start = rest.slice(from, from + LABEL_LIMIT + 1);
      if (!this.lookup.mayBeKnown(start)) continue;
      const found = this.labelled(start, LATER_MARKS);
      if (found === undefined) continue;
      const labelled = { field: found.field, rest: rest.slice(from + start.length - found.rest.length) };
      return { at: index, labelled };
    }
    recorder.lastField = before;
    return undefined;
  }

  /** The whole text before the first mark must be a label: never a part of prose. */
  private labelled(text: string, marks: readonly string[] = MARKS): LabelledLine | undefined {
    for (const mark of marks) {
      const first = text.indexOf(mark);
      if (first < 1 || first > LABEL_LIMIT) continue;
      const at = mark === ':' ? endOfColonLabel(text, first, this.lookup) : first;
      const meaning = this.lookup(text.slice(0, at));
      const field = meaning === undefined ? undefined : this.recorder.meant(meaning);
      if (field !== undefined) return { field, rest: text.slice(at + 1) };
    }
    return undefined;
  }
}

const VERDICTS: ReadonlySet<FieldName> = new Set<FieldName>(['allegation.rcsFinding', 'allegation.outcome']);

const MARKS = [':', '\t', '?'];

/** A tab sets off the first label from its value; between the things of one line it only stands for a gap. */
const LATER_MARKS = [':', '?'];

/** What sets things on one line apart; a single space never does. */
const GAPS = /[ \u00a0]*\t[ \u00a0\t]*|[ \u00a0]{2,}/g;

/** Where the label ends that begins before a colon: some labels hold a colon themselves. */
const endOfColonLabel = (text: string, colon: number, lookup: Lookup): number => {
  if (!lookup.mayBeKnown(text)) return colon;
  const start = text.slice(colon + 1, LABEL_LIMIT + 1);
  const length = start.search(/[:\t]/);
  const end = length < 0 ? text.length : colon + 1 + length;
  if (end > LABEL_LIMIT) return colon;
  return labelForms(text.slice(0, end)).some((form) => COLON_LABELS.has(form)) ? end : colon;
};
