import { foldName } from '../../policy';

/** `InvestigationPlan_v2.pdf` → investigation, plan, v2. */
const wordsOf = (name: string): readonly string[] =>
  foldName(name.replace(/\.[^.]*$/, '').replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')).split(' ');

/** Words that say nothing of what a file is about: versions, numbers, the system’s own name. */
const NEUTRAL = /^(?:cims|rcs|ird|incident|report|final|signed|copy|attachment|the|and|of|for|.*\d.*)?$/;

/**
 * Whether a file that is no Word document is named for what is looked for. “Plan” alone will do; in “Behaviour support
 * plan” it is another plan, unless the `owner` word says whose it is.
 */
const isNamedFor = (name: string, what: RegExp, owner: RegExp): boolean => {
  const words = wordsOf(name);
  if (!words.some((word) => what.test(word))) return false;
  return (
    words.some((word) => owner.test(word)) || words.every((word) => what.test(word) || NEUTRAL.test(word))
  );
};

/** `Investigation plan.pdf`, `plan-v2.pdf`; not `explanation.pdf` or `Care plan.pdf`. */
export const isPlanByName = (name: string): boolean =>
  isNamedFor(name, /^(?:investigations?)?plans?$/, /^investigations?/);

/** `CIMS Recommendations.pdf`, `recommendations.pdf`; not `Review recommendations.pdf`. */
export const isRecommendationsByName = (name: string): boolean =>
  isNamedFor(name, /^(?:cims)?recommendations?$/, /^cims/);
