import type { DocxPart } from '../../../docx';
import type { FieldReading } from '../../case-file';
import type { CaseDraft, CopyDraft } from '../record/case-draft';
import { hasBox } from '../words/tick-boxes';
import { plainWords } from './plain-words';
import { isNameFor, VERDICT_FIELDS } from './verdict-fields';
import { markVerdicts, mayHoldVerdict } from './verdict-names';

/**
 * Settles how sure an answer is that says more than a finding's name: a draft, one that waits for somebody, one that was
 * changed, and one that decides parts of an allegation differently is for a person to confirm. The parts that stand on
 * lines of their own below the first are shown with it.
 */
export const settleDoubtfulValues = (draft: CaseDraft, part: DocxPart): void => {
  for (const copy of draft.copies) {
    if (copy.group !== 'allegation') continue;
    for (const field of VERDICT_FIELDS) {
      const reading = copy.fields[field];
      if (reading === undefined || reading.foundBy === 'tag') continue;
      // Names are compared without their marks, and a question decides nothing.
      if (isNameFor(field, reading.text) && !reading.text.includes('?')) continue;
      const whole = withFurtherParts(reading, copy, part);
      if (isDoubtful(whole.text)) copy.fields[field] = { ...whole, sureness: 'to-confirm' };
    }
  }
};

/** The longest answer that is looked at; a longer one is prose, and is read as such. */
const ANSWER_LIMIT = 600;

/** What shows that a finding is not the last word, or is another body's. */
const NOT_THE_LAST_WORD =
  /\b(?:drafts?|provisional(?:ly)?|preliminar(?:y|ily)|interim|tentative(?:ly)?|proposed|recommended|indicative|tb[acd]|to be (?:confirmed|determined|decided|advised|reviewed|endorsed|approved|finali[sz]ed)|yet to be|not (?:yet )?(?:final|finali[sz]ed|endorsed|approved|confirmed)|unconfirmed|subject to|conditional|pending|awaiting|under review|(?:on|after|following) (?:an? )?(?:internal |external )?(?:review|appeal|reconsideration)|changed|amended|revised|overturned|set aside|substituted|superseded|withdrawn|charged|charges (?:laid|filed)|convicted)\b|\?/i;

/** "1(a)", "(b)", "Part a", "Limb 2": a part of an allegation. */
const PART =
  /^\s*(?:[•▪●◦‣*–—-]\s*)?(?:allegation\s+)?(?:\d{1,2}(?:\.\d{1,2}|\s?\([a-h]\)|[a-h]\b)|\([a-h]\)|(?:part|limb|particular|element|sub-?allegation)\s+\(?(?:\d{1,2}|[a-h])\b)/i;

// Of boxes, the ticks count and not the names beside them.
const isDoubtful = (text: string): boolean =>
  text.length <= ANSWER_LIMIT &&
  !hasBox(text) &&
  mayHoldVerdict(text) &&
  (NOT_THE_LAST_WORD.test(text) || PART.test(text) || markVerdicts(plainWords(text)).named.length > 1);

/** How many parts of an allegation are gathered. */
const MOST_PARTS = 12;

/** "(a) substantiated" with "(b) not substantiated" on the next line: both, and neither of them is what is alleged. */
const withFurtherParts = (reading: FieldReading, copy: CopyDraft, part: DocxPart): FieldReading => {
  const { text, place } = reading;
  if (place.part !== part.name || text.includes('\n') || !isPart(text)) return reading;
  const lines = [text];
  for (let at = place.paragraph + 1; lines.length <= MOST_PARTS; at += 1) {
    const line = (part.paragraphs[at]?.text ?? '').trim();
    if (!isPart(line)) break;
    lines.push(line);
    withoutLine(copy, line);
  }
  return lines.length > 1 ? { ...reading, text: lines.join('\n') } : reading;
};

const isPart = (text: string): boolean =>
  text.length <= PART_LIMIT && PART.test(text) && mayHoldVerdict(text);
const PART_LIMIT = 160;

/** Takes a line out of the words of the allegation, where it was taken for one of them. */
const withoutLine = (copy: CopyDraft, line: string): void => {
  const statement = copy.fields['allegation.statement'];
  if (statement === undefined || statement.foundBy === 'tag' || !statement.text.includes('\n')) return;
  const kept = statement.text.split('\n').filter((each, index) => index === 0 || each.trim() !== line);
  copy.fields['allegation.statement'] = { ...statement, text: kept.join('\n') };
};
