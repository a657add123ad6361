import { rcsReport, recommendations, typed } from '../support/document-spec';
import { applyOrganisation, policyFor } from '../../../src/policy';
import type { RowConfirmation } from '../../../src/policy';
import type { RuleFixture } from '../support/fixture';

const rule = 'mapping-outside-scheme-undecided';

const confirmedAs = (row: string, outcome: string) => {
  const read: RowConfirmation = { row, outcome, by: 'Example Reader', on: '2026-01-05', page: '65' };
  return applyOrganisation(policyFor(), { confirmations: [read] });
};

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
  'an outcome that is still to come was not decided': {
    documents: [recommendations().withIn('allegation', 3, { 'allegation.outcome': 'To be determined' })],
    expects: [{ rule, severity: 'error', says: /no CIMS outcome was decided/, times: 1 }],
  },
  'a row that the organisation confirmed as one to decide': {
    documents: [
      recommendations().withIn('allegation', 3, {
        'allegation.rcsFinding': 'Unfounded',
        'allegation.outcome': 'Not substantiated',
        'allegation.rationale': '',
      }),
    ],
    policy: confirmedAs('table-4-3-unfounded', 'decide'),
    expects: [{ rule, severity: 'error', says: /does not say how its CIMS outcome was decided/, times: 1 }],
  },
  'a row that the organisation confirmed with one outcome': {
    documents: [
      recommendations().withIn('allegation', 3, {
        'allegation.outcome': 'Not substantiated',
        'allegation.rationale': '',
      }),
    ],
    policy: confirmedAs('table-4-3-outside-scheme', 'outcome-not-substantiated'),
    expects: [],
  },
  'and even then an outcome is chosen': {
    documents: [recommendations().withIn('allegation', 3, { 'allegation.outcome': '' })],
    policy: confirmedAs('table-4-3-outside-scheme', 'outcome-not-substantiated'),
    expects: [{ rule, severity: 'error', says: /no CIMS outcome was decided/, times: 1 }],
  },
  'without an outcome, another finding is one-sided': {
    documents: [
      recommendations().withIn('allegation', 3, {
        'allegation.rcsFinding': 'Unfounded',
        'allegation.outcome': '',
      }),
    ],
    policy: confirmedAs('table-4-3-unfounded', 'decide'),
    expects: [{ rule: 'mapping-allegation-one-sided', severity: 'error', times: 1 }],
  },
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
        'Allegation: That the carer was late.',
        'RCS finding: Conduct outside the scheme',
      ),
    ],
    expects: ['completeness-kind-unknown'],
  },
};
