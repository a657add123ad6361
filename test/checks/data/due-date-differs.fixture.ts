import { cimsPlan, cimsReport } from '../support/document-spec';
import type { RuleFixture } from '../support/fixture';

const rule = 'data-due-date-differs';
const withForm = cimsReport().with('investigation.extensionForm', 'Submitted');

export const breaks: RuleFixture['breaks'] = {
  documents: [cimsReport().with('investigation.dueOn', '21 September 2026')],
};
export const holds: RuleFixture['holds'] = {
  documents: [
    withForm
      .with('investigation.extensionDays', '10 business days')
      .with('investigation.dueOn', '2 October 2026'),
  ],
};
export const expects: RuleFixture['expects'] = [
  {
    rule,
    severity: 'warning',
    says: /is 21 September 2026; counted, it is 17 September 2026 \(28 business days/,
    times: 1,
  },
];
export const also: RuleFixture['also'] = {
  'earlier than need be': {
    documents: [cimsReport().with('investigation.dueOn', '16 September 2026')],
    expects: [{ rule, severity: 'info', times: 1 }],
  },
  'with an extension': {
    documents: [
      withForm.with('investigation.extensionDays', '10').with('investigation.dueOn', '5 October 2026'),
    ],
    expects: [{ rule, severity: 'warning', says: /, or 2 October 2026 with the extension\./, times: 1 }],
  },
  'a plan, whose case tells of the extension in the report': {
    documents: [
      withForm.with('investigation.extensionDays', '10').with('investigation.dueOn', '2 October 2026'),
      cimsPlan().with('incident.endorsedOn', '10 August 2026').with('investigation.dueOn', '2 October 2026'),
    ],
    expects: [],
  },
  'a form whose days are not given may give any date up to the longest': {
    documents: [withForm.with('investigation.dueOn', '14 December 2026')],
    expects: [],
  },
  'and none after that': {
    documents: [withForm.with('investigation.dueOn', '15 December 2026')],
    expects: [rule],
  },
  'a new form may give any later date': {
    documents: [
      cimsReport()
        .with('investigation.extensionForm', 'New form submitted after the extended date passed')
        .with('investigation.dueOn', '15 December 2026'),
    ],
    expects: [],
  },
  'not filled in': {
    documents: [cimsReport().without('investigation.dueOn')],
    expects: [
      { rule, severity: 'info', says: /is not filled in; counted, it is 17 September 2026/, times: 1 },
      'completeness-field-empty',
    ],
  },
  'no date that can be read': {
    documents: [cimsReport().with('investigation.dueOn', 'middle of September')],
    expects: ['data-date-impossible'],
  },
};
