import { Body1, Button, makeStyles, Spinner, Subtitle1, tokens } from '@fluentui/react-components';
import { ProblemBar } from '../parts/ProblemBar';
import type { PaneProblem } from '../problems';

const useStyles = makeStyles({
  splash: {
    display: 'grid',
    alignContent: 'start',
    justifyItems: 'start',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    paddingTop: '20vh',
  },
  heading: { margin: 0 },
});

interface Props {
  readonly problem?: PaneProblem | undefined;
  readonly onRetry?: () => void;
  readonly onPlain?: () => void;
}

/** What is shown until there is a document to work on, and where Word cannot be reached. */
export const Splash = ({ problem, onRetry, onPlain }: Props) => {
  const styles = useStyles();
  return (
    <main className={styles.splash}>
      <Subtitle1 as="h1" className={styles.heading}>
        CIMS Report Assistant
      </Subtitle1>
      {problem === undefined ? (
        <Spinner size="tiny" label="Connecting to the document" />
      ) : (
        <>
          <ProblemBar problem={problem} />
          <Button appearance="primary" onClick={onRetry}>
            Try again
          </Button>
          <Body1>
            You can also go on without Word: choose a saved file here, see what is missing in it, and export
            its bundle. Changes to the document are then made in Word.
          </Body1>
          <Button onClick={onPlain}>Go on without Word</Button>
        </>
      )}
    </main>
  );
};
