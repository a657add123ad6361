import { cimsReport } from '../support/document-spec';
import type { RuleFixture } from '../support/fixture';

const rule = 'data-date-impossible';

export const breaks: RuleFixture['breaks'] = {
  documents: [cimsReport().withIn('client', 2, { 'client.dateOfBirth': '31/2/2011' })],
};
export const holds: RuleFixture['holds'] = {
  documents: [cimsReport().withIn('client', 2, { 'client.dateOfBirth': '2/2/2011' })],
};
export const expects: RuleFixture['expects'] = [
  {
    rule,
    severity: 'warning',
    says: /“.*” \(Client 2\) says “31\/2\/2011”, which is a day that does not/,
    times: 1,
  },
];
export const also: RuleFixture['also'] = {
  'the month first': {
    documents: [cimsReport().with('police.reportedOn', '8/14/2026')],
    expects: [{ rule, says: /has the month first/, times: 1 }],
  },
  'more than one date': {
    documents: [cimsReport().with('incident.occurredOn', '3 and 4 August 2026')],
    expects: [{ rule, severity: 'warning', says: /cannot be read as one date/, times: 1 }],
  },
  'not known yet': {
    documents: [cimsReport().with('incident.awareOn', 'To be confirmed')],
    expects: [{ rule, severity: 'info', says: /was not compared/, times: 1 }],
  },
  'not applicable is an answer': {
    documents: [cimsReport().with('incident.awareOn', 'N/A')],
    expects: [],
  },
};
