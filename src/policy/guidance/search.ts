import { foldName } from '../names';
import type { ResolvedAnswer } from './answer';

/** Words that mean the same to those who search; any of a group finds what holds another of it. */
const SYNONYMS: readonly (readonly string[])[] = [
  ['deadline', 'due', 'timeframe', 'limit', 'late', 'overdue'],
  ['extension', 'extend', 'prolong', 'postpone'],
  ['ccyp', 'commission', 'regulator', 'ssr'],
  ['rcs', 'reportable'],
  ['ird', 'id', 'number', 'identifier'],
  ['perpetrator', 'offender', 'subject', 'accused', 'respondent'],
  ['finding', 'outcome', 'result', 'decision', 'conclusion'],
  ['differ', 'different', 'disagree', 'mismatch', 'deviate', 'depart'],
  ['rationale', 'reason', 'explanation', 'justify', 'why'],
  ['attach', 'enclose', 'upload', 'lodge', 'submit'],
  ['mail', 'email', 'contact', 'address', 'phone', 'ask'],
  ['carer', 'foster', 'kinship'],
  ['approve', 'endorse', 'sign', 'authorise', 'approval', 'endorsement'],
  ['unsubstantiated', 'unfounded', 'substantiated'],
  ['privacy', 'confidential', 'secure', 'security'],
  ['aboriginal', 'indigenous', 'koori', 'cultural'],
];

/** Words that carry nothing in a question. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  'a an and any are at be by can do does for from get have how i if in is it its me must my of on or our should that the there this to us was we what when where which with you your'.split(
    ' ',
  ),
);

/** Shorter words are compared as they stand. */
const LONG_ENOUGH_TO_STEM = 4;

const stem = (word: string): string =>
  word.length < LONG_ENOUGH_TO_STEM ? word : word.replace(/(?:ies|es|s|ed|ing)$/, '');

const startsWithAny = (words: readonly string[], beginnings: readonly string[]): boolean =>
  words.some((word) => beginnings.some((beginning) => word.startsWith(beginning)));

/** What a word of the query may begin: itself, its stem, and the words that mean the same. */
const beginningsOf = (word: string): readonly string[] => {
  const own = stem(word);
  const alike = SYNONYMS.filter((group) =>
    group.some((other) => other === word || stem(other) === own || (own.length > 3 && other.startsWith(own))),
  );
  return [word, ...(own.length > 2 ? [own] : []), ...alike.flat().map(stem)];
};

const words = (...texts: readonly string[]): readonly string[] => foldName(texts.join(' ')).split(' ');

/** The higher, the better; 0 where a word of the query is nowhere in the answer. */
const score = (answer: ResolvedAnswer, query: readonly string[]): number => {
  const asked = words(answer.question);
  const hinted = words(...answer.keywords);
  const said = words(...answer.points.map(({ says }) => says));
  let total = 0;
  for (const word of query) {
    const meant = beginningsOf(word);
    // A word that stands there itself counts for more than one that means the same.
    const places = [asked, hinted, said];
    const literal = places.findIndex((place) => startsWithAny(place, [word]));
    const alike = places.findIndex((place) => startsWithAny(place, meant));
    if (alike === -1) return 0;
    total += literal === -1 ? 3 - alike : 6 - literal;
  }
  return total;
};

/**
 * The answers that hold every word of the query, or a word that begins like it or means the same, the best first. Case,
 * accents, punctuation and small words do not matter. An empty query gives every answer, in its order.
 */
export const searchGuidance = (
  answers: readonly ResolvedAnswer[],
  query: string,
): readonly ResolvedAnswer[] => {
  const folded = foldName(query);
  if (folded === '') return answers;
  const all = folded.split(' ');
  const telling = all.filter((word) => !EMPTY_WORDS.has(word));
  const asked = telling.length === 0 ? all : telling;
  return answers
    .map((answer) => ({ answer, score: score(answer, asked) }))
    .filter((scored) => scored.score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ answer }) => answer);
};
