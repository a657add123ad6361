import { MessageBar, MessageBarBody, Spinner, Title3, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { createChecker, type CheckOutcome } from '../../checking/checker';
import { fileHost } from '../../host/browser/file-host';
import { CheckResult } from './CheckResult';
import { CheckSummary } from './CheckSummary';
import { FileDrop } from './FileDrop';

const useStyles = makeStyles({
  view: {
    display: 'grid',
    rowGap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalL,
    maxWidth: '60rem',
  },
});

/** Checks files that a person gives. Nothing leaves the page. */
export const CheckView = () => {
  const styles = useStyles();
  const check = useMemo(createChecker, []);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<CheckOutcome>();

  const onFiles = async (files: readonly File[]) => {
    setBusy(true);
    setOutcome(undefined);
    try {
      setOutcome(await check(await Promise.all(files.map((file) => fileHost(file).read()))));
    } catch {
      setOutcome({ problem: 'The files could not be opened; check that they still exist and try again.' });
    } finally {
      setBusy(false);
    }
  };

  return (
    <main className={styles.view}>
      <Title3 as="h1">Check documents</Title3>
      <FileDrop onFiles={(files) => void onFiles(files)} />
      <div role="status">
        {busy && <Spinner label="Checking" />}
        {outcome && 'problem' in outcome && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{outcome.problem}</MessageBarBody>
          </MessageBar>
        )}
        {outcome && 'checked' in outcome && <CheckSummary checked={outcome.checked} />}
      </div>
      {outcome && 'checked' in outcome && <CheckResult checked={outcome.checked} />}
    </main>
  );
};
