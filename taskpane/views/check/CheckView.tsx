import { MessageBar, MessageBarBody, Spinner, Title3, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { createChecker, type CheckOutcome } from '../../checking/checker';
import { fileHost } from '../../host/browser/file-host';
import { CheckResult } from './CheckResult';
import { FileDrop } from './FileDrop';

const useStyles = makeStyles({
  view: {
    display: 'grid',
    rowGap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalL,
    maxWidth: '60rem',
  },
});

/** Checks a file that a person gives. Nothing leaves the page. */
export const CheckView = () => {
  const styles = useStyles();
  const check = useMemo(createChecker, []);
  const [busy, setBusy] = useState<string>();
  const [outcome, setOutcome] = useState<CheckOutcome>();

  const onFile = async (file: File) => {
    setBusy(file.name);
    setOutcome(undefined);
    try {
      setOutcome(await check(await fileHost(file).read()));
    } catch {
      setOutcome({ problem: `${file.name} could not be opened; check that it still exists and try again.` });
    } finally {
      setBusy(undefined);
    }
  };

  return (
    <main className={styles.view}>
      <Title3 as="h1">Check a document</Title3>
      <FileDrop onFile={(file) => void onFile(file)} />
      <div role="status">
        {busy && <Spinner label={`Checking ${busy}`} />}
        {outcome && 'problem' in outcome && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{outcome.problem}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      {outcome && 'checked' in outcome && <CheckResult checked={outcome.checked} />}
    </main>
  );
};
