import { useRef, useState } from 'react';
import { upperFirst } from '../../../src/report';
import { fieldDefinition, type FieldName } from '../../../src/template';
import { policyOf } from '../../session/policy-of';
import { openDocumentOf } from '../../session/open-document';
import { problemFrom } from '../../problems';
import type { Session } from '../../session/session';
import { upToDate } from '../../session/up-to-date';
import { allegationsIn, fieldOf, type Allegation } from './allegation';
import { doByHand, planWrite } from './field-write';
import { findAgain } from './find-again';
import { sameText } from './rationale-drafts';

/** What came of a change, to be said beside the allegation. */
export interface WriteNote {
  /** `done` is told to a screen reader only; the others are shown until the next change. */
  readonly kind: 'done' | 'by-hand' | 'failed';
  readonly sentence: string;
}

export interface FieldWriter {
  /** What was chosen for the fields that are being written: shown until the document says what it holds. */
  readonly pending: Readonly<Partial<Record<FieldName, string>>>;
  readonly note?: WriteNote;
  /** True where the document holds it now. Never rejects. */
  readonly write: (field: FieldName, value: string) => Promise<boolean>;
  readonly goTo: (field: FieldName) => Promise<void>;
}

const sentenceOf = (error: unknown): string => problemFrom(error).message;

/** What the open document says in that place after it was checked again. */
const readBack = (session: Session, number: number, field: FieldName): string | undefined => {
  const state = session.state();
  const document = openDocumentOf(state);
  const again = document && allegationsIn(document, policyOf(state))[number - 1];
  return again && fieldOf(again, field)?.text;
};

const isAsWritten = (field: FieldName, value: string, text: string): boolean =>
  fieldDefinition(field).kind === 'tick'
    ? (value === 'Yes') === (text !== '' && text !== 'No')
    : sameText(text, value);

const byHand = async (session: Session, allegation: Allegation, field: FieldName, value: string) => {
  const plan = planWrite(allegation, field, value, session.state().capabilities);
  const at = plan.how === 'by-hand' ? plan.at : (fieldOf(allegation, field) ?? allegation.view).destination;
  const arrival = await session.goTo(at);
  const place = arrival.ok ? 'at the place that is shown now' : `in allegation ${allegation.number}`;
  return `${upperFirst(doByHand(field, value))}, ${place}.`;
};

const WHY = {
  'no-field': 'This document has no field for it that the pane can fill.',
  'not-here': 'The pane cannot fill this kind of field here.',
} as const;

/** Writes the fields of one allegation and reads them back: what is shown is always what the document says. */
export const useFieldWriter = (session: Session, allegation: Allegation): FieldWriter => {
  const [pending, setPending] = useState<FieldWriter['pending']>({});
  const [note, setNote] = useState<WriteNote>();

  // One after the other: what was chosen last is written last, and each knows what the one before has written.
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const sent = useRef<Partial<Record<FieldName, string>>>({});

  const attempt = async (field: FieldName, value: string): Promise<WriteNote> => {
    const { label } = fieldDefinition(field);
    const state = await upToDate(session);
    if (state.checkProblem !== undefined) return { kind: 'failed', sentence: state.checkProblem.message };
    const before = sent.current[field];
    const again = findAgain(state, allegation, field, before === undefined ? [] : [before]);
    if (again.allegation === undefined) return { kind: 'failed', sentence: again.because };
    const found = again.allegation;
    const plan = planWrite(found, field, value, state.capabilities);
    if (plan.how === 'by-hand') {
      const todo = await byHand(session, found, field, value);
      return { kind: 'by-hand', sentence: `${WHY[plan.because]} ${todo}` };
    }
    sent.current[field] = value;
    const [written] = await session.setFields([plan.write]);
    if (written?.problem !== undefined) {
      const todo = await byHand(session, found, field, value);
      return { kind: 'by-hand', sentence: `${written.problem.sentence} ${todo}` };
    }
    if (session.state().outdated) await session.check();
    const { checkProblem } = session.state();
    if (checkProblem !== undefined) {
      return {
        kind: 'failed',
        sentence: `“${label}” was written, and the document could not be read again: ${checkProblem.message}`,
      };
    }
    const text = readBack(session, found.number, field);
    if (text !== undefined && !isAsWritten(field, value, text)) {
      const says = text === '' ? 'is empty' : `says “${text}”`;
      return {
        kind: 'failed',
        sentence: `“${label}” was written, and the document ${says} there; what is shown here is what the document holds.`,
      };
    }
    return { kind: 'done', sentence: `Allegation ${found.number}: “${label}” is in the document.` };
  };

  const write = async (field: FieldName, value: string): Promise<boolean> => {
    setPending((now) => ({ ...now, [field]: value }));
    setNote(undefined);
    const mine = last.current.then(() => attempt(field, value));
    last.current = mine.catch(() => undefined);
    let came: WriteNote;
    try {
      came = await mine;
    } catch (error) {
      came = { kind: 'failed', sentence: sentenceOf(error) };
    }
    setNote(came);
    setPending((now) =>
      now[field] === value
        ? Object.fromEntries(Object.entries(now).filter(([other]) => other !== field))
        : now,
    );
    return came.kind === 'done';
  };

  const goTo = async (field: FieldName): Promise<void> => {
    const { destination } = fieldOf(allegation, field) ?? allegation.view;
    try {
      const arrival = await session.goTo(destination);
      setNote(arrival.ok ? undefined : { kind: 'failed', sentence: arrival.reason });
    } catch (error) {
      setNote({ kind: 'failed', sentence: sentenceOf(error) });
    }
  };

  return { pending, ...(note && { note }), write, goTo };
};
