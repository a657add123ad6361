import type { FieldReadings } from '../../casefile';
import { conditionHolds, fieldsOf } from '../../template';
import type { Condition, FieldName, TemplateDefinition } from '../../template';
import type { CheckContext } from '../rule';
import { choiceIdOf } from './case-view';

/** Whether something that the template asks for under a condition is asked of this document. */
export const applies = (
  { document: { caseFile }, policy }: CheckContext,
  condition: Condition | undefined,
  copy: FieldReadings = {},
): boolean => {
  if (condition === undefined || 'pathway' in condition) {
    return conditionHolds(condition, { pathway: caseFile.pathway.value, fields: {} });
  }
  const { field } = condition;
  const id = choiceIdOf(policy, copy[field] === undefined ? caseFile.fields : copy, field);
  return id !== undefined && conditionHolds(condition, { fields: { [field]: id } });
};

const fieldSets = new WeakMap<TemplateDefinition, ReadonlySet<FieldName>>();

/** Whether a document of that kind has a field at all. */
export const hasField = (definition: TemplateDefinition | undefined, field: FieldName): boolean => {
  if (definition === undefined) return false;
  const known = fieldSets.get(definition) ?? new Set(fieldsOf(definition).map(({ item }) => item.field));
  fieldSets.set(definition, known);
  return known.has(field);
};
