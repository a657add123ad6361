import type { PaneProblem } from '../problems';
import { Notice, type NoticeAction } from './Notice';

interface Props {
  readonly problem: PaneProblem;
  /** `warning` where what the person did is safe all the same. */
  readonly intent?: 'error' | 'warning';
  /** What a person can do about it here. */
  readonly action?: NoticeAction;
}

/** A problem with its title and the sentence that says what to do. It is read out as soon as it appears. */
export const ProblemBar = ({ problem, intent = 'error', action }: Props) => (
  <Notice title={problem.title} intent={intent} alert {...(action && { actions: [action] })}>
    {problem.message}
  </Notice>
);
