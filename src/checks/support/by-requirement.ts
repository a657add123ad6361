import { REQUIREMENTS, requirement } from '../../policy';
import type { PolicyEntry, RequirementId, Standing } from '../../policy';
import type { Severity } from '../finding';
import type { CaseRule, CheckContext, DocumentRule, RuleFinding, RuleGroup } from '../rule';
import { severityOf } from './severity';

interface RuleText {
  readonly id: string;
  readonly group: RuleGroup;
  /** The requirement that the rule holds a document against: it gives the rule its source and standing. */
  readonly requirement: RequirementId;
  /** Where it is not what the requirement's standing gives: a lesser severity, or a documented exception. */
  readonly severity?: Severity;
  /** `suggested` where the rule asks for more than the requirement says. */
  readonly standing?: Extract<Standing, 'suggested'>;
  readonly description: string;
}

type DocumentCheck = (context: CheckContext, entry: PolicyEntry) => Iterable<RuleFinding>;
type CaseCheck = (
  context: Omit<CheckContext, 'document' | 'definition'>,
  entry: PolicyEntry,
) => Iterable<RuleFinding>;

const base = ({ requirement: id, severity, standing: own, ...text }: RuleText) => {
  const { source } = REQUIREMENTS[id];
  const standing = own ?? REQUIREMENTS[id].standing;
  return { ...text, source, standing, severity: severity ?? severityOf({ standing }) };
};

/**
 * A rule about one document that rests on a requirement of the policy. Where the rule set that governs the case does
 * not have the requirement, the rule does not apply.
 */
export const documentRule = (text: RuleText & { readonly check: DocumentCheck }): DocumentRule => {
  const { check, ...rest } = text;
  const own = text.standing;
  return {
    ...base(rest),
    about: 'document',
    *check(context) {
      const entry = requirement(context.policy, text.requirement);
      if (entry !== undefined)
        yield* sourcedFrom({ ...entry, ...(own && { standing: own }) }, check(context, entry));
    },
  };
};

/** {@link documentRule} for a rule about the documents of a case together. */
export const caseRule = (text: RuleText & { readonly check: CaseCheck }): CaseRule => {
  const { check, ...rest } = text;
  const own = text.standing;
  return {
    ...base(rest),
    about: 'case',
    *check(context) {
      const entry = requirement(context.policy, text.requirement);
      if (entry !== undefined)
        yield* sourcedFrom({ ...entry, ...(own && { standing: own }) }, check(context, entry));
    },
  };
};

/** The governing rule set may hold the requirement with another source or standing than the one in force. */
function* sourcedFrom(
  { source, standing }: PolicyEntry,
  findings: Iterable<RuleFinding>,
): Iterable<RuleFinding> {
  for (const finding of findings) yield { source, standing, ...finding };
}
