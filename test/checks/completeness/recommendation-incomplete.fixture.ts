import { cimsReport } from '../support/document-spec';
import type { RuleFixture } from '../support/fixture';

const rule = 'completeness-recommendation-incomplete';

export const breaks: RuleFixture['breaks'] = {
  documents: [
    cimsReport().withIn('recommendation', 1, { 'recommendation.owner': '', 'recommendation.dueOn': 'TBC' }),
  ],
};
export const holds: RuleFixture['holds'] = { documents: [cimsReport()] };
export const expects: RuleFixture['expects'] = [
  { rule, severity: 'warning', says: /^Recommendation 1 does not give “Owner” and “Due date”\.$/, times: 1 },
  'data-date-impossible',
];
export const also: RuleFixture['also'] = {
  'nobody is no owner': {
    documents: [cimsReport().withIn('recommendation', 1, { 'recommendation.owner': 'N/A' })],
    expects: [{ rule, says: /^Recommendation 1 does not give “Owner”\.$/, times: 1 }],
  },
  'one of the two': {
    documents: [cimsReport().withIn('recommendation', 1, { 'recommendation.dueOn': '' })],
    expects: [{ rule, says: /^Recommendation 1 does not give “Due date”\.$/, times: 1 }],
  },
};
