import type { InvestigationRule, Policy } from './policy';

/** What is known of an incident, as ids of the policy's entries; leave out what is not known. */
export interface IncidentFacts {
  readonly incidentType: string;
  readonly relation?: string | undefined;
  readonly impact?: string | undefined;
}

/**
 * Whether an incident must be investigated. `cannot-say`: it turns on what is `missing`. `rules` are those that call
 * for it, or would.
 */
export type InvestigationCall =
  | { readonly called: 'yes'; readonly rules: readonly InvestigationRule[] }
  | { readonly called: 'no' }
  | {
      readonly called: 'cannot-say';
      readonly rules: readonly InvestigationRule[];
      readonly missing: readonly ('relation' | 'impact')[];
    };

type Match = 'yes' | 'no' | 'open';

const matchRelation = (rule: InvestigationRule, relation: string | undefined): Match => {
  if (rule.relations.length === 0) return 'yes';
  if (relation === undefined) return 'open';
  return rule.relations.includes(relation) ? 'yes' : 'no';
};

const matchImpact = (rule: InvestigationRule, impact: string | undefined): Match => {
  if (rule.impact === undefined) return 'yes';
  if (impact === undefined) return 'open';
  return rule.impact === impact ? 'yes' : 'no';
};

/** The impact that the policy fixes for such an incident; absent where it fixes none, or only in some circumstance. */
export const fixedImpact = (policy: Policy, { incidentType, relation }: IncidentFacts): string | undefined =>
  policy.impactRules.find(
    ({ circumstance, incidentTypes, relations }) =>
      circumstance === undefined &&
      incidentTypes.includes(incidentType) &&
      (relations.length === 0 || (relation !== undefined && relations.includes(relation))),
  )?.impact;

/**
 * Whether the rule set calls for an investigation of such an incident. An impact that the policy fixes counts even
 * where the document gives none, or another.
 */
export const investigationCalledFor = (policy: Policy, facts: IncidentFacts): InvestigationCall => {
  const impactOf = (rule: InvestigationRule): string | undefined =>
    fixedImpact(policy, facts) ?? fixedWhereOpen(policy, rule, facts) ?? facts.impact;
  const about = policy.investigationRules
    .filter(({ incidentTypes }) => incidentTypes.includes(facts.incidentType))
    .map((rule) => ({
      rule,
      relation: matchRelation(rule, facts.relation),
      impact: matchImpact(rule, impactOf(rule)),
    }));

  const met = about.filter(({ relation, impact }) => relation === 'yes' && impact === 'yes');
  if (met.length > 0) return { called: 'yes', rules: met.map(({ rule }) => rule) };

  const open = about.filter(({ relation, impact }) => relation !== 'no' && impact !== 'no');
  if (open.length === 0) return { called: 'no' };
  const missing = (['relation', 'impact'] as const).filter((fact) =>
    open.some((match) => match[fact] === 'open'),
  );
  return { called: 'cannot-say', rules: open.map(({ rule }) => rule), missing };
};

/** Where the relation is not known, the impact that the rule's own relation would fix. */
const fixedWhereOpen = (
  policy: Policy,
  rule: InvestigationRule,
  { incidentType, relation }: IncidentFacts,
): string | undefined => {
  const [only] = rule.relations;
  if (relation !== undefined || only === undefined) return undefined;
  return fixedImpact(policy, { incidentType, relation: only });
};
