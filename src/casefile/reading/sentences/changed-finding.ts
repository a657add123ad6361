import { ALLEGATIONS, PREPOSITION } from './forms';
import { plainWords } from './plain-words';
import { markSubjects } from './subjects';
import type { Subject } from './subjects';
import { markVerdicts, saidWith } from './verdict-names';
import type { Said } from './verdict-names';

/** What a sentence says of a finding that was made before and does not stand as it was. */
export interface Change {
  /** The allegations that it names; `this` where it names none. */
  readonly subjects: readonly Subject[];
  /** What was decided instead; absent where the finding was only set aside, or the words do not say it plainly. */
  readonly said?: Said;
}

/** A longer sentence needs a reader. */
const SENTENCE_LIMIT = 600;

const CHANGED =
  '(?:changed|amended|revised|overturned|reversed|set aside|quashed|vacated|varied|altered|modified|replaced|substituted|superseded|rescinded|revoked|withdrawn|downgraded|upgraded|corrected|reopened|remade|redetermined)';
const CHANGING = `(?:${CHANGED}|changes?|amends?|overturns?|reverses?|sets? aside|substitutes?|replaces?)`;
const NOT_KEPT = 'not (?:upheld|confirmed|sustained|maintained|affirmed|endorsed)';
const REVIEW = '(?:reviews?|reconsiderations?|appeals?|reviewed|appealed|reconsidered)';

const WHOSE =
  '(?:(?:internal|external|independent|investigator|investigators|original|initial|first|earlier|rcs|cims|reportable conduct) )?';
const FINDING = `(?:findings?|outcomes?|determinations?|conclusions?|decisions?)`;
/** "of substantiated", "of the investigator", "in relation to Allegation 2", "(substantiated)". */
const OF = `(?: (?:of(?: not)? #\\d+|of (?:the |this |our |my )?(?:investigat(?:ion|or)|report|review|panel|delegate|provider|organisation)|${PREPOSITION} @\\d+|(?:in (?:relation|regard) to|in respect of|with (?:respect|regard) to|for|on|regarding|as to|concerning|about) [^@#,;:.]{1,80}?|\\((?: not)? #\\d+ \\)))?`;
/** "the finding", "that finding of substantiated", "the finding for Allegation 2", "Allegation 1". */
const THE_FINDING = `(?:(?:the|this|that|these|those|our|my|its|their|both|each|all) ${WHOSE}(?:#\\d+ )?${FINDING}${OF}${OF}|${ALLEGATIONS})`;
const WAS =
  '(?:is|are|was|were|has been|have been|had been|is now|has now been|was then|has since been)(?: (?:subsequently|later|then|since|now|formally|therefore|accordingly))?';

/** How a change of a finding is told. */
const FORMS = [
  // "On internal review the finding was changed to unfounded"
  `${THE_FINDING}(?: ,)?(?: (?:on|upon|after|following) [^@#;:]{1,80}?)? ${WAS} (?:${CHANGED}|${NOT_KEPT})`,
  // "The finding that Example Person hit her was overturned"
  `the ${WHOSE}${FINDING} that [^@#;:]{1,160}? ${WAS} (?:overturned|reversed|set aside|quashed|vacated|rescinded|revoked|${NOT_KEPT})`,
  // "The delegate set aside the finding", "I substitute a finding of unfounded"
  `(?<!not )(?<!n’t )${CHANGING} (?:${THE_FINDING}(?! of )|a finding of)`,
  // "a finding of unfounded was substituted"
  `a finding of(?: not)? #\\d+ (?:${WAS} )?(?:substituted|entered instead|made instead)`,
  // "Amended on review to unfounded"
  `^(?:${FINDING} )?${CHANGED} (?:on|upon|after|following|at|by) (?:[^@#;:]{1,60}? )?${REVIEW}`,
  // "Changed from substantiated to unfounded"
  `${CHANGED} from(?: not)? #\\d+ to(?: not)? #\\d+`,
].map((form) => new RegExp(`(?<=^| )${form}(?= |$)`, 'u'));

/** Words that say that nothing was changed, or not this: a condition, a wish, a rule, a draft, another matter. */
const NOT_A_CHANGE =
  /^where\b|\b(?:if|whether|unless|until|once|may|might|could|can|would|should|will|shall|must|cannot|asks?|asked|asking|seeks?|sought|seeking|requests?|requested|wish(?:es|ed)?|hop(?:es|ed)|want(?:s|ed)?|argue[sd]?|submit(?:s|ted)?|propose[sd]?|recommend(?:s|ed)?|please|policy|policies|guidelines?|procedure|template|in the event|(?:not|never|no|nor|neither)(?: \p{L}+){0,2} (?:changed?|amended|revised|overturned|reversed|set aside|varied|altered|modified|replaced|substituted|withdrawn)|(?:draft|preliminary|proposed|provisional|interim|police|court|medical|risk|coronial|child protection|agreed|desired|intended|expected|learning) (?:findings?|outcomes?|determinations?|conclusions?|decisions?)|(?:previous|prior|another|other|unrelated|separate) (?:matters?|cases?|investigations?|allegations?|reports?|provider|organisation|agency|worker|person|client))\b/u;

/**
 * "to unfounded", "with not substantiated", "a finding of unfounded", "to not able to be substantiated": what stands after
 * the change.
 */
const INSTEAD =
  /(?<!\bable )\b(?:to|as|with|by|is|now|finding of|instead)(?: be)?(?: :)?(?<not> not(?: able to be)?| unable to be)? #(?<verdict>\d+)/gu;

/** "On 1 May 2026" says nothing of what may be. */
const MONTH = /\b\d{1,2}(?:st|nd|rd|th)? may\b|\bmay \d{1,4}\b/gu;
const FIRST_CHANGE = new RegExp(`\\b${CHANGING}(?= |$)`, 'u');

/**
 * What a sentence says of a finding that was changed, on review or otherwise: nothing where it speaks of what may be
 * changed, of drafts or of another matter. Quotations must be blanked out.
 */
export const readChange = (sentence: string): Change | undefined => {
  if (sentence.length > SENTENCE_LIMIT || /\?["”’')]*$/.test(sentence) || !MAY_CHANGE.test(sentence))
    return undefined;
  const { marked, named } = markVerdicts(plainWords(sentence));
  const { marked: text, subjects } = markSubjects(marked);
  if (NOT_A_CHANGE.test(text.replace(MONTH, ' ')) || !FORMS.some((form) => form.test(text))) return undefined;
  const after = text.slice(Math.max(text.search(FIRST_CHANGE), 0));
  const instead = [...after.matchAll(INSTEAD)].at(-1)?.groups;
  const words = named[Number(instead?.['verdict'])];
  const said = words && saidWith(words, instead?.['not'] !== undefined);
  const meant = subjects.filter(({ which }) => which === 'numbered' || which === 'all');
  return { subjects: meant.length > 0 ? meant : [{ which: 'this' }], ...(said && { said }) };
};

/** A cheap way to see that a text tells of no change. */
const MAY_CHANGE =
  /chang|amend|revis|overturn|revers|set(?:s|ting)? aside|quash|vacat|var(?:y|ied)|alter|modif|replac|substitut|supersed|rescind|revok|withdr|grade|correct|reopen|remade|redetermin|not (?:upheld|confirmed|sustained|maintained|affirmed|endorsed)/i;

/** Whether a text may tell of a change at all. */
export const mayTellOfChange = (text: string): boolean => MAY_CHANGE.test(text);
