import type { Pathway } from '../../../template';
import type { CaseDraft, CopyDraft, Verdict } from '../case-draft';
import type { DocumentKind } from '../../case-file';
import { usualSureness } from '../../sureness';
import type { Recorder } from '../recorder';
import { cutStatement } from './cut-statement';
import { agreed, textFor } from './verdict-fields';
import type { VerdictField } from './verdict-fields';

/**
 * Fills findings and outcomes that stand nowhere but in a sentence. Where the sentences about an allegation disagree,
 * the field is there and empty; where an RCS finding and a CIMS outcome could both be meant, nothing is taken.
 */
export const applyVerdicts = (
  recorder: Recorder,
  draft: CaseDraft,
  kind: DocumentKind,
  pathway: Pathway,
): void => {
  const field = verdictField(kind, pathway);
  if (recorder.verdicts.length === 0) return;
  for (const [copy, verdicts] of byCopy(recorder, draft)) {
    for (const verdict of verdicts) cutStatement(copy, verdict, recorder.part);
    const [first] = verdicts;
    if (field === undefined) continue;
    if (first === undefined || copy.fields[field] !== undefined) continue;
    const verdict = agreed(verdicts, field);
    copy.fields[field] = {
      text: verdict === undefined ? '' : textFor(verdict.said, field),
      foundBy: verdict?.underHeading === true ? 'heading' : 'sentence',
      sureness: usualSureness('sentence'),
      place: (verdict ?? first).place,
    };
  }
};

/** The verdicts on each allegation. What could be about several of them, and does not say which, is about none. */
const byCopy = (recorder: Recorder, draft: CaseDraft): ReadonlyMap<CopyDraft, readonly Verdict[]> => {
  const allegations = draft.copies.filter(({ group }) => group === 'allegation');
  const result = new Map<CopyDraft, Verdict[]>();
  for (const verdict of recorder.verdicts) {
    for (const copy of copiesMeant(verdict, allegations, recorder)) {
      const known = result.get(copy);
      if (known === undefined) result.set(copy, [verdict]);
      else known.push(verdict);
    }
  }
  return result;
};

const copiesMeant = (
  { subject, copy, several }: Verdict,
  allegations: readonly CopyDraft[],
  recorder: Recorder,
): readonly CopyDraft[] => {
  const only = allegations.length === 1 ? allegations : [];
  switch (subject.which) {
    case 'numbered':
      return subject.numbers.flatMap((number) => recorder.copyNumbered('allegation', number) ?? []);
    case 'this':
      return several !== undefined ? [] : copy === undefined ? only : [copy];
    case 'all':
    case 'none': {
      const meant = several ?? allegations;
      return subject.count === undefined || subject.count === meant.length ? meant : [];
    }
  }
};

const verdictField = (kind: DocumentKind, pathway: Pathway): VerdictField | undefined => {
  if (kind === 'rcs-investigation-report') return 'allegation.rcsFinding';
  return kind === 'investigation-report' && pathway === 'cims' ? 'allegation.outcome' : undefined;
};
