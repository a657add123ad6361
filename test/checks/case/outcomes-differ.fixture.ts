import { rcsReport, recommendations } from '../support/document-spec';
import type { RuleFixture } from '../support/fixture';

const rule = 'case-outcomes-differ';

export const breaks: RuleFixture['breaks'] = {
  documents: [
    rcsReport(),
    recommendations().withIn('allegation', 2, {
      'allegation.rcsFinding': 'Unsubstantiated – lack of evidence of weight',
    }),
  ],
};
export const holds: RuleFixture['holds'] = {
  documents: [
    rcsReport(),
    recommendations().withIn('allegation', 2, {
      'allegation.rcsFinding': 'unsubstantiated - insufficient evidence',
    }),
  ],
};
export const expects: RuleFixture['expects'] = [
  {
    rule,
    severity: 'warning',
    says: /^“.*” of Allegation 2 is “Unsubstantiated – insufficient evidence” in .* and “Unsubstantiated – lack of/,
    times: 1,
  },
];
