import { rcsReport } from '../support/document-spec';
import type { RuleFixture } from '../support/fixture';

export const breaks: RuleFixture['breaks'] = {
  documents: [rcsReport().with('rcs.updatedOn', '8 August 2026')],
};
export const holds: RuleFixture['holds'] = {
  documents: [rcsReport().with('rcs.updatedOn', '7 August 2026')],
};
export const expects: RuleFixture['expects'] = [
  {
    rule: 'data-rcs-update-late',
    severity: 'warning',
    says: /8 August 2026, is after 7 August 2026, which is 30 calendar days after/,
    times: 1,
  },
];
