import type { PolicyEntry } from './entry';
import type { Policy } from './policy';

/** The lists of a rule set that hold entries. */
export const POLICY_LISTS = [
  'incidentTypes',
  'retiredIncidentTypes',
  'impacts',
  'subjectRelations',
  'subjectRoles',
  'extensionForms',
  'conductTypes',
  'findings',
  'outcomes',
  'incidentTypeAlignment',
  'outcomeAlignment',
  'investigationRules',
  'impactRules',
  'timeLimits',
  'identifierDuties',
  'regulators',
  'contacts',
  'wording',
  'requirements',
] as const satisfies readonly (keyof Policy)[];
export type PolicyListName = (typeof POLICY_LISTS)[number];

export interface ListedEntry {
  /** The list that the entry stands in; a definition stands in the list of its incident type. */
  readonly list: PolicyListName;
  readonly entry: PolicyEntry;
}

const withDefinition = (
  entry: PolicyEntry & { readonly definition?: PolicyEntry },
): readonly PolicyEntry[] => (entry.definition === undefined ? [entry] : [entry, entry.definition]);

/** Every entry of a rule set, in order of its lists. */
export const allEntries = (policy: Policy): readonly ListedEntry[] =>
  POLICY_LISTS.flatMap((list) => {
    const entries: readonly PolicyEntry[] = policy[list];
    return entries.flatMap(withDefinition).map((entry) => ({ list, entry }));
  });
