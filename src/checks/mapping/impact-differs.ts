import { findNamed } from '../../policy';
import { incidentRelation, isRelationUnsure } from '../support/allegations';
import { documentRule } from '../support/by-requirement';
import { at, isToConfirm, labelOf, namedIn, textOf } from '../support/case-view';
import { onlyWarns } from '../support/severity';

/** Where the policy fixes the impact of such an incident, the document gives that one. */
export const mappingImpactDiffers = documentRule({
  id: 'mapping-impact-differs',
  group: 'mapping',
  requirement: 'impact-for-submission',
  description: 'The impact of the incident is the one that the policy fixes for incidents of its kind.',
  *check({ document, policy }) {
    const { fields } = document.caseFile;
    const impact = namedIn(policy.impacts, fields, 'incident.impact');
    const incidentType = findNamed(policy.incidentTypes, textOf(fields, 'incident.type'));
    if (impact === undefined || incidentType === undefined) return;
    const relation = incidentRelation(document, policy);
    const rule = policy.impactRules.find(
      ({ circumstance, incidentTypes, relations }) =>
        circumstance === undefined &&
        incidentTypes.includes(incidentType.id) &&
        (relations.length === 0 || (relation !== undefined && relations.includes(relation))),
    );
    if (rule === undefined || rule.impact === impact.id) return;
    const fixed = policy.impacts.find(({ id }) => id === rule.impact)?.label ?? rule.impact;
    const isUnsure =
      isToConfirm(fields, 'incident.impact', 'incident.type') ||
      (rule.relations.length > 0 && isRelationUnsure(document));
    yield {
      ...onlyWarns(isUnsure),
      source: rule.source,
      standing: rule.standing,
      message: `“${labelOf('incident.impact')}” says “${impact.label}”, and an incident of this kind (“${incidentType.label}”) is always “${fixed}”.`,
      fix: `Choose “${fixed}”, or correct the incident type or who the incident involves.`,
      ...at(fields['incident.impact']?.place),
    };
  },
});
