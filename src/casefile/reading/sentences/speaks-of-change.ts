/** What may be changed, withdrawn or reviewed: "the finding", "our finding on Allegation 2", "Allegation 2". */
const WHAT =
  "(?:(?:the|this|that|these|those|our|my|your|its|her|his|their|both|each|all|one|initial|original|first) (?:[\\p{L}’'-]{1,20} ){0,3}(?:findings?|outcomes?|determinations?|conclusions?|allegations?)|allegations? (?:no\\.? |number )?(?:\\d{1,2}|[a-h])\\b)";
const CHANGED =
  '(?:changed|amended|revised|overturned|reversed|set aside|quashed|vacated|varied|altered|modified|replaced|substituted|superseded|rescinded|revoked|withdrawn|retracted|downgraded|upgraded|corrected|re-?opened|remade|redetermined|reviewed|reconsidered|dismissed on (?:review|appeal)|not (?:upheld|confirmed|sustained|maintained|affirmed|endorsed))';
const DID_CHANGE =
  '(?:changed|amended|revised|overturned|reversed|set aside|quashed|vacated|varied|altered|modified|replaced|substituted|rescinded|revoked|withdrew|retracted|downgraded|upgraded|corrected|re-?opened|remade|redetermined|reviewed|reconsidered)';
const WAS =
  '(?:is|are|was|were|has(?: now| since)? been|have(?: now| since)? been|had(?: since)? been)(?: (?:subsequently|later|then|since|now|formally|therefore|accordingly))?';

/** How it may be told that something was changed. Which form it is does not matter: nothing is taken from it. */
const FORMS = [
  `${WHAT}[^.;?]{0,80}? ${WAS} ${CHANGED}`,
  `(?<!not )(?<!n[’']t )\\b${DID_CHANGE} (?:[\\p{L}’'-]{1,20} ){0,2}?${WHAT}`,
  `\\b(?:substitutes?d?|enter(?:s|ed)?) (?:instead )?a finding of`,
  `^\\W{0,4}(?:(?:findings?|outcomes?|determinations?|allegations?) )?(?:was |were )?${CHANGED} (?:on|to|from|after|following|by|at|upon)\\b`,
  `\\b(?:on|upon|after|following) (?:[\\p{L}-]{1,20} ){0,2}?(?:review|reconsideration|appeal)\\b[^.;?]{0,120}?\\b(?:un)?(?:substantiated|founded)\\b`,
].map((form) => new RegExp(form, 'iu'));

/** What makes of a change one that may come, or one that did not. */
const MAY_BE =
  /\b(?:if|whether|unless|until|once|when|where|should|may|might|could|can|would|will|shall|must|cannot|no|nor|never|not|neither|asks?|asked|seeks?|sought|requests that|requested that|submits?|submitted|recommends?|recommended|proposed?)\b[^.;]{0,60}$/i;
const DID_NOT =
  /\b(?:(?:not|never|nor) (?:\p{L}+ ){0,2}(?:changed|amended|revised|overturned|reversed|set aside|varied|altered|modified|replaced|substituted|withdrawn|reviewed)|upheld|(?:was|were|is|are) (?:confirmed|affirmed|maintained)|unchanged|(?:still )?stands?|remain(?:s|ed)?)\b/iu;
const NOT_UPHELD = /\bnot (?:upheld|confirmed|sustained|maintained|affirmed|endorsed)\b/i;
const MONTH = /\b\d{1,2}(?:st|nd|rd|th)? may\b|\bmay \d{1,4}\b/giu;

/** A longer sentence is looked at only so far. */
const SENTENCE_LIMIT = 600;

/**
 * Whether a sentence speaks of a finding or an allegation that was changed, withdrawn or reviewed. Much looser than what
 * a change is read from: it is only told that somebody should look. Quotations must be blanked out.
 */
export const speaksOfChange = (sentence: string): boolean => {
  const text = sentence.slice(0, SENTENCE_LIMIT).replace(MONTH, ' ');
  if (!STEMS.test(text) || /\?\W*$/.test(text)) return false;
  if (DID_NOT.test(text.replace(NOT_UPHELD, ' ')) && !NOT_UPHELD.test(text)) return false;
  return FORMS.some((form) => {
    const at = text.search(form);
    return at >= 0 && !MAY_BE.test(text.slice(0, at));
  });
};

/** A cheap way to see that a text speaks of nothing of the kind. */
const STEMS =
  /chang|amend|revis|overturn|revers|set aside|quash|vacat|vari|alter|modif|replac|substitut|supersed|rescind|revok|withdr|retract|grade|correct|re-?open|remade|redetermin|review|reconsider|appeal|dismissed|upheld|confirmed|sustained|maintained|affirmed|endorsed|enter/i;

const DECISION = '(?:findings?|outcomes?|determinations?|conclusions?|decisions?|allegations?)';
const REVIEW = '(?:review|reconsideration|appeal)';

const OF_CHANGE = [
  `\\b(?:internal|external|independent|delegate[’']?s?|merits?) ${REVIEW}\\b`,
  `\\b${REVIEW} (?:of (?:the |our |this |each |all )?(?:(?:original|initial|first) )?(?:${DECISION}|investigation(?: report)?|report)|${DECISION}|panel|officer)\\b`,
  `\\b${DECISION} (?:on|after|following|at|upon) (?:[\\p{L}-]{1,20} ){0,2}?${REVIEW}\\b`,
  `\\b(?:revised|amended|changed|corrected|substituted|superseded|reviewed|withdrawn|overturned|reopened) (?:[\\p{L}-]{1,20} ){0,1}?${DECISION}\\b`,
  `\\b(?:withdrawal|retraction|amendment|change|variation|correction|reopening) (?:of|to|in) (?:the |an |our )?(?:[\\p{L}-]{1,20} ){0,2}?${DECISION}\\b`,
  `\\b(?:addend(?:um|a)|corrigend(?:um|a)|errat(?:um|a)|reconsiderations?|appeals?|supplementary (?:${DECISION}|report))\\b`,
  `^\\W{0,4}(?:the )?review\\W{0,4}$`,
].map((form) => new RegExp(form, 'iu'));

const TITLE_LIMIT = 160;

/** Whether a heading, or the header of a column, announces a review, a withdrawal or an amendment. */
export const isTitledAsChange = (title: string): boolean =>
  title.length <= TITLE_LIMIT && OF_CHANGE.some((form) => form.test(title));
