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

/** The lists that a field may name as its choices. */
export const CHOICE_LISTS = [
  'cims.incidentTypes',
  'cims.outcomes',
  'cims.impacts',
  'cims.subjectRelations',
  'cims.subjectRoles',
  'cims.extensionForms',
  'rcs.conductTypes',
  'rcs.findings',
] as const;
export type ChoiceListName = (typeof CHOICE_LISTS)[number];

export const isChoiceListName = (name: string): name is ChoiceListName =>
  (CHOICE_LISTS as readonly string[]).includes(name);

/** What may be chosen from a list under a rule set. Retired incident types are not choices. */
export const choices = (policy: Policy, list: ChoiceListName): readonly NamedEntry[] => {
  switch (list) {
    case 'cims.incidentTypes':
      return policy.incidentTypes;
    case 'cims.outcomes':
      return policy.outcomes;
    case 'cims.impacts':
      return policy.impacts;
    case 'cims.subjectRelations':
      return policy.subjectRelations;
    case 'cims.subjectRoles':
      return policy.subjectRoles;
    case 'cims.extensionForms':
      return policy.extensionForms;
    case 'rcs.conductTypes':
      return policy.conductTypes;
    case 'rcs.findings':
      return policy.findings;
  }
};

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
