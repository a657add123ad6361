import { cimsReport } from '../support/document-spec';
import type { RuleFixture } from '../support/fixture';

export const breaks: RuleFixture['breaks'] = {
  documents: [cimsReport().with('regulator.notificationNumber', 'pending')],
};
export const holds: RuleFixture['holds'] = {
  documents: [cimsReport().with('regulator.notified', 'No').without('regulator.notificationNumber')],
};
export const expects: RuleFixture['expects'] = [
  {
    rule: 'data-ssr-number-missing',
    severity: 'warning',
    says: /says “pending”, and the document says that/,
    times: 1,
  },
];
