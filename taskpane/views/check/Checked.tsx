import { Suspense, useEffect, useMemo, useRef, type RefObject } from 'react';
import { lazyPart } from '../../parts/lazy-part';
import { counted } from '../../../src/report';
import { setAsideBy, type Decision } from '../../../src/review';
import type { Session, SessionState } from '../../session/session';
import { notTakenUp } from '../../work/document-decisions';
import type { CheckedCase } from '../../work/work';
import { CheckSummary } from './CheckSummary';
import { decidedCase } from './decisions/decided-case';
import { useDecisions } from './decisions/use-decisions';
import { Findings } from './findings/Findings';
import { NotChecked } from './NotChecked';
import { standingOf } from './standing-of';

// Beneath the findings, and not needed to use them: it loads after them.
const More = lazyPart(async () => ({ default: (await import('./More')).More }));
// Seldom there is anything of it to show.
const InDocuments = lazyPart(async () => ({
  default: (await import('./decisions/InDocuments')).InDocuments,
}));
const SinceOpened = lazyPart(async () => ({ default: (await import('./compare/SinceOpened')).SinceOpened }));

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
  const own = state.kept.decisions;
  const decided = useMemo(() => decidedCase(checked, own), [checked, own]);
  const open = useMemo(
    () => decided.findings.filter(({ finding }) => setAsideBy(finding) === undefined),
    [decided],
  );
  const decisions = useDecisions(session, checked);
  const standing = standingOf(checked, decided.findings, state.organisation);
  const inDocuments = notTakenUp(checked.inDocuments, own);

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
    const { title, sentence } = standingOf(
      now.checked,
      decidedCase(now.checked, now.kept.decisions).findings,
      now.organisation,
    );
    onSaid(`Checked again. ${title}. ${sentence}`);
  };

  const count = (taken: readonly Decision[]) => {
    decisions.takeUp(taken);
    // The button goes with what it was for.
    heading.current?.focus();
    onSaid(`${counted(taken.length, 'decision')} taken up.`);
  };

  return (
    <>
      <NotChecked checked={checked} />
      <CheckSummary state={state} checked={checked} standing={standing} onCheck={() => void checkAgain()} />
      <Suspense fallback={null}>
        {checked.report !== state.firstReport && <SinceOpened state={state} checked={checked} />}
        {inDocuments.length > 0 && <InDocuments inDocuments={inDocuments} onCount={count} />}
      </Suspense>
      <Findings {...{ session, state, checked, decisions, root, heading, onSaid }} findings={open} />
      <Suspense fallback={null}>
        <More {...{ session, state, checked, decided, decisions, onSaid }} />
      </Suspense>
    </>
  );
};
