import { placeOf } from '../../../docx';
import type { Place } from '../../../docx';
import type { CaseDraft, Verdict } from '../record/case-draft';
import type { Recorder } from '../record/recorder';
import { appendixTitle } from '../passed-over/asides';
import { unreadZone } from '../passed-over/unread-zone';
import type { UnreadZone } from '../passed-over/unread-zone';
import { ownWords } from '../words/quoted';
import { withoutNumbering } from '../words/normalise';
import { copiesMeant } from './apply-verdicts';
import { readChange } from './changed-finding';
import { sentencesOf } from './sentences-of';
import { isTitledAsChange, speaksOfChange } from './speaks-of-change';
import { readBareVerdict, readStatements } from './statement';
import { saysSame, textFor, VERDICT_FIELDS } from './verdict-fields';
import { mayHoldVerdict, withoutMarksOfNames } from './verdict-names';
import { headingsOver, isOfAnotherBody, isQuotedPassage, isWhereFindingsStand } from './where-said';

/** More than anybody reads; a document that tells of more is told of all the same. */
const MOST_TOLD = 100;

/**
 * Where a document says, in a part that nothing is taken from, that a finding or an allegation was changed, withdrawn or
 * reviewed. A report that is ready but for what its appendix says would be called so; a person is told where to look.
 * What says the same as was taken is not told.
 */
export const changesPassedOver = (recorder: Recorder, draft: CaseDraft): readonly Place[] => {
  const { part, asides } = recorder;
  const told: Place[] = [];
  if (part.kind !== 'body') return told;
  for (let at = 0; at < part.paragraphs.length && told.length < MOST_TOLD; at += 1) {
    const { text = '' } = part.paragraphs[at] ?? {};
    if (!MAY_TELL.test(text) && !mayHoldVerdict(text)) continue;
    if (asides[at] === undefined && isWhereFindingsStand(part, at) && !isAppendixTitle(text)) continue;
    const zone = zoneAt(recorder, at);
    if (zone === undefined || isQuotedPassage(part, at) || isOfAnotherBody(part, at) === 'yes') continue;
    const words = changeIn(text, at, zone, recorder, draft);
    if (words !== undefined) told.push(placeOf(part, at, undefined, words));
  }
  return told;
};

/** A cheap way to see that a text tells of nothing of the kind. */
const MAY_TELL =
  /finding|outcome|determination|conclusion|decision|allegation|review|appeal|addend|corrigend|errat|chang|amend|withdr/i;

const zoneAt = ({ part, asides }: Recorder, at: number): UnreadZone | undefined => {
  const aside = asides[at];
  const own = isHeading(part.paragraphs[at]) ? [part.paragraphs[at]?.text ?? ''] : [];
  return unreadZone([...(aside === undefined ? [] : [aside]), ...headingsOver(part, at), ...own]);
};

const isHeading = (paragraph: Recorder['part']['paragraphs'][number] | undefined): boolean =>
  paragraph?.heading !== undefined || (paragraph?.bold === true && paragraph.cell === undefined);

/** The words of a paragraph that tell of a change; nothing where none do, or where they say what was taken. */
const changeIn = (
  text: string,
  at: number,
  zone: UnreadZone,
  recorder: Recorder,
  draft: CaseDraft,
): string | undefined => {
  const { paragraphs } = recorder.part;
  const isTitle = isHeading(paragraphs[at]) || paragraphs[at]?.cell !== undefined || isAppendixTitle(text);
  if (zone === 'appendix' && isTitle && isTitledAsChange(text)) return text.trim();
  const line = zone === 'appendix' ? readLine(text) : undefined;
  if (line !== undefined) return saysOtherwise(line, recorder, draft) ? text.trim() : undefined;
  return sentencesOf(ownWords(withoutMarksOfNames(text)))
    .filter((sentence) => tells(sentence.text, zone, recorder, draft))
    .map((sentence) => text.slice(sentence.at, sentence.at + sentence.text.length))[0];
};

const isAppendixTitle = (text: string): boolean => appendixTitle(withoutNumbering(text)) !== undefined;

type Told = Pick<Verdict, 'subject' | 'said'>;

const LABEL =
  /^\W{0,4}(?:\p{L}{1,12}[’']?s? ){0,2}(?:findings?|outcomes?|conclusions?|determinations?|decisions?)\s{0,2}[:–—-]\s*/iu;
const LINE_LIMIT = 120;

/** "Finding: Unfounded" on a line of its own. */
const readLine = (text: string): Told | undefined => {
  if (text.length > LINE_LIMIT || !mayHoldVerdict(text) || !LABEL.test(text)) return undefined;
  const said = readBareVerdict(text.replace(LABEL, ''), 'whole');
  return said && { subject: { which: 'this' }, said };
};

const tells = (own: string, zone: UnreadZone, recorder: Recorder, draft: CaseDraft): boolean => {
  const change = readChange(own);
  if (change !== undefined) {
    const { said } = change;
    if (said === undefined) return zone !== 'versions';
    return change.subjects.some((subject) => !saysNoElse({ subject, said }, recorder, draft));
  }
  if (zone !== 'appendix') return false;
  if (speaksOfChange(own)) return true;
  return readStatements(own).some((statement) => saysOtherwise(statement, recorder, draft));
};

/** What was taken for the allegations that are meant, and whether each says the same as is told. */
const agreements = ({ subject, said }: Told, recorder: Recorder, draft: CaseDraft): readonly boolean[] => {
  const allegations = draft.copies.filter(({ group }) => group === 'allegation');
  return copiesMeant({ subject }, allegations, recorder).flatMap(({ fields }) =>
    VERDICT_FIELDS.flatMap((field) => {
      const taken = fields[field]?.text ?? '';
      return taken === '' ? [] : [saysSame(taken, textFor(said, field), field)];
    }),
  );
};

/** Whether what is told is known to be what was taken. */
const saysNoElse = (told: Told, recorder: Recorder, draft: CaseDraft): boolean => {
  const agreed = agreements(told, recorder, draft);
  return agreed.length > 0 && agreed.every((isSame) => isSame);
};

/** Whether what is told is known to be something else than was taken. */
const saysOtherwise = (told: Told, recorder: Recorder, draft: CaseDraft): boolean =>
  agreements(told, recorder, draft).some((isSame) => !isSame);
