import { groupOf } from '../../../template';
import type { FieldName, GroupName } from '../../../template';
import type { CopyDraft } from '../record/case-draft';
import type { FoundBy, Sureness } from '../../case-file';
import { ownFreeText } from '../words/prompts';
import type { Recorder } from '../record/recorder';
import { isPairedEitherWay } from '../sentences/pairing';
import { isVerdictName } from '../sentences/verdict-names';
import { isAmongNames } from '../sentences/where-said';
import { readTail } from '../sentences/sentence-reader';
import { isOneLine, valueOf } from '../words/value';
import { isOtherWording, isWording, itemsOf } from './items';
import type { Line } from './items';

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
  /** How many readings there were when it was opened. */
  readonly countBefore: number;
  /** How many copies of its group there were then, those that its own lines have made since included. */
  copiesBefore: number;
  /** The copy that a numbered heading has opened. */
  readonly copy?: CopyDraft;
  /** True where the heading says what was found: "Allegation 2 – not substantiated". */
  readonly verdict?: boolean;
  /** True where the numbered title stands in a paragraph of plain text. */
  readonly isPlain?: boolean;
  /** True in a section that does not word the thing: what stands there is said of it. */
  readonly isElsewhere?: boolean;
  /** True where only words of an allegation under it make the heading one. */
  readonly isWordedOnly?: boolean;
  /** The paragraph at which the wording of an allegation ends: what stands below is said of it. */
  wordedTo?: number;
  /** True where a control of ours stands under it: the value is read there. */
  hasControl: boolean;
}

/** The longest text that is taken for the name of a person or thing. */
const NAME_LIMIT = 160;

/** What stands under the second heading for a thing that is worded already. */
const DISCUSSION: Partial<Record<GroupName, FieldName>> = { allegation: 'allegation.reasons' };

/** Notes what was collected under a heading or after a label. */
export const closeField = (open: OpenField, recorder: Recorder): void => {
  if (open.copy !== undefined) {
    if (open.isWordedOnly !== true || isWording(open.lines[0]?.text ?? ''))
      closeNumbered(open, open.copy, recorder);
    return;
  }
  // A finding by itself gives no reasons for it.
  const isReason = ({ text }: Line): boolean => !isVerdictName(text.trim().replace(/\.$/, ''));
  const lines = open.field === 'allegation.reasons' ? open.lines.filter(isReason) : open.lines;
  const text = textOfLines(open.field, lines);
  const at = lines[0]?.paragraph ?? open.paragraph;
  if (text === '') {
    const foundSince = recorder.count > open.countBefore || open.hasControl;
    if (!foundSince && !open.isTitle) recorder.record(open.field, '', open.paragraph, open.foundBy);
    return;
  }
  const group = groupOf(open.field);
  if (open.isTitle && group !== undefined) {
    // What stands beside controls of ours is a note about them.
    if (open.hasControl) return;
    if (recorder.copies.count(group) === open.copiesBefore) recordEach(open, group, text, at, recorder);
    else if (group === 'allegation') recordLeftOver(open, recorder);
    return;
  }
  // A title over a section names a person or thing only where a short line stands under it.
  if (open.isTitle && isOneLine(open.field) && !fitsLine(open.field, text)) return;
  recorder.record(open.field, text, at, open.foundBy);
};

/** How many things of its group the lines under a title are so far: a label after them is the last one's. */
export const itemsIn = ({ field, isTitle, copy, lines }: OpenField): number => {
  const group = groupOf(field);
  if (!isTitle || copy !== undefined || group === undefined || lines.length > MOST_LINES) return 0;
  return itemsOf(lines, group).length;
};

/** So many lines without a label among them are no list that a label goes on with; asked at every label. */
const MOST_LINES = 400;

