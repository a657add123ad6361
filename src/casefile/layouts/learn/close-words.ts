import { normalise, withoutNumbering, withoutTrailingNote } from '../../reading/words/normalise';
import { KNOWN_WORDS } from '../../reading/words/known-words';
import type { Meaning } from '../../reading/words/meaning';

/** Words of ours that say the same as a label, in another order or another form. */
export interface CloseWords {
  /** As we know them, normalised. */
  readonly words: string;
  readonly meaning: Meaning;
}

/**
 * Below this nothing is proposed. A person may nod a proposal through, so the words that carry the sense must be the
 * same ones; only the small words between them may differ, and few of those.
 */
export const CLOSE_ENOUGH = 0.85;

/** Fewer words of sense than this say too little to be compared. */
const ENOUGH_WORDS = 2;

/** What forms write round a label without saying anything by it. */
const EMPTY = new Set('of the a an s please enter insert provide write here full your our'.split(' '));

/** Words that change little: "details of", "which was". */
const LIGHT = new Set(
  'details detail information any if applicable is was were are been has have had which that this in at for'.split(
    ' ',
  ),
);

/** Small words that turn the sense round: "reported to" is not "reported by", "on" asks for a date. */
const TURNING = new Set('on by to from and or with not no without before after'.split(' '));

const ABBREVIATIONS: Readonly<Record<string, string>> = {
  ref: 'reference',
  org: 'organisation',
  dept: 'department',
  addr: 'address',
  invest: 'investigation',
};

const weightOf = (word: string): number => {
  if (EMPTY.has(word)) return 0;
  if (LIGHT.has(word)) return 0.25;
  return TURNING.has(word) ? 0.5 : 1;
};

const folded = (word: string): string => {
  const whole = ABBREVIATIONS[word] ?? word;
  return whole.length > 4 && whole.endsWith('s') && !/[su]s$/.test(whole) ? whole.slice(0, -1) : whole;
};

const wordsOf = (normalised: string): ReadonlySet<string> =>
  new Set(
    normalised
      .split(' ')
      .map(folded)
      .filter((word) => weightOf(word) > 0),
  );

interface Known {
  readonly words: string;
  readonly parts: ReadonlySet<string>;
  readonly meaning: Meaning;
}

const known: readonly Known[] = [...KNOWN_WORDS].map(([words, meaning]) => ({
  words,
  parts: wordsOf(words),
  meaning,
}));

const vocabulary: ReadonlySet<string> = new Set(known.flatMap(({ parts }) => [...parts]));

/** Long words with one slip of the pen in the middle; what a word begins and ends with carries its sense. */
const TYPO_LENGTH = 7;

/** Whether two words differ by one letter too many, too few or wrong, or by two that changed places. */
const isTypo = (one: string, other: string): boolean => {
  if (one.length < TYPO_LENGTH || Math.abs(one.length - other.length) > 1) return false;
  if (one[0] !== other[0] || one.slice(-2) !== other.slice(-2)) return false;
  let from = 0;
  while (one[from] === other[from] && from < one.length) from += 1;
  let end = 0;
  while (end < Math.min(one.length, other.length) - from && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const mine = one.slice(from, one.length - end);
  const theirs = other.slice(from, other.length - end);
  if (mine.length <= 1 && theirs.length <= 1) return true;
  return mine.length === 2 && theirs === `${mine[1] ?? ''}${mine[0] ?? ''}`;
};

const without = (words: ReadonlySet<string>, others: ReadonlySet<string>): readonly string[] =>
  [...words].filter((word) => !others.has(word));

const sum = (words: Iterable<string>): number =>
  [...words].reduce((total, word) => total + weightOf(word), 0);

/** How alike two sets of words are, from 0 to 1; 0 where words of sense differ. */
const likeness = (label: ReadonlySet<string>, { parts }: Known): number => {
  const shared = [...parts].filter((word) => label.has(word));
  const [missing, extra] = [without(parts, label), without(label, parts)];
  const isSense = (word: string): boolean => weightOf(word) === 1;
  const [typed, ...more] = extra.filter(isSense);
  const [meant, ...others] = missing.filter(isSense);
  if (more.length > 0 || others.length > 0 || (typed === undefined) !== (meant === undefined)) return 0;
  if (typed !== undefined && meant !== undefined) {
    if (vocabulary.has(typed) || !isTypo(typed, meant)) return 0;
    shared.push(meant);
  }
  if (shared.filter(isSense).length < ENOUGH_WORDS) return 0;
  const small = sum([...missing, ...extra].filter((word) => !isSense(word)));
  return sum(shared) / (sum(shared) + small);
};

/**
 * What we know that says the same as a label in other words: the best ones, above {@link CLOSE_ENOUGH}; none where
 * nothing is that close. Whether they agree is for whoever asks to see.
 */
export const closeWords = (label: string): readonly CloseWords[] => {
  const parts = wordsOf(normalise(withoutTrailingNote(withoutNumbering(label))));
  const rated = known
    .map((each) => ({ each, rate: likeness(parts, each) }))
    .filter(({ rate }) => rate >= CLOSE_ENOUGH);
  const best = Math.max(...rated.map(({ rate }) => rate), 0);
  return rated
    .filter(({ rate }) => rate === best)
    .map(({ each: { words, meaning } }) => ({ words, meaning }));
};
