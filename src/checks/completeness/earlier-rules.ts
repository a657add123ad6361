import { POLICIES } from '../../policy';
import { documentRule } from '../support/by-requirement';
import { at, labelOf } from '../support/case-view';

const [inForce] = POLICIES;

/** An older report follows older rules, which this tool knows only in part: it must not look as if all were checked. */
export const completenessEarlierRules = documentRule({
  id: 'completeness-earlier-rules',
  group: 'completeness',
  requirement: 'rule-set-by-submission-date',
  severity: 'warning',
  description:
    'The incident report was submitted under the rule set in force, which is the one that is checked in full.',
  *check({ document, policy }) {
    const until = policy.submittedUntil;
    if (until === undefined || inForce.submittedFrom === undefined || until >= inForce.submittedFrom) return;
    yield {
      message: `By the date on which the incident report was submitted, “${policy.title}” governs this document, and only part of it is known to this tool.`,
      fix: `Check “${labelOf('incident.submittedOn')}”; if it is right, hold the document against the earlier guide by hand.`,
      ...at(document.caseFile.fields['incident.submittedOn']?.place),
    };
  },
});
