import { normalise } from './normalise';

/** Phrases as they are listed for a reader: set apart by commas, on as many lines as they take. */
export const phrases = (list: string): readonly string[] =>
  list
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '');

/** The phrases of a list as they are compared. */
export const wordList = (list: string): ReadonlySet<string> => new Set(phrases(list).map(normalise));
