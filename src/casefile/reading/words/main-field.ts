import { FIELD_NAMES, groupOf } from '../../../template';
import type { FieldName, GroupName } from '../../../template';

const mainFields = new Map<GroupName, FieldName>();

for (const field of FIELD_NAMES) {
  const group = groupOf(field);
  if (group !== undefined && !mainFields.has(group)) mainFields.set(group, field);
}

/** The field that a thing goes by: the first one of its group in the dictionary. */
export const mainField = (group: GroupName): FieldName => mainFields.get(group) as FieldName;
