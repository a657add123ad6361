import { placeOf } from '../../../docx';
import type { DocxContent, DocxPart, Place } from '../../../docx';
import type { Pathway } from '../../../template';
import type { CaseDraft, CopyDraft, Verdict } from '../record/case-draft';
import type { DocumentKind, FieldReading } from '../../case-file';
import type { Recorder } from '../record/recorder';
import { ownWords } from '../words/quoted';
import { copiesMeant, fieldOf } from './apply-verdicts';
import { mayTellOfChange, readChange } from './changed-finding';
import { sentencesOf } from './sentences-of';
import { readStatements } from './statement';
import { saysSame, textFor, VERDICT_FIELDS } from './verdict-fields';
import type { VerdictField } from './verdict-fields';
import { mayHoldVerdict, withoutMarksOfNames } from './verdict-names';
import { isQuotedPassage, isWhereFindingsStand } from './where-said';

/** A statement that a finding does not stand as it was made: told in the body, or added in a note at the foot. */
export interface LaterStatement extends Pick<Verdict, 'subject' | 'copy' | 'several' | 'place'> {
  /** What was decided instead, where that is said. */
  readonly said?: Verdict['said'];
  readonly words: string;
}

/** What a paragraph of the body tells of findings that were changed. */
export const readLater = (
  text: string,
  paragraph: number,
  { part }: Recorder,
  open: Pick<Verdict, 'copy' | 'several'>,
): readonly LaterStatement[] => {
  if (part.kind !== 'body' || !mayTellOfChange(text)) return [];
  if (isQuotedPassage(part, paragraph) || !isWhereFindingsStand(part, paragraph)) return [];
  return sentencesIn(text).flatMap(({ own, words }) =>
    changesIn(own, words, placeOf(part, paragraph, undefined, words)).map((each) => ({ ...each, ...open })),
  );
};

/**
 * What footnotes and endnotes say of findings. A note fills nothing: which of several allegations it belongs to is not
 * known, and what stands in the text above it is what the report found, until a note says otherwise.
 */
export const laterInNotes = ({ parts }: DocxContent): readonly LaterStatement[] =>
  parts.flatMap((part) => (part.kind === 'footnotes' || part.kind === 'endnotes' ? inNotes(part) : []));

const inNotes = (part: DocxPart): readonly LaterStatement[] =>
  part.paragraphs.flatMap(({ text }, paragraph) => {
    if ((!mayTellOfChange(text) && !mayHoldVerdict(text)) || isQuotedPassage(part, paragraph)) return [];
    return sentencesIn(text).flatMap(({ own, words }) => {
      const place = placeOf(part, paragraph, undefined, words);
      const changes = changesIn(own, words, place);
      return changes.length > 0
        ? changes
        : readStatements(own).map(({ subject, said }) => ({ subject, said, words, place }));
    });
  });

/** The sentences of a text without what is quoted in them, and as they stand. */
const sentencesIn = (text: string): readonly { readonly own: string; readonly words: string }[] =>
  sentencesOf(ownWords(withoutMarksOfNames(text))).map(({ text: own, at }) => ({
    own,
    words: text.slice(at, at + own.length),
  }));

const changesIn = (own: string, words: string, place: Place): readonly LaterStatement[] => {
  const change = readChange(own);
  return (change?.subjects ?? []).map((subject) => ({
    subject,
    words,
    place,
    ...(change?.said && { said: change.said }),
  }));
};

/**
 * Holds what was said later against what was taken. A finding that was changed is for a person to confirm, and both are
 * shown. What fits what was taken changes nothing.
 */
export const applyLater = (
  statements: readonly LaterStatement[],
  recorder: Recorder,
  draft: CaseDraft,
  kind: DocumentKind,
  pathway: Pathway,
): void => {
  const allegations = draft.copies.filter(({ group }) => group === 'allegation');
  const field = fieldOf(undefined, kind, pathway);
  for (const statement of statements.slice(0, MOST_STATEMENTS)) {
    const meant = copiesMeant(statement, allegations, recorder);
    // Where a statement does not say which is meant, every one of them may be.
    const isNamed = meant.length > 0 || statement.subject.which === 'numbered';
    for (const copy of isNamed ? meant : (statement.several ?? allegations)) {
      const decided = VERDICT_FIELDS.filter((name) => (copy.fields[name]?.text ?? '') !== '');
      for (const name of decided) contest(copy, name, statement, draft);
      const { said } = statement;
      if (
        isNamed &&
        decided.length === 0 &&
        said !== undefined &&
        field !== undefined &&
        !isControl(copy.fields[field])
      )
        copy.fields[field] = readingOf(statement, textFor(said, field));
    }
  }
};

/** More notes than any report has; each is held against each allegation. */
const MOST_STATEMENTS = 200;

const isControl = (reading: FieldReading | undefined): boolean => reading?.foundBy === 'tag';

const contest = (copy: CopyDraft, field: VerdictField, statement: LaterStatement, draft: CaseDraft): void => {
  const known = copy.fields[field];
  if (known === undefined) return;
  const { said, words } = statement;
  const text = said === undefined ? words : textFor(said, field);
  if (said !== undefined && saysSame(known.text, text, field)) return;
  if (!isControl(known)) copy.fields[field] = { ...known, sureness: 'to-confirm' };
  draft.further.push({ field, reading: readingOf(statement, text), copy });
};

const readingOf = ({ place }: LaterStatement, text: string): FieldReading => ({
  text,
  foundBy: 'sentence',
  sureness: 'to-confirm',
  place,
});
