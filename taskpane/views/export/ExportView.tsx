import { Body1, Spinner } from '@fluentui/react-components';
import { TakeReport } from '../../parts/TakeReport';
import { LiveRegion } from '../../parts/LiveRegion';
import { ProblemBar } from '../../parts/ProblemBar';
import { Section } from '../../parts/Section';
import { useSaid } from '../../parts/use-said';
import { useViewStyles } from '../../parts/use-view-styles';
import { ViewHeading } from '../../parts/ViewHeading';
import { organisationNote } from '../../session/organisation/organisation-note';
import type { Session } from '../../session/session';
import { useSession } from '../../session/use-session';
import { BuildPart } from './BuildPart';
import { CaseFiles } from './CaseFiles';
import { Plan } from './Plan';

/** From the files of the case to a bundle on the person's disk. */
export const ExportView = ({ session }: { readonly session: Session }) => {
  const { view } = useViewStyles();
  const state = useSession(session);
  const [said, say] = useSaid();
  const { checked, checking, checkProblem } = state;
  return (
    <div className={view}>
      <ViewHeading title="Export">
        The files of one case, together and checked, to be lodged in CIMS.
      </ViewHeading>
      <LiveRegion text={said} />
      <CaseFiles session={session} state={state} onSaid={say} />
      {checkProblem && <ProblemBar problem={checkProblem} />}
      {checked ? (
        <>
          <Plan plan={checked.plan} note={organisationNote(state.organisation)} />
          <BuildPart session={session} state={state} plan={checked.plan} onSaid={say} />
          <Section title="The check report">
            <TakeReport session={session} onSaid={say} />
          </Section>
        </>
      ) : (
        <>
          {checking && <Spinner label="Checking the files" />}
          {!checking && !state.hasDocument && (
            <Body1>What the bundle will hold is shown once there is a document.</Body1>
          )}
        </>
      )}
    </div>
  );
};
