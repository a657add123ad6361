import { cimsPlan, cimsReport, rcsReport, recommendations } from '../support/document-spec';
import type { RuleFixture } from '../support/fixture';

const rule = 'case-dates-differ';

export const breaks: RuleFixture['breaks'] = {
  documents: [cimsReport(), cimsPlan().with('incident.occurredOn', '3/8/2026')],
};
export const holds: RuleFixture['holds'] = {
  documents: [
    cimsReport(),
    cimsPlan().with('incident.occurredOn', '4/8/26').with('investigation.startedOn', '12 August 2026'),
  ],
};
export const expects: RuleFixture['expects'] = [
  {
    rule,
    severity: 'warning',
    says: /^“.*” is 4 August 2026 in “investigation-report.docx”, and 3 August 2026 in “investigation-plan/,
    times: 1,
  },
];
export const also: RuleFixture['also'] = {
  'a date of birth': {
    documents: [rcsReport(), recommendations().withIn('client', 1, { 'client.dateOfBirth': '3 March 2015' })],
    expects: [{ rule, says: /^“.*” of one client is 3 March 2016 in .*, and 3 March 2015 in/, times: 1 }],
  },
};
