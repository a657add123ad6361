import { isDecision, saysSomething } from '../../casefile';
import { outcomeRowFor } from '../../policy';
import type { DirectedEntry, OutcomeRow, Policy } from '../../policy';
import { allegationsOf, hasRationale } from '../support/allegations';
import { documentRule } from '../support/by-requirement';
import { at, labelOf, placeOfField, textOf } from '../support/case-view';

const RATIONALE = labelOf('allegation.rationale');

/** The row that an organisation confirmed for the finding, which may say otherwise than the finding’s name. */
const confirmedRow = (policy: Policy, { id }: DirectedEntry): OutcomeRow | undefined => {
  const row = outcomeRowFor(policy, id);
  return row?.standing === 'confirmed' ? row : undefined;
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
      if (finding === undefined) continue;
      const where = at(placeOfField(copy, 'allegation.outcome'));
      const isDecided = isDecision(textOf(copy.fields, 'allegation.outcome'));
      const row = confirmedRow(policy, finding);
      // Of any other finding without an outcome `mapping-allegation-one-sided` speaks.
      if (!isDecided && finding.direction === 'decide') {
        yield {
          message: `${copy.name}: the RCS finding is “${finding.label}”, and no CIMS outcome was decided.`,
          fix: 'Decide whether the definition of the CIMS incident type is met, choose the outcome, and say why.',
          ...where,
        };
      } else if (
        isDecided &&
        (row?.outcome ?? finding.direction) === 'decide' &&
        !hasRationale(copy, context)
      ) {
        const hasReasons = saysSomething(textOf(copy.fields, 'allegation.reasons'));
        yield {
          ...(row && { source: row.source, standing: row.standing }),
          ...(hasReasons && { severity: 'warning', standing: 'suggested' }),
          message: `${copy.name}: the RCS finding is “${finding.label}”, and “${RATIONALE}” does not say how its CIMS outcome was decided.`,
          fix: 'Say whether the definition of the CIMS incident type is met, and why.',
          ...where,
        };
      }
    }
  },
});