/** Notes the things under a title so far, the last of which a label goes on with. */
export const closeItems = (open: OpenField, recorder: Recorder): void => {
  const group = groupOf(open.field);
  if (group === undefined || recorder.copies.count(group) !== open.copiesBefore || open.hasControl) return;
  const at = open.lines[0]?.paragraph ?? open.paragraph;
  recordEach(open, group, textOfLines(open.field, open.lines), at, recorder);
  open.lines.length = 0;
  open.copiesBefore = recorder.copies.count(group);
};

const textOfLines = (field: FieldName, lines: readonly Line[]): string =>
  valueOf(field, lines.map(({ text }) => text).join('\n'));

/** "Client 2 – name", "Allegation 1" with its words under it, and "Allegation 1" again where it is discussed. */
const closeNumbered = (open: OpenField, copy: CopyDraft, recorder: Recorder): void => {
  const { field, foundBy, tail } = open;
  const said = withoutVerdicts(open, copy, recorder);
  const discussed = textOfLines(field, withoutWording(said, copy));
  const lines = said.filter(({ paragraph }) => paragraph < (open.wordedTo ?? Infinity));
  const text = textOfLines(field, lines);
  const at = lines[0]?.paragraph ?? open.paragraph;
  const discussion = DISCUSSION[copy.group];
  const discuss = (sureness?: Sureness): void => {
    if (discussed === '' || discussion === undefined || (copy.fields[discussion]?.text ?? '') !== '') return;
    recorder.record(discussion, discussed, said[0]?.paragraph ?? at, foundBy, sureness);
  };
  if (
    open.isElsewhere === true &&
    recorder.opened.section?.fields.has('evidence.description') === true &&
    tail === ''
  ) {
    recordEvidence(lines, text, at, recorder);
    return;
  }
  if ((copy.fields[field]?.text ?? '') !== '') {
    if (copy.from !== open.paragraph && open.isElsewhere !== true) discuss();
    return;
  }
  const isNamedOnly = discussed === '' || (isOneLine(field) && (tail !== '' || !fitsLine(field, text)));
  if (discussion === undefined || isNamedOnly) {
    const words = isNamedOnly ? tail : text;
    if (words !== '') recorder.record(field, words, isNamedOnly ? open.paragraph : at, foundBy);
    return;
  }
  if (isWording(text) && !isSentence(tail)) {
    recorder.record(field, text, at, foundBy);
    return;
  }
  const isDecided = open.verdict === true;
  // In a summary, or where evidence is set out, what stands under "Allegation 1" is said of it and is not its wording.
  if (isSentence(tail) || text === '' || isDecided || open.isElsewhere === true) {
    if (tail !== '') recorder.record(field, tail, open.paragraph, foundBy);
    // What follows a line of plain text may have nothing to do with it any more.
    if (open.isPlain === true ? !isDecided : open.isElsewhere !== true || isDecided)
      discuss(open.isPlain === true ? 'to-confirm' : undefined);
    return;
  }
  recorder.record(field, text, at, foundBy, open.isPlain === true ? 'to-confirm' : undefined);
};

/** The lines without those at their beginning that word again what is worded above: that is no discussion. */
const withoutWording = (lines: readonly Line[], { fields }: CopyDraft): readonly Line[] => {
  const known = fields['allegation.statement']?.text ?? '';
  if (known === '') return lines;
  const first = lines.findIndex(({ text }) => !isWording(text) || isOtherWording(text, known));
  return first < 0 ? [] : lines.slice(first);
};

/** "Allegation 1" under "Evidence": what stands there is evidence that bears on it. */
const recordEvidence = (lines: readonly Line[], whole: string, at: number, recorder: Recorder): void => {
  const items = itemsOf(lines, 'evidence');
  const pieces = items.length > 0 ? items : whole === '' ? [] : [{ text: whole, paragraph: at }];
  for (const { text, paragraph } of pieces)
    recorder.record('evidence.description', text, paragraph, 'heading');
};

