import type { CheckContext } from '../rule';
import { isRecommendationsByName } from '../support/attachment-names';
import { documentRule } from '../support/by-requirement';

const hasRecommendations = ({ documents, attachments }: CheckContext): boolean =>
  documents.some(({ caseFile }) => caseFile.kind.value === 'cims-recommendations') ||
  attachments.some(isRecommendationsByName);

/** A report of the RCS pathway goes to CIMS with its CIMS Recommendations report. */
export const completenessRecommendationsNotAttached = documentRule({
  id: 'completeness-recommendations-not-attached',
  group: 'completeness',
  requirement: 'recommendations-attached',
  description: 'An RCS investigation report goes to CIMS with a CIMS Recommendations report.',
  *check(context) {
    const { kind, pathway } = context.document.caseFile;
    const isReport = kind.value === 'rcs-investigation-report' || kind.value === 'investigation-report';
    if (!isReport || pathway.value !== 'rcs' || hasRecommendations(context)) return;
    yield {
      message: 'No CIMS Recommendations report is among the files of the case.',
      fix: 'Fill in the CIMS Recommendations template and check it together with this report.',
    };
  },
});
