import type { PolicyEntry } from '../entry';
import { DOCUMENT_REQUIREMENTS } from './requirements-documents';
import { OUTCOME_REQUIREMENTS } from './requirements-outcomes';
import { OWN_REQUIREMENTS } from './requirements-own';
import { PROCESS_REQUIREMENTS } from './requirements-process';

const ALL = {
  ...PROCESS_REQUIREMENTS,
  ...DOCUMENT_REQUIREMENTS,
  ...OUTCOME_REQUIREMENTS,
  ...OWN_REQUIREMENTS,
} as const;

/** Ids of the requirements that rules refer to. */
export type RequirementId = keyof typeof ALL;

const withId = (id: string, entry: Omit<PolicyEntry, 'id'>): PolicyEntry => ({ id, ...entry });

/** Every requirement of the rule set in force, by id. */
export const REQUIREMENTS = Object.fromEntries(
  Object.entries(ALL).map(([id, entry]) => [id, withId(id, entry)]),
) as Readonly<Record<RequirementId, PolicyEntry>>;