/** "Substantiated" on a line of its own under "Allegation 1" is what was found, and no part of the text. */
const withoutVerdicts = (open: OpenField, copy: CopyDraft, recorder: Recorder): readonly Line[] =>
  open.lines.filter(({ text, paragraph }) => {
    if (isAmongNames(recorder.part, paragraph, isVerdictName)) return true;
    if (copy.group === 'allegation' && isPairedEitherWay(recorder.part, paragraph)) return false;
    const verdict = readTail(text.trim(), paragraph, copy, recorder);
    if (verdict !== undefined) recorder.verdicts.push(verdict);
    return verdict === undefined;
  });

/** "Physical violence" names a thing; "It is alleged that X hit Y." words it. */
const isSentence = (tail: string): boolean => tail.endsWith('.') || tail.split(/\s+/).length > TITLE_WORDS;

/** The most words that are taken for a name of an allegation. */
const TITLE_WORDS = 8;

/** Whether a line may be the name of a person or thing, and is no sentence about one. */
export const looksLikeName = (text: string): boolean =>
  text.length <= NAME_LIMIT && !(/[.?!:]$/.test(text) && (text.match(SMALL_WORDS) ?? []).length > 1);

/** Whether a line may be the value of a field that is answered in a line: where it names a person, no sentence is. */
const fitsLine = (field: FieldName, text: string): boolean =>
  PERSONS.has(field) ? looksLikeName(text) : text.length <= NAME_LIMIT;

const PERSONS: ReadonlySet<FieldName> = new Set<FieldName>([
  'client.name',
  'subject.name',
  'interview.person',
  'manager.name',
  'plan.endorsedBy',
  'endorsement.name',
]);

const SMALL_WORDS = /(?<=^|\s)\p{Ll}+/gu;

/** Under "Allegations" each item of a list is one; under "Clients" each short line is one; else it is all one. */
const recordEach = (
  open: OpenField,
  group: GroupName,
  whole: string,
  at: number,
  recorder: Recorder,
): void => {
  const { field, foundBy } = open;
  const items = itemsOf(open.lines, group);
  if (items.length === 0 && !isOneLine(field)) {
    recorder.record(field, whole, at, foundBy);
    return;
  }
  (items.length > 0 ? items : open.lines).forEach((item, index) => {
    const own = ownFreeText(item.text);
    if (own === '' || (isOneLine(field) && !fitsLine(field, own))) return;
    // "Allegation 2" that a summary spoke of before is the second item of the list.
    const number = item.number ?? String(index + 1);
    const known = items.length > 0 ? recorder.copies.numbered(group, number) : undefined;
    const isOpened = known !== undefined && (known.fields[field]?.text ?? '') === '';
    if (isOpened) recorder.opened.openCopy(group, ITEM_LEVEL, item.paragraph, number);
    recorder.record(field, own, item.paragraph, foundBy);
    if (isOpened) recorder.opened.closeGroups(ITEM_LEVEL);
  });
};

/**
 * Notes the allegations of a numbered list above others that have been read since, where none of those has the number:
 * of "1. Hitting", "2. Shouting", "3. Neglect" over a table that words two, the third is one that nobody decided.
 */
const recordLeftOver = (open: OpenField, recorder: Recorder): void => {
  const { copies, opened } = recorder;
  const since = copies.free.filter(({ group }) => group === 'allegation').slice(open.copiesBefore);
  const from = Math.min(...since.map((copy) => copy.from));
  const items = itemsOf(
    open.lines.filter(({ paragraph }) => paragraph < from),
    'allegation',
  );
  for (const { text, number, paragraph } of items.length > MOST_LEFT_OVER ? [] : items) {
    if (number === undefined || copies.allNumbered('allegation', number).length > 0) continue;
    opened.openCopy('allegation', ITEM_LEVEL, paragraph, number);
    recorder.record(open.field, text, paragraph, open.foundBy, 'to-confirm');
    opened.closeGroups(ITEM_LEVEL);
  }
};

/** A longer list lists something else. */
const MOST_LEFT_OVER = 40;

/** Below any heading and any row of a table. */
const ITEM_LEVEL = 13;
