import { Body1, Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { counted } from '../../../src/report';
import type { Desk, DeskState } from '../../session/desk/desk';
import { inWords } from './time-in-words';

const useStyles = makeStyles({
  part: { display: 'grid', rowGap: tokens.spacingVerticalXS },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const progressText = ({ phase, files, done, left, otherRules = false }: DeskState): string => {
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
  const isRunning = phase === 'reading' || phase === 'checking';
  const goOn = async () => {
    await desk.goOn();
    onSaid(progressText(desk.state()));
  };
  return (
    <div className={styles.part}>
      <Body1>{progressText(state)}</Body1>
      {isRunning && (
        <ProgressBar value={files === 0 ? 0 : done / files} aria-label="Files done in this step" />
      )}
      <div className={styles.actions}>
        {isRunning && (
          <Button size="small" onClick={desk.stop}>
            Stop
          </Button>
        )}
        {phase === 'stopped' && (
          <Button size="small" appearance="primary" onClick={() => void goOn()}>
            Go on
          </Button>
        )}
        {!isRunning && (
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
