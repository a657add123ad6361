import { policyFor } from '../../../src/policy';
import { rcsReport, recommendations } from '../support/document-spec';
import type { RuleFixture } from '../support/fixture';

const rule = 'mapping-incident-type-differs';
const struck = { 'allegation.incidentType': 'Neglect' };

export const breaks: RuleFixture['breaks'] = {
  documents: [recommendations().withIn('allegation', 1, struck)],
};
export const holds: RuleFixture['holds'] = { documents: [recommendations()] };
export const expects: RuleFixture['expects'] = [
  {
    rule,
    severity: 'error',
    says: /^Allegation 1: the conduct type “Physical violence” is submitted under “Physical abuse”, and the incident type is “Neglect”\.$/,
    times: 1,
  },
];
export const also: RuleFixture['also'] = {
  'a row that is only suggested is looked at': {
    documents: [
      recommendations().withIn('allegation', 2, {
        'allegation.rcsConductType': 'Sexual misconduct',
        'allegation.incidentType': 'Physical abuse',
      }),
    ],
    expects: [
      {
        rule,
        severity: 'warning',
        says: /“Sexual misconduct” is likely to be submitted under “Sexual abuse” or “Sexual exploitation – grooming”/,
        times: 1,
      },
    ],
  },
  'a row that the organisation confirmed is an error': {
    documents: [recommendations().withIn('allegation', 2, { 'allegation.incidentType': 'Physical abuse' })],
    policy: {
      ...policyFor(),
      incidentTypeAlignment: policyFor().incidentTypeAlignment.map((row) => ({
        ...row,
        standing: 'confirmed',
      })),
    },
    expects: [{ rule, severity: 'error', times: 1 }],
  },
  'a rationale explains it': {
    documents: [
      recommendations().withIn('allegation', 1, {
        ...struck,
        'allegation.rationale': 'The hand was not struck.',
      }),
    ],
    expects: [],
  },
  'a rationale in CIMS Recommendations explains it in the report too': {
    documents: [
      rcsReport().withIn('allegation', 1, struck),
      recommendations().withIn('allegation', 1, {
        ...struck,
        'allegation.rationale': 'The hand was not struck.',
      }),
    ],
    expects: [],
  },
  'a row that names a type which is not in the list': {
    documents: [recommendations().withIn('allegation', 1, struck)],
    policy: {
      ...policyFor(),
      incidentTypeAlignment: policyFor().incidentTypeAlignment.map((row) => ({
        ...row,
        incidentTypes: ['of-another-list'],
      })),
    },
    expects: [{ rule, says: /under “of-another-list”/, times: 2 }],
  },
};
