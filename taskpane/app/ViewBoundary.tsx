import { Component, type ReactNode } from 'react';
import { ProblemBar } from '../parts/ProblemBar';
import { PaneProblem, problemFrom } from '../problems';

interface Props {
  readonly onRetry: () => void;
  readonly children: ReactNode;
}

interface State {
  readonly problem?: PaneProblem;
}

/** The sentence on a fault speaks of what a person has just done; a view that fails does so by itself. */
const problemOf = (error: unknown): PaneProblem => {
  const problem = problemFrom(error);
  return problem.code === 'tool-fault'
    ? new PaneProblem(
        'tool-fault',
        'This view stopped because of a fault in this tool. What you typed is kept, and the other views still work.',
        error,
      )
    : problem;
};

/** A view that fails leaves the others, and what was typed, as they are. */
export class ViewBoundary extends Component<Props, State> {
  override state: State = {};

  static getDerivedStateFromError(error: unknown): State {
    return { problem: problemOf(error) };
  }

  override render(): ReactNode {
    const { problem } = this.state;
    if (problem === undefined) return this.props.children;
    return <ProblemBar problem={problem} action={{ label: 'Show it again', onClick: this.props.onRetry }} />;
  }
}
