import { cimsPlan, cimsReport } from '../support/document-spec';
import type { RuleFixture } from '../support/fixture';

const rule = 'completeness-deviations-not-addressed';

export const breaks: RuleFixture['breaks'] = {
  documents: [cimsReport().without('plan.deviations'), cimsPlan()],
};
export const holds: RuleFixture['holds'] = {
  documents: [cimsReport().with('plan.deviated', 'No').without('plan.deviations'), cimsPlan()],
};
export const expects: RuleFixture['expects'] = [
  {
    rule,
    severity: 'warning',
    says: /departed from its plan, and “.+” does not say how or why/,
    times: 1,
  },
];
export const also: RuleFixture['also'] = {
  'neither question is answered': {
    documents: [cimsReport().without('plan.deviated', 'plan.deviations')],
    expects: [{ rule, severity: 'warning', says: /does not say whether/, times: 1 }],
  },
  'no, and then a description': {
    documents: [cimsReport().with('plan.deviated', 'No')],
    expects: [{ rule, severity: 'warning', says: /says no, and a deviation is described/, times: 1 }],
  },
  'a description is an answer': { documents: [cimsReport().without('plan.deviated')], expects: [] },
  'so is “None”': {
    documents: [cimsReport().without('plan.deviated').with('plan.deviations', 'None')],
    expects: [],
  },
};
