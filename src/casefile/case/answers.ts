import { foldName } from '../../policy';

/** What people write to say that a question does not concern them, or that there is nothing to say. */
const NOTHING_TO_SAY: ReadonlySet<string> = new Set([
  '',
  'n a',
  'na',
  'nil',
  'none',
  'no',
  'not applicable',
  'nothing',
  'see above',
]);

/** What people write to say that an answer is still to come. */
const STILL_TO_COME =
  /^(?:tbc|tba|tbd|to be (?:confirmed|advised|determined|completed|added|inserted|done)|pending|insert(?: here)?|x{2,}|draft|to come|to follow)$/;

/** True for a text that gives a reason or a description, and not only “N/A”, “none” or “TBC”. */
export const saysSomething = (text: string): boolean => {
  const folded = foldName(text);
  return !NOTHING_TO_SAY.has(folded) && !STILL_TO_COME.test(folded);
};

/** True for a text that decides something: neither “N/A” nor “TBC” nor a question mark. */
export const isDecision = (text: string): boolean => saysSomething(text) && !isStillToCome(text);

/** What people write in the place of a finding while there is none: in as many words, or by what is awaited. */
const NOT_DECIDED =
  /^(?:yet to be|not yet|still to be|to be (?:confirmed|determined|decided|advised)|awaiting|pending|under (?:consideration|review|investigation)|investigation (?:ongoing|pending|continuing)|ongoing|in progress)\b|^no (?:finding|outcome|decision|determination)s?(?: (?:has|have|was|were))?(?: yet)?(?: been)?(?: yet)?(?: (?:made|recorded|reached|given))?(?: yet)?$/;

/** An allegation that was given up: “N/A – allegation withdrawn”, “Not investigated”. */
const GIVEN_UP =
  /^(?:(?:n a|not applicable) )?(?:as )?(?:the |this )?(?:allegation |complaint |matter )?(?:was |has been |is )?(?:withdrawn|retracted|discontinued|not (?:investigated|pursued|proceeded with))\b/;
/** “N/A – see the report of 2024” decides nothing, unless it goes on to say what was found. */
const NOT_APPLICABLE = /^(?:n a|not applicable)\b(?!.*(?:substantiat|unfounded|outside the scheme))/;

/**
 * True for a text that decides an allegation: “No finding was made”, “Pending the police investigation” and “N/A –
 * allegation withdrawn” do not.
 */
export const decidesAllegation = (text: string): boolean => {
  const folded = foldName(text.slice(0, 200));
  return isDecision(text) && ![NOT_DECIDED, GIVEN_UP, NOT_APPLICABLE].some((pattern) => pattern.test(folded));
};

/** Question marks, and lines drawn to be written on: `???`, `____`, `……`. A dash is none: it says “not applicable”. */
const MARKS_ONLY = /^[?_.…·:;,/*#~|\s]+$/;

/** True for “TBC” and its like, and for a line to write on: somebody meant to come back. */
export const isStillToCome = (text: string): boolean =>
  MARKS_ONLY.test(text.trim()) || STILL_TO_COME.test(foldName(text));
