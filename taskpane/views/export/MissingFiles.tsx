import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { visibleLine } from '../../../src/report';
import type { Session, SessionState } from '../../session/session';
import { missingFiles } from './case-files';

const useStyles = makeStyles({
  part: { display: 'grid', rowGap: tokens.spacingVerticalXS, width: '100%' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXXS,
  },
  name: { flexGrow: 1, flexBasis: '8rem', minWidth: 0, overflowWrap: 'anywhere' },
});

interface Props {
  readonly session: Session;
  readonly state: SessionState;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Files that were in the case when the pane was closed: it keeps their names, and cannot keep the files. */
export const MissingFiles = ({ session, state, onFiles }: Props) => {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const names = missingFiles(state);
  if (names.length === 0) return null;
  const forget = (name: string) =>
    session.keep((kept) => ({ ...kept, files: kept.files.filter((file) => file.name !== name) }));
  return (
    <div className={styles.part}>
      <Body1>These were in the case last time. The pane cannot keep files, so add them again.</Body1>
      <ul className={styles.list}>
        {names.map((name) => (
          <li key={name} className={styles.item}>
            <Body1 className={styles.name}>{visibleLine(name)}</Body1>
            <Button size="small" aria-label={`Add again: ${name}`} onClick={() => input.current?.click()}>
              Add again
            </Button>
            <Button
              size="small"
              appearance="subtle"
              aria-label={`Not needed: ${name}`}
              onClick={() => forget(name)}
            >
              Not needed
            </Button>
          </li>
        ))}
      </ul>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label="Files to add again"
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // So that the same file can be chosen again.
          target.value = '';
        }}
      />
    </div>
  );
};
