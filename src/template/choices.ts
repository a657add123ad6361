import type { Policy } from '../policy';
import { dictionaryChoices, fieldDefinition, type Choice, type FieldName } from './dictionary';

type PolicyLists = Pick<
  Policy,
  | 'incidentTypes'
  | 'impacts'
  | 'subjectRelations'
  | 'subjectRoles'
  | 'extensionForms'
  | 'conductTypes'
  | 'findings'
  | 'outcomes'
>;

/** The lists of the policy that a field may name as its choices. */
export const POLICY_CHOICES = {
  'cims.incidentTypes': 'incidentTypes',
  'cims.impacts': 'impacts',
  'cims.subjectRelations': 'subjectRelations',
  'cims.subjectRoles': 'subjectRoles',
  'cims.extensionForms': 'extensionForms',
  'cims.outcomes': 'outcomes',
  'rcs.conductTypes': 'conductTypes',
  'rcs.findings': 'findings',
} as const satisfies Record<string, keyof PolicyLists>;

const isPolicyList = (list: string): list is keyof typeof POLICY_CHOICES =>
  Object.hasOwn(POLICY_CHOICES, list);

/** What may be chosen in a field, in the order of its list; empty for a field that is no choice. */
export const choicesOf = (field: FieldName, policy: PolicyLists): readonly Choice[] => {
  const list = fieldDefinition(field).choices;
  if (list === undefined) return [];
  return isPolicyList(list) ? policy[POLICY_CHOICES[list]] : dictionaryChoices(list);
};
