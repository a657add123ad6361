import { cimsPlan, cimsReport } from '../support/document-spec';
import type { RuleFixture } from '../support/fixture';

const rule = 'data-begun-before-police';
const early = cimsReport().with('investigation.startedOn', '10 August 2026');

export const breaks: RuleFixture['breaks'] = { documents: [early] };
export const holds: RuleFixture['holds'] = {
  documents: [cimsReport().with('investigation.startedOn', '11 August 2026')],
};
export const expects: RuleFixture['expects'] = [
  { rule, severity: 'error', says: /10 August 2026, is before “.*”, 11 August 2026\.$/, times: 1 },
];
export const also: RuleFixture['also'] = {
  'no date of clearance': {
    documents: [cimsReport().with('police.clearedOn', 'Not known')],
    expects: [
      { rule, severity: 'error', says: /began on 13 August 2026, but no date is given/, times: 1 },
      'data-date-impossible',
    ],
  },
  'a date of clearance that cannot be read': {
    documents: [cimsReport().with('police.clearedOn', 'last week')],
    expects: ['data-date-impossible'],
  },
  'not reported to police': {
    documents: [
      early.with('police.reported', 'No').without('police.reportedOn', 'police.clearedOn', 'police.response'),
    ],
    expects: [],
  },
  'an interview before police cleared it': {
    documents: [cimsReport().withIn('interview', 1, { 'interview.date': '10 August 2026' })],
    expects: [
      { rule, severity: 'warning', says: /\(Interview 1\), 10 August 2026, is before/, times: 1 },
      'data-date-order',
    ],
  },
  'a plan whose beginning lies ahead': {
    documents: [cimsPlan().with('police.clearedOn', 'Awaiting police')],
    today: '2026-08-12',
    expects: ['data-date-impossible'],
  },
};
