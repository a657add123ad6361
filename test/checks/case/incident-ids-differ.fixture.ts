import { cimsPlan, cimsReport } from '../support/document-spec';
import type { RuleFixture } from '../support/fixture';

const rule = 'case-incident-ids-differ';

export const breaks: RuleFixture['breaks'] = {
  documents: [cimsReport(), cimsPlan().with('incident.id', 'SAMPLE-0009')],
};
export const holds: RuleFixture['holds'] = {
  documents: [cimsReport(), cimsPlan().with('incident.id', 'sample 0001')],
};
export const expects: RuleFixture['expects'] = [
  {
    rule,
    severity: 'error',
    says: /is “SAMPLE-0001” in “investigation-report.docx”, and “SAMPLE-0009” in “investigation-plan.docx”/,
    times: 1,
  },
];
