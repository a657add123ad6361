import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { ProblemBar } from './ProblemBar';
import { useAction } from './use-action';
import { PaneProblem } from '../problems';
import { ByHand } from './ByHand';

const useStyles = makeStyles({
  part: { display: 'grid', rowGap: tokens.spacingVerticalS, justifyItems: 'start' },
});

interface Props {
  /** What the report and the clipboard are had from; the session is one. */
  readonly session: {
    readonly reportText: () => Promise<string>;
    readonly copyText: (text: string) => Promise<void>;
  };
  readonly onSaid: (text: string) => void;
}

const COPIED = 'The check report is on the clipboard.';

/** The check report as plain text on the clipboard: the way out that works on every platform. */
export const CopyReport = ({ session, onSaid }: Props) => {
  const styles = useStyles();
  const { run, busy, problem } = useAction();
  const [said, setSaid] = useState<string>();
  const [byHand, setByHand] = useState<string>();

  const copy = async () => {
    setSaid(undefined);
    setByHand(undefined);
    const text = await session.reportText();
    try {
      await session.copyText(text);
    } catch (error) {
      // Some clipboards take text only at the very moment of a click, and the report takes longer than that.
      if (error instanceof PaneProblem && error.code === 'clipboard-refused') setByHand(text);
      throw error;
    }
    setSaid(COPIED);
    onSaid(COPIED);
  };

  return (
    <div className={styles.part}>
      <Body1>The whole check report as plain text, to paste into an email, a note or a document.</Body1>
      <Button disabledFocusable={busy} onClick={() => run(copy)}>
        Copy the report
      </Button>
      {said !== undefined && <Body1>{said}</Body1>}
      {problem && <ProblemBar problem={problem} />}
      {byHand !== undefined && <ByHand text={byHand} />}
    </div>
  );
};
