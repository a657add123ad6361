import type { Recorder } from '../record/recorder';
import type { Lookup } from '../words/lookup';
import { LABEL_LIMIT } from '../words/normalise';
import { isBlank } from '../words/prompts';
import { isOneLine } from '../words/value';
import type { LabelledLine, LineBeginning } from './line-beginning';
import { beginsAnew, GAPS, isWideGap, unknownLabelLength } from './line-marks';

/** Where a value ends on its line, and the next label that we know. */
export interface End {
  readonly at: number;
  readonly next?: LabelledLine;
  /** Whether the value may go on all the same. */
  readonly isDoubtful?: boolean;
}

/** The most words of a label that begin with a capital. */
const LABEL_WORDS = 8;

/** Finds where a value ends on a line that has several labels. */
export class ValueEnd {
  constructor(
    private readonly recorder: Recorder,
    private readonly lookup: Lookup,
    private readonly beginning: LineBeginning,
  ) {}

  /**
   * Where a value ends on its line: before the next label, which stands after a tab, a bar, a semicolon or several
   * spaces and carries its own mark. A label that we do not know ends what is answered in a line, and is passed over.
   */
  of(labelled: LabelledLine): End | undefined {
    const end = this.byGap(labelled);
    const { field, rest, mark } = labelled;
    const single = isOneLine(field) && mark !== '\t' ? this.afterOneSpace(rest, end?.at) : undefined;
    return single ?? end;
  }

  private byGap({ field, rest, mark }: LabelledLine): End | undefined {
    const { recorder } = this;
    const before = recorder.lastField;
    recorder.lastField = field;
    const isText = !isOneLine(field);
    let end: number | undefined;
    if (mark === '\t') {
      // A tab may stand before the next label as well as before a value.
      const next = this.beginning.labelledAt(rest, 0);
      if (next !== undefined) return { at: 0, next };
      if (unknownLabelLength(rest) > 0) end = 0;
    }
    for (const { 0: gap, index } of rest.matchAll(GAPS)) {
      if (isText && !isWideGap(gap)) continue;
      const from = index + gap.length;
      const next = this.beginning.labelledAt(rest, from) ?? this.tabbedAt(rest, from, index, mark);
      if (next !== undefined) return { at: end ?? index, next };
      if (!isText && beginsAnew(rest.slice(from, from + LABEL_LIMIT))) end ??= index;
    }
    if (end !== undefined) return { at: end };
    recorder.lastField = before;
    return undefined;
  }

  /**
   * "1 March 2026 Incident report ID: SAMPLE-1": a label of several words that can be nothing else, with its colon, behind
   * a single space. What it parts may belong together all the same, so both are to be confirmed.
   */
  private afterOneSpace(rest: string, end = rest.length): End | undefined {
    for (const { index: colon } of rest.slice(0, Math.min(end, LABEL_LIMIT * 2)).matchAll(/:(?=\s|$)/g)) {
      const from = this.startOfLabel(rest.slice(0, colon));
      if (from === undefined) continue;
      const next = this.beginning.labelledAt(rest, from);
      if (next !== undefined) return { at: from, next: { ...next, isDoubtful: true }, isDoubtful: true };
    }
    return undefined;
  }

  /** Where the longest label begins that some words end with; one word may be the end of a name. */
  private startOfLabel(words: string): number | undefined {
    const starts = [...words.matchAll(/(?:^|\s)(?=\p{Lu})/gu)].map(
      ({ 0: space, index }) => index + space.length,
    );
    return starts.slice(-LABEL_WORDS).find((from) => {
      const label = words.slice(from);
      if (!/\S\s+\S/.test(label)) return false;
      const meaning = this.lookup(label);
      return meaning !== undefined && !meaning.generic && !meaning.bareFinding;
    });
  }

  /** The next label that we know, behind a wide gap. */
  nextKnown(text: string, from: number): LabelledLine | undefined {
    for (const { 0: gap, index } of text.slice(from).matchAll(GAPS)) {
      const at = from + index;
      if (!isWideGap(gap)) continue;
      const found = this.beginning.labelledAt(text, at + gap.length);
      if (found !== undefined) return found;
    }
    return undefined;
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
}
