import { FIELD_NAMES, fieldDefinition } from '../../../template';

/** Nothing but spaces, also those that have no width. */
const BLANK = /^[\s\u200b-\u200d\u2060\ufeff\u00ad]*$/;

/** Whether nobody can see anything in a text. */
export const isBlank = (text: string): boolean => {
  const first = text.charCodeAt(0);
  // Most texts begin with a plain letter, figure or mark.
  return !(first > 0x20 && first < 0x7f) && BLANK.test(text);
};

/** What Word itself puts into an empty control. */
const WORDS_OWN_PROMPT =
  /^(?:click(?: or tap)?(?: here)? to (?:enter|add|insert) (?:text|a date)\.?|click(?: or tap)? here to enter (?:text|a date)\.?|choose an item\.?|enter text\.?)$/i;

/** `<Enter incident report ID here>`; a pair of brackets with no other bracket inside, and nothing outside. */
const ANGLE_PROMPT = /^<[^<>]*>$/;
const SQUARE_PROMPT = /^\[[^[\]]*\]$/;

const ownPrompts = new Set<string>(FIELD_NAMES.map((field) => fieldDefinition(field).prompt.trim()));

const longestPrompt = Math.max(...[...ownPrompts].map(({ length }) => length), 50);

/** Whether a text is only what a template asks for: our prompts, Word's, `<Enter … here>`, `[…]`. */
export const isPrompt = (text: string): boolean => {
  const trimmed = text.trim();
  const first = trimmed[0];
  if (first === '<') return ANGLE_PROMPT.test(trimmed);
  if (first === '[') return SQUARE_PROMPT.test(trimmed);
  if (trimmed.length > longestPrompt) return false;
  return ownPrompts.has(trimmed) || (trimmed.length < 50 && WORDS_OWN_PROMPT.test(trimmed));
};

/** What a person wrote: the text without blanks at its ends, or nothing where it is a prompt or blank. */
export const ownText = (text: string): string => (isBlank(text) || isPrompt(text) ? '' : text.trim());

/** Lines drawn to be written on: `____`, `……`, `----`. */
const RULED_LINE = /^[\s_.…·–—-]*$/;

/** {@link ownText} for text that stands free in a document, where a ruled line is as good as nothing. */
export const ownFreeText = (text: string): string => {
  const own = ownText(text);
  return RULED_LINE.test(own) ? '' : own;
};
