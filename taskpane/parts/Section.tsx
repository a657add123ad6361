import { makeStyles, mergeClasses, Subtitle2, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({
  section: { display: 'grid', rowGap: tokens.spacingVerticalS, justifyItems: 'stretch', minWidth: 0 },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  heading: { margin: 0, overflowWrap: 'anywhere' },
  card: {
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface Props {
  readonly title: string;
  /** Level of the heading; the view's own heading is the `h1`. */
  readonly level?: 2 | 3;
  /** At the other end of the heading's line, for a count or a status. */
  readonly aside?: ReactNode;
  /** In a frame of its own. */
  readonly card?: boolean;
  readonly children?: ReactNode;
}

/** A part of a view under a heading, which names it for whoever jumps from region to region. */
export const Section = ({ title, level = 2, aside, card = false, children }: Props) => {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id} className={mergeClasses(styles.section, card && styles.card)}>
      <div className={styles.head}>
        <Subtitle2 as={level === 2 ? 'h2' : 'h3'} id={id} className={styles.heading}>
          {title}
        </Subtitle2>
        {aside}
      </div>
      {children}
    </section>
  );
};
