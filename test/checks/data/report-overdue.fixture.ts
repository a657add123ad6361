import { cimsPlan, cimsReport, rcsReport, recommendations } from '../support/document-spec';
import type { RuleFixture } from '../support/fixture';

const rule = 'data-report-overdue';
const late = cimsReport().without('endorsement.date');
/** Whether it was endorsed is another rule's to ask. */
const unendorsed = 'completeness-endorsement-missing';
const extended = late
  .with('investigation.extensionForm', 'Submitted')
  .with('investigation.extensionDays', '10')
  .with('investigation.dueOn', '2 October 2026');

export const breaks: RuleFixture['breaks'] = { documents: [late], today: '2026-09-18' };
export const holds: RuleFixture['holds'] = { documents: [cimsReport()], today: '2026-09-17' };
export const expects: RuleFixture['expects'] = [
  {
    rule,
    severity: 'error',
    says: /was due on 17 September 2026 \(28 business days after 10 August 2026, leaving out weekends\), and no extension/,
    times: 1,
  },
  unendorsed,
];
export const also: RuleFixture['also'] = {
  'within the extension': { documents: [extended], today: '2026-10-02', expects: [unendorsed] },
  'after the extension': {
    documents: [extended],
    today: '2026-10-03',
    expects: [
      { rule, severity: 'error', says: /its extension of 10 business days ended on 2 October 2026/ },
      unendorsed,
    ],
  },
  'days without a form': {
    documents: [extended.without('investigation.extensionForm')],
    today: '2026-09-18',
    expects: [
      { rule, severity: 'error', says: /no extension request form is recorded for the extension of 10/ },
      unendorsed,
    ],
  },
  'a form without days': {
    documents: [extended.without('investigation.extensionDays')],
    today: '2026-10-03',
    expects: [{ rule, severity: 'warning', says: /without how many business days/ }, unendorsed],
  },
  'past the longest extension': {
    documents: [extended.without('investigation.extensionDays')],
    today: '2026-12-31',
    expects: [
      { rule, severity: 'error', says: /even the longest extension ended on 14 December 2026/ },
      unendorsed,
    ],
  },
  'a new form': {
    documents: [
      extended.with('investigation.extensionForm', 'New form submitted after the extended date passed'),
    ],
    today: '2026-12-31',
    expects: [
      { rule, severity: 'info', says: /when the report is due now has not been counted/ },
      unendorsed,
    ],
  },
  'endorsed in time, and perhaps submitted then': {
    documents: [cimsReport()],
    today: '2026-09-18',
    expects: [{ rule, severity: 'warning', times: 1 }],
  },
  'the organisation’s own holiday, and one document of the case speaks': {
    documents: [cimsPlan(), late],
    organisation: { holidays: ['2026-08-12'] },
    today: '2026-09-21',
    expects: [
      {
        rule,
        says: /due on 18 September 2026 .* and a day the organisation has set \(12 August 2026\)/,
        times: 1,
      },
      unendorsed,
      'data-due-date-differs',
    ],
  },
  'an investigation under the scheme, without its extension': {
    documents: [
      rcsReport().without('investigation.extensionForm', 'investigation.extensionDays'),
      recommendations(),
    ],
    today: '2026-09-16',
    expects: [{ rule, severity: 'warning', times: 1 }, 'data-due-date-differs'],
  },
};
