import { saysSomething } from '../../casefile';
import { documentRule } from '../support/by-requirement';
import { at, choiceIdOf, isFilled, labelOf, textOf } from '../support/case-view';

const DESCRIBED = labelOf('plan.deviations');
const ASKED = labelOf('plan.deviated');

/** Whether the investigation went as planned, and where it did not, how and why. */
export const completenessDeviationsNotAddressed = documentRule({
  id: 'completeness-deviations-not-addressed',
  group: 'completeness',
  requirement: 'plan-deviations',
  // The source says what the plan lets a provider document; it does not say that the department refuses a report.
  severity: 'warning',
  description: 'The report says whether the investigation departed from its plan, and if so how and why.',
  *check({ document: { caseFile }, policy }) {
    if (caseFile.kind.value !== 'investigation-report') return;
    const { fields } = caseFile;
    const place = at((fields['plan.deviations'] ?? fields['plan.deviated'])?.place);
    const described = saysSomething(textOf(fields, 'plan.deviations'));
    const deviated = choiceIdOf(policy, fields, 'plan.deviated');
    if (deviated === 'yes' && !described) {
      yield {
        message: `The report says that the investigation departed from its plan, and “${DESCRIBED}” does not say how or why.`,
        fix: 'Describe each deviation from the plan and why it was made.',
        ...place,
      };
    } else if (deviated === 'no' && described) {
      yield {
        severity: 'warning',
        standing: 'suggested',
        message: `“${ASKED}” says no, and a deviation is described under “${DESCRIBED}”.`,
        fix: `Choose “Yes” under “${ASKED}”, or clear the description.`,
        ...place,
      };
    } else if (deviated === undefined && !described && !isFilled(fields, 'plan.deviations')) {
      yield {
        severity: 'warning',
        standing: 'suggested',
        message: 'The report does not say whether the investigation departed from its plan.',
        fix: `Answer “${ASKED}”, and if it did say how and why.`,
        ...place,
      };
    }
  },
});
