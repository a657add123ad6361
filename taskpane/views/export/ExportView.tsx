import { Body1, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { LiveRegion } from '../../parts/LiveRegion';
import { ProblemBar } from '../../parts/ProblemBar';
import { Section } from '../../parts/Section';
import { useSaid } from '../../parts/use-said';
import { ViewHeading } from '../../parts/ViewHeading';
import type { Session } from '../../session/session';
import { useSession } from '../../session/use-session';
import { BuildPart } from './BuildPart';
import { CaseFiles } from './CaseFiles';
import { CopyReport } from './CopyReport';
import { Plan } from './Plan';

const useStyles = makeStyles({
  view: {
    display: 'grid',
    rowGap: tokens.spacingVerticalL,
    boxSizing: 'border-box',
    minWidth: 0,
    maxWidth: '720px',
    padding: tokens.spacingHorizontalM,
  },
});

/** From the files of the case to a bundle on the person's disk. */
export const ExportView = ({ session }: { readonly session: Session }) => {
  const styles = useStyles();
  const state = useSession(session);
  const [said, say] = useSaid();
  const { checked, checking, checkProblem } = state;
  return (
    <div className={styles.view}>
      <ViewHeading title="Export">
        The files of one case, together and checked, to be lodged in CIMS.
      </ViewHeading>
      <LiveRegion text={said} />
      <CaseFiles session={session} state={state} onSaid={say} />
      {checkProblem && <ProblemBar problem={checkProblem} />}
      {checked ? (
        <>
          <Plan plan={checked.plan} />
          <BuildPart session={session} state={state} plan={checked.plan} onSaid={say} />
          <Section title="Copy the report">
            <CopyReport session={session} onSaid={say} />
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
