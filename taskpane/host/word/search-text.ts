/** The most that Word searches for. */
const SEARCH_LIMIT = 255;
/** Enough to be found once in most documents, and short enough to stand before the first oddity of spacing. */
const SHORT = 40;

/** Of the search's special characters only `^` is one without wildcards; doubled it stands for itself. */
const escaped = (words: string): string => words.replaceAll('^', '^^');

const cutAtSpace = (words: string, length: number): string => {
  if (words.length <= length) return words;
  const cut = words.slice(0, length);
  const space = cut.lastIndexOf(' ');
  return (space > length / 2 ? cut.slice(0, space) : cut).replace(/[\ud800-\udbff]$/u, '').trimEnd();
};

const searchable = (words: string): string => {
  let cut = words.trim();
  for (let length = SEARCH_LIMIT; escaped(cut).length > SEARCH_LIMIT; length -= 8)
    cut = cutAtSpace(cut, length);
  return escaped(cut);
};

/**
 * What to have Word search for to find words again, best first: all of them, then the first few. An excerpt has its
 * white space in single spaces, which the document need not have.
 */
export const searchTexts = (words: string): readonly string[] => [
  ...new Set([searchable(words), searchable(cutAtSpace(words.trim(), SHORT))].filter((text) => text !== '')),
];
