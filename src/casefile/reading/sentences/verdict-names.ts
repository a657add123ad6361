import { findNamed, foldName, POLICIES } from '../../../policy';
import type { DirectedEntry } from '../../../policy';

/** Every finding and outcome that a rule set names. */
const ENTRIES: readonly DirectedEntry[] = POLICIES.flatMap(({ findings, outcomes }) => [
  ...findings,
  ...outcomes,
]);

const namesOf = ({ label, synonyms }: DirectedEntry): readonly string[] => [label, ...synonyms].map(foldName);

/** Words of one name, where the policy's own name is a single word: "substantiated", "unfounded". */
const ADJECTIVES: ReadonlySet<string> = new Set(
  ENTRIES.flatMap(namesOf).filter((name) => !name.includes(' ')),
);

const hasAdjective = (name: string): boolean => name.split(' ').some((word) => ADJECTIVES.has(word));

/** Names that say why an allegation is not substantiated, and nothing else: "insufficient evidence". */
const REASONS: readonly string[] = [
  ...new Set(
    ENTRIES.filter(({ direction }) => direction === 'not-substantiated')
      .flatMap(namesOf)
      .filter((name) => !hasAdjective(name)),
  ),
];

/** Names of a finding that has no fixed result: "conduct outside the scheme". */
const OUTSIDE: readonly string[] = [
  ...new Set(ENTRIES.filter(({ direction }) => direction === 'decide').flatMap(namesOf)),
];

const oneOf = (names: readonly string[]): string =>
  [...new Set(names)].sort((a, b) => b.length - a.length).join('|');

const ADJECTIVE = `(?:${oneOf([...ADJECTIVES])})`;

/** What stands between a verdict and why: "due to", a dash, a bracket. */
const BECAUSE =
  '(?: [–:,(])?(?: (?:due to|because of|because there (?:is|was)|as there (?:is|was)|owing to|by reason of|given|for|from|with|on the (?:basis|grounds?) of))?(?: (?:a|an|the))?';

/** A part of the whole only: then the verdict is nobody's name, and a person decides. */
const PARTLY = '(?:partially|partly|in part)';

const NAME = new RegExp(
  `(?<= )(?:(?<partly>${PARTLY}) )?(?:(?<adjective>${ADJECTIVE})(?: (?:\\( )?(?<inPart>${PARTLY})(?: \\))?)?(?:${BECAUSE} (?<why>${oneOf(REASONS)})(?: \\))?)?|(?<outside>(?<! (?:the|this|alleged|reported) )(?:${oneOf(OUTSIDE)})))(?= )`,
  'g',
);

/** The words of a verdict as a sentence gives them, before it is known whether the sentence denies them. */
export interface VerdictWords {
  readonly name: string;
  readonly partly: boolean;
  readonly why?: string;
}

/** "Substantiated" by the policy's own name, for a sentence that has the verb alone: "to substantiate the allegation". */
export const SUBSTANTIATED: VerdictWords = {
  name: foldName(ENTRIES.find(({ direction }) => direction === 'substantiated')?.label ?? ''),
  partly: false,
};

/** The same, with too little evidence: it counts only where a sentence denies it. */
export const INSUFFICIENT: VerdictWords = {
  ...SUBSTANTIATED,
  ...(REASONS.includes('insufficient evidence') && { why: 'insufficient evidence' }),
};

/** A cheap way to see that a text says nothing of a verdict. */
const STEMS = new RegExp([...ADJECTIVES].map((name) => name.replace(/^un(?=s)|ed$/g, '')).join('|'), 'i');
const SCHEME = /\bscheme\b/i;

export const mayHoldVerdict = (text: string): boolean => STEMS.test(text) || SCHEME.test(text);

/** Puts `#0`, `#1` … where a sentence names a verdict, and gives what was named. */
export const markVerdicts = (
  words: string,
): { readonly marked: string; readonly named: readonly VerdictWords[] } => {
  const named: VerdictWords[] = [];
  const plain = ` ${words} `
    .replace(/ outside (?:of )?(?=the )/g, ' outside ')
    .replace(/ outside the (?:reportable conduct(?: scheme)?|rcs) /g, ' outside the scheme ');
  const marked = plain.replace(NAME, (...match) => {
    const groups = match.at(-1) as Readonly<
      Partial<Record<'partly' | 'adjective' | 'inPart' | 'why' | 'outside', string>>
    >;
    named.push({
      name: groups.adjective ?? groups.outside ?? '',
      partly: groups.partly !== undefined || groups.inPart !== undefined,
      ...(groups.why !== undefined && { why: groups.why }),
    });
    return `#${String(named.length - 1)}`;
  });
  return { marked: marked.trim(), named };
};

/** What was decided, in words that a person would use. */
export interface Said {
  /** With what was said of why: "Not substantiated – insufficient evidence". */
  readonly text: string;
  /** Without: "Not substantiated". */
  readonly short: string;
}

/**
 * What a sentence says with a verdict's words, denied or not; nothing where that is a double negative, or denies what
 * has no opposite.
 */
export const saidWith = ({ name, partly, why }: VerdictWords, isDenied: boolean): Said | undefined => {
  const hasOpposite = (findNamed(ENTRIES, name)?.direction ?? 'substantiated') === 'substantiated';
  if (isDenied && (partly || !hasOpposite)) return undefined;
  const short = sentenceCase(`${partly ? 'partially ' : ''}${isDenied ? 'not ' : ''}${labelled(name)}`);
  return { short, text: why === undefined ? short : `${short} – ${why}` };
};

/** "Outside the scheme" by the policy's own name, which says what lies outside. */
const labelled = (name: string): string =>
  OUTSIDE.includes(name) ? (findNamed(ENTRIES, name)?.label.toLowerCase() ?? name) : name;

const sentenceCase = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** A name in quotation marks is the term that the scheme uses, and no quotation: the finding is “unsubstantiated”. */
const QUOTED_NAME = new RegExp(`["“‘'](?=((?:not )?${ADJECTIVE}[.,]?)(["”’']))\\1\\2`, 'gi');

/** The text with the quotation marks round names of verdicts blanked out; every other character keeps its place. */
export const withoutMarksOfNames = (text: string): string =>
  text.replace(QUOTED_NAME, (quoted) => ` ${quoted.slice(1, -1)} `);

/** Whether a text is the name of a finding or an outcome, and nothing but that. */
export const isVerdictName = (text: string): boolean => findNamed(ENTRIES, text) !== undefined;
