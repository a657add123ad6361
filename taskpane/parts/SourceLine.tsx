import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { describeSource, source, type Sourced } from '../../src/policy';
import { STANDING_LABELS } from '../../src/report';

const useStyles = makeStyles({
  line: { display: 'block', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  link: {
    color: tokens.colorNeutralForeground2Link,
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { color: tokens.colorNeutralForeground2LinkHover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
});

interface Props extends Sourced {
  /** For lists in which the arrow keys move: whether Tab stops at the link. */
  readonly tabIndex?: number;
}

/** Which document says so, where in it, and how sure that is. The link opens a window of the browser. */
export const SourceLine = ({ source: from, standing, tabIndex }: Props) => {
  const styles = useStyles();
  const { url } = source(from.document);
  const line = describeSource(from);
  return (
    <Caption1 as="span" className={styles.line}>
      Source:{' '}
      {url === undefined ? (
        line
      ) : (
        <a className={styles.link} href={url} target="_blank" rel="noreferrer" tabIndex={tabIndex}>
          {line.endsWith(`, ${url}`) ? line.slice(0, -url.length - 2) : line}
        </a>
      )}{' '}
      – {STANDING_LABELS[standing]}
    </Caption1>
  );
};
