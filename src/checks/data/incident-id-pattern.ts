import { isNoValue } from '../../casefile';
import { incidentIdMatches } from '../../policy';
import type { DocumentRule } from '../rule';
import { at, labelOf, textOf } from '../support/case-view';
import { quote } from '../support/excerpt';

/** No official form of the ID is known, so only an organisation that has set a pattern is asked for one. */
export const dataIncidentIdPattern: DocumentRule = {
  id: 'data-incident-id-pattern',
  group: 'data',
  about: 'document',
  severity: 'warning',
  description: 'The incident report ID has the form that the organisation has set.',
  source: { document: 'organisation', where: 'incidentIdPattern' },
  standing: 'suggested',
  *check({ document: { caseFile }, organisation }) {
    const text = textOf(caseFile.fields, 'incident.id');
    if (isNoValue(text) || incidentIdMatches(organisation, text) !== false) return;
    yield {
      message: `“${labelOf('incident.id')}” is ${quote(text)}, which is not of the form that the organisation has set.`,
      fix: 'Copy the ID from CIMS again, with nothing before or after it.',
      ...at(caseFile.fields['incident.id']?.place),
    };
  },
};
