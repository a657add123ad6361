import type { Paragraph } from '../../../docx';
import { placeOf } from '../../../docx';
import type { Recorder } from '../record/recorder';
import { NUMBER_PATTERN, numberKey, ORDINAL_PATTERN } from '../words/ordinals';
import { withoutNumbering } from '../words/normalise';
import { ownWords } from '../words/quoted';
import { sentencesOf } from './sentences-of';
import { isOfAnotherBody, isQuotedPassage } from './where-said';

/** An allegation that a text tells of, and by which number. */
interface Narrated {
  readonly number: string;
  readonly text: string;
  readonly paragraph: number;
}

/** "The first allegation is that …", "The second allegation concerns …", "Allegation 2 was that …". */
const TOLD = new RegExp(
  `^(?:the (?<ordinal>${ORDINAL_PATTERN}) allegation|allegation (?<number>${NUMBER_PATTERN}))(?: against [^.;:]{1,80}?)? (?:(?:is|was) that (?!(?:which|made|raised|reported|investigated|of|in|from)\\b)|(?:concerns|concerned|relates to|related to|involves|involved|is about|was about) )(?=\\S)`,
  'i',
);

/** What is told of another matter, or of what nobody alleged. */
const NOT_ALLEGED =
  /\b(?:(?:previous|prior|earlier|another|other) (?:employer|provider|matter|investigation|organisation|organization|allegation|report)|19\d\d)\b|\?$/i;

/** "It is alleged that:", "It was alleged that Example Person:": what is listed below is alleged. */
const LISTS =
  /^[^.!?]{0,80}\b(?:it (?:is|was|has been) (?:further )?alleged|the allegations (?:are|were))\b[^.!?:]{0,120}:$/i;
const TYPED = /^\s*\(?(?<number>\d{1,2})[.)]\s+(?=\S)/;
const AUTOMATIC = /^\(?(?<number>\d{1,2})[.):]?$/;

/** Headings under which other matters are told of. */
const OTHER_MATTERS =
  /\b(?:previous|prior|past|earlier|histor\w+|definitions?|polic(?:y|ies)|guidance|glossary|example)\b/i;

/** More allegations than anybody tells of in prose. */
const MOST = 30;

/**
 * Opens the allegations that a report tells of in prose alone, where nothing else in it is one: only where they are
 * numbered from one on, in words or in figures. A person confirms them.
 */
export const readNarrated = (recorder: Recorder): void => {
  const { part, copies, opened } = recorder;
  if (part.kind !== 'body' || copies.count('allegation') > 0) return;
  const told = toldIn(recorder);
  const narrated = isCounted(told) ? told : listedIn(recorder);
  if (!isCounted(narrated)) return;
  for (const { number, text, paragraph } of narrated) {
    opened.openCopy('allegation', LEVEL, paragraph, number);
    recorder.record('allegation.statement', text, paragraph, 'sentence', 'to-confirm');
    opened.closeGroups(LEVEL);
  }
};

/** Below any heading and any row of a table. */
const LEVEL = 13;

/** One, two, three, each once. */
const isCounted = (narrated: readonly Narrated[]): boolean =>
  narrated.length > 0 &&
  narrated.length <= MOST &&
  narrated.every(({ number }, index) => number === String(index + 1));

const toldIn = (recorder: Recorder): readonly Narrated[] =>
  recorder.part.paragraphs.flatMap((paragraph, index) => {
    if (!/allegation/i.test(paragraph.text) || !mayTell(recorder, index)) return [];
    return sentencesOf(ownWords(paragraph.text)).flatMap(({ text: own, at }): readonly Narrated[] => {
      const { groups } = TOLD.exec(own) ?? {};
      const number = groups?.['ordinal'] ?? groups?.['number'];
      if (number === undefined || NOT_ALLEGED.test(own)) return [];
      const text = paragraph.text.slice(at, at + own.length);
      return [{ number: numberKey(number), text, paragraph: index }];
    });
  });

/** Whether what stands there is prose of the report, and of this matter. */
const mayTell = ({ part, own }: Recorder, index: number): boolean =>
  own[index] === 1 &&
  part.paragraphs[index]?.cell === undefined &&
  !isQuotedPassage(part, index) &&
  isOfAnotherBody(part, index) === 'no' &&
  !placeOf(part, index).headings.some((heading) => OTHER_MATTERS.test(heading));

/** What is listed below the first "It is alleged that:"; nothing where there is a second list, which may go on or not. */
const listedIn = (recorder: Recorder): readonly Narrated[] => {
  const { paragraphs } = recorder.part;
  const leads = paragraphs.flatMap((paragraph, index) =>
    isLead(paragraph) ? (asksWhat(paragraph) || mayTell(recorder, index) ? [index] : []) : [],
  );
  const [lead] = leads;
  if (lead === undefined || leads.length > 1) return [];
  const items: Narrated[] = [];
  for (let at = lead + 1; items.length <= MOST; at += 1) {
    const item = itemOf(paragraphs[at]);
    if (item === undefined) break;
    items.push({ ...item, paragraph: at });
  }
  return items;
};

const LEAD_LIMIT = 240;

const isLead = (paragraph: Paragraph): boolean =>
  paragraph.text.length <= LEAD_LIMIT && (LISTS.test(paragraph.text.trim()) || asksWhat(paragraph));

/** "What was alleged?" over a list. */
const asksWhat = ({ text, heading, bold, cell }: Paragraph): boolean =>
  (heading !== undefined || (bold === true && cell === undefined)) &&
  text.length <= LEAD_LIMIT &&
  ASKS_WHAT.test(withoutNumbering(text).trim());

const ASKS_WHAT =
  /^what (?:(?:is|was|were|has been|have been) (?:being )?alleged|are the allegations|were the allegations)\W{0,3}$/i;

const itemOf = (paragraph: Paragraph | undefined): Pick<Narrated, 'number' | 'text'> | undefined => {
  if (paragraph === undefined || paragraph.cell !== undefined || paragraph.heading !== undefined)
    return undefined;
  const { text, number = '' } = paragraph;
  const automatic = AUTOMATIC.exec(number)?.groups?.['number'];
  if (automatic !== undefined) return { number: automatic, text: text.trim() };
  const typed = TYPED.exec(text);
  return typed === null
    ? undefined
    : { number: typed.groups?.['number'] ?? '', text: text.slice(typed[0].length).trim() };
};
