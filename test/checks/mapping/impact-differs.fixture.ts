import { cimsPlan, cimsReport } from '../support/document-spec';
import type { RuleFixture } from '../support/fixture';

const rule = 'mapping-impact-differs';

export const breaks: RuleFixture['breaks'] = {
  documents: [cimsReport().with('incident.impact', 'Non-major impact')],
};
export const holds: RuleFixture['holds'] = { documents: [cimsReport(), cimsPlan()] };
export const expects: RuleFixture['expects'] = [
  {
    rule,
    severity: 'error',
    says: /says “Non-major impact”, and an incident of this kind \(“Physical abuse”\) is always “Major impact”/,
    times: 1,
  },
];
export const also: RuleFixture['also'] = {
  'where the policy fixes none': {
    documents: [
      cimsReport().with('incident.type', 'Injury – unexplained').with('incident.impact', 'Non-major'),
    ],
    expects: [],
  },
};
