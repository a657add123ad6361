import { cimsReport } from '../support/document-spec';
import type { RuleFixture } from '../support/fixture';

export const breaks: RuleFixture['breaks'] = {
  documents: [cimsReport().with('incident.id', 'To be advised')],
};
export const holds: RuleFixture['holds'] = { documents: [cimsReport()] };
export const expects: RuleFixture['expects'] = [
  { rule: 'data-incident-id-missing', severity: 'error', says: /“To be advised”, which is no ID/, times: 1 },
];
export const also: RuleFixture['also'] = {
  'the question again is no ID': {
    documents: [cimsReport().with('incident.id', 'Incident report ID:')],
    expects: [{ rule: 'data-incident-id-missing', severity: 'error', says: /is not given/, times: 1 }],
  },
};
