import { POLICIES, type Policy } from '../../src/policy';
import type { CheckedCase } from '../work/work';

/** The rule set that the check was made with; the one in force where nothing was checked yet. */
export const policyOf = (checked: CheckedCase | undefined): Policy =>
  POLICIES.find(({ id }) => id === checked?.policy.id) ?? POLICIES[0];
