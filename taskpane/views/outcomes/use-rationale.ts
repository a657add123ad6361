import { withDraft } from '../../session/kept-state';
import type { Session } from '../../session/session';
import type { Allegation } from './allegation';
import { planWrite } from './field-write';
import { readDraft, sameText, withRationale, type KeptDraft } from './rationale-drafts';
import type { FieldWriter } from './use-field-writer';

const FIELD = 'allegation.rationale';

export interface Rationale {
  /** What stands in the box. */
  readonly text: string;
  /** False where a person must write it by hand: leaving the box then moves nobody anywhere. */
  readonly canWrite: boolean;
  /** Typed and not in the document. */
  readonly isOpen: boolean;
  /** The document says something else than when the typing began: what it says now. */
  readonly conflict?: string;
  readonly type: (text: string) => void;
  /** Writes what was typed; does nothing where the document has it already. */
  readonly write: () => Promise<void>;
  readonly copy: () => Promise<void>;
  /** Gives up what was typed for what the document says. */
  readonly takeDocument: () => void;
}

/**
 * A rationale between the box and the document: every letter is kept as a draft, and the draft goes only when the
 * document is seen to hold it or the person gives it up.
 */
export const useRationale = (
  session: Session,
  allegation: Allegation,
  draft: KeptDraft | undefined,
  writer: FieldWriter,
): Rationale => {
  const inDocument = allegation.rationale;
  const text = draft?.text ?? inDocument;
  const isOpen = draft !== undefined && !sameText(draft.text, inDocument);
  const hasConflict = isOpen && !sameText(draft.base, inDocument);

  const canWrite = planWrite(allegation, FIELD, text, session.state().capabilities).how === 'write';

  const drop = () => {
    if (draft !== undefined) session.keep((kept) => withDraft(kept, draft.key, undefined));
  };

  return {
    text,
    canWrite,
    isOpen,
    ...(hasConflict && { conflict: inDocument }),
    type: (typed) => {
      const base = draft?.base ?? inDocument;
      const { number, statement } = allegation;
      session.keep((kept) => withRationale(kept, number, { text: typed, base, statement }, draft));
    },
    write: async () => {
      if (draft === undefined) return;
      if (!isOpen) {
        drop();
        return;
      }
      if (!(await writer.write(FIELD, draft.text.trim()))) return;
      // What was typed on while it was being written is not in the document yet.
      session.keep((kept) => {
        const now = kept.drafts[draft.key];
        const isAsWritten = now !== undefined && readDraft(draft.key, now)?.text === draft.text;
        return isAsWritten ? withDraft(kept, draft.key, undefined) : kept;
      });
    },
    copy: () => session.copyText(text),
    takeDocument: drop,
  };
};
