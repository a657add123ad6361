import { foldName } from '../../policy';

const TITLES: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof']);

/** More than anybody's name takes; names are held against each other word by word, and a made-up one may be a book. */
const LONGEST_NAME = 300;

/** The words of a name, folded, without titles. */
export const nameWords = (name: string): readonly string[] =>
  foldName(name.slice(0, LONGEST_NAME))
    .split(' ')
    .filter((word) => !TITLES.has(word));

/** The form in which names are compared: no title, no accents, and the order of the words does not matter. */
export const nameKey = (name: string): string => [...nameWords(name)].sort().join(' ');

const fits = (word: string, other: string): boolean =>
  word === other ||
  (word.length === 1 && other.startsWith(word)) ||
  (other.length === 1 && word.startsWith(other));

/**
 * Whether one name may be the other written shorter: `J Citizen`, `Jane`, `Jane Mary Citizen` for `Jane Citizen`. Takes
 * the words of each, as {@link nameWords} gives them.
 */
export const mayBeSameName = (name: readonly string[], other: readonly string[]): boolean => {
  const [shorter, longer] = name.length <= other.length ? [name, other] : [other, name];
  const left = [...longer];
  return shorter.every((word) => {
    const at = left.findIndex((candidate) => fits(word, candidate));
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  });
};
