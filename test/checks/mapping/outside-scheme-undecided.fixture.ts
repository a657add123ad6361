import { rcsReport, recommendations, typed } from '../support/document-spec';
import type { RuleFixture } from '../support/fixture';

const rule = 'mapping-outside-scheme-undecided';

export const breaks: RuleFixture['breaks'] = {
  documents: [recommendations().withIn('allegation', 3, { 'allegation.outcome': '' })],
};
export const holds: RuleFixture['holds'] = {
  documents: [rcsReport().withIn('allegation', 3, { 'allegation.rationale': '' }), recommendations()],
};
export const expects: RuleFixture['expects'] = [
  {
    rule,
    severity: 'error',
    says: /^Allegation 3: the RCS finding is “Conduct outside the scheme”, and no CIMS outcome was decided/,
    times: 1,
  },
];
export const also: RuleFixture['also'] = {
  'decided without a reason': {
    documents: [recommendations().withIn('allegation', 3, { 'allegation.rationale': '' })],
    expects: [{ rule, severity: 'error', says: /does not say how its CIMS outcome was decided/, times: 1 }],
  },
  'decided with reasons for the finding alone': {
    documents: [rcsReport().withIn('allegation', 3, { 'allegation.rationale': '' })],
    expects: [{ rule, severity: 'warning', says: /does not say how its CIMS outcome was decided/, times: 1 }],
  },
  'a report of the scheme has no CIMS side': {
    documents: [
      typed(
        'Reportable conduct investigation report',
        'Incident report ID: SAMPLE-0002',
        'RCS finding: Conduct outside the scheme',
      ),
    ],
    expects: ['completeness-kind-unknown'],
  },
};
