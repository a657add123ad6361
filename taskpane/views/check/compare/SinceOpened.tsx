import { Body1 } from '@fluentui/react-components';
import { useMemo } from 'react';
import { counted } from '../../../../src/report';
import type { SessionState } from '../../../session/session';
import type { CheckedCase } from '../../../work/work';
import { sinceOpened } from './since-opened';

interface Props {
  readonly state: SessionState;
  readonly checked: CheckedCase;
}

/** What became of the findings while the document was open; silent while nothing did. */
export const SinceOpened = ({ state: { firstReport, hasDocument }, checked }: Props) => {
  const since = useMemo(
    () => firstReport && sinceOpened(firstReport, checked.report, hasDocument),
    [firstReport, checked, hasDocument],
  );
  if (since === undefined || since.mended + since.new === 0) return null;
  return (
    <Body1>
      Since you opened the document: {counted(since.mended, 'finding')} mended, {String(since.new)} new.
    </Body1>
  );
};
