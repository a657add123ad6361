import { Body1, Button, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { ProblemBar } from '../../parts/ProblemBar';
import { useAction } from '../../parts/use-action';
import { PaneProblem } from '../../problems';
import type { Session, SessionState } from '../../session/session';
import { useKeptFocus } from '../../parts/use-focus-within';
import type { Built } from './build-store';
import { browserAddress, otherWays, TOO_LARGE } from './other-ways';

const useStyles = makeStyles({
  part: { display: 'grid', rowGap: tokens.spacingVerticalS, justifyItems: 'start', overflowWrap: 'anywhere' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** How far the handing over is. That it started is all that the pane can know; the rest a person says. */
type Step = 'ready' | 'started' | 'arrived' | 'not-arrived' | 'too-large';

interface Props {
  readonly session: Session;
  readonly state: SessionState;
  readonly built: Built;
  readonly onSaid: (text: string) => void;
}

/** The ways by which the bundle leaves the pane, first that which works on this platform. */
export const WaysOut = ({ session, state, built, onSaid }: Props) => {
  const styles = useStyles();
  const { run, busy, problem } = useAction();
  const [step, setStep] = useState<Step>('ready');
  const part = useRef<HTMLDivElement>(null);
  // An answer takes its question away, and the button that was pressed with it.
  const keptFocus = useKeptFocus(part);
  const { bundle } = built;
  const byPage = state.capabilities.save === 'browser-page';
  const tell = (next: Step, text: string) => {
    setStep(next);
    onSaid(text);
  };

  const save = async () => {
    try {
      const answer = await session.saveFile({ name: bundle.name, bytes: bundle.bytes });
      if (answer === 'started') tell('started', 'Saving has started. Did the file arrive?');
      else tell('too-large', TOO_LARGE);
    } catch (error) {
      if (error instanceof PaneProblem) setStep('not-arrived');
      throw error;
    }
  };
  const copyAddress = async () => {
    await session.copyText(browserAddress());
    onSaid('The address is on the clipboard.');
  };

  const elsewhere = state.hostKind === 'word' && (step === 'not-arrived' || step === 'too-large');
  return (
    <div ref={part} tabIndex={-1} role="group" aria-label="Ways out" className={styles.part} {...keptFocus}>
      {byPage && (
        <Body1>
          Word on this device cannot be relied on to save files from a pane. A page of this tool opens in your
          browser and saves it there. The file travels in the page’s address and is not uploaded; the browser
          may note that address in its history.
        </Body1>
      )}
      <Button appearance="primary" disabledFocusable={busy} onClick={() => run(save)}>
        {byPage ? 'Save in the browser' : 'Save the bundle'}
      </Button>
      {problem && <ProblemBar problem={problem} />}
      {step === 'started' && (
        <div className={styles.row} role="group" aria-label="Did the file arrive?">
          <Body1>Did the file arrive?</Body1>
          <Button size="small" onClick={() => tell('arrived', 'Good.')}>
            Yes
          </Button>
          <Button size="small" onClick={() => tell('not-arrived', 'Other ways are shown.')}>
            No
          </Button>
        </div>
      )}
      {step === 'arrived' && (
        <Body1>
          Good. Unpack it: the upload sheet in it lists the values to enter in CIMS and the files that go with
          them.
        </Body1>
      )}
      {step === 'too-large' && <Body1>{TOO_LARGE}</Body1>}
      {step === 'not-arrived' && (
        <ol className={styles.list}>
          {otherWays(state).map((sentence) => (
            <li key={sentence}>
              <Body1>{sentence}</Body1>
            </li>
          ))}
        </ol>
      )}
      {elsewhere && (
        <div className={styles.row}>
          <Link href={browserAddress()} target="_blank" rel="noreferrer">
            {browserAddress()}
          </Link>
          <Button size="small" disabledFocusable={busy} onClick={() => run(copyAddress)}>
            Copy the address
          </Button>
        </div>
      )}
      {step === 'not-arrived' && (
        <Caption1>
          The report can be copied below on every platform, also where no file can be saved.
        </Caption1>
      )}
    </div>
  );
};
