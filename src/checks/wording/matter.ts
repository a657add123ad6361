import { findNamed } from '../../policy';
import type { CheckContext } from '../rule';

type Matter = Pick<CheckContext, 'document' | 'policy'>;

/**
 * Whether a document is about an incident between clients: by the field that says who the incident involves; where that
 * is empty, by what the subjects of allegation are to the client.
 */
export const isClientToClient = ({ document: { caseFile }, policy }: Matter): boolean => {
  const relation = findNamed(
    policy.subjectRelations,
    caseFile.fields['incident.subjectRelation']?.text ?? '',
  );
  if (relation !== undefined) return relation.id === 'client-to-client';
  const roles = caseFile.groups.subject
    .map(({ fields }) => findNamed(policy.subjectRoles, fields['subject.relation']?.text ?? ''))
    .filter((role) => role !== undefined);
  return roles.length > 0 && roles.every((role) => role.relation === 'client-to-client');
};

/** Whether a document is about an incident of the type serious risk. */
export const isSeriousRisk = ({ document: { caseFile }, policy }: Matter): boolean =>
  [
    caseFile.fields['incident.type'],
    caseFile.fields['incident.secondaryType'],
    ...caseFile.groups.allegation.map(({ fields }) => fields['allegation.incidentType']),
  ].some((reading) => findNamed(policy.incidentTypes, reading?.text ?? '')?.id === 'serious-risk');
