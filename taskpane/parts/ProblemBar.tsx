import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from '@fluentui/react-components';
import type { PaneProblem } from '../problems';

const useStyles = makeStyles({ body: { overflowWrap: 'anywhere' } });

interface Props {
  readonly problem: PaneProblem;
  /** `warning` where what the person did is safe all the same. */
  readonly intent?: 'error' | 'warning';
  /** What a person can do about it here. */
  readonly action?: { readonly label: string; readonly onClick: () => void };
}

/** A problem with its title and the sentence that says what to do. It is read out as soon as it appears. */
export const ProblemBar = ({ problem, intent = 'error', action }: Props) => {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline" role="alert" aria-live="assertive">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{problem.title}</MessageBarTitle>
        {problem.message}
      </MessageBarBody>
      {action && (
        <MessageBarActions>
          <Button size="small" onClick={action.onClick}>
            {action.label}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
};
