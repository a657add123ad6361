import { cimsPlan, cimsReport, recommendations } from '../support/document-spec';
import type { RuleFixture } from '../support/fixture';

const rule = 'mapping-investigation-not-called-for';
const medication = cimsReport()
  .with('incident.type', 'Medication error')
  .withIn('allegation', 1, { 'allegation.incidentType': 'Medication error' })
  .withIn('allegation', 2, { 'allegation.incidentType': 'Injury – explained' });

export const breaks: RuleFixture['breaks'] = { documents: [medication] };
export const holds: RuleFixture['holds'] = { documents: [cimsReport(), cimsPlan()] };
export const expects: RuleFixture['expects'] = [
  {
    rule,
    severity: 'warning',
    says: /is not among those that the department’s page lists as requiring an investigation/,
    times: 1,
  },
];
export const also: RuleFixture['also'] = {
  'one allegation that must be investigated is enough': {
    documents: [medication.withIn('allegation', 2, { 'allegation.incidentType': 'Sexual abuse' })],
    expects: [],
  },
  'so is one of which it cannot be said': {
    documents: [medication.withIn('allegation', 2, { 'allegation.incidentType': 'Something else' })],
    expects: ['mapping-name-unknown'],
  },
  'by the role of its subject where the incident does not say': {
    documents: [
      cimsReport()
        .with('incident.subjectRelation', '')
        .withIn('subject', 1, { 'subject.relation': 'Family member' })
        .withIn('allegation', 1, { 'allegation.subject': '' }),
    ],
    expects: [{ rule, times: 1 }, 'completeness-field-empty'],
  },
  'where no type is given': {
    documents: [
      cimsReport()
        .without('incident.type')
        .withIn('allegation', 1, { 'allegation.incidentType': '' })
        .withIn('allegation', 2, { 'allegation.incidentType': '' }),
    ],
    expects: ['completeness-field-empty'],
  },
  'where the roles of the subjects do not agree': {
    documents: [
      cimsReport().with('incident.subjectRelation', '').add('subject', {
        'subject.name': 'Example Cousin',
        'subject.relation': 'Family member',
        'subject.told': 'By letter.',
      }),
    ],
    expects: ['completeness-field-empty'],
  },
  'CIMS Recommendations is about an investigation that was done': {
    documents: [recommendations().withIn('allegation', 1, { 'allegation.incidentType': 'Medication error' })],
    expects: ['mapping-incident-type-differs'],
  },
};
