import type { CalendarDate } from './calendar-date';
import { EARLIER_POLICY } from './earlier-policy';
import type { PolicyEntry } from './entry';
import { POLICY_IN_FORCE } from './in-force';
import type { TimeLimitId } from './in-force/duties';
import type { RequirementId } from './in-force/requirements';
import type { IncidentTypeRow, NamedEntry, OutcomeRow, Policy, Regulator, TimeLimit } from './policy';

/** Every rule set, the one in force first. */
export const POLICIES: readonly [Policy, ...Policy[]] = [POLICY_IN_FORCE, EARLIER_POLICY];

/**
 * The rule set for an incident report submitted on that day; the day of the incident does not matter. Without a day,
 * the rule set in force.
 */
export const policyFor = (submittedOn?: CalendarDate): Policy => {
  if (submittedOn === undefined) return POLICY_IN_FORCE;
  const governs = ({ submittedFrom, submittedUntil }: Policy) =>
    (submittedFrom === undefined || submittedFrom <= submittedOn) &&
    (submittedUntil === undefined || submittedOn <= submittedUntil);
  return POLICIES.find(governs) ?? POLICY_IN_FORCE;
};

/** The lists that a field may name as its choices, and where a rule set has them. */
const CHOICES = {
  'cims.incidentTypes': 'incidentTypes',
  'cims.impacts': 'impacts',
  'cims.subjectRelations': 'subjectRelations',
  'cims.subjectRoles': 'subjectRoles',
  'cims.extensionForms': 'extensionForms',
  'cims.outcomes': 'outcomes',
  'rcs.conductTypes': 'conductTypes',
  'rcs.findings': 'findings',
} as const satisfies Record<string, keyof Policy>;
export type ChoiceListName = keyof typeof CHOICES;
export const CHOICE_LISTS = Object.keys(CHOICES) as ChoiceListName[];

/** Whether a name is that of a list of the policy; else it is one of the dictionary’s own. */
export const isChoiceListName = (name: string): name is ChoiceListName => Object.hasOwn(CHOICES, name);

/** What may be chosen from a list under a rule set. Retired incident types are not choices. */
export const choices = (policy: Policy, list: ChoiceListName): readonly NamedEntry[] => policy[CHOICES[list]];

/** The row of the incident type alignment for a conduct type; absent where the rule set has none. */
export const incidentTypeRowFor = (policy: Policy, conductTypeId: string): IncidentTypeRow | undefined =>
  policy.incidentTypeAlignment.find(({ conductType }) => conductType === conductTypeId);

/** The row of the outcome alignment for a finding; absent where the rule set has none. */
export const outcomeRowFor = (policy: Policy, findingId: string): OutcomeRow | undefined =>
  policy.outcomeAlignment.find(({ finding }) => finding === findingId);

/** A requirement by id; absent where the rule set does not have it. */
export const requirement = (policy: Policy, id: RequirementId): PolicyEntry | undefined =>
  policy.requirements.find((entry) => entry.id === id);

/** A time limit by id; absent where the rule set does not have it. */
export const timeLimit = (policy: Policy, id: TimeLimitId): TimeLimit | undefined =>
  policy.timeLimits.find((entry) => entry.id === id);

/** Who oversees the Reportable Conduct Scheme on that day; absent only where the rule set names nobody for it. */
export const regulatorOn = (policy: Policy, date: CalendarDate): Regulator | undefined =>
  policy.regulators.find(
    ({ from, until }) => (from === undefined || from <= date) && (until === undefined || date <= until),
  );
