import { findNamed } from '../../policy';
import { documentRule } from '../support/by-requirement';
import { at, isToConfirm } from '../support/case-view';
import { incidentTypeFields } from '../support/incident-type-fields';
import { onlyWarns } from '../support/severity';

/** Incident types that went out of use with the rule set that governs the case. */
export const mappingIncidentTypeRetired = documentRule({
  id: 'mapping-incident-type-retired',
  group: 'mapping',
  requirement: 'incident-type-in-use',
  description: 'No incident type is named that is no longer in use.',
  *check({ document, policy }) {
    for (const { fields, field, text, name, place } of incidentTypeFields(document)) {
      const retired = findNamed(policy.retiredIncidentTypes, text);
      if (retired === undefined || findNamed(policy.incidentTypes, text) !== undefined) continue;
      yield {
        ...onlyWarns(isToConfirm(fields, field)),
        source: retired.source,
        standing: retired.standing,
        message: `${name} says “${retired.label}”, which is no longer an incident type under the rule set that governs this case.`,
        fix: 'Choose an incident type that is in use and whose definition fits; a concern that meets none of them need not be reported in CIMS.',
        ...at(place),
      };
    }
  },
});
