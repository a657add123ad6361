import { Body1, Spinner } from '@fluentui/react-components';
import { visibleLine } from '../../../src/report';
import { Suspense } from 'react';
import { lazyPart } from '../../parts/lazy-part';
import { Notice } from '../../parts/Notice';
import { ProblemBar } from '../../parts/ProblemBar';
import { useViewStyles } from '../../parts/use-view-styles';
import { ViewHeading } from '../../parts/ViewHeading';
import { policyOf } from '../../session/policy-of';
import { openDocumentOf } from '../../session/open-document';
import type { Session, SessionState } from '../../session/session';
import { useSession } from '../../session/use-session';
import type { DocumentView } from '../../work/work';
import { allegationsIn, type Allegation } from './allegation';
import { AllegationCard } from './AllegationCard';
import { assignDrafts } from './rationale-drafts';

// Few sessions begin with a report to be taken over or with what belongs nowhere: neither stands in the way of the others.
const RcsReport = lazyPart(async () => ({ default: (await import('./rcs/RcsReport')).RcsReport }));
const OrphanDrafts = lazyPart(async () => ({ default: (await import('./OrphanDrafts')).OrphanDrafts }));

/** Documents that set outcomes down; of the others their kind says why there is nothing to map. */
const hasOutcomes = ({ kind, groups }: DocumentView): boolean =>
  kind.value === 'cims-recommendations' ||
  kind.value === 'investigation-report' ||
  groups.allegation.some(({ fields }) => fields['allegation.outcome'] !== undefined);

const whyNone = (state: SessionState, open: DocumentView | undefined): string => {
  if (!state.hasDocument) return 'No document is open. An RCS report can be taken over all the same.';
  if (open === undefined) {
    return state.checking ? 'The document is being read.' : 'The open document could not be read.';
  }
  if (open.kind.value === 'rcs-investigation-report') {
    return 'The open document is an RCS investigation report. It has no CIMS side; that stands in the CIMS Recommendations report, which can be made of it below.';
  }
  if (open.kind.value === 'investigation-plan') {
    return 'The open document is an investigation plan, which has no findings or outcomes.';
  }
  return 'The open document has no allegations with outcomes.';
};

const whatChoosingDoes = ({ capabilities, hasDocument }: SessionState): string => {
  if (!hasDocument) return '';
  return capabilities.writes.length > 0
    ? 'What you choose here is written into the document.'
    : 'The document cannot be changed from here: choosing shows the place, and what to choose there in Word.';
};

interface CardsProps {
  readonly session: Session;
  readonly state: SessionState;
  readonly allegations: readonly Allegation[];
}

const Cards = ({ session, state, allegations }: CardsProps) => {
  const policy = policyOf(state);
  const { byNumber, orphans } = assignDrafts(state.kept.drafts, allegations);
  return (
    <>
      {allegations.length === 0 && (
        <Body1>The document has no allegation yet; add one in the draft view.</Body1>
      )}
      {allegations.map((allegation) => (
        <AllegationCard
          key={allegation.number}
          session={session}
          allegation={allegation}
          policy={policy}
          draft={byNumber.get(allegation.number)}
        />
      ))}
      {orphans.length > 0 && (
        <Suspense fallback={null}>
          <OrphanDrafts session={session} drafts={orphans} />
        </Suspense>
      )}
    </>
  );
};

/** For each allegation what the scheme found beside what CIMS records, held against the policy's tables as far as they are known. */
export const OutcomesView = ({ session }: { readonly session: Session }) => {
  const { view } = useViewStyles();
  const state = useSession(session);
  const open = openDocumentOf(state);
  const policy = policyOf(state);
  const shows = open !== undefined && hasOutcomes(open);
  return (
    <div className={view}>
      <ViewHeading title="Outcomes">
        {`What the Reportable Conduct Scheme found beside what CIMS records. ${whatChoosingDoes(state)}`}
      </ViewHeading>
      {state.checkProblem && <ProblemBar problem={state.checkProblem} />}
      {state.checked && <Body1>{visibleLine(`${policy.title}. ${state.checked.policy.because}`)}</Body1>}
      {state.outdated && !state.checking && (
        <Notice
          title="The document may have changed since it was read"
          actions={[{ label: 'Read it again', onClick: () => void session.check() }]}
        >
          What is shown here is what it said then.
        </Notice>
      )}
      {state.checking && state.checked === undefined && <Spinner size="tiny" label="Reading the document" />}
      {shows ? (
        <Cards session={session} state={state} allegations={allegationsIn(open, policy)} />
      ) : (
        <Body1>{whyNone(state, open)}</Body1>
      )}
      <Suspense fallback={<Spinner size="tiny" label="Loading" />}>
        <RcsReport session={session} state={state} policy={policy} />
      </Suspense>
    </div>
  );
};
