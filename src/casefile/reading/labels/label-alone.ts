import type { FieldName } from '../../../template';
import type { Collector } from '../headings/collector';
import type { Recorder } from '../record/recorder';
import type { Lookup } from '../words/lookup';
import { LABEL_LIMIT } from '../words/normalise';
import { ownFreeText } from '../words/prompts';
import { isOneLine, isSurelyValue, mayBeValue } from '../words/value';
import { DASH, saysEnough } from './line-beginning';

/** Reads labels by themselves, with neither mark nor bold, over a line that can only be their value. */
export class LabelAlone {
  constructor(
    private readonly recorder: Recorder,
    private readonly lookup: Lookup,
    private readonly collector: Collector,
  ) {}

  /**
   * Takes a line that is a label alone; where the line below might be something else than its value, that is to be
   * confirmed.
   *
   * @param below the next line of the same paragraph.
   */
  read(text: string, index: number, below: string | undefined): boolean {
    const next = below ?? this.paragraphBelow(index);
    if (next === undefined) return false;
    const field = this.overValue(text, next, index);
    if (field === undefined) return false;
    this.collector.labelAlone(field, index);
    if (!isSurelyValue(field, next.trim())) this.recorder.doubt(field);
    return true;
  }

  /** The field of a line that is a label and nothing else, where the line below may be its value. */
  overValue(text: string, below: string, index: number): FieldName | undefined {
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
}
