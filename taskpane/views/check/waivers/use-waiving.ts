import { useState } from 'react';
import { victorianToday } from '../../../../src/policy';
import type { Decision } from '../../../../src/review';
import { withDraft } from '../../../session/kept-state';
import type { Session } from '../../../session/session';
import type { CheckedCase, FindingView } from '../../../work/work';
import { coveredBy, draftKey, waiverFor, waiversOf } from './decisions';
import { sameAs } from './waiver-files';

export interface Waiving {
  /** Key of the finding whose form is open. */
  readonly open: string | undefined;
  readonly setOpen: (key: string | undefined) => void;
  /** How many other findings a waiver of this one covers, because nothing tells them apart. */
  readonly others: (view: FindingView) => number;
  readonly type: (view: FindingView, reason: string) => void;
  readonly typeName: (name: string) => void;
  readonly waive: (view: FindingView, reason: string, name: string) => void;
  /** Undoes what covers a finding. A reason that was given stands in the form again, so that it is not lost. */
  readonly undo: (view: FindingView) => void;
  /** How many findings stand again when this one's waivers are undone. */
  readonly together: (view: FindingView) => number;
  readonly takeOut: (waiver: Decision) => void;
}

const SAID = { reason: '', name: '', date: '' };

/** The decisions of a person about warnings; each is kept at once. */
export const useWaiving = (session: Session, checked: CheckedCase): Waiving => {
  const [open, setOpen] = useState<string>();
  const waiversOn = (view: FindingView) => waiversOf(checked, view, session.state().kept.decisions);
  return {
    open,
    setOpen,
    others: (view) => coveredBy(checked, waiverFor(checked, view, SAID)).length - 1,
    type: (view, reason) => session.keep((kept) => withDraft(kept, draftKey(view.key), reason)),
    typeName: (name) => session.keep((kept) => ({ ...kept, reviewer: name })),
    waive: (view, reason, name) => {
      const waiver = waiverFor(checked, view, { reason, name, date: victorianToday(new Date()) });
      session.keep((kept) => ({
        ...withDraft(kept, draftKey(view.key), undefined),
        reviewer: name,
        decisions: [...kept.decisions, waiver],
      }));
      setOpen(undefined);
    },
    undo: (view) => {
      const gone = waiversOn(view);
      const reason = [...new Set(gone.map((waiver) => waiver.reason))].join('\n');
      session.keep((kept) => ({
        ...withDraft(kept, draftKey(view.key), reason),
        decisions: kept.decisions.filter((waiver) => !gone.includes(waiver)),
      }));
    },
    together: (view) =>
      new Set(waiversOn(view).flatMap((waiver) => coveredBy(checked, waiver).map(({ key }) => key))).size,
    takeOut: (waiver) =>
      session.keep((kept) => ({
        ...kept,
        decisions: kept.decisions.filter((each) => !sameAs(waiver)(each)),
      })),
  };
};
