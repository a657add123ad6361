import { findNamed } from '../../policy';
import { incidentRelation, isRelationUnsure, relationOf } from '../support/allegations';
import { documentRule } from '../support/by-requirement';
import { at, isToConfirm } from '../support/case-view';
import { incidentTypeFields } from '../support/incident-type-fields';
import { onlyWarns } from '../support/severity';

/** Inappropriate sexual behaviour is the type for others; of staff it is sexual abuse. */
export const mappingStaffSexualBehaviour = documentRule({
  id: 'mapping-staff-sexual-behaviour',
  group: 'mapping',
  requirement: 'staff-sexual-behaviour',
  description: 'Inappropriate sexual behaviour by staff towards a client is given as sexual abuse.',
  *check({ document, policy }) {
    for (const { fields, field, text, name, place, allegation } of incidentTypeFields(document)) {
      if (findNamed(policy.incidentTypes, text)?.id !== 'inappropriate-sexual-behaviour') continue;
      const relation =
        allegation === undefined
          ? incidentRelation(document, policy)
          : relationOf(allegation, document, policy);
      if (relation !== 'staff-to-client') continue;
      yield {
        ...onlyWarns(isToConfirm(fields, field) || isRelationUnsure(document)),
        message: `${name} says “Inappropriate sexual behaviour”, and the incident is staff-to-client.`,
        fix: 'Choose “Sexual abuse”, or correct who the incident involves.',
        ...at(place),
      };
    }
  },
});
