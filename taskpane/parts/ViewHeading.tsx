import { Body1, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  head: { display: 'grid', rowGap: tokens.spacingVerticalXS },
  heading: { margin: 0 },
});

/** The heading of a view, with a sentence on what it is for. */
export const ViewHeading = ({
  title,
  children,
}: {
  readonly title: string;
  readonly children?: ReactNode;
}) => {
  const styles = useStyles();
  return (
    <div className={styles.head}>
      <Subtitle1 as="h1" className={styles.heading}>
        {title}
      </Subtitle1>
      {children !== undefined && <Body1>{children}</Body1>}
    </div>
  );
};
