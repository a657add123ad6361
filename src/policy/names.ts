import type { NamedEntry } from './policy';

/**
 * Brings a name to the form in which names are compared: lower case, no accents, and every run of spaces, dashes,
 * slashes and other punctuation as one space. `&` counts as "and", apostrophes vanish.
 */
export const foldName = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘ʼ]/gu, '')
    .replace(/&/gu, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

type Named = Pick<NamedEntry, 'id' | 'label'> & { readonly synonyms?: readonly string[] };

/** The entry whose label, id or synonym is `text`, compared without regard to case, punctuation, dashes and spacing. */
export const findNamed = <T extends Named>(entries: readonly T[], text: string): T | undefined => {
  const wanted = foldName(text);
  if (wanted === '') return undefined;
  const byLabel = entries.find((entry) => foldName(entry.label) === wanted || foldName(entry.id) === wanted);
  return byLabel ?? entries.find((entry) => entry.synonyms?.some((synonym) => foldName(synonym) === wanted));
};

/**
 * The entries that `text` is the beginning of a name of, and not the whole: "Unsubstantiated" alone is said of every
 * finding that goes on to say why.
 */
export const namesUnder = <T extends Named>(entries: readonly T[], text: string): readonly T[] => {
  const start = `${foldName(text)} `;
  if (start === ' ') return [];
  return entries.filter(({ label, synonyms = [] }) =>
    [label, ...synonyms].some((name) => foldName(name).startsWith(start)),
  );
};

/**
 * The entry that a text names, where it names no other: none where the text is only the beginning of several names. Ask
 * this before a name is chosen, shown or written in place of the text.
 */
export const findOnly = <T extends Named>(entries: readonly T[], text: string): T | undefined => {
  const entry = findNamed(entries, text);
  const isWhole = entry !== undefined && foldName(entry.label) === foldName(text);
  return isWhole || namesUnder(entries, text).length < 2 ? entry : undefined;
};

/**
 * A text under the label of the entry that it names; as it stands where it names none, or is only the beginning of
 * several names and so does not say which.
 */
export const labelled = <T extends Named>(entries: readonly T[], text: string): string =>
  findOnly(entries, text)?.label ?? text.trim();
