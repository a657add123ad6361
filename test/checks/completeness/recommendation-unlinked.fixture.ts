import { cimsReport, rcsReport, recommendations } from '../support/document-spec';
import type { RuleFixture } from '../support/fixture';

const rule = 'completeness-recommendation-unlinked';

export const breaks: RuleFixture['breaks'] = {
  documents: [recommendations().withIn('recommendation', 2, { 'recommendation.finding': '' })],
};
export const holds: RuleFixture['holds'] = { documents: [recommendations()] };
export const expects: RuleFixture['expects'] = [
  { rule, severity: 'error', says: /^Recommendation 2 is tied to no allegation or finding\.$/, times: 1 },
];
export const also: RuleFixture['also'] = {
  'an allegation that is not there; only suggested outside the scheme': {
    documents: [
      cimsReport().withIn('recommendation', 1, { 'recommendation.finding': 'Allegations 1 and 4' }),
    ],
    expects: [
      {
        rule,
        severity: 'warning',
        says: /^Recommendation 1 is tied to allegation 4, and there is no such/,
        times: 1,
      },
    ],
  },
  'the report of the scheme itself: the source speaks of what is submitted beside it': {
    documents: [rcsReport().withIn('recommendation', 2, { 'recommendation.finding': '' })],
    expects: [
      {
        rule,
        severity: 'warning',
        says: /^Recommendation 2 is tied to no allegation or finding\.$/,
        times: 1,
      },
    ],
  },
  'in words': {
    documents: [recommendations().withIn('recommendation', 2, { 'recommendation.finding': 'The coat' })],
    expects: [
      { rule, severity: 'info', says: /^Recommendation 2 names no allegation by its number/, times: 1 },
    ],
  },
  'all of them': {
    documents: [recommendations().withIn('recommendation', 2, { 'recommendation.finding': 'All findings' })],
    expects: [],
  },
  'a document without allegations cannot have a wrong number': {
    documents: [recommendations().remove('allegation')],
    expects: ['completeness-field-empty', 'completeness-allegation-without-finding'],
  },
};
