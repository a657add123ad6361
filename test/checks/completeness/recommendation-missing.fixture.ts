import { cimsReport, rcsReport, recommendations } from '../support/document-spec';
import type { RuleFixture } from '../support/fixture';

const rule = 'completeness-recommendation-missing';

export const breaks: RuleFixture['breaks'] = { documents: [cimsReport().remove('recommendation')] };
export const holds: RuleFixture['holds'] = {
  documents: [cimsReport().withIn('recommendation', 1, { 'recommendation.finding': 'All allegations' })],
};
export const expects: RuleFixture['expects'] = [
  {
    rule,
    severity: 'warning',
    says: /^Allegation 1 is substantiated, and no recommendation answers it\.$/,
    times: 1,
  },
];
export const also: RuleFixture['also'] = {
  'stated for the RCS pathway': {
    documents: [recommendations().remove('recommendation', 1)],
    expects: [{ rule, severity: 'error', says: /^Allegation 1/, times: 1 }],
  },
  'one that is tied in words may answer it': {
    documents: [recommendations().withIn('recommendation', 1, { 'recommendation.finding': 'The strike' })],
    expects: [
      { rule, severity: 'warning', says: /no recommendation names it by its number/, times: 1 },
      'completeness-recommendation-unlinked',
    ],
  },
  'a recommendation without an action is none': {
    documents: [recommendations().withIn('recommendation', 1, { 'recommendation.action': '' })],
    expects: [{ rule, severity: 'error', times: 1 }, 'completeness-field-empty'],
  },
  'the report may leave them to CIMS Recommendations': {
    documents: [rcsReport().remove('recommendation'), recommendations()],
    expects: [],
  },
  'and CIMS Recommendations may be numbered in its own order': {
    documents: [
      rcsReport(),
      recommendations()
        .remove('allegation', 2)
        .withIn('recommendation', 2, { 'recommendation.finding': 'Allegation 2' }),
    ],
    expects: ['case-allegations-differ'],
  },
  'without CIMS Recommendations in the case the report is asked': {
    documents: [rcsReport().remove('recommendation')],
    expects: [{ rule, severity: 'error', times: 1 }],
  },
  'other documents of the case may answer': {
    documents: [
      cimsReport().remove('recommendation'),
      cimsReport().named('b.docx').remove('allegation', 1),
      cimsReport().named('c.docx'),
    ],
    expects: ['case-kind-duplicated', 'case-allegations-differ', 'completeness-finding-without-evidence'],
  },
};
