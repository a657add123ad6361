import { cimsReport } from '../support/document-spec';
import type { RuleFixture } from '../support/fixture';

const rule = 'wording-client-to-client-blame';

const betweenClients = cimsReport()
  .with('incident.subjectRelation', 'Client-to-client')
  .with('considerations.clientToClient', 'Addressed')
  .with('considerations.clientToClientNote', 'Each client had an advocate of their own.')
  .withIn('subject', 1, { 'subject.relation': 'Another client' });

export const breaks: RuleFixture['breaks'] = {
  documents: [betweenClients.paragraph('The offender went back to the room.')],
};
export const holds: RuleFixture['holds'] = {
  documents: [
    betweenClients.paragraph(
      'The other client went back to the room.',
      'One client said, “The offender is in there.”',
      'Support was sought from the Victims of Crime service, and no criminal charges were laid.',
    ),
  ],
};
export const expects: RuleFixture['expects'] = [{ rule, severity: 'warning', says: /“offender”/, times: 1 }];
export const also: RuleFixture['also'] = {
  'the same word where staff are involved': {
    documents: [cimsReport().paragraph('The offender went back to the room.')],
    expects: [],
  },
  'the old name for a subject of allegation is one finding, not two': {
    documents: [betweenClients.paragraph('The alleged perpetrator went back to the room.')],
    expects: [{ rule: 'wording-alleged-perpetrator', times: 1 }],
  },
  'known by the subjects of allegation where the field is empty': {
    documents: [betweenClients.without('incident.subjectRelation').paragraph('The client was at fault.')],
    expects: [{ rule, says: /“at fault”/, times: 1 }, 'completeness-field-empty'],
  },
};
