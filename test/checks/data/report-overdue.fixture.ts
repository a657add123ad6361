import type { CalendarDate } from '../../../src/policy';
import { formatDate } from '../../../src/policy';
import type { DocumentSpec } from '../support/document-spec';
import { cimsPlan, cimsReport, rcsReport, recommendations } from '../support/document-spec';
import type { CaseSpec, RuleFixture } from '../support/fixture';

const rule = 'data-report-overdue';

/** The report is endorsed on the day that is taken for today. */
const endorsedToday = (report: DocumentSpec, today: CalendarDate): CaseSpec => ({
  documents: [report.with('endorsement.date', formatDate(today))],
  today,
});

const extended = cimsReport()
  .with('investigation.extensionForm', 'Submitted')
  .with('investigation.extensionDays', '10')
  .with('investigation.dueOn', '2 October 2026');

export const breaks: RuleFixture['breaks'] = endorsedToday(cimsReport(), '2026-09-18');
export const holds: RuleFixture['holds'] = endorsedToday(cimsReport(), '2026-09-17');
export const expects: RuleFixture['expects'] = [
  {
    rule,
    severity: 'error',
    says: /was due on 17 September 2026 \(28 business days after 10 August 2026, leaving out weekends\), and no extension/,
    times: 1,
  },
];
export const also: RuleFixture['also'] = {
  'within the extension': { ...endorsedToday(extended, '2026-10-02'), expects: [] },
  'after the extension': {
    ...endorsedToday(extended, '2026-10-03'),
    expects: [{ rule, severity: 'error', says: /its extension of 10 business days ended on 2 October 2026/ }],
  },
  'days without a form': {
    ...endorsedToday(extended.without('investigation.extensionForm'), '2026-09-18'),
    expects: [
      { rule, severity: 'error', says: /no extension request form is recorded for the extension of 10/ },
    ],
  },
  'a form without days': {
    ...endorsedToday(extended.without('investigation.extensionDays'), '2026-10-03'),
    expects: [{ rule, severity: 'warning', says: /without how many business days/ }],
  },
  'past the longest extension': {
    ...endorsedToday(extended.without('investigation.extensionDays'), '2026-12-31'),
    expects: [{ rule, severity: 'error', says: /even the longest extension ended on 14 December 2026/ }],
  },
  'a new form': {
    ...endorsedToday(
      extended.with('investigation.extensionForm', 'New form submitted after the extended date passed'),
      '2026-12-31',
    ),
    expects: [{ rule, severity: 'info', says: /when the report is due now has not been counted/ }],
  },
  'endorsed in time, and perhaps submitted then': {
    documents: [cimsReport()],
    today: '2026-09-18',
    expects: [{ rule, severity: 'warning', times: 1 }],
  },
  'the organisation’s own holiday, and one document of the case speaks': {
    documents: [cimsPlan(), cimsReport().with('endorsement.date', '21 September 2026')],
    organisation: { holidays: ['2026-08-12'] },
    today: '2026-09-21',
    expects: [
      {
        rule,
        severity: 'error',
        says: /due on 18 September .* and the organisation’s own holiday on 12 August/,
        times: 1,
      },
      'data-due-date-differs',
    ],
  },
  'a plan by itself': {
    documents: [cimsPlan()],
    today: '2026-09-18',
    expects: [{ rule, severity: 'warning', times: 1 }],
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
