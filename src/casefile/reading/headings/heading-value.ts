import { groupOf } from '../../../template';
import type { FieldName, GroupName } from '../../../template';
import type { CopyDraft } from '../case-draft';
import type { FoundBy } from '../../case-file';
import { ownFreeText } from '../words/prompts';
import type { Recorder } from '../recorder';
import { isOneLine, valueOf } from '../words/value';

/** A field whose value is being collected. */
export interface OpenField {
  readonly field: FieldName;
  readonly level: number;
  readonly paragraph: number;
  readonly foundBy: FoundBy;
  /** True where the heading also names a section or a group: then nothing under it is no empty field. */
  readonly isTitle: boolean;
  /** True where the value is the next paragraph and no more. */
  readonly oneLine: boolean;
  /** What stands in the heading itself, after the number. */
  readonly tail: string;
  readonly lines: Line[];
  /** How many readings, and copies of its group, there were when it was opened. */
  readonly countBefore: number;
  readonly copiesBefore: number;
  /** The copy that a numbered heading has opened. */
  readonly copy?: CopyDraft;
  /** True where a control of ours stands under it: the value is read there. */
  hasControl: boolean;
}

interface Line {
  readonly text: string;
  readonly listed: boolean;
  readonly paragraph: number;
}

/** The longest text that is taken for the name of a person or thing. */
const NAME_LIMIT = 160;

/** What stands under the second heading for a thing that is worded already. */
const DISCUSSION: Partial<Record<GroupName, FieldName>> = { allegation: 'allegation.reasons' };

/** Notes what was collected under a heading or after a label. */
export const closeField = (open: OpenField, recorder: Recorder): void => {
  const text = valueOf(open.field, open.lines.map((line) => line.text).join('\n'));
  const at = open.lines[0]?.paragraph ?? open.paragraph;
  if (open.copy !== undefined) {
    closeNumbered(open, open.copy, text, at, recorder);
    return;
  }
  if (text === '') {
    const foundSince = recorder.count > open.countBefore || open.hasControl;
    if (!foundSince && !open.isTitle) recorder.record(open.field, '', open.paragraph, open.foundBy);
    return;
  }
  const group = groupOf(open.field);
  if (open.isTitle && group !== undefined) {
    if (recorder.copyCount(group) === open.copiesBefore) recordEach(open, text, at, recorder);
    return;
  }
  // A title over a section names a person or thing only where a short line stands under it.
  if (open.isTitle && isOneLine(open.field) && text.length > NAME_LIMIT) return;
  recorder.record(open.field, text, at, open.foundBy);
};

/** "Client 2 – name", "Allegation 1" with its words under it, and "Allegation 1" again where it is discussed. */
const closeNumbered = (
  open: OpenField,
  copy: CopyDraft,
  text: string,
  at: number,
  recorder: Recorder,
): void => {
  const { field, foundBy, tail } = open;
  if ((copy.fields[field]?.text ?? '') !== '') {
    const discussion = DISCUSSION[copy.group];
    const isDiscussed = text !== '' && copy.from !== open.paragraph && discussion !== undefined;
    if (isDiscussed && copy.fields[discussion] === undefined) recorder.record(discussion, text, at, foundBy);
    return;
  }
  if (text === '' || (isOneLine(field) && (tail !== '' || text.length > NAME_LIMIT))) {
    if (tail !== '') recorder.record(field, tail, open.paragraph, foundBy);
    return;
  }
  const discussion = DISCUSSION[copy.group];
  if (discussion === undefined || !isSentence(tail)) {
    recorder.record(field, text, at, foundBy);
    return;
  }
  recorder.record(field, tail, open.paragraph, foundBy);
  if (copy.fields[discussion] === undefined) recorder.record(discussion, text, at, foundBy);
};

/** "Physical violence" names a thing; "It is alleged that X hit Y." words it. */
const isSentence = (tail: string): boolean => tail.endsWith('.') || tail.split(/\s+/).length > TITLE_WORDS;

/** The most words that are taken for a name of an allegation. */
const TITLE_WORDS = 8;

/** Under "Allegations" each item of a list is one; under "Clients" each short line is one; else it is all one. */
const recordEach = (open: OpenField, whole: string, at: number, recorder: Recorder): void => {
  const { field, foundBy } = open;
  const listed = open.lines.filter((line) => line.listed);
  if (listed.length === 0 && !isOneLine(field)) {
    recorder.record(field, whole, at, foundBy);
    return;
  }
  for (const { text, paragraph } of listed.length > 0 ? listed : open.lines) {
    const own = ownFreeText(text);
    if (own !== '' && (!isOneLine(field) || own.length <= NAME_LIMIT)) {
      recorder.record(field, own, paragraph, foundBy);
    }
  }
};
