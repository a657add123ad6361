import { rcsReport } from '../support/document-spec';
import type { RuleFixture } from '../support/fixture';

export const breaks: RuleFixture['breaks'] = {
  documents: [rcsReport().with('rcs.notifiedOn', '14 July 2026')],
};
export const holds: RuleFixture['holds'] = {
  documents: [rcsReport().with('rcs.notifiedOn', '13 July 2026')],
};
export const expects: RuleFixture['expects'] = [
  {
    rule: 'data-rcs-notification-late',
    severity: 'warning',
    says: /14 July 2026, is after 13 July 2026, which is 3 business days after .*, 8 July 2026, leaving out weekends\.$/,
    times: 1,
  },
];
