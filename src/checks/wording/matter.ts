import { findNamed } from '../../policy';
import type { CheckContext } from '../rule';
import { incidentRelation } from '../support/allegations';
import { copiesOf } from '../support/case-view';

type Matter = Pick<CheckContext, 'document' | 'policy'>;

/** Whether a document is about an incident between clients. */
export const isClientToClient = ({ document, policy }: Matter): boolean =>
  incidentRelation(document, policy) === 'client-to-client';

/** Whether a document is about an incident of the type serious risk. */
export const isSeriousRisk = ({ document: { caseFile }, policy }: Matter): boolean =>
  [
    caseFile.fields['incident.type'],
    caseFile.fields['incident.secondaryType'],
    ...copiesOf(caseFile, 'allegation').map(({ fields }) => fields['allegation.incidentType']),
  ].some(
    (reading) =>
      reading !== undefined && findNamed(policy.incidentTypes, reading.text)?.id === 'serious-risk',
  );
