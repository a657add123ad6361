import type { SessionState } from '../../session/session';
import type { CheckedCase, DocumentView } from '../../work/work';

const sameDocument = (a: DocumentView, b: DocumentView): boolean =>
  a.file === b.file &&
  a.outline.length === b.outline.length &&
  a.outline.every(({ text, heading, empty }, index) => {
    const other = b.outline[index];
    return text === other?.text && heading === other.heading && empty === other.empty;
  });

/** Findings and plan without the sizes: Word hands over other bytes each time, with no change at all (office-js issue 1075). */
const gist = ({ findings, plan, attachments, unreadable }: CheckedCase): string =>
  JSON.stringify([
    findings.map(({ key, finding }) => [key, finding.waived, finding.markedWrong, finding.assigned]),
    plan.files.map(({ name, original, kind }) => [name, original, kind]),
    plan.draft,
    plan.lacks,
    attachments,
    unreadable,
  ]);

const sameCase = (a: CheckedCase | undefined, b: CheckedCase | undefined): boolean => {
  if (a === b) return true;
  if (a === undefined || b === undefined || a.documents.length !== b.documents.length) return false;
  return (
    gist(a) === gist(b) &&
    a.documents.every((document, index) => {
      const other = b.documents[index];
      return other !== undefined && sameDocument(document, other);
    })
  );
};

/** Whether the organisation's file adds the same, loaded again or not. */
const sameOrganisation = (a: SessionState['organisation'], b: SessionState['organisation']): boolean =>
  a === b || JSON.stringify([a?.settings, a?.problems]) === JSON.stringify([b?.settings, b?.problems]);

/**
 * Whether what a bundle was made of is another by now. `maybe`: the document may have changed and was not read since.
 * Texts are compared, because the bytes that Word hands over prove nothing.
 */
export const changedSince = (madeOf: SessionState, now: SessionState): 'no' | 'maybe' | 'yes' => {
  const files = now.otherFiles;
  const sameFiles =
    files.length === madeOf.otherFiles.length &&
    files.every(({ name, bytes }, index) => {
      const other = madeOf.otherFiles[index];
      return name === other?.name && bytes === other.bytes;
    });
  const sameSettings =
    now.kept.rcsReport === madeOf.kept.rcsReport &&
    JSON.stringify(now.kept.decisions) === JSON.stringify(madeOf.kept.decisions) &&
    now.kept.purpose === madeOf.kept.purpose &&
    sameOrganisation(madeOf.organisation, now.organisation);
  if (!sameFiles || !sameSettings || !sameCase(madeOf.checked, now.checked)) return 'yes';
  return now.outdated ? 'maybe' : 'no';
};
