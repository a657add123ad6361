import { fieldDefinition } from '../../../template';
import type { FieldName } from '../../../template';
import type { Collector } from '../headings/collector';
import type { Recorder } from '../record/recorder';
import type { Lookup } from '../words/lookup';
import type { Meaning } from '../words/meaning';
import { readBareVerdict } from '../sentences/statement';
import { LABEL_LIMIT } from '../words/normalise';
import { ownFreeText } from '../words/prompts';
import { hasBox } from '../words/tick-boxes';
import { isOneLine, isSurelyValue, mayBeValue, valueOf } from '../words/value';
import { FINDING, findingOf, whetherInLine } from '../words/whether-substantiated';
import { endOfColonLabel, firstColon } from './line-marks';

/** A line that begins with a label that we know. */
export interface LabelledLine {
  readonly field: FieldName;
  /** What stands after the label; blank where the label stands alone. */
  readonly rest: string;
  /** What parts the label from its value. */
  readonly mark: string;
  /** Whether it may be a part of the value before it. */
  readonly isDoubtful?: boolean;
}

/** Finds the label that a line begins with: before a mark, in bold, or before a dash. */
export class LineBeginning {
  constructor(
    private readonly recorder: Recorder,
    private readonly lookup: Lookup,
    private readonly collector: Collector,
  ) {}

  /** How a line may begin with a label that we know. */
  of(text: string, index: number, isFirst: boolean): LabelledLine | undefined {
    const found =
      this.labelled(text) ??
      (isFirst ? this.boldLabel(text, index) : undefined) ??
      this.whether(text) ??
      this.found(text) ??
      this.verdictLabel(text, index) ??
      this.dashLabel(text, index);
    return found !== undefined && this.isOfSeveral(found) ? undefined : found;
  }

  /** "Findings: substantiated (Allegation 1); unfounded (Allegation 2)", where none stands open, makes no third one. */
  private isOfSeveral({ field, rest }: LabelledLine): boolean {
    if (!VERDICTS.has(field) || !OF_SEVERAL.test(rest.slice(0, SEVERAL_LIMIT))) return false;
    const { opened, copies } = this.recorder;
    return opened.copyOf('allegation') === undefined && copies.count('allegation') !== 1;
  }

  /** Whether a paragraph begins with a label that we know. */
  isLabelled(text: string, index: number): boolean {
    return (this.labelled(text) ?? this.boldLabel(text, index)) !== undefined;
  }

  /** "Substantiated: No" within an allegation: "no" does not say why, so a person confirms which finding that is. */
  private whether(text: string): LabelledLine | undefined {
    const { opened, copies } = this.recorder;
    const answer = whetherInLine(text);
    if (answer === undefined) return undefined;
    const isOpen = opened.copyOf('allegation') !== undefined || this.collector.hasItemsOf('allegation');
    if (!isOpen && copies.count('allegation') !== 1) return undefined;
    const meaning = this.lookup(FINDING);
    const field = meaning && this.recorder.meant(meaning);
    if (field === undefined || !VERDICTS.has(field)) return undefined;
    if (answer === 'no') this.recorder.doubt(field);
    return { field, rest: findingOf(answer), mark: '-' };
  }

  /** "What we found: Substantiated" within an allegation; as a heading it is over a text. */
  private found(text: string): LabelledLine | undefined {
    const match = text.length > LABEL_LIMIT * 2 ? null : WHAT_WAS_FOUND.exec(text);
    if (match === null || this.recorder.opened.copyOf('allegation') === undefined) return undefined;
    const rest = text.slice(match[0].length).trim();
    const meaning = readBareVerdict(rest) === undefined ? undefined : this.lookup(FINDING);
    const field = meaning && this.recorder.meant(meaning);
    return field !== undefined && VERDICTS.has(field) ? { field, rest, mark: ':' } : undefined;
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

  /** A label with its own mark that begins within a text; what stands before it may be a value. */
  labelledAt(text: string, from: number): LabelledLine | undefined {
    const start = text.slice(from, from + LABEL_LIMIT + 1);
    if (!this.lookup.mayBeKnown(start)) return undefined;
    const found = this.labelled(start, LATER_MARKS);
    return found && { ...found, rest: text.slice(from + start.length - found.rest.length) };
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
}

const WHAT_WAS_FOUND =
  /^\s*(?:\d{1,2}[.)]\s{1,3})?what (?:(?:we|i|was|has been|the investigat(?:or|ion)) )?(?:have )?found\s?:/i;

const VERDICTS: ReadonlySet<FieldName> = new Set<FieldName>(['allegation.rcsFinding', 'allegation.outcome']);

/** Allegations by their numbers, or how many there are: "2 substantiated, 1 unfounded". */
const OF_SEVERAL =
  /\ballegations?\s+(?:\d|[a-h]\b|one\b|two\b|three\b)|^\s*(?:\d{1,2}|one|two|three|four|five|six|both|all|none)\b/i;
const SEVERAL_LIMIT = 300;

/** Says what it is of by itself: neither a word of many forms nor the title of a section or of a thing that repeats. */
export const saysEnough = ({ generic, sections, group }: Meaning): boolean =>
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

/** A dash that may stand between a label and its value. */
export const DASH = /\s[–—-]\s/;
const DASH_LIMIT = 200;
