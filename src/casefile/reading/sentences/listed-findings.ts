import { placeOf } from '../../../docx';
import type { Paragraph } from '../../../docx';
import { withoutNumbering } from '../words/normalise';
import type { CopyDraft, Verdict } from '../record/case-draft';
import type { Recorder } from '../record/recorder';
import { isItem, verdictOf } from './list-of-verdicts';
import { contradicts, textFor, VERDICT_FIELDS } from './verdict-fields';
import { isQuotedPassage, isWhereFindingsStand } from './where-said';

/**
 * The findings that a report lists under a heading by numbers alone, "1. Substantiated", "2. Unfounded", where its
 * allegations are numbered from one on, there are as many, and nothing else decides one of them. A person confirms them.
 * A list of all that may be found looks alike, so one that could be that is left. Where something else decides, what the
 * list says otherwise is kept to be told.
 */
export const listedFindings = (recorder: Recorder): readonly Verdict[] => {
  const { part, copies } = recorder;
  const allegations = copies.free.filter(({ group }) => group === 'allegation');
  if (part.kind !== 'body' || allegations.length === 0 || allegations.length > MOST) return [];
  if (copies.count('allegation') !== allegations.length || !allegations.every(mayBeListed(recorder)))
    return [];
  const inOrder = allegations.flatMap((_, index) => copies.numbered('allegation', String(index + 1)) ?? []);
  if (new Set(inOrder).size !== allegations.length) return [];
  const lists = part.paragraphs.flatMap((paragraph, index) =>
    isTitle(paragraph) ? [verdictsBelow(recorder, index, inOrder)] : [],
  );
  const [list = [], ...others] = lists.filter((each) => each.length > 0);
  if (others.length > 0 || mayBeChoices(list)) return [];
  if (allegations.every(isUndecided)) return list;
  for (const { copy, said, place } of list)
    if (copy !== undefined && isDecidedOtherwise(copy, said)) {
      recorder.strays.push({ text: said.text, paragraph: place.paragraph });
    }
  return [];
};

const isUndecided = ({ fields }: CopyDraft): boolean =>
  VERDICT_FIELDS.every((field) => fields[field] === undefined);

const isDecidedOtherwise = ({ fields }: CopyDraft, said: Verdict['said']): boolean =>
  VERDICT_FIELDS.some((field) => contradicts(fields[field]?.text ?? '', textFor(said, field), field));

/** More allegations than any report has. */
const MOST = 40;

const mayBeListed =
  ({ copies }: Recorder) =>
  (copy: CopyDraft): boolean =>
    copy.against === undefined && copies.saysNumber(copy);

const TITLE =
  /^(?:(?:the|our|my) )?(?:findings?|outcomes?|determinations?|conclusions?|decisions?)(?: (?:on|for|about|in relation to|regarding) (?:the|each|all)(?: of the)? allegations?)?\W{0,3}$|^what (?:(?:did )?(?:we|i|the investigat(?:ion|or)) (?:find|found)|was found)\W{0,3}$/i;
const TITLE_LIMIT = 80;

const isTitle = ({ text, heading, bold, cell }: Paragraph): boolean =>
  (heading !== undefined || (bold === true && cell === undefined)) &&
  text.length <= TITLE_LIMIT &&
  TITLE.test(withoutNumbering(text).trim());

/** The verdicts of the list right below a heading; none where it is not one verdict to each allegation. */
const verdictsBelow = (
  { part }: Recorder,
  title: number,
  allegations: readonly CopyDraft[],
): readonly Verdict[] => {
  const found: Verdict[] = [];
  for (let at = title + 1; at < part.paragraphs.length; at += 1) {
    const paragraph = part.paragraphs[at];
    if (paragraph === undefined || paragraph.text.trim() === '') continue;
    const copy = allegations[found.length];
    const said = verdictOf(part, at, found.length + 1);
    if (said === undefined) return found.length === allegations.length && !isItem(paragraph) ? found : [];
    if (copy === undefined || !isWhereFindingsStand(part, at) || isQuotedPassage(part, at)) return [];
    found.push({ said, subject: { which: 'this' }, copy, place: placeOf(part, at) });
  }
  return found.length === allegations.length ? found : [];
};

/** Whether no verdict stands twice in a list that could as well name what may be found. */
const mayBeChoices = (list: readonly Verdict[]): boolean => {
  const names = list.map(({ said }) => said.text.toLowerCase());
  const isPair = names.length === 2 && names.every((name) => /^(?:(?:not |un)?substantiated)\b/.test(name));
  return (names.length > 2 || isPair) && new Set(names).size === names.length;
};
