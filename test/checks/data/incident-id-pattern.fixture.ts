import { cimsReport } from '../support/document-spec';
import type { RuleFixture } from '../support/fixture';

const organisation = { incidentIdPattern: '\\d{7}' };

export const breaks: RuleFixture['breaks'] = { documents: [cimsReport()], organisation };
export const holds: RuleFixture['holds'] = {
  documents: [cimsReport().with('incident.id', ' 1234567 ')],
  organisation,
};
export const expects: RuleFixture['expects'] = [
  { rule: 'data-incident-id-pattern', severity: 'warning', says: /“SAMPLE-0001”/, times: 1 },
];
export const also: RuleFixture['also'] = {
  'nothing is asked where the organisation has set no pattern': { documents: [cimsReport()], expects: [] },
};
