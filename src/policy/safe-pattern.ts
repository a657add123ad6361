import type { OrganisationSettings } from './organisation';

/** In characters. */
export const LONGEST_PATTERN = 200;
/** A longer incident report ID matches no pattern; it bounds the time that a match can take. */
const LONGEST_ID = 200;
const MOST_OPEN_QUANTIFIERS = 2;

const ESCAPE_OR_CLASS = /\\[^]|\[(?:\\[^]|[^\]\\])*\]/gu;
const BACK_REFERENCE = /\\(?:[1-9]|k<)/u;
const LOOK_AROUND = /\(\?<?[=!]/u;
const QUANTIFIER = /[*+]|\{\d+(?:,\d*)?\}/u;
const OPEN_QUANTIFIER = /[*+]|\{\d+,\}/gu;
const REPEATED_GROUP = /^(?:[*+]|\{\d+(?:,\d*)?\})/u;

const compile = (expression: string): RegExp | undefined => {
  try {
    return new RegExp(expression, 'u');
  } catch {
    return undefined;
  }
};

const compileWhole = (pattern: string): RegExp | undefined => compile(`^(?:${pattern})$`);

/** Whether a group that repeats holds a choice or another repetition: what makes matching catastrophically slow. */
const repeatsWithin = (bare: string): boolean => {
  const starts: number[] = [];
  for (let at = 0; at < bare.length; at += 1) {
    if (bare[at] === '(') starts.push(at + 1);
    if (bare[at] !== ')') continue;
    const body = bare.slice(starts.pop(), at);
    if (REPEATED_GROUP.test(bare.slice(at + 1)) && (body.includes('|') || QUANTIFIER.test(body))) return true;
  }
  return false;
};

/** Why a pattern for incident report IDs is refused, as what to do about it; nothing where it is sound. */
export const patternProblem = (pattern: string): string | undefined => {
  if (pattern.length > LONGEST_PATTERN) return `shorten it to at most ${LONGEST_PATTERN} characters`;
  // By itself first: `a)(b` is no expression, and would become one inside the brackets that we put around it.
  if (compile(pattern) === undefined) {
    return 'correct it, because it is not a valid regular expression';
  }
  if (BACK_REFERENCE.test(pattern.replace(/\\\\/gu, '')) || LOOK_AROUND.test(pattern)) {
    return 'write it without back-references and look-arounds, which can be catastrophically slow';
  }
  // One character stands for each escape and class, so that what is in them is not taken for syntax.
  const bare = pattern.replace(ESCAPE_OR_CLASS, 'x').replace(/\(\?(?:<\w+>|[:])/gu, '(');
  if (repeatsWithin(bare)) {
    return 'write it without a repeated group that itself holds a repetition or a choice, which can be catastrophically slow';
  }
  if ((bare.match(OPEN_QUANTIFIER) ?? []).length > MOST_OPEN_QUANTIFIERS) {
    return `use at most ${MOST_OPEN_QUANTIFIERS} open-ended repetitions (*, + or {n,}), because more can be slow`;
  }
  return undefined;
};

/**
 * Whether a whole incident report ID matches the organisation's pattern, spaces around it aside. Nothing is returned
 * where the organisation has set no pattern, or one that `patternProblem` refuses: there is no official format to
 * fall back on.
 */
export const incidentIdMatches = (
  { incidentIdPattern }: OrganisationSettings,
  id: string,
): boolean | undefined => {
  if (incidentIdPattern === undefined || patternProblem(incidentIdPattern) !== undefined) return undefined;
  const text = id.trim();
  return text.length <= LONGEST_ID && (compileWhole(incidentIdPattern)?.test(text) ?? false);
};
