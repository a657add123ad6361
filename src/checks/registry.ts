import { CASE_RULES } from './case';
import { COMPLETENESS_RULES } from './completeness';
import { DATA_RULES } from './data';
import { DOCUMENT_RULES } from './document';
import { MAPPING_RULES } from './mapping';
import type { Rule } from './rule';
import { WORDING_RULES } from './wording';

/** Every rule, group by group. */
export const RULES: readonly Rule[] = [
  ...COMPLETENESS_RULES,
  ...MAPPING_RULES,
  ...DATA_RULES,
  ...WORDING_RULES,
  ...DOCUMENT_RULES,
  ...CASE_RULES,
];

/** A rule by its id. */
export const ruleById = (id: string): Rule | undefined => RULES.find((rule) => rule.id === id);
