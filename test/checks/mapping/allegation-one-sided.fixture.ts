import { cimsReport, rcsReport, recommendations } from '../support/document-spec';
import type { RuleFixture } from '../support/fixture';

const rule = 'mapping-allegation-one-sided';

export const breaks: RuleFixture['breaks'] = {
  documents: [recommendations().withIn('allegation', 1, { 'allegation.outcome': '' })],
};
export const holds: RuleFixture['holds'] = { documents: [rcsReport(), recommendations()] };
export const expects: RuleFixture['expects'] = [
  {
    rule,
    severity: 'error',
    says: /^Allegation 1 has an RCS side, and its CIMS side lacks “CIMS outcome”\.$/,
    times: 1,
  },
];
export const also: RuleFixture['also'] = {
  'what is still to come, and “N/A” for what CIMS records, are nothing': {
    documents: [
      recommendations()
        .withIn('allegation', 1, { 'allegation.rcsFinding': 'TBC' })
        .withIn('allegation', 2, { 'allegation.outcome': 'N/A' }),
    ],
    expects: [
      { rule, severity: 'error', says: /^Allegation 1 .* its RCS side lacks “RCS finding”/, times: 2 },
      { rule, severity: 'error', says: /^Allegation 2 .* its CIMS side lacks “CIMS outcome”/ },
    ],
  },
  '“N/A” for the RCS finding is shown and fails nothing': {
    documents: [recommendations().withIn('allegation', 1, { 'allegation.rcsFinding': 'N/A' })],
    expects: [{ rule: 'mapping-name-unknown', severity: 'warning', times: 1 }],
  },
  'no RCS side': {
    documents: [
      recommendations().withIn('allegation', 1, {
        'allegation.rcsConductType': '',
        'allegation.rcsFinding': '',
      }),
    ],
    expects: [
      { rule, severity: 'error', says: /its RCS side lacks “RCS conduct type” and “RCS finding”/, times: 1 },
      'completeness-field-empty',
    ],
  },
  'an incident type that is outside the scheme is only looked at': {
    documents: [
      recommendations().withIn('allegation', 1, {
        'allegation.rcsConductType': '',
        'allegation.rcsFinding': '',
        'allegation.incidentType': 'Financial abuse',
      }),
    ],
    expects: [{ rule, severity: 'warning', says: /RCS side lacks/, times: 1 }, 'completeness-field-empty'],
  },
  'without an incident type nobody can tell': {
    documents: [
      recommendations().withIn('allegation', 1, {
        'allegation.incidentType': '',
        'allegation.rcsFinding': '',
      }),
    ],
    expects: [
      { rule, severity: 'error', says: /CIMS side lacks “[^”]*incident type”/, times: 2 },
      { rule, severity: 'error', says: /RCS side lacks “RCS finding”/ },
      'completeness-field-empty',
    ],
  },
  'a CIMS investigation has one side': { documents: [cimsReport()], expects: [] },
};
