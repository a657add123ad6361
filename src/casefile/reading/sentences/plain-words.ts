/**
 * A sentence as it is compared: lower case, one space between words, contractions written out, marks that matter
 * (`, ; : – ( ) /`) as words of their own, and without the words that change nothing ("therefore", "on the balance of
 * probabilities").
 */
export const plainWords = (sentence: string): string => {
  const words = sentence
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(LEADING_MARK, ' ')
    .replace(/\bcan(?:'t| not)\b/g, 'cannot')
    .replace(/n't\b/g, ' not')
    .replace(/'s?\b/g, '')
    .replace(/(?<=\d) ?\(([a-h])\)/g, '$1')
    .replace(/(\d) ?[-–—] ?(?=\d)/g, '$1 to ')
    .replace(/[–—]|(?<=\s)-(?=\s)|(?<=\d)-(?=[a-z])/g, ' – ')
    .replace(/\bun-(?=\p{L})/gu, 'un')
    .replace(/\bnon-(?=\p{L})/gu, 'not ')
    .replace(/&/g, ' and ')
    .replace(/[,;:()/–]/g, ' $& ')
    .replace(/(?:\.(?!\d)|[^\p{L}\p{N},;:()/–.])+/gu, ' ')
    .trim();
  return withoutEmptyWords(` ${words} `).trim();
};

/** A bullet or a dash that somebody typed before an item, and an item's number. */
const LEADING_MARK = /^\s*(?:[•▪●◦‣*\-–—]+\s+)?(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+)?/;

const EMPTY_WORDS = [
  'therefore',
  'thus',
  'hence',
  'accordingly',
  'consequently',
  'hereby',
  'overall',
  'ultimately',
  'clearly',
  'also',
  'wholly',
  'fully',
  'in full',
  'in its entirety',
  'as such',
  'as a result',
  'on balance',
  'in conclusion',
  'in summary',
  '(?:up)?on the balance of (?:the )?probabilit(?:y|ies)',
  'on the (?:available |whole of the |weight of the )?(?:evidence|information)(?: available| before (?:me|us))?(?! (?:of|that|from|given|in|by) )',
  'to the (?:requisite|required|civil|relevant|necessary) standard(?: of proof)?',
  'for (?:these|those|the above|the foregoing|the following) reasons',
  'in (?:my|our) (?:view|opinion|assessment)',
];

const EMPTY = new RegExp(`( ,)?(?<!\\bbased) (?:${EMPTY_WORDS.join('|')})(?= )( ,(?= ))?`, 'g');

/** A comma goes with what it sets off; one that parts clauses stays. */
const withoutEmptyWords = (words: string): string =>
  words.replace(EMPTY, (_, before: string | undefined, after: string | undefined) =>
    before !== undefined && after === undefined ? ' ,' : '',
  );
