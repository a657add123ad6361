import { outcomeRowFor } from '../../policy';
import type { DirectedEntry, Policy } from '../../policy';
import { allegationsOf, hasRationale } from '../support/allegations';
import { isDecision, saysSomething } from '../support/answers';
import { documentRule } from '../support/by-requirement';
import { at, labelOf, placeOfField, textOf } from '../support/case-view';

const RATIONALE = labelOf('allegation.rationale');

/** By the row that governs, which an organisation may have corrected; without a row, by the finding itself. */
const isForTheInvestigator = (
  policy: Policy,
  finding: DirectedEntry | undefined,
): finding is DirectedEntry => {
  if (finding === undefined) return false;
  const row = outcomeRowFor(policy, finding.id);
  return row === undefined || row.standing !== 'confirmed'
    ? finding.direction === 'decide'
    : row.outcome === 'decide';
};

/** Conduct outside the scheme has no fixed result in CIMS: the investigator decides, and says why. */
export const mappingOutsideSchemeUndecided = documentRule({
  id: 'mapping-outside-scheme-undecided',
  group: 'mapping',
  requirement: 'outside-scheme-decision',
  description: 'Conduct outside the scheme has a CIMS outcome that was decided for it, with the reason.',
  *check(context) {
    const { document, policy } = context;
    // An RCS report has no CIMS side; that stands in the CIMS Recommendations report.
    if (document.caseFile.kind.value === 'rcs-investigation-report') return;
    for (const { copy, finding } of allegationsOf(document, policy)) {
      if (!isForTheInvestigator(policy, finding)) continue;
      const where = at(placeOfField(copy, 'allegation.outcome'));
      if (!isDecision(textOf(copy.fields, 'allegation.outcome'))) {
        yield {
          message: `${copy.name}: the RCS finding is “${finding.label}”, and no CIMS outcome was decided.`,
          fix: 'Decide whether the definition of the CIMS incident type is met, choose the outcome, and say why.',
          ...where,
        };
      } else if (!hasRationale(copy, context)) {
        const hasReasons = saysSomething(textOf(copy.fields, 'allegation.reasons'));
        yield {
          ...(hasReasons && { severity: 'warning', standing: 'suggested' }),
          message: `${copy.name}: the RCS finding is “${finding.label}”, and “${RATIONALE}” does not say how its CIMS outcome was decided.`,
          fix: 'Say whether the definition of the CIMS incident type is met, and why.',
          ...where,
        };
      }
    }
  },
});
