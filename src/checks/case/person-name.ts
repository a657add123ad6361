import { foldName } from '../../policy';

const TITLES: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof']);

const nameWords = (name: string): readonly string[] =>
  foldName(name)
    .split(' ')
    .filter((word) => !TITLES.has(word));

/** The form in which names are compared: no title, no accents, and the order of the words does not matter. */
export const nameKey = (name: string): string => [...nameWords(name)].sort().join(' ');

const fits = (word: string, other: string): boolean =>
  word === other ||
  (word.length === 1 && other.startsWith(word)) ||
  (other.length === 1 && word.startsWith(other));

/** Whether one name may be the other written shorter: `J Citizen`, `Jane`, `Jane Mary Citizen` for `Jane Citizen`. */
export const mayBeSameName = (name: string, other: string): boolean => {
  const [shorter = [], longer = []] = [nameWords(name), nameWords(other)].sort((a, b) => a.length - b.length);
  const left = [...longer];
  return shorter.every((word) => {
    const at = left.findIndex((candidate) => fits(word, candidate));
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  });
};
