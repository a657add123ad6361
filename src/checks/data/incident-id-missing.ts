import { isNoValue } from '../../casefile';
import { labelOf, textOf } from '../support/case-view';
import { at } from '../support/case-view';
import { documentRule } from '../support/by-requirement';
import { quote } from '../support/excerpt';

/** Every document of a case carries the incident report ID; words that stand in its stead are none. */
export const dataIncidentIdMissing = documentRule({
  id: 'data-incident-id-missing',
  group: 'data',
  requirement: 'incident-report-id',
  description: 'The document gives the incident report ID.',
  *check({ document: { caseFile } }) {
    const text = textOf(caseFile.fields, 'incident.id');
    if (!isNoValue(text)) return;
    const label = labelOf('incident.id');
    yield {
      message: text === '' ? `“${label}” is not given.` : `“${label}” says ${quote(text)}, which is no ID.`,
      fix: 'Write the ID that CIMS gave the incident report.',
      ...at(caseFile.fields['incident.id']?.place),
    };
  },
});
