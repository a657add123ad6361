import type { DocxPart } from '../../../docx';
import { HAND_MADE } from '../page/hand-made';
import { normalise } from '../words/normalise';
import type { CopyDraft } from './case-draft';
import type { Copies } from './copies';
import type { Opened } from './opened';

/** How far apart a subject and the allegation below it stand in plain lines. */
const REACH = 8;

/**
 * Whether a "Subject of allegation" that is said while an allegation stands open names the subject of the next one:
 * "Subject of allegation | A", "Allegation | That A …", "Subject of allegation | B". It does where the subject stood before
 * the allegation that is open, nothing but labels opened that, and the name is of nobody who was named before.
 */
export const beginsNextSubject = (name: string, part: DocxPart, copies: Copies, opened: Opened): boolean => {
  const open = opened.parkedOf('allegation') ?? opened.innermost('allegation');
  const allegation = open?.copy;
  if (open === undefined || allegation === undefined) return false;
  if (open.level > 0 && open.level <= HAND_MADE) return false;
  if ((allegation.fields['allegation.statement']?.text ?? '') === '') return false;
  const subject = copies.lastSubject;
  if (subject === undefined || !standsBefore(subject, allegation, part)) return false;
  return !copies.mayBeSubject((known) => mayBeSame(known, name));
};

const standsBefore = (subject: CopyDraft, allegation: CopyDraft, part: DocxPart): boolean => {
  if (subject.from >= allegation.from) return false;
  const [above, below] = [subject, allegation].map(({ from }) => tableAt(part, from));
  return above === below && (above !== undefined || allegation.from - subject.to <= REACH);
};

const tableAt = ({ paragraphs, cells }: DocxPart, paragraph: number): number | undefined => {
  const cell = paragraphs[paragraph]?.cell;
  return cell === undefined ? undefined : cells[cell]?.table;
};

/** Whether two names may be of one person: all words of one are in the other. */
const mayBeSame = (one: string, other: string): boolean => {
  const [first, second] = [one, other].map((name) => new Set(normalise(name).split(' ')));
  if (first === undefined || second === undefined) return false;
  const [shorter, longer] = first.size < second.size ? [first, second] : [second, first];
  return [...shorter].every((word) => longer.has(word));
};
