import { POLICIES, type Policy } from '../../src/policy';
import type { SessionState } from './session';

/**
 * The rule set that the check was made with, as the organisation's file has it; the one in force where nothing was
 * checked yet.
 */
export const policyOf = ({
  checked,
  organisation,
}: Pick<SessionState, 'checked' | 'organisation'>): Policy => {
  const policies = organisation?.policies ?? POLICIES;
  return policies.find(({ id }) => id === checked?.policy.id) ?? policies[0] ?? POLICIES[0];
};
