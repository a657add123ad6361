import { Body1, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { victorianToday } from '../../../src/policy';
import { visibleLine } from '../../../src/report';
import { LiveRegion } from '../../parts/LiveRegion';
import { useSaid } from '../../parts/use-said';
import { useViewStyles } from '../../parts/use-view-styles';
import { ViewHeading } from '../../parts/ViewHeading';
import type { Desk } from '../../session/desk/desk';
import type { Session } from '../../session/session';
import { Bundles } from './Bundles';
import { CaseTable } from './CaseTable';
import { choiceOf, deskOf } from './desk-of';
import { FilesIn } from './FilesIn';
import { isRunning, Progress, progressText } from './Progress';
import { TableTools } from './TableTools';
import { tableRows } from './table-rows';

const useStyles = makeStyles({
  // A table of eight columns needs more room than text that is read.
  wide: { maxWidth: '90rem' },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

interface Props {
  readonly session: Session;
  /** That of the session where absent. */
  readonly desk?: Desk;
}

const Several = ({ session, desk }: Required<Props>) => {
  const { view } = useViewStyles();
  const styles = useStyles();
  const state = useSyncExternalStore(desk.subscribe, desk.state);
  const looked = choiceOf(desk);
  const choice = useSyncExternalStore(looked.subscribe, looked.get);
  const [said, say] = useSaid();
  const { cases, bundles, notes, leftOut } = state;
  const { phase } = state;
  const last = useRef(phase);
  useEffect(() => {
    const wasRunning = isRunning(last.current);
    last.current = phase;
    if (wasRunning && !isRunning(phase) && phase !== 'empty') say(progressText(desk.state()));
  }, [phase, desk, say]);
  const rows = tableRows(cases, choice, victorianToday(new Date()));
  return (
    <div className={mergeClasses(view, styles.wide)}>
      <ViewHeading title="Cases">
        Many documents at once: they are grouped into cases by incident report ID and checked on this
        computer.
      </ViewHeading>
      <LiveRegion text={said} />
      <FilesIn desk={desk} isEmpty={phase === 'empty'} />
      {phase !== 'empty' && <Progress desk={desk} state={state} onSaid={say} />}
      {notes.length > 0 && (
        <ul className={styles.list} aria-label="How the files were grouped">
          {notes.map((note) => (
            <li key={note}>
              <Caption1>{visibleLine(note)}</Caption1>
            </li>
          ))}
        </ul>
      )}
      {leftOut.length > 0 && (
        <Body1>
          Not checked, because nobody can say which case they go with: {leftOut.map(visibleLine).join(', ')}.
        </Body1>
      )}
      {cases.length > 0 && (
        <>
          <TableTools
            session={session}
            cases={cases}
            shown={rows.length}
            {...{ choice, onChoice: looked.set }}
          />
          <CaseTable
            rows={rows}
            choice={choice}
            onChoice={looked.set}
            onOpen={async (key) => {
              await session.openCase(await desk.filesOfCase(key));
              session.keep((kept) => ({ ...kept, view: 'check' }));
            }}
          />
        </>
      )}
      {bundles.length > 0 && <Bundles session={session} desk={desk} bundles={bundles} />}
    </div>
  );
};

/** Many documents at once, in a plain browser: what each case is, how it stands, and the way into it. */
export const CasesView = ({ session, desk }: Props) => (
  <Several session={session} desk={desk ?? deskOf(session)} />
);
