import { lazy, Suspense, useEffect, useMemo, useRef, type RefObject } from 'react';
import type { Session, SessionState } from '../../session/session';
import type { CheckedCase } from '../../work/work';
import { CheckSummary } from './CheckSummary';
import { withDecisions } from './waivers/decisions';
import { Findings } from './findings/Findings';
import { NotChecked } from './NotChecked';
import { standingOf } from './standing-of';
import { useWaiving } from './waivers/use-waiving';

// Beneath the findings, and not needed to use them: it loads after them.
const More = lazy(async () => ({ default: (await import('./More')).More }));

interface Props {
  readonly session: Session;
  readonly state: SessionState;
  readonly checked: CheckedCase;
  readonly root: RefObject<HTMLElement | null>;
  readonly heading: RefObject<HTMLElement | null>;
  readonly onSaid: (text: string) => void;
}

/** The result of a check: what was not looked at, whether the case is ready, what was found, what to do beside mending. */
export const Checked = ({ session, state, checked, root, heading, onSaid }: Props) => {
  const { decisions } = state.kept;
  const findings = useMemo(() => withDecisions(checked, decisions), [checked, decisions]);
  const open = useMemo(() => findings.filter(({ finding }) => finding.waived === undefined), [findings]);
  const waiving = useWaiving(session, checked);
  const standing = standingOf(checked, findings);

  // Spoken when it becomes another one; a check that finds the same again stays silent.
  const result = `${standing.title}. ${standing.sentence}`;
  const spoken = useRef<string>(undefined);
  useEffect(() => {
    if (spoken.current !== result) onSaid(result);
    spoken.current = result;
  }, [result, onSaid]);

  // A check that somebody asked for is answered even where it finds the same.
  const checkAgain = async () => {
    await session.check();
    const now = session.state();
    if (now.checked === undefined || now.checkProblem !== undefined) return;
    const { title, sentence } = standingOf(now.checked, withDecisions(now.checked, now.kept.decisions));
    onSaid(`Checked again. ${title}. ${sentence}`);
  };

  return (
    <>
      <NotChecked checked={checked} />
      <CheckSummary state={state} checked={checked} standing={standing} onCheck={() => void checkAgain()} />
      <Findings {...{ session, state, checked, waiving, root, heading, onSaid }} findings={open} />
      <Suspense fallback={null}>
        <More {...{ session, state, checked, findings, waiving, onSaid }} />
      </Suspense>
    </>
  );
};
