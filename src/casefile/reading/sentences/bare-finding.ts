import type { CaseDraft } from '../case-draft';
import type { DocumentKind } from '../../case-file';
import { isFilledAnywhere, RCS_FIELDS } from '../recognise/pathway';

/**
 * Settles what "Finding" alone means in an investigation report: the CIMS outcome, where nothing else in the document
 * speaks of the Reportable Conduct Scheme. Read as an RCS finding it would put the whole document on the wrong pathway.
 */
export const settleBareFindings = (draft: CaseDraft, kind: DocumentKind): void => {
  const { bare, ofRcs } = draft.findingLabels;
  if (kind !== 'investigation-report' || !bare || ofRcs) return;
  const others = RCS_FIELDS.filter((field) => field !== 'allegation.rcsFinding');
  const findings = draft.copies.flatMap(({ fields }) => fields['allegation.rcsFinding'] ?? []);
  if (findings.some(({ foundBy, text }) => foundBy === 'tag' && text !== '')) return;
  if (others.some((field) => isFilledAnywhere(draft, field))) return;
  for (const { fields } of draft.copies) {
    const finding = fields['allegation.rcsFinding'];
    if (
      finding === undefined ||
      finding.foundBy === 'tag' ||
      (fields['allegation.outcome']?.text ?? '') !== ''
    )
      continue;
    fields['allegation.outcome'] = finding;
    delete fields['allegation.rcsFinding'];
  }
};
