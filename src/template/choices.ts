import { choices, isChoiceListName, type Policy } from '../policy';
import { dictionaryChoices, fieldDefinition, type Choice, type FieldName } from './dictionary';

/** What may be chosen in a field, in the order of its list; empty for a field that is no choice. */
export const choicesOf = (field: FieldName, policy: Policy): readonly Choice[] => {
  const list = fieldDefinition(field).choices;
  if (list === undefined) return [];
  return isChoiceListName(list) ? choices(policy, list) : dictionaryChoices(list);
};
