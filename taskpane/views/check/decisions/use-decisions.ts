import { useState } from 'react';
import { victorianToday } from '../../../../src/policy';
import type { Decision, DecisionKind } from '../../../../src/review';
import { withDraft, type KeptState } from '../../../session/kept-state';
import type { Session } from '../../../session/session';
import { isSameDecision } from '../../../work/document-decisions';
import type { CheckedCase, FindingView } from '../../../work/work';
import { coveredBy, decisionsOn } from './decided-case';
import { assigneeKey, draftKey } from './decision-drafts';
import { merged } from './decision-files';
import { decisionFor, type Said } from './decision-for';

/** Which form is open, and at which finding. */
export interface OpenForm {
  readonly key: string;
  readonly kind: DecisionKind;
}

export interface Decisions {
  readonly open: OpenForm | undefined;
  readonly setOpen: (form: OpenForm | undefined) => void;
  /** How many other findings such a decision covers, because nothing tells them apart. */
  readonly others: (view: FindingView, kind: DecisionKind) => number;
  readonly typeReason: (view: FindingView, kind: DecisionKind, reason: string) => void;
  readonly typeAssignee: (view: FindingView, to: string) => void;
  readonly typeName: (name: string) => void;
  readonly decide: (view: FindingView, said: Omit<Said, 'date'>) => void;
  /** Undoes what covers a finding. What was typed stands in the form again, so that it is not lost. */
  readonly undo: (view: FindingView, kind: DecisionKind) => void;
  /** For how many findings it is undone together. */
  readonly together: (view: FindingView, kind: DecisionKind) => number;
  readonly takeOut: (decision: Decision) => void;
  /** Makes decisions of others one's own. */
  readonly takeUp: (decisions: readonly Decision[]) => void;
}

/** Each once, so that what is typed again already and what was decided both stay. */
const joined = (texts: readonly (string | undefined)[], by: string): string =>
  [...new Set(texts)].filter((text) => text !== undefined && text !== '').join(by);

const withoutDrafts = (kept: KeptState, key: string, kind: DecisionKind): KeptState => {
  const rest = withDraft(kept, draftKey(kind, key), undefined);
  return kind === 'assign' ? withDraft(rest, assigneeKey(key), undefined) : rest;
};

/** The decisions of a person about findings; each is kept at once. */
export const useDecisions = (session: Session, checked: CheckedCase): Decisions => {
  const [open, setOpen] = useState<OpenForm>();
  const madeOn = (view: FindingView, kind: DecisionKind) =>
    decisionsOn(checked, view, kind, session.state().kept.decisions);
  return {
    open,
    setOpen,
    others: (view, kind) =>
      coveredBy(checked, decisionFor(checked, view, { kind, reason: '', name: '', date: '' })).length - 1,
    typeReason: (view, kind, reason) =>
      session.keep((kept) => withDraft(kept, draftKey(kind, view.key), reason)),
    typeAssignee: (view, to) => session.keep((kept) => withDraft(kept, assigneeKey(view.key), to)),
    typeName: (name) => session.keep((kept) => ({ ...kept, reviewer: name })),
    decide: (view, said) => {
      const decision = decisionFor(checked, view, { ...said, date: victorianToday(new Date()) });
      // Who decides again decides otherwise; what covers other findings too stays, and of several the first counts.
      const replaced = madeOn(view, said.kind).filter((each) => coveredBy(checked, each).length === 1);
      session.keep((kept) => ({
        ...withoutDrafts(kept, view.key, said.kind),
        reviewer: said.name,
        decisions: [decision, ...kept.decisions.filter((each) => !replaced.includes(each))],
      }));
      setOpen(undefined);
    },
    undo: (view, kind) => {
      const gone = madeOn(view, kind);
      session.keep((kept) => {
        const { drafts } = kept;
        const [reasonKey, toKey] = [draftKey(kind, view.key), assigneeKey(view.key)];
        const reason = joined([...gone.map((each) => each.reason), drafts[reasonKey]], '\n');
        const rest = withDraft(kept, reasonKey, reason);
        const to = joined([...gone.map((each) => each.to), drafts[toKey]], ', ');
        return {
          ...(kind === 'assign' ? withDraft(rest, toKey, to) : rest),
          decisions: kept.decisions.filter((each) => !gone.includes(each)),
        };
      });
    },
    together: (view, kind) =>
      new Set(madeOn(view, kind).flatMap((each) => coveredBy(checked, each).map(({ key }) => key))).size,
    takeOut: (decision) =>
      session.keep((kept) => ({
        ...kept,
        decisions: kept.decisions.filter((each) => !isSameDecision(decision)(each)),
      })),
    takeUp: (decisions) =>
      session.keep((kept) => ({ ...kept, decisions: merged(kept.decisions, decisions) })),
  };
};
