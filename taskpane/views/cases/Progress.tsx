import { Body1, Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { counted } from '../../../src/report';
import type { Desk, DeskState } from '../../session/desk/desk';
import { inWords } from './time-in-words';

const useStyles = makeStyles({
  part: { display: 'grid', rowGap: tokens.spacingVerticalXS },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export const isRunning = (phase: DeskState['phase']): boolean => phase === 'reading' || phase === 'checking';

/** How far the files are, in one sentence. */
export const progressText = ({ phase, files, done, left, otherRules = false }: DeskState): string => {
  const of = `${String(done)} of ${counted(files, 'file')}`;
  const rest = left === undefined ? '' : `, ${inWords(left)}`;
  switch (phase) {
    case 'reading':
      return `Reading: ${of}${rest}.`;
    case 'checking':
      return `Checking: ${of}${rest}.`;
    case 'stopped':
      return otherRules
        ? 'Stopped. Your organisation’s file was loaded again, and what was found before that is not shown any longer. Go on to check by it.'
        : 'Stopped. What is done stays.';
    case 'empty':
    case 'done':
      return `${counted(files, 'file')} done.`;
  }
};

interface Props {
  readonly desk: Desk;
  readonly state: DeskState;
  readonly onSaid: (text: string) => void;
}

/** How far the files are, and the way to stop and to go on. */
export const Progress = ({ desk, state, onSaid }: Props) => {
  const styles = useStyles();
  const { phase, files, done } = state;
  const running = isRunning(phase);
  return (
    <div className={styles.part} role="group" aria-label="Progress">
      <Body1>{progressText(state)}</Body1>
      {running && <ProgressBar value={files === 0 ? 0 : done / files} aria-label="Files done in this step" />}
      <div className={styles.actions}>
        {running && (
          <Button size="small" onClick={desk.stop}>
            Stop
          </Button>
        )}
        {phase === 'stopped' && (
          <Button size="small" appearance="primary" onClick={() => void desk.goOn()}>
            Go on
          </Button>
        )}
        {!running && (
          <Button
            size="small"
            onClick={() => {
              desk.clear();
              onSaid('The table is empty. The files stay as they are.');
            }}
          >
            Empty the table
          </Button>
        )}
      </div>
    </div>
  );
};
