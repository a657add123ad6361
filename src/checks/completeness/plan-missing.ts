import { isDecision, saysSomething } from '../../casefile';
import type { CheckContext, RuleFinding } from '../rule';
import { isPlanByName } from '../support/attachment-names';
import { documentRule } from '../support/by-requirement';
import { at, choiceIdOf, labelOf, textOf } from '../support/case-view';

/** Whether a plan is among the files of the case. */
const hasPlanBeside = ({ document, documents, attachments }: CheckContext): boolean =>
  documents.some((other) => other !== document && other.caseFile.kind.value === 'investigation-plan') ||
  attachments.some(isPlanByName);

/** Whether what makes a plan stands in the report itself. */
const hasPlanInside = ({ document: { caseFile } }: CheckContext): boolean =>
  saysSomething(textOf(caseFile.fields, 'plan.approach')) ||
  saysSomething(textOf(caseFile.fields, 'plan.methodology'));

const BOTH_WAYS = 'Write the plan into the report, or attach it and check it together with the report.';

const judge = (context: CheckContext): RuleFinding | undefined => {
  const { fields } = context.document.caseFile;
  const where = at(fields['plan.location']?.place);
  const inside = hasPlanInside(context);
  const beside = hasPlanBeside(context);
  switch (choiceIdOf(context.policy, fields, 'plan.location')) {
    case 'in-report':
      if (inside) return undefined;
      return {
        message: 'The report says that the investigation plan is in it, and its plan sections are empty.',
        fix: 'Fill in the plan sections, or attach the plan and say so.',
        ...where,
      };
    case 'attached':
      if (beside) return undefined;
      return {
        message:
          'The report says that the investigation plan is attached, and no plan is among the files of the case.',
        fix: 'Check the plan together with the report; a plan that is no Word document must have “investigation plan” in its file name.',
        ...where,
      };
    default:
      if (!inside && !beside) {
        return {
          message: 'The investigation plan is neither in the report nor among the files of the case.',
          fix: BOTH_WAYS,
          ...where,
        };
      }
      if (fields['plan.location'] === undefined || isDecision(textOf(fields, 'plan.location')))
        return undefined;
      return {
        severity: 'warning',
        message: `“${labelOf('plan.location')}” does not say whether the plan is in the report or attached.`,
        fix: inside ? 'Choose “In this report”.' : 'Choose “Attached”.',
        ...where,
      };
  }
};

/** The plan goes with the report: inside it, or beside it as a file of the same case. */
export const completenessPlanMissing = documentRule({
  id: 'completeness-plan-missing',
  group: 'completeness',
  requirement: 'plan-with-report',
  description: 'The investigation plan is in the report or attached to it.',
  *check(context) {
    const { kind, pathway } = context.document.caseFile;
    if (kind.value !== 'investigation-report') return;
    const finding = judge(context);
    if (finding === undefined) return;
    // The source speaks of CIMS investigations; that an RCS report needs a plan too is only inferred.
    yield pathway.value === 'rcs' ? { ...finding, severity: 'warning', standing: 'suggested' } : finding;
  },
});
