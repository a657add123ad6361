import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { CheckedCase } from '../../checking/messages';

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

const counted = ({ files, acrossFiles }: CheckedCase): string => {
  const findings = [...files.flatMap((file) => ('findings' in file ? file.findings : [])), ...acrossFiles];
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  return `${plural(count('error'), 'error')}, ${plural(count('warning'), 'warning')}, ${plural(count('info'), 'note')}.`;
};

/** Whether the case is ready, in one line that a screen reader speaks by itself. */
export const CheckSummary = ({ checked }: { readonly checked: CheckedCase }) => (
  <MessageBar intent={checked.ready ? 'success' : 'error'} layout="multiline">
    <MessageBarBody>
      <MessageBarTitle>{checked.ready ? 'No errors found' : 'Not ready'}</MessageBarTitle>
      {counted(checked)}
    </MessageBarBody>
  </MessageBar>
);
