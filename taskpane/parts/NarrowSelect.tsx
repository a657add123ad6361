import { makeStyles, Select, type SelectProps } from '@fluentui/react-components';

const useStyles = makeStyles({
  root: { minWidth: 0, width: '100%' },
  // A list is as wide as its longest choice, which no pane has room for.
  select: { minWidth: 0, width: '100%', maxWidth: '100%', textOverflow: 'ellipsis' },
});

/** A list that gets no wider than the pane, however long its choices are. */
export const NarrowSelect = (props: SelectProps) => {
  const styles = useStyles();
  return <Select {...props} className={styles.root} select={{ className: styles.select }} />;
};
