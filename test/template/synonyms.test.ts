import { fieldDefinition, fieldWords } from '../../src/template';
import type { FieldName } from '../../src/template';
import { findNamed, policyFor } from '../../src/policy';

// Names that stand for two things: reading one for the other would put a wrong value into a field.
test.each<[FieldName, string]>([
  ['plan.deviated', 'Plan followed without change'],
  ['police.clearedOn', 'Police clearance'],
  ['rcs.notifiedOn', 'Date notified to the regulator'],
  ['regulator.notificationNumber', 'SSR reference number'],
  ['incident.awareOn', 'Date of disclosure'],
])('%s is not found by %j', (field, name) => {
  expect([fieldDefinition(field).label, ...fieldWords(field).synonyms]).not.toContain(name);
});

test('a name that is not that of a type is not taken for one', () => {
  const { incidentTypes, retiredIncidentTypes, subjectRelations } = policyFor();
  expect(findNamed(incidentTypes, 'Physical assault')).toBeUndefined();
  expect(findNamed(retiredIncidentTypes, 'Dangerous behaviour')).toBeUndefined();
  expect(findNamed(subjectRelations, 'Client')).toBeUndefined();
});
