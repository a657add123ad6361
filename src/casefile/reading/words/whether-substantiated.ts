import { drawnBoxes, fromTickBoxes, hasBox } from './tick-boxes';

/** A line with both is short: the question and its boxes. */
const LIMIT = 90;

const QUESTION = String.raw`(?:\d{1,2}[.)]\s{1,3})?(?:(?:is|was) )?(?:the )?(?:allegation )?substantiated(?:\s?\?)?(?:\s?[([](?:y|yes)\s?(?:\/|or)\s?(?:n|no)[)\]])?`;
const WHOLE = new RegExp(`^${QUESTION}\\s?[:?]?$`, 'i');
const BEGINNING = new RegExp(`^${QUESTION}\\s{0,3}(?:[:\\t–—-]\\s{0,3})?`, 'i');

/** "Substantiated?", "Was the allegation substantiated (Y/N)": asks for yes or no, and is a finding's name as well. */
export const asksWhetherSubstantiated = (text: string): boolean => {
  const trimmed = text.trim();
  return trimmed.length <= LIMIT && WHOLE.test(trimmed);
};

/** What a question whether an allegation is substantiated was answered with; `open` where nothing or both are ticked. */
export type Whether = 'yes' | 'no' | 'open';

/** The label that such a question stands for; whose finding it is, the report says elsewhere. */
export const FINDING = 'Finding';

/** The finding that an answer is, in the scheme's and in CIMS's words; "no" does not say why not. */
export const findingOf = (whether: Whether): string =>
  whether === 'open' ? '' : whether === 'yes' ? 'Substantiated' : 'Not substantiated';

/** Reads `Yes`, `N`, `☐ Yes ☒ No` and the like; absent where a text is no such answer. A box by itself says too little. */
export const whetherIn = (text: string): Whether | undefined => {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > LIMIT) return undefined;
  const drawn = drawnBoxes(trimmed);
  if (hasBox(drawn) && !/\b(?:y|yes)\b/i.test(drawn)) return undefined;
  const answer = fromTickBoxes(drawn);
  if (/^y(?:es)?\.?$/i.test(answer)) return 'yes';
  if (/^no?\.?$/i.test(answer)) return 'no';
  const isUndecided = hasBox(drawn) && (answer === '' || hasBox(answer));
  return isUndecided || /^y(?:es)?\s?\/\s?no?$/i.test(answer) ? 'open' : undefined;
};

/** What a line answers that asks whether an allegation is substantiated: "Substantiated: No". */
export const whetherInLine = (line: string): Whether | undefined => {
  const trimmed = line.trim();
  if (trimmed.length > LIMIT) return undefined;
  const question = BEGINNING.exec(trimmed)?.[0];
  if (question === undefined) return undefined;
  const rest = trimmed.slice(question.length);
  const isMarked = /[:?)\]\t–—-]\s*$/.test(question) || hasBox(drawnBoxes(rest));
  return isMarked ? whetherIn(rest) : undefined;
};
