import { Caption1, makeStyles, tokens, Text } from '@fluentui/react-components';
import { Pill, type PillColour } from '../parts/Pill';
import type { SessionState } from '../session/session';
import { documentStatus, type StatusLabel } from './document-status';

const useStyles = makeStyles({
  header: { display: 'grid', rowGap: tokens.spacingVerticalXXS, minWidth: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minWidth: 0,
  },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const COLOURS: Readonly<Record<StatusLabel, PillColour>> = {
  Ready: 'success',
  'Was ready': 'warning',
  'Not complete': 'warning',
  'Not ready': 'danger',
};

/** Which document it is, what it was recognised as, and whether it is ready. */
export const Header = ({ state }: { readonly state: SessionState }) => {
  const styles = useStyles();
  const { name, kind, status } = documentStatus(state);
  return (
    <div className={styles.header}>
      <Text weight="semibold" className={styles.name} title={name}>
        {name}
      </Text>
      <div className={styles.row}>
        {status && <Pill colour={COLOURS[status.label]}>{status.label}</Pill>}
        {kind !== '' && <Caption1 className={styles.quiet}>{kind}</Caption1>}
        {status && <Caption1 className={styles.quiet}>{status.details}</Caption1>}
      </div>
    </div>
  );
};
