import { groupOf } from '../../../template';
import type { FieldName } from '../../../template';
import type { Collector } from '../headings/collector';
import { isWording } from '../headings/items';
import type { Recorder } from '../record/recorder';
import type { Lookup } from '../words/lookup';
import { mainField } from '../words/main-field';
import { LABEL_LIMIT } from '../words/normalise';
import { isBlank, ownFreeText } from '../words/prompts';
import { fitsKind, isOneLine, mayBeLabelWord, valueOf } from '../words/value';
import { LabelAlone } from './label-alone';
import { LineBeginning } from './line-beginning';
import type { LabelledLine } from './line-beginning';
import { isNeutralLabel, unknownLabelLength } from './line-marks';
import { TabbedRows } from './tabbed-rows';
import { UnmarkedLines } from './unmarked-lines';
import { ValueEnd } from './value-end';

/** Reads "Label: value" lines, and labels that stand alone with their value on the next line. */
export class LabelReader {
  private readonly beginning: LineBeginning;
  private readonly end: ValueEnd;
  private readonly alone: LabelAlone;
  private readonly unmarked: UnmarkedLines;
  private readonly tabbed: TabbedRows;
  /** What parted the long text that may still go on from its label. */
  private textMark = ':';

  constructor(
    private readonly recorder: Recorder,
    private readonly lookup: Lookup,
    private readonly collector: Collector,
  ) {
    this.beginning = new LineBeginning(recorder, lookup, collector);
    this.end = new ValueEnd(recorder, lookup, this.beginning);
    this.alone = new LabelAlone(recorder, lookup, collector);
    this.unmarked = new UnmarkedLines(recorder, lookup);
    this.tabbed = new TabbedRows(recorder, lookup);
  }

  /** Reads a paragraph's lines; says whether the paragraph is a label and its value. */
  paragraph(text: string, index: number): boolean {
    if (this.collector.besideWording(text, index, () => this.isLabelled(text, index))) return true;
    if (this.tabbed.read(text, index)) {
      this.collector.closePending();
      return true;
    }
    const isRead = text.includes('\n') ? this.lines(text, index) : this.line(text, index, true);
    if (!isRead) this.passUnknown(text, index);
    return isRead;
  }

  /** Whether a paragraph begins with a label that we know. */
  isLabelled(text: string, index: number): boolean {
    return this.beginning.isLabelled(text, index);
  }

  private lines(text: string, index: number): boolean {
    const lines = text.split('\n');
    const [first = '', second = ''] = lines;
    const isPair = lines.length === 2 && this.alone.overValue(first, second, index) !== undefined;
    const isLabelled = lines.some((line, at) => this.beginning.of(line, index, at === 0) !== undefined);
    if (!isPair && !isLabelled) return false;
    lines.forEach((line, at) => {
      if (!this.line(line, index, at === 0, lines[at + 1]) && ownFreeText(line) !== '')
        this.collector.text(line, false, index);
    });
    return true;
  }

  /** @param below the next line of the same paragraph. */
  private line(text: string, index: number, isFirst: boolean, below?: string): boolean {
    let labelled = this.beginning.of(text, index, isFirst);
    if (labelled !== undefined) this.textMark = ':';
    if (labelled === undefined) {
      if (this.alone.read(text, index, below) || this.afterUnknown(text, index)) return true;
      return this.unmarked.read(text, index);
    }
    this.collector.closePending();
    while (labelled !== undefined) labelled = this.read(labelled, index);
    return true;
  }

