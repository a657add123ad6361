import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { countBySeverity } from '../../../src/checks';
import { counted } from '../../../src/report';
import type { CheckedCase } from '../../checking/messages';

const countsOf = ({ files, acrossFiles }: CheckedCase): string => {
  const findings = [...files.flatMap((file) => ('findings' in file ? file.findings : [])), ...acrossFiles];
  const { error, warning, info } = countBySeverity(findings);
  return `Found: ${counted(error, 'error')}, ${counted(warning, 'warning')}, ${counted(info, 'note')}.`;
};

/** Whether the case is ready, in one line that a screen reader speaks by itself. */
export const CheckSummary = ({ checked }: { readonly checked: CheckedCase }) => (
  <MessageBar intent={checked.ready ? 'success' : 'error'} layout="multiline">
    <MessageBarBody>
      <MessageBarTitle>{checked.ready ? 'Ready' : 'Not ready'}</MessageBarTitle>
      {countsOf(checked)}
    </MessageBarBody>
  </MessageBar>
);
