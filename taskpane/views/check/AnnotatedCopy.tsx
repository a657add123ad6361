import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Severity } from '../../../src/checks';
import { counted, visibleLine } from '../../../src/report';
import { ProblemBar } from '../../parts/ProblemBar';
import { useAction } from '../../parts/use-action';
import type { Session } from '../../session/session';
import { SeverityChoice } from './SeverityChoice';

const useStyles = makeStyles({
  part: { display: 'grid', rowGap: tokens.spacingVerticalS, justifyItems: 'start' },
});

interface Props {
  readonly session: Session;
  readonly onSaid: (text: string) => void;
}

/** In a plain browser: a copy of the document with the findings as comments in it, for whoever works in Word. */
export const AnnotatedCopy = ({ session, onSaid }: Props) => {
  const styles = useStyles();
  const [severities, setSeverities] = useState<readonly Severity[]>(['error', 'warning']);
  const [said, setSaid] = useState<string>();
  const [missed, setMissed] = useState<readonly string[]>([]);
  const { run, busy, problem } = useAction();
  const save = async () => {
    setSaid(undefined);
    setMissed([]);
    const { name, bytes, placed, notPlaced } = await session.annotatedCopy(severities);
    const text =
      (await session.saveFile({ name, bytes })) === 'started'
        ? `Saving ${visibleLine(name)} with ${counted(placed, 'comment')} has started. Look whether the file arrived.`
        : 'The copy is too large to be handed over here.';
    setSaid(text);
    setMissed(notPlaced);
    onSaid(text);
  };
  return (
    <div className={styles.part}>
      <SeverityChoice chosen={severities} onChoose={setSeverities} />
      <Body1>
        The file itself stays as it is: the comments stand in a copy. What is set aside is left out, and
        comments of an earlier copy are replaced, but for those that somebody has answered.
      </Body1>
      <Button disabledFocusable={busy || severities.length === 0} onClick={() => run(save)}>
        Save a copy with comments
      </Button>
      {problem && <ProblemBar problem={problem} />}
      {said !== undefined && <Body1>{said}</Body1>}
      {missed.length > 0 && (
        <ul aria-label="Not put in">
          {missed.map((sentence, index) => (
            <li key={index}>{visibleLine(sentence)}</li>
          ))}
        </ul>
      )}
    </div>
  );
};
