import { fieldsOf } from '../../template';
import type { FieldName, TemplateDefinition } from '../../template';

const fieldSets = new WeakMap<TemplateDefinition, ReadonlySet<FieldName>>();

/** Whether a document of that kind has a field at all. */
export const hasField = (definition: TemplateDefinition | undefined, field: FieldName): boolean => {
  if (definition === undefined) return false;
  const known = fieldSets.get(definition) ?? new Set(fieldsOf(definition).map(({ item }) => item.field));
  fieldSets.set(definition, known);
  return known.has(field);
};
