import { makeStyles, tokens } from '@fluentui/react-components';
import { describeSource, source, type Source } from '../../src/policy';

const useStyles = makeStyles({
  link: {
    color: tokens.colorNeutralForeground2Link,
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { color: tokens.colorNeutralForeground2LinkHover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
});

interface Props {
  readonly from: Source;
  /** For lists in which the arrow keys move: whether Tab stops at the link. */
  readonly tabIndex?: number | undefined;
}

/** Which document says so and where in it. The link opens a window of the browser. */
export const SourceWords = ({ from, tabIndex }: Props) => {
  const styles = useStyles();
  const { url } = source(from.document);
  const line = describeSource(from);
  if (url === undefined) return <>{line}</>;
  return (
    <a className={styles.link} href={url} target="_blank" rel="noreferrer" tabIndex={tabIndex}>
      {line.endsWith(`, ${url}`) ? line.slice(0, -url.length - 2) : line}
    </a>
  );
};
