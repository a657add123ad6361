import { cimsPlan, cimsReport } from '../support/document-spec';
import type { RuleFixture } from '../support/fixture';

const rule = 'case-client-names-differ';

export const breaks: RuleFixture['breaks'] = {
  documents: [cimsPlan().withIn('client', 2, { 'client.name': 'Invented Person' }), cimsReport()],
};
export const holds: RuleFixture['holds'] = {
  documents: [
    cimsReport(),
    cimsPlan()
      .withIn('client', 1, {
        'client.name': 'Client Two, Ms Sample',
        'client.dateOfBirth': '2 February 2011',
      })
      .withIn('client', 2, { 'client.name': 'sample client one', 'client.dateOfBirth': '1 January 2012' }),
  ],
};
export const expects: RuleFixture['expects'] = [
  {
    rule,
    severity: 'warning',
    says: /^“investigation-report.docx” names “Sample Client Two” as a client, and “investigation-plan.docx” names “Invented Person”\.$/,
    times: 1,
  },
];
export const also: RuleFixture['also'] = {
  'one document leaves a client out': {
    documents: [cimsReport(), cimsPlan().remove('client', 2)],
    expects: [
      {
        rule,
        severity: 'warning',
        says: /^“investigation-plan.docx” does not name “Sample Client Two”/,
        times: 1,
      },
    ],
  },
  'one document has a client more': {
    documents: [cimsReport().remove('client', 2), cimsPlan()],
    expects: [
      {
        rule,
        severity: 'warning',
        says: /^“investigation-report.docx” does not name “Sample Client Two”/,
        times: 1,
      },
    ],
  },
  'a shorter name for the same person': {
    documents: [cimsReport(), cimsPlan().withIn('client', 2, { 'client.name': 'S Client Two' })],
    expects: [
      { rule, severity: 'info', says: /is “Sample Client Two” in .* and “S Client Two” in/, times: 1 },
    ],
  },
};
