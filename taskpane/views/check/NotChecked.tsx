import { Body1 } from '@fluentui/react-components';
import { visibleLine } from '../../../src/report';
import { Notice } from '../../parts/Notice';
import type { CheckedCase } from '../../work/work';

/** What nobody looked at, said before anything that was found: unreadable files, and files that are no documents. */
export const NotChecked = ({ checked }: { readonly checked: CheckedCase }) => (
  <>
    {checked.unreadable.map(({ file, sentence }) => (
      <Notice key={file} intent="error" title={`${file} could not be read`}>
        {sentence}
      </Notice>
    ))}
    {checked.attachments.length > 0 && (
      <Body1>
        Not checked, because no Word documents: {checked.attachments.map(visibleLine).join(', ')}. Look
        through them yourself.
      </Body1>
    )}
  </>
);
