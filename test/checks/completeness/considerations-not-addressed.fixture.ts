import { cimsPlan, cimsReport, recommendations } from '../support/document-spec';
import type { RuleFixture } from '../support/fixture';

const rule = 'completeness-considerations-not-addressed';

export const breaks: RuleFixture['breaks'] = {
  documents: [cimsReport().without('considerations.kinshipCare')],
};
export const holds: RuleFixture['holds'] = { documents: [cimsReport(), cimsPlan()] };
export const expects: RuleFixture['expects'] = [
  { rule, severity: 'warning', says: /for kinship care are neither addressed nor marked/, times: 1 },
];
export const also: RuleFixture['also'] = {
  'addressed, and what was considered is not said': {
    documents: [cimsReport().with('considerations.aboriginalClientNote', 'N/A')],
    expects: [{ rule, says: /marked as addressed, and what was considered is not said/, times: 1 }],
  },
  'not applicable, although the client is Aboriginal': {
    documents: [cimsReport().with('considerations.aboriginalClient', 'Not applicable')],
    expects: [{ rule, says: /although Client 2 is Aboriginal/, times: 1 }],
  },
  'not applicable, although the incident is client-to-client': {
    documents: [
      cimsReport()
        .with('incident.subjectRelation', 'Client-to-client')
        .withIn('subject', 1, { 'subject.relation': 'Another client', 'subject.position': '' }),
    ],
    expects: [{ rule, says: /although the incident is client-to-client/, times: 1 }],
  },
  'not applicable, although a carer is kin': {
    documents: [cimsReport().withIn('subject', 1, { 'subject.relation': 'Kinship carer' })],
    expects: [{ rule, says: /although Subject of allegation 1 is a kinship carer/, times: 1 }],
  },
  'an answer that is still to come is none': {
    documents: [cimsReport().with('considerations.kinshipCare', 'TBC')],
    expects: [{ rule, says: /kinship care are neither addressed nor/, times: 1 }],
  },
  'a description without the answer is enough': {
    documents: [
      cimsReport()
        .without('considerations.kinshipCare')
        .with('considerations.kinshipCareNote', 'The client’s aunt was asked to take part.'),
    ],
    expects: [],
  },
  'CIMS Recommendations does not ask for them': { documents: [recommendations()], expects: [] },
};
