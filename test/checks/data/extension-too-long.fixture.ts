import { cimsReport } from '../support/document-spec';
import type { RuleFixture } from '../support/fixture';

const rule = 'data-extension-too-long';
const report = cimsReport().with('investigation.extensionForm', 'Submitted');

export const breaks: RuleFixture['breaks'] = {
  documents: [report.with('investigation.extensionDays', '61')],
};
export const holds: RuleFixture['holds'] = { documents: [report.with('investigation.extensionDays', '60')] };
export const expects: RuleFixture['expects'] = [
  {
    rule,
    severity: 'error',
    says: /is 61, and an extension request can add at most 60 business days/,
    times: 1,
  },
];
export const also: RuleFixture['also'] = {
  'no number': {
    documents: [report.with('investigation.extensionDays', '10, then 20')],
    expects: [{ rule, severity: 'warning', says: /“10, then 20”, which cannot be read/, times: 1 }],
  },
  none: {
    documents: [cimsReport().with('investigation.extensionDays', 'Nil')],
    expects: [],
  },
};
