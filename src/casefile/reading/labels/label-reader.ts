import { fieldDefinition, groupOf } from '../../../template';
import type { FieldName } from '../../../template';
import type { Collector } from '../headings/collector';
import { LABEL_LIMIT } from '../words/normalise';
import { isBlank, ownFreeText } from '../words/prompts';
import type { Recorder } from '../record/recorder';
import { hasBox } from '../words/tick-boxes';
import { fitsKind, isOneLine, isSurelyValue, mayBeLabelWord, mayBeValue, valueOf } from '../words/value';
import { mainField } from '../words/main-field';
import type { Lookup } from '../words/lookup';
import type { Meaning } from '../words/meaning';
import {
  beginsAnew,
  endOfColonLabel,
  firstColon,
  GAPS,
  isNeutralLabel,
  isWideGap,
  unknownLabelLength,
} from './line-marks';

/** A line that begins with a label that we know. */
interface LabelledLine {
  readonly field: FieldName;
  /** What stands after the label; blank where the label stands alone. */
  readonly rest: string;
  /** What parts the label from its value. */
  readonly mark: string;
}

/** Where a value ends on its line, and the next label that we know. */
interface End {
  readonly at: number;
  readonly next?: LabelledLine;
}

/** Reads "Label: value" lines, and labels that stand alone with their value on the next line. */
export class LabelReader {
  /** What parted the long text that may still go on from its label. */
  private textMark = ':';

  constructor(
    private readonly recorder: Recorder,
    private readonly lookup: Lookup,
    private readonly collector: Collector,
  ) {}

  /** Reads a paragraph's lines; says whether the paragraph is a label and its value. */
  paragraph(text: string, index: number): boolean {
    const isRead = text.includes('\n') ? this.lines(text, index) : this.line(text, index, true);
    if (!isRead) this.passUnknown(text, index);
    return isRead;
  }

  /** Whether a paragraph begins with a label that we know. */
  isLabelled(text: string, index: number): boolean {
    return (this.labelled(text) ?? this.boldLabel(text, index)) !== undefined;
  }

  private lines(text: string, index: number): boolean {
    const lines = text.split('\n');
    const [first = '', second = ''] = lines;
    const isPair = lines.length === 2 && this.aloneWithValue(first, second, index) !== undefined;
    const isLabelled = lines.some((line, at) => this.beginning(line, index, at === 0) !== undefined);
    if (!isPair && !isLabelled) return false;
    lines.forEach((line, at) => {
      if (!this.line(line, index, at === 0, lines[at + 1]) && ownFreeText(line) !== '')
        this.collector.text(line, false, index);
    });
    return true;
  }

  /** @param below the next line of the same paragraph. */
  private line(text: string, index: number, isFirst: boolean, below?: string): boolean {
    let labelled = this.beginning(text, index, isFirst);
    if (labelled !== undefined) this.textMark = ':';
    if (labelled === undefined) return this.plainLabel(text, index, below) || this.afterUnknown(text, index);
    this.collector.closePending();
    while (labelled !== undefined) labelled = this.read(labelled, index);
    return true;
  }

  /** How a line may begin with a label that we know. */
  private beginning(text: string, index: number, isFirst: boolean): LabelledLine | undefined {
    return (
      this.labelled(text) ??
      (isFirst ? this.boldLabel(text, index) : undefined) ??
      this.verdictLabel(text, index) ??
      this.dashLabel(text, index)
    );
  }

