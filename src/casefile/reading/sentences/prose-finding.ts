import { placeOf } from '../../../docx';
import type { DocxPart, Place } from '../../../docx';
import type { CaseDraft, CopyDraft } from '../record/case-draft';
import type { FieldReading } from '../../case-file';
import type { Recorder } from '../record/recorder';
import { ownWords } from '../words/quoted';
import { readChange } from './changed-finding';
import { sentencesOf } from './sentences-of';
import { readBareVerdict, readStatements } from './statement';
import type { Subject } from './subjects';
import { agreed, isNameFor, textFor, VERDICT_FIELDS } from './verdict-fields';
import type { VerdictField } from './verdict-fields';
import { mayHoldVerdict, withoutMarksOfNames } from './verdict-names';
import type { Said } from './verdict-names';

/**
 * Reads findings and outcomes that somebody answered in prose: "Finding: The allegation is substantiated because …". The
 * verdict becomes the value, and the words are kept as the reasons where the document gives none. What is not
 * understood stays as it is.
 */
export const readProseFindings = (recorder: Recorder, draft: CaseDraft): void => {
  for (const copy of draft.copies) {
    if (copy.group !== 'allegation') continue;
    for (const field of VERDICT_FIELDS) {
      const reading = copy.fields[field];
      if (reading === undefined || reading.foundBy === 'tag' || isNameFor(field, reading.text)) continue;
      const read = readProse(reading, field, copy, recorder);
      if (read === undefined) continue;
      copy.fields[field] = read;
      if ((copy.fields['allegation.reasons']?.text ?? '') === '') copy.fields['allegation.reasons'] = reading;
    }
  }
};

/** The longest answer that is read; a longer one needs a reader. */
const ANSWER_LIMIT = 20_000;

const readProse = (
  reading: FieldReading,
  field: VerdictField,
  copy: CopyDraft,
  recorder: Recorder,
): FieldReading | undefined => {
  const { text, place } = reading;
  if (text.length > ANSWER_LIMIT || !mayHoldVerdict(text) || place.part !== recorder.part.name)
    return undefined;
  const sentences = sentencesOf(ownWords(withoutMarksOfNames(text)));
  // "Substantiated. On review this finding was changed to unfounded": a person says which of them stands.
  if (sentences.some(({ text: words }) => readChange(words) !== undefined)) return undefined;
  const decided = sentences.flatMap(({ text: words, at }, index) => {
    // A name alone on a further line decides something too: then two names stand in one answer.
    const bare = readBareVerdict(words, index === 0 ? 'start' : 'whole');
    const isName = index === 0 && readBareVerdict(words, 'whole') !== undefined;
    const said = bare === undefined ? saidOf(words, copy, recorder) : [bare];
    return said.map((each) => ({ said: each, isName, words: text.slice(at, at + words.length) }));
  });
  const verdict = agreed(decided, field);
  if (verdict === undefined) return undefined;
  const value = textFor(verdict.said, field);
  // The name alone, and then the reasons: that is what the label asks for, and no reading of a sentence.
  if (decided[0]?.isName === true) return { ...reading, text: value };
  return {
    text: value,
    foundBy: 'sentence',
    sureness: 'to-confirm',
    place: placeOfWords(recorder.part, place, verdict.words),
  };
};

const saidOf = (sentence: string, copy: CopyDraft, recorder: Recorder): readonly Said[] =>
  readStatements(sentence)
    .filter(({ subject }) => isAbout(subject, copy, recorder))
    .map(({ said }) => said);

const isAbout = (subject: Subject, copy: CopyDraft, recorder: Recorder): boolean => {
  // What is said of a part is not said of the whole.
  if (subject.which === 'part') return false;
  if (subject.which !== 'numbered') return true;
  return subject.numbers.some((number) => recorder.copies.numbered('allegation', number) === copy);
};

/** How many paragraphs an answer is looked through for the one with the verdict. */
const PARAGRAPHS = 60;

/** The paragraph of an answer in which some words of it stand. */
const placeOfWords = (part: DocxPart, from: Place, words: string): Place => {
  const end = Math.min(part.paragraphs.length, from.paragraph + PARAGRAPHS);
  for (let at = from.paragraph; at < end; at += 1) {
    if (part.paragraphs[at]?.text.includes(words) === true) return placeOf(part, at, undefined, words);
  }
  return from;
};
