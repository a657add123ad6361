/**
 * Words as they are compared: lower case, no punctuation, one space between words, and one spelling for what people
 * write in several ways (`No.`, `#` and `number`; `organization` and `organisation`; `&` and `and`).
 */
export const normalise = (text: string): string => {
  const words = text
    .toLowerCase()
    .replace(APOSTROPHES, '')
    .replace(OPTIONAL_PLURAL, 's')
    .replace(SYMBOLS, (symbol) => (symbol === '&' ? ' and ' : ' number '))
    .replace(NOT_A_WORD, ' ')
    .trim();
  if (words === '') return '';
  const folded = words.split(' ').map(foldSpelling);
  return foldNumberWord(folded).join(' ');
};

const APOSTROPHES = /['’‘`´]/g;
const OPTIONAL_PLURAL = /\((?:s|es)\)/g;
const SYMBOLS = /[&#№]/g;
const NOT_A_WORD = /[^\p{L}\p{N}]+/gu;

const ONE_SPELLING = new Map([
  ['behavior', 'behaviour'],
  ['behaviors', 'behaviours'],
  ['center', 'centre'],
  ['programme', 'program'],
  ['judgement', 'judgment'],
  ['enquiry', 'inquiry'],
  ['num', 'number'],
  ['nbr', 'number'],
  ['nos', 'numbers'],
  ['phone', 'telephone'],
  ['tel', 'telephone'],
]);

const IZE = /iz(e|es|ed|er|ers|ing|ation|ations|ational)$/;

const foldSpelling = (word: string): string =>
  ONE_SPELLING.get(word) ?? (word.length > 5 && word.includes('iz') ? word.replace(IZE, 'is$1') : word);

/** `no` is `number` after another word (`incident no`), but not in `yes or no`. */
const foldNumberWord = (words: readonly string[]): readonly string[] => {
  const last = words.length - 1;
  const before = words[last - 1];
  if (words[last] !== 'no' || before === undefined || before === 'yes' || before === 'or') return words;
  return [...words.slice(0, last), 'number'];
};

/** `3.1 `, `3) `, `(a) `, `iv. `, `Part A: `, `Section 2 – `: numbering that stands before a heading or a label. */
const NUMBERING =
  /^\s*(?:(?:part|section|chapter|step|item|question)\s+(?:\d+(?:\.\d+)*|[a-z]|[ivx]+)\b\s*[.):–—-]*\s*|\(?(?:\d+(?:\.\d+)*|[a-z]|[ivx]+)[.)]+(?!\d)\s*|\d+(?:\.\d+)*\s+)(?=\S)/i;

/** A heading or label without the numbering that stands before it. */
export const withoutNumbering = (text: string): string => text.replace(NUMBERING, '');

/** A note in brackets at the end: `Date of birth [DD/MM/YYYY]`, `Area (as in the incident report)`. */
const TRAILING_NOTE = /\s*(?:\[[^\]]*\]?|\([^)]*\)?|<[^>]*>?)\s*[:*]?\s*$/;

/** A label without the note in brackets at its end. */
export const withoutTrailingNote = (text: string): string => text.replace(TRAILING_NOTE, '');

/** The longest text that can be a label or a heading that we know; anything longer is prose and is not compared. */
export const LABEL_LIMIT = 80;

/** The longest label that an organisation's layout can name. */
export const LONG_LABEL_LIMIT = 200;

/**
 * The normalised forms under which a label may be known, the most faithful first: as it stands, without numbering,
 * without a note in brackets, without the word "details" or an article, in the singular or the plural. What is found "after
 * review" is the same thing found again.
 */
export const labelForms = (text: string): readonly string[] => {
  if (text.length > LABEL_LIMIT * 2) return [];
  const whole = normalise(text);
  if (whole === '' || withoutNote(text).length > LABEL_LIMIT) return [];
  const bare = withoutNote(withoutNumbering(text));
  const short = normalise(bare);
  const named = short.replace(DETAILS, '').replace(ARTICLE, '').replace(ON_REVIEW, '');
  const forms = new Set([whole, normalise(withoutNumbering(text)), short, short.replace(DETAILS, ''), named]);
  // "D.O.B. [DD/MM/YYYY]", "30 day update (if any)": what looks like the number before a label may begin it.
  if (/^\s?(?:\p{L}\.|\d{1,2} \p{Ll})/u.test(text)) forms.add(normalise(withoutNote(text)));
  forms.delete('');
  if (named.length > SHORTEST_PLURAL) forms.add(named.endsWith('s') ? named.slice(0, -1) : `${named}s`);
  return [...forms];
};

/** Most labels carry no bracket, and the pattern is not free. */
const withoutNote = (text: string): string =>
  (text.includes('[') || text.includes('(') || text.includes('<')) && !NOT_FINAL.test(text)
    ? withoutTrailingNote(text)
    : text;

/** "Finding (draft)": what is noted there makes it another thing. */
const NOT_FINAL = /[[(<]\s?(?:draft|provisional|proposed|preliminary|interim|recommended)\b/i;

const ARTICLE = /^the (?=.)/;

/** What is shorter has no plural that could be meant. */
const SHORTEST_PLURAL = 3;

const ON_REVIEW =
  /(?<=\b(?:finding|findings|outcome|outcomes|investigation|allegation|scheme|rcs|cims)) (?:after|on|upon|following) (?:(?:the|internal|external|independent) )?(?:review|reconsideration|appeal)$/;

const DETAILS = /^(?:details? of (?:the )?)|(?: details?)$/g;

const isLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0x24f);
const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

/**
 * The first word of a text in one spelling, numbering in figures passed over: a cheap way to see that a text cannot be
 * one of the labels that we know. Asked of every line of a document, so it goes by character.
 */
export const leadingWord = (text: string): string => {
  const limit = Math.min(text.length, LABEL_LIMIT);
  let from = 0;
  while (from < limit && !isLetter(text.charCodeAt(from))) from += 1;
  let to = from;
  let hasApostrophe = false;
  for (; to < limit; to += 1) {
    const code = text.charCodeAt(to);
    if (isApostrophe(code)) hasApostrophe = true;
    else if (!isLetter(code)) break;
  }
  if (from === to) return '';
  const word = text.slice(from, to).toLowerCase();
  return foldSpelling(hasApostrophe ? word.replace(APOSTROPHES, '') : word);
};

const NUMBERING_WORDS = new Set(['part', 'section', 'chapter', 'step', 'item', 'question']);

/** Whether a leading word may be numbering ("Part A", "(b)", "iv."), so that the label only begins after it. */
export const mayBeNumbering = (word: string): boolean =>
  word.length === 1 || NUMBERING_WORDS.has(word) || (word.length < 6 && /^[ivx]{2,5}$/.test(word));
