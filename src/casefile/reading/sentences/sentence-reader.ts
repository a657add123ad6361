import { placeOf } from '../../../docx';
import type { Place } from '../../../docx';
import type { FieldName } from '../../../template';
import type { CaseDraft, CopyDraft, Verdict } from '../record/case-draft';
import type { Recorder } from '../record/recorder';
import { ownWords } from '../words/quoted';
import { beginsListOfVerdicts } from './list-of-verdicts';
import { sentencesOf } from './sentences-of';
import { readBareVerdict, readStatements } from './statement';
import type { Subject } from './subjects';
import { verdictAtEnd } from './verdict-at-end';
import type { EndingVerdict } from './verdict-at-end';
import { isVerdictName, mayHoldVerdict, withoutMarksOfNames } from './verdict-names';
import { isAmongNames, isConclusion, isQuotedPassage, isWhereFindingsStand } from './where-said';

const NONE: readonly Verdict[] = [];

/** Sections in which "the allegation" is one that was decided. */
const VERDICT_SECTION: readonly FieldName[] = [
  'allegation.rcsFinding',
  'allegation.outcome',
  'report.findingsSummary',
];

/**
 * The verdicts that a paragraph of the body states: on "the allegation" within an allegation or a section about
 * allegations, on an allegation that is named by its number anywhere.
 */
export const readVerdicts = (text: string, paragraph: number, recorder: Recorder): readonly Verdict[] => {
  const { part } = recorder;
  if (part.kind !== 'body' || !mayHoldVerdict(text)) return NONE;
  const own = ownWords(withoutMarksOfNames(text));
  const stated = sentencesOf(own).flatMap((sentence) =>
    readStatements(sentence.text).map((statement) => ({ ...statement, sentence })),
  );
  const bare = stated.length === 0 ? bareVerdict(own, paragraph, recorder) : undefined;
  if ((stated.length === 0 && bare === undefined) || isQuotedPassage(part, paragraph)) return NONE;
  if (!isWhereFindingsStand(part, paragraph)) return NONE;
  if (bare !== undefined) return [bare];
  const open = openAllegation(recorder);
  return stated
    .filter(({ subject }) => isInReach(subject, recorder))
    .map(({ sentence, ...statement }) => {
      const words = text.slice(sentence.at, sentence.at + sentence.text.length);
      return { ...statement, words, place: placeOf(part, paragraph, undefined, words), ...open };
    });
};

/** The allegation that stands open, and those that its heading names with it. */
export const openAllegation = ({ opened }: Recorder): Pick<Verdict, 'copy' | 'several'> => {
  const { copy, others, isOfUnknown } = opened.innermost('allegation') ?? {};
  if (isOfUnknown === true) return copy === undefined ? { several: [] } : { copy };
  if (copy === undefined) return {};
  return { copy, ...(others !== undefined && { several: [copy, ...others] }) };
};

/** "The allegation" says which one only where an allegation stands open or a section about allegations does. */
const isInReach = (subject: Subject, recorder: Recorder): boolean => {
  if (subject.which === 'numbered' || (subject.which === 'all' && subject.count !== undefined)) return true;
  const fields = recorder.opened.section?.fields;
  return (
    recorder.opened.copyOf('allegation') !== undefined ||
    (fields !== undefined && VERDICT_SECTION.some((field) => fields.has(field)))
  );
};

/** "Substantiated." alone, right under "Conclusion" within an allegation. */
const bareVerdict = (own: string, paragraph: number, recorder: Recorder): Verdict | undefined => {
  const copy = recorder.opened.copyOf('allegation');
  if (copy === undefined || !isConclusion(recorder.part, paragraph)) return undefined;
  if (beginsListOfVerdicts(recorder.part, paragraph)) return undefined;
  const said = isAmongNames(recorder.part, paragraph, isVerdictName) ? undefined : readBareVerdict(own);
  return (
    said && {
      said,
      subject: { which: 'this' },
      copy,
      place: placeOf(recorder.part, paragraph),
      underHeading: true,
    }
  );
};

/** What stands in a numbered heading after the number, without the verdict that it ends with. */
export interface TitleEnd {
  readonly tail: string;
  readonly verdict?: Verdict;
}

/** The verdict in a numbered heading: "Allegation 2 – not substantiated", "Allegation 2: hitting – SUBSTANTIATED". */
export const readTitleEnd = (
  tail: string,
  paragraph: number,
  copy: CopyDraft,
  recorder: Recorder,
): TitleEnd => {
  const whole = readTail(tail, paragraph, copy, recorder);
  if (whole !== undefined) return { tail: '', verdict: whole };
  const end = copy.group === 'allegation' ? verdictAtEnd(tail) : undefined;
  return end === undefined
    ? { tail }
    : { tail: end.rest, verdict: endingVerdict(end, copy, placeOf(recorder.part, paragraph)) };
};

const endingVerdict = ({ said, side }: EndingVerdict, copy: CopyDraft, place: Place): Verdict => ({
  said,
  subject: { which: 'this' },
  copy,
  place,
  ...(side !== undefined && { side }),
});

/**
 * The verdicts with which the words of allegations end, in a list or a cell: they are no part of what is alleged. A
 * control of ours is left as it is.
 */
export const readStatementEnds = (recorder: Recorder, draft: CaseDraft): void => {
  for (const copy of draft.copies) {
    const statement = copy.fields['allegation.statement'];
    if (statement === undefined || statement.foundBy === 'tag') continue;
    const end = verdictAtEnd(statement.text);
    if (end === undefined) continue;
    copy.fields['allegation.statement'] = { ...statement, text: end.rest };
    recorder.verdicts.push(endingVerdict(end, copy, statement.place));
  }
};

/** The longest line that is a verdict and nothing else. */
const TAIL_LIMIT = 120;

/** The verdict that a line or the rest of a numbered heading is: "Allegation 2 – not substantiated". */
export const readTail = (
  tail: string,
  paragraph: number,
  copy: CopyDraft,
  recorder: Recorder,
): Verdict | undefined => {
  if (copy.group !== 'allegation' || tail.length > TAIL_LIMIT || !mayHoldVerdict(tail)) return undefined;
  const said = readBareVerdict(tail, 'whole');
  return said && { said, subject: { which: 'this' }, copy, place: placeOf(recorder.part, paragraph) };
};
