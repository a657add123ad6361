import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { ConfirmDialog } from '../../parts/ConfirmDialog';
import { LiveRegion } from '../../parts/LiveRegion';
import { ProblemBar } from '../../parts/ProblemBar';
import { useAction } from '../../parts/use-action';
import type { Session, SessionState } from '../../session/session';
import { keptThings } from './kept-things';

const useStyles = makeStyles({
  part: { display: 'grid', rowGap: tokens.spacingVerticalS, justifyItems: 'start' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly session: Session;
  readonly state: SessionState;
}

/** What the document keeps for the pane, and a way to take it out before the document goes to somebody else. */
export const KeptInDocument = ({ session, state: { kept, capabilities } }: Props) => {
  const styles = useStyles();
  const { run, busy, problem } = useAction();
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  const things = keptThings(kept);
  const where = capabilities.keepsState ? 'in this document' : 'while this page is open';
  const remove = async () => {
    await session.forget();
    setSaid('What was kept has been removed.');
  };

  return (
    <div className={styles.part}>
      <LiveRegion text={said} />
      {said !== '' && things === '' && <Caption1 className={styles.quiet}>{said}</Caption1>}
      {things !== '' && (
        <>
          <Caption1 className={styles.quiet}>{`Kept ${where}: ${things}.`}</Caption1>
          <Button size="small" disabledFocusable={busy} onClick={() => setAsking(true)}>
            Remove what is kept
          </Button>
        </>
      )}
      {problem && <ProblemBar problem={problem} />}
      <ConfirmDialog
        open={asking}
        title="Remove what is kept?"
        choices={[
          {
            label: 'Remove it',
            onChoose: () => {
              setAsking(false);
              run(remove);
            },
          },
        ]}
        onCancel={() => setAsking(false)}
      >
        {`This takes out ${things}, and cannot be undone. The text of the document stays as it is.`}
      </ConfirmDialog>
    </div>
  );
};