  /** Reads a label's value; gives back the next label on the line. */
  private read(labelled: LabelledLine, index: number): LabelledLine | undefined {
    const { field, rest, mark } = labelled;
    const end = this.endOfValue(labelled);
    const value = rest.slice(0, end?.at).trim();
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

  /** "Finding" alone on a line, and "Outcome – Substantiated": only for what is found, and never in a heading. */
  private verdictLabel(text: string, index: number): LabelledLine | undefined {
    if (text.length > LABEL_LIMIT || this.recorder.part.paragraphs[index]?.heading !== undefined)
      return undefined;
    const dash = DASH.exec(text);
    if (dash === null && this.collector.awaitsLine) return undefined;
    const meaning = this.lookup(text.slice(0, dash?.index));
    if (meaning === undefined || this.recorder.opened.copyOf('allegation') === undefined) return undefined;
    const field = this.recorder.meant(meaning);
    if (field === undefined || !VERDICTS.has(field)) return undefined;
    return dash === null
      ? { field, rest: '', mark: ' ' }
      : { field, rest: text.slice(dash.index + dash[0].length), mark: '-' };
  }

  /** "Region – North": only for a label that says enough by itself, before something that reads like a value. */
  private dashLabel(text: string, index: number): LabelledLine | undefined {
    const { heading, listed, bold } = this.recorder.part.paragraphs[index] ?? {};
    if (text.length > DASH_LIMIT || heading !== undefined || listed === true || bold === true)
      return undefined;
    const dash = DASH.exec(text);
    if (dash === null) return undefined;
    const meaning = this.lookup(text.slice(0, dash.index));
    if (meaning === undefined || !saysEnough(meaning)) return undefined;
    const rest = text.slice(dash.index + dash[0].length).trim();
    const field = this.recorder.meant(meaning);
    if (field === undefined || !isOneLine(field)) return undefined;
    if (ownFreeText(rest) === '') return { field, rest, mark: '-' };
    const isTyped = fieldDefinition(field).kind !== 'text';
    const fits = isTyped
      ? isSurelyValue(field, valueOf(field, rest)) || hasBox(rest)
      : /^[\p{Lu}\p{N}]/u.test(rest) && mayBeValue(field, rest);
    return fits ? { field, rest, mark: '-' } : undefined;
  }

  /** A label in bold with its value after it: "**Region** North". Bold words at the start of a sentence are none. */
  private boldLabel(text: string, index: number): LabelledLine | undefined {
    const { boldStart, heading } = this.recorder.part.paragraphs[index] ?? {};
    if (boldStart === undefined || heading !== undefined || boldStart > LABEL_LIMIT) return undefined;
    const [label = ''] = text.slice(0, boldStart).split('\n');
    const meaning = this.lookup(label.replace(/[\s:–—-]+$/, ''));
    if (meaning === undefined) return undefined;
    const [, mark = '', rest = ''] = /^(\s*[:–—-]?\s*)([^]*)$/.exec(text.slice(label.length)) ?? [];
    const isMarked = /[:–—-]\s*$/.test(label) || /[:–—-]/.test(mark);
    if (!isMarked && /^\p{Ll}/u.test(rest)) return undefined;
    const field = this.recorder.meant(meaning);
    if (field === undefined) return undefined;
    if (!isMarked && rest !== '' && isOneLine(field) && !mayBeValue(field, rest.split('\n', 1)[0] ?? ''))
      return undefined;
    return { field, rest, mark: ' ' };
  }

  /**
   * A label by itself, with neither mark nor bold, over a line that can only be its value. Where that might be
   * something else, the value is to be confirmed.
   */
  private plainLabel(text: string, index: number, below: string | undefined): boolean {
    const next = below ?? this.paragraphBelow(index);
    if (next === undefined) return false;
    const field = this.aloneWithValue(text, next, index);
    if (field === undefined) return false;
    this.collector.labelAlone(field, index);
    if (!isSurelyValue(field, next.trim())) this.recorder.doubt(field);
    return true;
  }

  /** The field of a line that is a label and nothing else, where the line below may be its value. */
  private aloneWithValue(text: string, below: string, index: number): FieldName | undefined {
    if (text.length > LABEL_LIMIT || /[–—-]\s*$/.test(text)) return undefined;
    if (this.collector.awaitsLine || !this.lookup.mayBeKnown(text)) return undefined;
    const { heading, bold, listed } = this.recorder.part.paragraphs[index] ?? {};
    if (heading !== undefined || bold === true || listed === true) return undefined;
    const meaning = this.lookup(text);
    if (meaning === undefined || !saysEnough(meaning)) return undefined;
    const field = this.recorder.meant(meaning);
    if (field === undefined || !isOneLine(field) || ownFreeText(below) === '') return undefined;
    const isLabel = this.lookup(below.slice(0, DASH.exec(below)?.index)) !== undefined;
    return isLabel || !mayBeValue(field, below) ? undefined : field;
  }

  /** The paragraph below, in the same cell and of the same make. */
  private paragraphBelow(index: number): string | undefined {
    const { paragraphs } = this.recorder.part;
    const below = paragraphs[index + 1];
    if (below === undefined || below.cell !== paragraphs[index]?.cell) return undefined;
    const isOther =
      below.heading !== undefined || below.bold === true || this.recorder.covered[index + 1] === 1;
    return isOther ? undefined : below.text;
  }

  /** "Our ref: 77   Region: North": a label that we know, behind one that we do not know. */
  private afterUnknown(text: string, index: number): boolean {
    const length = unknownLabelLength(text);
    if (length === 0) return false;
    let labelled = this.nextKnown(text, length);
    if (labelled === undefined) return false;
    this.collector.closePending();
    while (labelled !== undefined) labelled = this.read(labelled, index);
    return true;
  }

  private nextKnown(text: string, from: number): LabelledLine | undefined {
    for (const { 0: gap, index } of text.slice(from).matchAll(GAPS)) {
      const at = from + index;
      if (!isWideGap(gap)) continue;
      const found = this.labelledAt(text, at + gap.length);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /**
   * Where a value ends on its line: before the next label, which stands after a tab, a bar, a semicolon or several
   * spaces and carries its own mark. A label that we do not know ends what is answered in a line, and is passed over.
   */
  private endOfValue({ field, rest, mark }: LabelledLine): End | undefined {
    const { recorder } = this;
    const before = recorder.lastField;
    recorder.lastField = field;
    const isText = !isOneLine(field);
    let end: number | undefined;
    if (mark === '\t') {
      // A tab may stand before the next label as well as before a value.
      const next = this.labelledAt(rest, 0);
      if (next !== undefined) return { at: 0, next };
      if (unknownLabelLength(rest) > 0) end = 0;
    }
    for (const { 0: gap, index } of rest.matchAll(GAPS)) {
      if (isText && !isWideGap(gap)) continue;
      const from = index + gap.length;
      const next = this.labelledAt(rest, from) ?? this.tabbedAt(rest, from, index, mark);
      if (next !== undefined) return { at: end ?? index, next };
      if (!isText && beginsAnew(rest.slice(from, from + LABEL_LIMIT))) end ??= index;
    }
    if (end !== undefined) return { at: end };
    recorder.lastField = before;
    return undefined;
  }

  private labelledAt(text: string, from: number): LabelledLine | undefined {
    const start = text.slice(from, from + LABEL_LIMIT + 1);
    if (!this.lookup.mayBeKnown(start)) return undefined;
    const found = this.labelled(start, LATER_MARKS);
    return found && { ...found, rest: text.slice(from + start.length - found.rest.length) };
  }

  /** The next label on a line that is laid out with tabs and no other mark: "Region⇥North⇥Program⇥Kinship care". */
  private tabbedAt(text: string, from: number, gapAt: number, mark: string): LabelledLine | undefined {
    if (mark !== '\t' || isBlank(text.slice(0, gapAt)) || text[from - 1] !== '\t') return undefined;
    const tab = text.indexOf('\t', from);
    if (tab < 0 || tab - from > LABEL_LIMIT) return undefined;
    const meaning = this.lookup(text.slice(from, tab));
    const field = meaning && this.recorder.meant(meaning);
    return field && { field, rest: text.slice(tab + 1), mark };
  }

  /** The whole text before the first mark must be a label: never a part of prose. */
  private labelled(text: string, marks: readonly string[] = MARKS): LabelledLine | undefined {
    for (const mark of marks) {
      const first = mark === ':' ? firstColon(text) : text.indexOf(mark);
      if (first < 1 || first > LABEL_LIMIT) continue;
      const at = mark === ':' ? endOfColonLabel(text, first, this.lookup) : first;
      const meaning = this.lookup(text.slice(0, at));
      const field = meaning === undefined ? undefined : this.recorder.meant(meaning);
      if (field === undefined) continue;
      const rest = mark === '?' ? afterNote(text.slice(at + 1)) : text.slice(at + 1);
      return { field, rest, mark };
    }
    return undefined;
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

const VERDICTS: ReadonlySet<FieldName> = new Set<FieldName>(['allegation.rcsFinding', 'allegation.outcome']);

/** Says what it is of by itself: neither a word of many forms nor the title of a section or of a thing that repeats. */
const saysEnough = ({ generic, sections, group }: Meaning): boolean =>
  !generic && sections.length === 0 && group === undefined;

const MARKS = [':', '\t', '?'];

/** A tab sets off the first label from its value; between the things of one line it only stands for a gap. */
const LATER_MARKS = [':', '?'];

/** A star, a note in brackets and a mark that belong to the question before them; a box typed in brackets is no note. */
const NOTE = /^\s*\*?\s*(?:[([](?=[^)\]]{0,60}\p{L}{2})[^)\]]{2,60}[)\]]\*?)?(?:\s*[:–—-](?=\s|$))?/u;

const afterNote = (rest: string): string => {
  const length = NOTE.exec(rest)?.[0].trimEnd().length ?? 0;
  return rest.slice(length);
};

const DASH = /\s[–—-]\s/;
const DASH_LIMIT = 200;

/** What sets a value off from what else stands on its line. */
const SET_OFF = /[ \u00a0]*\t\s*|[ \u00a0]{3,}/;

/** The most words of a label. */
const LABEL_WORDS = 8;
