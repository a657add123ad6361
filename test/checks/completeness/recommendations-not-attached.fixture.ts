import { rcsReport, recommendations, typed } from '../support/document-spec';
import type { RuleFixture } from '../support/fixture';

const rule = 'completeness-recommendations-not-attached';

export const breaks: RuleFixture['breaks'] = { documents: [rcsReport()], attachments: [] };
export const holds: RuleFixture['holds'] = { documents: [rcsReport(), recommendations()], attachments: [] };
export const expects: RuleFixture['expects'] = [
  {
    rule,
    severity: 'error',
    says: /^No CIMS Recommendations report is among the files of the case\.$/,
    times: 1,
  },
];
export const also: RuleFixture['also'] = {
  'attached as a PDF': { documents: [rcsReport()], attachments: ['Recommendations.pdf'], expects: [] },
  'recommendations of somebody else are not it': {
    documents: [rcsReport()],
    attachments: ['Coroner recommendations.pdf'],
    expects: [{ rule, severity: 'error', times: 1 }],
  },
  'a report of the scheme that is none of ours': {
    documents: [typed('Reportable conduct investigation report', 'Incident report ID: SAMPLE-0002')],
    attachments: [],
    expects: ['completeness-allegation-not-found', rule, 'completeness-kind-unknown'],
  },
};
