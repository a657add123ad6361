import { policyFor } from '../../../src/policy';
import { cimsPlan, rcsReport, recommendations } from '../support/document-spec';
import type { RuleFixture } from '../support/fixture';

const rule = 'mapping-row-not-confirmed';
const policy = policyFor();
const untick = { 'allegation.confirmed': 'No' };
const confirmed = <T extends object>(rows: readonly T[]) =>
  rows.map((row) => ({ ...row, standing: 'confirmed' as const }));

export const breaks: RuleFixture['breaks'] = {
  documents: [recommendations().withIn('allegation', 2, untick)],
};
export const holds: RuleFixture['holds'] = {
  documents: [rcsReport().withIn('allegation', 2, untick), recommendations()],
};
export const expects: RuleFixture['expects'] = [
  {
    rule,
    severity: 'warning',
    says: /^Allegation 2 rests on what this tool only suggests: “Significant neglect” with “Neglect”, and “Unsubstantiated – insufficient evidence” with “Not substantiated”\.$/,
    times: 1,
  },
];
export const also: RuleFixture['also'] = {
  'rows that the organisation confirmed need no tick': {
    documents: [recommendations().withIn('allegation', 2, untick).withIn('allegation', 3, untick)],
    policy: {
      ...policy,
      incidentTypeAlignment: confirmed(policy.incidentTypeAlignment),
      outcomeAlignment: confirmed(policy.outcomeAlignment),
    },
    expects: [],
  },
  'a row that the allegation departs from is spoken of elsewhere': {
    documents: [
      recommendations().withIn('allegation', 2, {
        ...untick,
        'allegation.incidentType': 'Physical abuse',
        'allegation.outcome': 'Substantiated',
      }),
    ],
    expects: ['mapping-incident-type-differs', 'mapping-outcome-differs'],
  },
  'a plan has nothing to tick': { documents: [cimsPlan()], expects: [] },
};
