import { cimsReport } from '../support/document-spec';
import type { RuleFixture } from '../support/fixture';

const rule = 'data-incident-report-late';

export const breaks: RuleFixture['breaks'] = {
  documents: [cimsReport().with('incident.submittedOn', '10 August 2026')],
};
export const holds: RuleFixture['holds'] = {
  documents: [cimsReport().with('incident.submittedOn', '7 August 2026')],
};
export const expects: RuleFixture['expects'] = [
  {
    rule,
    severity: 'warning',
    says: /is after 7 August 2026, which is 3 business days after “/,
    times: 1,
  },
];
export const also: RuleFixture['also'] = {
  'counted from the incident where nobody wrote when it was known': {
    documents: [cimsReport().without('incident.awareOn').with('incident.submittedOn', '10 August 2026')],
    expects: [{ rule, says: /after “.*”, 4 August 2026/, times: 1 }],
  },
};
