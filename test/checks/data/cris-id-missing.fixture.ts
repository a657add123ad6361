import { cimsReport } from '../support/document-spec';
import type { RuleFixture } from '../support/fixture';

export const breaks: RuleFixture['breaks'] = {
  documents: [cimsReport().withIn('client', 2, { 'client.crisId': 'Unknown' })],
};
export const holds: RuleFixture['holds'] = {
  documents: [cimsReport().withIn('client', 2, { 'client.inCare': 'No', 'client.crisId': '' })],
};
export const expects: RuleFixture['expects'] = [
  {
    rule: 'data-cris-id-missing',
    severity: 'error',
    says: /“.*” says “Unknown” for Client 2/,
    times: 1,
  },
];
