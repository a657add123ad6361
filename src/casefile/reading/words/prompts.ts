import { FIELD_NAMES, fieldDefinition, fieldWords } from '../../../template';

/** Nothing but spaces, also those that have no width. */
const BLANK = /^[\s\u200b-\u200d\u2060\ufeff\u00ad]*$/;

/** Whether nobody can see anything in a text. */
export const isBlank = (text: string): boolean => {
  const first = text.charCodeAt(0);
  // Most texts begin with a plain letter, figure or mark.
  return !(first > 0x20 && first < 0x7f) && BLANK.test(text);
};

/** What Word, and other programs, put into an empty control. */
const WORDS_OWN_PROMPT =
  /^(?:please )?(?:click(?: or tap)?(?: here)? to (?:enter|add|insert) (?:text|a date|date)|(?:click|tap)(?: or tap)? here to (?:enter|add|insert) (?:text|a date|date)|(?:choose|select)(?: (?:an|one)(?: (?:item|option))?| from (?:the )?list)?|(?:enter|insert|type|add) (?:text|a date|date|details)|(?:enter|insert|type|write)(?: [a-z’']{1,15}){0,6} here)[.…]{0,3}$/i;

/** What stands over options: `Tick one`, `(please tick all that apply)`. */
const ASKS_FOR_A_TICK =
  /^\(?(?:please )?(?:tick|circle|select|choose|mark|delete)(?: only)?(?: one(?: (?:box|option))?(?: only)?| all that apply| as (?:appropriate|applicable)| (?:the )?(?:appropriate|applicable|relevant) box(?:es)?)\)?[.:]?$/i;

/** How a date is to be written: `DD/MM/YYYY`, with brackets round it or without. */
const DATE_MASK = /^[[(<]?\s?d{1,2}\s?[-/.]\s?m{1,4}\s?[-/.]\s?y{2,4}\s?[\])>]?$/i;

const ASKS = [WORDS_OWN_PROMPT, ASKS_FOR_A_TICK, DATE_MASK];

/** `<Enter incident report ID here>`; a pair of brackets with no other bracket inside, and nothing outside. */
const ANGLE_PROMPT = /^<[^<>]*>$/;
const SQUARE_PROMPT = /^\[[^[\]]*\]$/;

const folded = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, ' ');

/** Our prompts as they are compared, in the order of the alphabet: what is cut off stands just before the whole. */
const ownPrompts = [...new Set(FIELD_NAMES.map((field) => folded(fieldWords(field).prompt)))].sort();
const ownLabels = new Set<string>(FIELD_NAMES.map((field) => folded(fieldDefinition(field).label)));

const longestPrompt = Math.max(...ownPrompts.map(({ length }) => length));
const longestLabel = Math.max(...[...ownLabels].map(({ length }) => length));

/** Less than this may begin something of a person's own. */
const CUT_LIMIT = 12;

/** Whether a text is one of our prompts, whole or cut off. */
const isOwnPrompt = (text: string): boolean => {
  const words = folded(text).replace(/[.…]{1,3}$/, '');
  if (words.length > longestPrompt) return false;
  const next = ownPrompts[firstNotBefore(words)];
  if (next === undefined || !next.startsWith(words)) return false;
  return next.length - words.length < 2 || (words.length >= CUT_LIMIT && words.includes(' '));
};

const firstNotBefore = (words: string): number => {
  let low = 0;
  let high = ownPrompts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ownPrompts[middle] ?? '') < words) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Our prompt with our label before it, as a program writes it that knows no controls. */
const isLabelledPrompt = (text: string): boolean => {
  for (let colon = text.indexOf(': '); colon > 0; colon = text.indexOf(': ', colon + 1)) {
    if (ownLabels.has(folded(text.slice(0, colon))) && isOwnPrompt(text.slice(colon + 1))) return true;
  }
  return false;
};

/** Whether a text is only what a template asks for: our prompts, Word's, `<Enter … here>`, `[…]`, `DD/MM/YYYY`. */
export const isPrompt = (text: string): boolean => {
  const trimmed = text.trim();
  const first = trimmed[0];
  if (first === '<') return ANGLE_PROMPT.test(trimmed);
  if (first === '[') return SQUARE_PROMPT.test(trimmed);
  if (trimmed.length > longestPrompt + longestLabel + 2) return false;
  if (trimmed.length < 70 && ASKS.some((asks) => asks.test(trimmed))) return true;
  return isOwnPrompt(trimmed) || isLabelledPrompt(trimmed);
};

/** An instruction of a template: `Enter the number from CIMS`, `Please use the date on which it was reported`. */
const INSTRUCTION =
  /^(?:please )?(?:enter|insert|type|write|record|provide|use|state|specify|list|include|give|add|fill in) (?:the|a|an|your|any|all|each|full|if|where)\b/i;

/** Whether a text tells a person what to write, where a name, a number or a day belongs: no such value begins like that. */
export const isInstruction = (text: string): boolean => INSTRUCTION.test(text.trimStart());

/** What a person wrote: the text without blanks at its ends, or nothing where it is a prompt or blank. */
export const ownText = (text: string): string => (isBlank(text) || isPrompt(text) ? '' : text.trim());

/** Lines drawn to be written on: `____`, `……`, `----`, `__/__/____`. */
const RULED_LINE = /^[\s_.…·–—/-]*$/;

/** {@link ownText} for text that stands free in a document, where a ruled line is as good as nothing. */
export const ownFreeText = (text: string): string => {
  const own = ownText(text);
  return RULED_LINE.test(own) ? '' : own;
};
