import { cimsPlan, cimsReport, rcsReport } from '../support/document-spec';
import type { RuleFixture } from '../support/fixture';

const rule = 'case-attachment-not-checked';

export const breaks: RuleFixture['breaks'] = {
  documents: [cimsReport()],
  attachments: ['investigation-plan.pdf', 'photograph.jpg'],
};
export const holds: RuleFixture['holds'] = {
  documents: [cimsReport(), cimsPlan()],
  attachments: ['photograph.jpg'],
};
export const expects: RuleFixture['expects'] = [
  {
    rule,
    severity: 'warning',
    says: /^“investigation-plan.pdf” is no Word document, so the investigation plan in it was not checked\.$/,
    times: 1,
  },
];
export const also: RuleFixture['also'] = {
  'CIMS Recommendations, on which the mapping rests': {
    documents: [rcsReport()],
    attachments: ['investigation-plan.pdf', 'CIMS Recommendations.pdf'],
    expects: [
      { rule, severity: 'warning', says: /RCS findings and CIMS outcomes in it.*were not checked/, times: 2 },
    ],
  },
};
