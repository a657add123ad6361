import { cimsReport, recommendations } from '../support/document-spec';
import type { RuleFixture } from '../support/fixture';

const rule = 'mapping-name-unknown';

export const breaks: RuleFixture['breaks'] = {
  documents: [cimsReport().withIn('allegation', 2, { 'allegation.outcome': 'Sort of' })],
};
export const holds: RuleFixture['holds'] = {
  documents: [
    cimsReport().withIn('allegation', 2, { 'allegation.incidentType': 'emotional or psychological abuse' }),
  ],
};
export const expects: RuleFixture['expects'] = [
  {
    rule,
    severity: 'warning',
    says: /^Allegation 2: “CIMS outcome” says “Sort of”, which is no name/,
    times: 1,
  },
];
export const also: RuleFixture['also'] = {
  'an incident type, a conduct type and a finding': {
    documents: [
      recommendations()
        .withIn('allegation', 1, { 'allegation.incidentType': 'Rudeness' })
        .withIn('allegation', 2, { 'allegation.rcsConductType': 'Rudeness' })
        .withIn('allegation', 3, {
          'allegation.rcsFinding': 'Unclear',
          'allegation.confirmed': 'No',
          'allegation.rationale': '',
        }),
    ],
    expects: [
      { rule, severity: 'warning', says: /“[^”]*incident type” says “Rudeness”/, times: 3 },
      { rule, severity: 'warning', says: /conduct type” says “Rudeness”/ },
      { rule, severity: 'error', says: /finding” says “Unclear”/ },
      'mapping-row-not-confirmed',
    ],
  },
  'a finding that may be one of two': {
    documents: [recommendations().withIn('allegation', 2, { 'allegation.rcsFinding': 'Unsubstantiated' })],
    expects: [
      {
        rule,
        severity: 'warning',
        says: /^Allegation 2: “RCS finding” says “Unsubstantiated”, and that does not say which: “Unsubstantiated – insufficient evidence” or “Unsubstantiated – lack of evidence of weight”\.$/,
        times: 1,
      },
    ],
  },
  'a finding that is not understood, with the word of somebody who compared it': {
    documents: [
      recommendations().withIn('allegation', 3, {
        'allegation.rcsFinding': 'Unclear',
        'allegation.confirmed': 'Yes',
      }),
    ],
    expects: [{ rule, severity: 'warning', says: /finding” says “Unclear”/, times: 1 }],
  },
  'or with a rationale': {
    documents: [
      recommendations().withIn('allegation', 3, {
        'allegation.rcsFinding': 'Unclear',
        'allegation.confirmed': 'No',
        'allegation.rationale':
          'The scheme has no such finding; the regulator’s letter of 3 August explains it.',
      }),
    ],
    expects: [
      { rule, severity: 'warning', says: /finding” says “Unclear”/, times: 1 },
      'mapping-row-not-confirmed',
    ],
  },
  'what is still to come is no name': {
    documents: [
      cimsReport().withIn('allegation', 2, { 'allegation.outcome': 'TBC', 'allegation.incidentType': 'tba' }),
    ],
    expects: ['completeness-allegation-without-finding', 'completeness-field-empty'],
  },
  'that there is no second incident type is an answer': {
    documents: [cimsReport().with('incident.secondaryType', 'N/A')],
    expects: [],
  },
};
