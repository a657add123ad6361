import {
  Caption1,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from '@fluentui/react-components';
import type { CheckedFile } from '../../checking/messages';
import { FindingItem } from './FindingItem';

const useStyles = makeStyles({ list: { listStyleType: 'none', margin: 0, padding: 0 } });

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

const summary = ({ findings }: CheckedFile): string => {
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  return `${plural(count('error'), 'error')}, ${plural(count('warning'), 'warning')}, ${plural(count('info'), 'note')}.`;
};

/** What was found in one document, errors first. */
export const CheckResult = ({ checked }: { readonly checked: CheckedFile }) => {
  const styles = useStyles();
  const order = ['error', 'warning', 'info'];
  const findings = [...checked.findings].sort(
    (a, b) => order.indexOf(a.severity) - order.indexOf(b.severity),
  );
  return (
    <>
      <MessageBar intent={checked.ready ? 'success' : 'error'} layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{checked.ready ? 'No errors found' : 'Not ready'}</MessageBarTitle>
          {summary(checked)}
        </MessageBarBody>
      </MessageBar>
      <Caption1>
        {checked.name}: {checked.kindBecause}
      </Caption1>
      <ul className={styles.list}>
        {findings.map((finding, index) => (
          <FindingItem key={index} finding={finding} />
        ))}
      </ul>
    </>
  );
};