  /** Reads a label's value; gives back the next label on the line. */
  private read(labelled: LabelledLine, index: number): LabelledLine | undefined {
    const { field, rest, mark } = labelled;
    this.collector.labelOf(field);
    const end = this.end.of(labelled);
    const value = this.isTitleOver(field, index) ? '' : rest.slice(0, end?.at).trim();
    if (value !== '' && (labelled.isDoubtful === true || end?.isDoubtful === true))
      this.recorder.doubt(field);
    if (value === '' && end === undefined && mark !== '-') {
      this.collector.labelAlone(field, index);
      this.textMark = mark;
    } else if (isOneLine(field)) this.oneLine(field, value, mark, index);
    else if (end === undefined && value !== '' && this.mayGoOn(field)) {
      this.collector.labelAlone(field, index);
      this.collector.text(value, false, index);
      this.recorder.lastField = field;
      this.textMark = mark;
    } else this.recorder.record(field, valueOf(field, value), index, 'label');
    return end?.next;
  }

  /** "Alleged conduct: hitting" is a heading over the words of the allegation, and no wording of it. */
  private isTitleOver(field: FieldName, index: number): boolean {
    const { paragraphs } = this.recorder.part;
    if (field !== 'allegation.statement' || paragraphs[index]?.heading === undefined) return false;
    const below = paragraphs.slice(index + 1, index + 1 + NEAR).find(({ text }) => !isBlank(text));
    return below !== undefined && isWording(below.text);
  }

  /** Whether the paragraphs below may belong to a long text that begins beside its label. */
  private mayGoOn(field: FieldName): boolean {
    const group = groupOf(field);
    return !this.collector.isInText && (group === undefined || field !== mainField(group));
  }

  private oneLine(field: FieldName, value: string, mark: string, index: number): void {
    // A tab or many spaces set the value off from something else, which may be part of it all the same.
    const [first = '', ...others] = value.split(SET_OFF);
    const isAnswer = ownFreeText(first) === '' || fitsKind(field, first);
    if (mark === '\t' && (!isAnswer || this.isLabelWord(field, first))) return;
    const own = first.replace(/^[-–—]\s+/, '');
    if (others.length > 0 || this.holdsLabel(own)) this.recorder.doubt(field);
    this.recorder.record(field, valueOf(field, own), index, 'label');
  }

  /** "Client name⇥Date of birth" are headers side by side; "Role⇥Client" is a label and its value. */
  private isLabelWord(field: FieldName, value: string): boolean {
    return this.lookup(value) !== undefined && !mayBeLabelWord(field, value);
  }

  /** "SAMPLE-1 Region: North": words that we know as a label, with one space before them. */
  private holdsLabel(value: string): boolean {
    for (const { index } of value.slice(0, LABEL_LIMIT * 2).matchAll(/:(?:\s|$)/g)) {
      const words = value.slice(0, index).split(' ').slice(-LABEL_WORDS);
      if (words.some((_, at) => this.lookup(words.slice(at).join(' ')) !== undefined)) return true;
    }
    return false;
  }

  /** "Our ref: 77   Region: North": a label that we know, behind one that we do not know. */
  private afterUnknown(text: string, index: number): boolean {
    const length = unknownLabelLength(text);
    if (length === 0) return false;
    let labelled = this.end.nextKnown(text, length);
    if (labelled === undefined) return false;
    this.collector.closePending();
    while (labelled !== undefined) labelled = this.read(labelled, index);
    return true;
  }

  /**
   * "Case worker: Example Person": the telephone number below is not that of whoever was named above, and a text that
   * stood beside the label above is over.
   */
  private passUnknown(text: string, index: number): void {
    const { boldStart, listed } = this.recorder.part.paragraphs[index] ?? {};
    const length = unknownLabelLength(text, this.textMark);
    const isBoldLabel = boldStart !== undefined && boldStart <= LABEL_LIMIT;
    if ((length === 0 && !isBoldLabel) || listed === true) return;
    if (!isNeutralLabel(text)) this.recorder.lastField = undefined;
    // "Step 1: …" goes on with what was said.
    if (!/\d/.test(text.slice(0, length))) this.collector.closePending();
  }
}

/** What sets a value off from what else stands on its line. */
const SET_OFF = /[ \u00a0]*\t\s*|[ \u00a0]{3,}/;

/** How far below a heading its first line is looked for. */
const NEAR = 3;

/** The most words of a label. */
const LABEL_WORDS = 8;
