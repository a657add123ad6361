import { cimsPlan, cimsReport, rcsReport } from '../support/document-spec';
import type { RuleFixture } from '../support/fixture';

const rule = 'data-date-order';

export const breaks: RuleFixture['breaks'] = {
  documents: [cimsReport().with('incident.awareOn', '3 August 2026')],
};
export const holds: RuleFixture['holds'] = {
  documents: [
    cimsReport().with('incident.occurredOn', '3 August 2026').with('incident.awareOn', '3 August 2026'),
  ],
};
export const expects: RuleFixture['expects'] = [
  {
    rule,
    severity: 'warning',
    says: /“.*”, 3 August 2026, is before “.*”, 4 August 2026,/,
    times: 1,
  },
];
export const also: RuleFixture['also'] = {
  'born after the incident': {
    documents: [
      cimsReport()
        .withIn('client', 1, { 'client.dateOfBirth': '1 January 2026' })
        .withIn('client', 2, { 'client.dateOfBirth': '5 August 2026' }),
    ],
    expects: [{ rule, says: /“.*” \(Client 2\), 5 August 2026, which should come first/, times: 1 }],
  },
  'an interview after the investigation was completed': {
    documents: [cimsReport().withIn('interview', 1, { 'interview.date': '12 September 2026' })],
    expects: [
      {
        rule,
        says: /“.*” \(Interview 1\), 12 September 2026, which should come first/,
        times: 1,
      },
    ],
  },
  'an interview before the investigation began': {
    documents: [rcsReport().withIn('interview', 1, { 'interview.date': '15 July 2026' })],
    expects: [
      {
        rule,
        says: /\(Interview 1\), 15 July 2026, is before “.*”, 16 July 2026/,
        times: 1,
      },
    ],
  },
  'a day still to come': {
    documents: [cimsReport().with('endorsement.date', '17 September 2026')],
    expects: [{ rule, says: /17 September 2026, is after today, 16 September 2026/, times: 1 }],
  },
  'a plan may speak of days to come, save those that are past by their nature': {
    documents: [cimsPlan().with('plan.endorsedOn', '1 September 2026')],
    today: '2026-08-12',
    expects: [{ rule, says: /“.*”, 1 September 2026, is after today/, times: 1 }],
  },
};
