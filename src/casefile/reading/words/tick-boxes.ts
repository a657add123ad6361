const TICKED = '☒☑✓✔🗹🗷■';
const UNTICKED = '☐□❏❑';
const BOX = new RegExp(`[${TICKED}${UNTICKED}]`, 'u');
const BOX_THEN_WORDS = new RegExp(`([${TICKED}${UNTICKED}])([^${TICKED}${UNTICKED}]*)`, 'gu');
const WORDS_THEN_BOX = new RegExp(`([^${TICKED}${UNTICKED}]*)([${TICKED}${UNTICKED}])`, 'gu');

/**
 * Reads boxes that stand in text: `☐ Yes ☒ No` and `Yes ☐ No ☒` are `No`, nothing ticked is nothing, and a box by
 * itself is Yes or No. Text without boxes comes back as it is.
 */
export const fromTickBoxes = (text: string): string => {
  const first = BOX.exec(text);
  if (first === null) return text;
  const trimmed = text.trim();
  if (trimmed === first[0]) return TICKED.includes(trimmed) ? 'Yes' : 'No';
  const pairs = trimmed.startsWith(first[0])
    ? [...trimmed.matchAll(BOX_THEN_WORDS)].map(([, box = '', words = '']) => ({ box, words }))
    : [...trimmed.matchAll(WORDS_THEN_BOX)].map(([, words = '', box = '']) => ({ box, words }));
  return pairs
    .filter(({ box }) => TICKED.includes(box))
    .map(({ words }) => words.trim())
    .join(', ');
};

/** Boxes typed as `[X]` and `[ ]` in the form of drawn ones; `Yes / No` with neither struck out is no answer. */
export const drawnBoxes = (text: string): string =>
  NOTHING_CHOSEN.test(text) ? '' : text.replace(/\[[xX✓✔]\]/g, '☒').replace(/\[[ \u00a0]{0,3}\]/g, '☐');

const NOTHING_CHOSEN = /^\s{0,9}yes\s?\/\s?no(?:\s?\/\s?n\/?a)?\s{0,9}$/i;
