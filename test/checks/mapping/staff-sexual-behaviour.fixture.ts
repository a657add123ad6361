import { cimsReport } from '../support/document-spec';
import type { RuleFixture } from '../support/fixture';

const rule = 'mapping-staff-sexual-behaviour';
const TYPE = 'Inappropriate sexual behaviour';

export const breaks: RuleFixture['breaks'] = {
  documents: [cimsReport().with('incident.secondaryType', TYPE)],
};
export const holds: RuleFixture['holds'] = {
  documents: [cimsReport().with('incident.secondaryType', 'Sexual abuse')],
};
export const expects: RuleFixture['expects'] = [
  {
    rule,
    severity: 'error',
    says: /says “Inappropriate sexual behaviour”, and the incident is staff-to-client/,
    times: 1,
  },
];
export const also: RuleFixture['also'] = {
  'of an allegation, by its subject’s role': {
    documents: [
      cimsReport()
        .with('incident.subjectRelation', '')
        .withIn('allegation', 2, { 'allegation.incidentType': TYPE }),
    ],
    expects: [{ rule, says: /^Allegation 2: “/, times: 1 }, 'completeness-field-empty'],
  },
  'not of staff': {
    documents: [
      cimsReport().with('incident.subjectRelation', 'Other-to-client').with('incident.secondaryType', TYPE),
    ],
    expects: [],
  },
};
