import type { Rule } from '../rule';

/** The rules of this group, in the order of their ids. */
export const COMPLETENESS_RULES: readonly Rule[] = [];
