import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Sourced } from '../../src/policy';
import { STANDING_LABELS } from '../../src/report';
import { SourceWords } from './SourceWords';

const useStyles = makeStyles({
  line: { display: 'block', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

interface Props extends Sourced {
  /** For lists in which the arrow keys move: whether Tab stops at the link. */
  readonly tabIndex?: number;
}

/** Which document says so, where in it, and how sure that is. The link opens a window of the browser. */
export const SourceLine = ({ source, standing, tabIndex }: Props) => {
  const styles = useStyles();
  return (
    <Caption1 as="span" className={styles.line}>
      Source: <SourceWords from={source} tabIndex={tabIndex} /> – {STANDING_LABELS[standing]}
    </Caption1>
  );
};
