import { incidentTypeRowFor } from '../../policy';
import type { IncidentTypeRow, Policy } from '../../policy';
import { allegationsOf, hasRationale } from '../support/allegations';
import { documentRule } from '../support/by-requirement';
import { at, isToConfirm, placeOfField } from '../support/case-view';
import { onlyWarns, severityOf } from '../support/severity';

const allowed = (row: IncidentTypeRow, policy: Policy): string =>
  row.incidentTypes
    .map((id) => `“${policy.incidentTypes.find((type) => type.id === id)?.label ?? id}”`)
    .join(' or ');

/** The conduct type and the incident type of an allegation, held against the policy's Table 4.2 as far as it is known. */
export const mappingIncidentTypeDiffers = documentRule({
  id: 'mapping-incident-type-differs',
  group: 'mapping',
  requirement: 'incident-type-alignment',
  description: 'The CIMS incident type of an allegation is one that its RCS conduct type is submitted under.',
  *check(context) {
    const { document, policy } = context;
    for (const { copy, conductType, incidentType } of allegationsOf(document, policy)) {
      const row = conductType && incidentTypeRowFor(policy, conductType.id);
      if (conductType === undefined || row === undefined || incidentType === undefined) continue;
      if (row.incidentTypes.includes(incidentType.id)) continue;
      if (hasRationale(copy, context)) continue;
      const known = row.standing === 'suggested' ? 'is likely to be submitted' : 'is submitted';
      yield {
        severity: severityOf(row),
        ...onlyWarns(isToConfirm(copy.fields, 'allegation.rcsConductType', 'allegation.incidentType')),
        source: row.source,
        standing: row.standing,
        message: `${copy.name}: the conduct type “${conductType.label}” ${known} under ${allowed(row, policy)}, and the incident type is “${incidentType.label}”.`,
        fix:
          row.standing === 'suggested'
            ? 'Look it up in Table 4.2 of the policy (pages 64–65), then correct the incident type or give a rationale.'
            : 'Correct the incident type or the conduct type, or give a rationale for the difference.',
        ...at(placeOfField(copy, 'allegation.incidentType')),
      };
    }
  },
});
