import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { ProblemBar } from './ProblemBar';
import { useAction } from './use-action';
import { PaneProblem } from '../problems';
import { ByHand } from './ByHand';

const useStyles = makeStyles({
  part: { display: 'grid', rowGap: tokens.spacingVerticalS, justifyItems: 'start' },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface ReportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface Props {
  /** What the report and the clipboard are had from; the session is one. */
  readonly session: {
    readonly reportText: () => Promise<string>;
    readonly copyText: (text: string) => Promise<void>;
    readonly reportFile: (format: 'html' | 'docx') => Promise<ReportFile>;
    readonly saveFile: (file: ReportFile) => Promise<'started' | 'too-large'>;
  };
  readonly onSaid: (text: string) => void;
}

const TOO_LARGE =
  'The report is too large to be handed over here. Open the pane in a browser to save it, or copy it.';

const COPIED = 'The check report is on the clipboard.';

/** The check report as a file, or as plain text on the clipboard: the way out that works on every platform. */
export const TakeReport = ({ session, onSaid }: Props) => {
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

  const save = async (format: 'html' | 'docx') => {
    setSaid(undefined);
    const file = await session.reportFile(format);
    const text =
      (await session.saveFile(file)) === 'started'
        ? `Saving ${file.name} has started. Look whether the file arrived.`
        : TOO_LARGE;
    setSaid(text);
    onSaid(text);
  };

  return (
    <div className={styles.part}>
      <Body1>The whole check report, to file it; or as plain text, to paste into an email or a note.</Body1>
      <div className={styles.row}>
        <Button disabledFocusable={busy} onClick={() => run(() => save('html'))}>
          Save as a page (.html)
        </Button>
        <Button disabledFocusable={busy} onClick={() => run(() => save('docx'))}>
          Save as a Word document (.docx)
        </Button>
      </div>
      <Button disabledFocusable={busy} onClick={() => run(copy)}>
        Copy the report
      </Button>
      {said !== undefined && <Body1>{said}</Body1>}
      {problem && <ProblemBar problem={problem} />}
      {byHand !== undefined && <ByHand text={byHand} />}
    </div>
  );
};
