import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { FileInput } from '../../../parts/FileInput';
import { ProblemBar } from '../../../parts/ProblemBar';
import { readChosen } from '../../../parts/read-chosen';
import { useAction } from '../../../parts/use-action';
import type { Session, SessionState } from '../../../session/session';
import { decisionFile, takeUpDecisions } from './decision-files';

const useStyles = makeStyles({
  part: { display: 'grid', rowGap: tokens.spacingVerticalS, justifyItems: 'start' },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly session: Session;
  readonly state: SessionState;
  readonly onSaid: (text: string) => void;
}

/** The decisions as a file of their own: for the command, for a colleague, for the next time in a plain browser. */
export const DecisionFiles = ({ session, state, onSaid }: Props) => {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const { run, busy, problem } = useAction();
  const { decisions } = state.kept;

  const save = async () => {
    const started = await session.saveFile(decisionFile(decisions));
    onSaid(
      started === 'started'
        ? 'Saving the decisions has started. Look whether the file arrived.'
        : 'The decisions are too many to be handed over here. Open the pane in a browser to save them.',
    );
  };
  const take = async (files: readonly File[]) => {
    for (const file of await readChosen(files)) onSaid(await takeUpDecisions(session, file));
  };

  return (
    <div className={styles.part}>
      <Body1>
        {state.capabilities.keepsState
          ? 'Decisions are kept inside the document, with reasons and names: whoever has the document has them too. A file of them can be used with other documents of the case.'
          : 'Decisions are kept only while this page is open. Save them as a file, and drop that file here next time.'}
      </Body1>
      <div className={styles.row}>
        <Button disabledFocusable={busy || decisions.length === 0} onClick={() => run(save)}>
          Save decisions
        </Button>
        <Button disabledFocusable={busy} onClick={() => input.current?.click()}>
          Take up a file of decisions
        </Button>
      </div>
      <FileInput
        ref={input}
        label="File of decisions"
        accept=".json,application/json"
        onFiles={(files) => void run(() => take(files))}
      />
      {problem && <ProblemBar problem={problem} />}
    </div>
  );
};
