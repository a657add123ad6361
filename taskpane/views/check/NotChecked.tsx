import { Body1, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { visibleLine } from '../../../src/report';
import type { CheckedCase } from '../../work/work';

/** What nobody looked at, said before anything that was found: unreadable files, and files that are no documents. */
export const NotChecked = ({ checked }: { readonly checked: CheckedCase }) => (
  <>
    {checked.unreadable.map(({ file, sentence }) => (
      <MessageBar key={file} intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{visibleLine(file)} could not be read</MessageBarTitle>
          {sentence}
        </MessageBarBody>
      </MessageBar>
    ))}
    {checked.attachments.length > 0 && (
      <Body1>
        Not checked, because no Word documents: {checked.attachments.map(visibleLine).join(', ')}. Look
        through them yourself.
      </Body1>
    )}
  </>
);
