import { withoutNumbering, withoutTrailingNote } from '../../reading/words/normalise';
import { isBlank, isPrompt } from '../../reading/words/prompts';

/** The longest text that is taken for a label where a table says that it is one. */
const LONGEST = 160;

/** A label of more words than this that ends with a full stop is guidance. */
const MOST_WORDS_OF_A_SENTENCE = 6;

/** Dates, numbers of cases and of telephones, addresses: they are somebody's, not a template's. */
const PERSONAL = /\d{4,}|@|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\b(?:mr|mrs|ms|miss|dr)\b\.?\s/i;

/** Whether a text may be a label: short, with letters, no prompt, no sentence, and nothing in it that is somebody's. */
export const isLabelText = (text: string): boolean => {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST || isBlank(trimmed) || isPrompt(trimmed)) return false;
  if (!/\p{L}{2}/u.test(trimmed) || PERSONAL.test(trimmed)) return false;
  return !trimmed.endsWith('.') || trimmed.split(/\s+/).length <= MOST_WORDS_OF_A_SENTENCE;
};

/** The words of a label as they stand in its first line: without numbering, the mark at the end, and a note in brackets. */
export const wordsOfLabel = (text: string): string => {
  const first =
    text
      .split('\n')
      .find((line) => !isBlank(line))
      ?.trim() ?? '';
  const bare = withoutTrailingNote(withoutNumbering(first)).replace(/[\s:*…_]+$/u, '');
  return (bare === '' ? first : bare).replace(/\s+/gu, ' ').trim();
};

/** "Sample Client One": every word begins with a capital, as names do and as some headings do. */
export const mayBeName = (words: string): boolean => {
  const parts = words.split(/\s+/);
  return parts.length >= 2 && parts.length <= 5 && parts.every((part) => /^\p{Lu}[\p{L}’'.-]*$/u.test(part));
};

/** "CIMS", "IRD": letters that stand for something, and for nobody. */
const LETTERS = /^[^\p{L}\p{N}]*\p{Lu}{2,6}s?[^\p{L}\p{N}]*$/u;

/** "Interview with Jo": a capital within the words may begin a name, and where all of them are capitals anything may. */
export const mayHoldName = (words: string): boolean => {
  const [, ...further] = words.split(/\s+/);
  const isAllCapitals = words === words.toUpperCase();
  return (
    mayBeName(words) ||
    further.some((word) => /^[^\p{L}\p{N}]*\p{Lu}/u.test(word) && (isAllCapitals || !LETTERS.test(word)))
  );
};
