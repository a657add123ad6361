import { placeOf } from '../../../docx';
import type { DocxPart, Place } from '../../../docx';
import type { Pathway } from '../../../template';
import type { CaseDraft, CopyDraft, Verdict } from '../record/case-draft';
import type { DocumentKind, FieldReading } from '../../case-file';
import type { Recorder } from '../record/recorder';
import { usualSureness } from '../../sureness';
import { cutStatement } from './cut-statement';
import { applyParts } from './part-verdicts';
import type { Side } from './statement';
import { agreed, contradicts, textFor, VERDICT_FIELDS } from './verdict-fields';
import type { VerdictField } from './verdict-fields';

/**
 * Fills findings and outcomes that stand nowhere but in a sentence. Where the sentences about an allegation disagree,
 * the field is there and empty; where an RCS finding and a CIMS outcome could both be meant, nothing is taken. A value that
 * stands elsewhere stays, and a sentence that says otherwise is kept beside it.
 */
export const applyVerdicts = (
  recorder: Recorder,
  draft: CaseDraft,
  kind: DocumentKind,
  pathway: Pathway,
): void => {
  if (recorder.verdicts.length === 0) return;
  for (const [copy, verdicts] of byCopy(recorder, draft)) {
    for (const verdict of verdicts) cutStatement(copy, verdict, recorder.part);
    for (const field of VERDICT_FIELDS) {
      const [first, ...others] = verdicts.filter(({ side }) => fieldOf(side, kind, pathway) === field);
      if (first !== undefined) apply(copy, field, [first, ...others], recorder, draft);
    }
  }
  applyParts(recorder, draft, (side) => fieldOf(side, kind, pathway));
};

const apply = (
  copy: CopyDraft,
  field: VerdictField,
  verdicts: Verdicts,
  { part }: Recorder,
  draft: CaseDraft,
): void => {
  const known = copy.fields[field];
  if (known === undefined) {
    copy.fields[field] = readingOf(verdicts, field);
    return;
  }
  if (isUnanswered(known)) {
    const answer = verdicts.find(({ place }) => isNext(part, known.place, place));
    if (answer !== undefined) takeAnswer(copy, field, answer, part);
    return;
  }
  const other = verdicts.find(({ said }) => contradicts(known.text, textFor(said, field), field));
  if (other === undefined) return;
  draft.further.push({ field, reading: readingOf([other], field), copy });
  if (known.foundBy !== 'tag' && isAfterReview(other))
    copy.fields[field] = { ...known, sureness: 'to-confirm' };
};

/** "On internal review, the allegation is unfounded": said after the finding, and so perhaps in its place. */
const isAfterReview = ({ words = '', place }: Verdict): boolean =>
  /\b(?:on|upon|after|following|at)\b.{0,40}\b(?:review|reconsideration|appeal)\b/i.test(words) ||
  place.headings.some((heading) => /\b(?:review|reconsideration|appeal)\b/i.test(heading));

/** The verdicts on one allegation: there is one at least. */
type Verdicts = readonly [Verdict, ...Verdict[]];

/** A label or a heading of ours that waits for its value; an empty control is a person's to fill. */
const isUnanswered = ({ text, foundBy }: FieldReading): boolean => text === '' && foundBy !== 'tag';

/** Whether nothing stands between a label and a sentence: then the sentence is what the label asks for. */
const isNext = (part: DocxPart, label: Place, { paragraph }: Place): boolean => {
  if (paragraph <= label.paragraph || paragraph > label.paragraph + ANSWER_REACH) return false;
  return part.paragraphs.slice(label.paragraph + 1, paragraph).every(({ text }) => text.trim() === '');
};

/** How many empty paragraphs may stand between them. */
const ANSWER_REACH = 4;

const takeAnswer = (copy: CopyDraft, field: VerdictField, answer: Verdict, part: DocxPart): void => {
  const foundBy = copy.fields[field]?.foundBy ?? 'label';
  copy.fields[field] = readingOf([answer], field);
  if ((copy.fields['allegation.reasons']?.text ?? '') !== '') return;
  const { paragraph } = answer.place;
  copy.fields['allegation.reasons'] = {
    text: part.paragraphs[paragraph]?.text.trim() ?? '',
    foundBy,
    sureness: usualSureness(foundBy),
    place: placeOf(part, paragraph),
  };
};

/** What sentences say together: nothing where they differ. */
const readingOf = (verdicts: Verdicts, field: VerdictField): FieldReading => {
  const verdict = agreed(verdicts, field);
  return {
    text: verdict === undefined ? '' : textFor(verdict.said, field),
    foundBy: verdict?.underHeading === true ? 'heading' : 'sentence',
    sureness: 'to-confirm',
    place: (verdict ?? verdicts[0]).place,
  };
};

/** The verdicts on each allegation. What could be about several of them, and does not say which, is about none. */
const byCopy = (recorder: Recorder, draft: CaseDraft): ReadonlyMap<CopyDraft, Verdicts> => {
  const allegations = draft.copies.filter(({ group }) => group === 'allegation');
  const result = new Map<CopyDraft, [Verdict, ...Verdict[]]>();
  for (const verdict of recorder.verdicts) {
    for (const copy of copiesMeant(verdict, allegations, recorder)) {
      const known = result.get(copy);
      if (known === undefined) result.set(copy, [verdict]);
      else if (!isRepeated(verdict, known.at(-1))) known.push(verdict);
    }
  }
  return result;
};

/** A paragraph that says the same again and again says it once. */
const isRepeated = (verdict: Verdict, last: Verdict | undefined): boolean =>
  last !== undefined &&
  verdict.words !== undefined &&
  verdict.words === last.words &&
  verdict.said.text === last.said.text &&
  verdict.place.paragraph === last.place.paragraph;

/** The allegations that a statement is about: none where it does not say which of several. */
export const copiesMeant = (
  { subject, copy, several }: Pick<Verdict, 'subject' | 'copy' | 'several'>,
  allegations: readonly CopyDraft[],
  recorder: Recorder,
): readonly CopyDraft[] => {
  const only = allegations.length === 1 ? allegations : [];
  switch (subject.which) {
    case 'numbered':
      return subject.numbers.flatMap((number) => recorder.copies.numbered('allegation', number) ?? []);
    case 'part':
      return [];
    case 'this':
      return several !== undefined ? [] : copy === undefined ? only : [copy];
    case 'all':
    case 'none': {
      const meant = several ?? allegations;
      return subject.count === undefined || subject.count === meant.length ? meant : [];
    }
  }
};

/** The field that a verdict fills: the one whose side the sentence names, else the only one that could be meant. */
export const fieldOf = (
  side: Side | undefined,
  kind: DocumentKind,
  pathway: Pathway,
): VerdictField | undefined => {
  if (kind === 'unknown' || kind === 'investigation-plan') return undefined;
  if (side !== undefined) return side === 'cims' ? 'allegation.outcome' : 'allegation.rcsFinding';
  if (kind === 'rcs-investigation-report') return 'allegation.rcsFinding';
  return kind === 'investigation-report' && pathway === 'cims' ? 'allegation.outcome' : undefined;
};
