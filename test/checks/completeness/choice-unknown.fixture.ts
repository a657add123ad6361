import { cimsReport } from '../support/document-spec';
import type { RuleFixture } from '../support/fixture';

const rule = 'completeness-choice-unknown';

export const breaks: RuleFixture['breaks'] = {
  documents: [cimsReport().with('regulator.notified', 'Perhaps')],
};
export const holds: RuleFixture['holds'] = {
  documents: [cimsReport().with('regulator.notified', 'Yes, on 6 August 2026').with('police.reported', 'y')],
};
export const expects: RuleFixture['expects'] = [
  {
    rule,
    severity: 'warning',
    says: /^“Critical incident notified to the Social Services Regulator” says “Perhaps”/,
    times: 1,
  },
];
export const also: RuleFixture['also'] = {
  'in a copy of a group, with more choices than are named': {
    documents: [
      cimsReport()
        .withIn('client', 2, { 'client.aboriginal': 'Ask the family' })
        .withIn('subject', 1, { 'subject.relation': 'Neighbour’s dog' }),
    ],
    expects: [
      { rule, says: /^Client 2: “Aboriginal client” says “Ask the family”/, times: 2 },
      { rule, says: /^Subject of allegation 1: “Relation to the client”/ },
    ],
  },
  'an answer that is still to come is no choice, and an empty one neither': {
    documents: [cimsReport().with('incident.impact', 'TBC')],
    expects: [{ rule: 'completeness-field-empty', says: /“Impact” still says “TBC”/, times: 1 }],
  },
};
