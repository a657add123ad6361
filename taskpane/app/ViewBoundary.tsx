import { Component, type ReactNode } from 'react';
import { ProblemBar } from '../parts/ProblemBar';
import { PaneProblem } from '../problems';

interface Props {
  readonly onRetry: () => void;
  readonly children: ReactNode;
}

interface State {
  readonly problem?: PaneProblem;
}

const problemOf = (error: unknown): PaneProblem =>
  error instanceof PaneProblem
    ? error
    : new PaneProblem(
        'tool-fault',
        'This view stopped because of a fault in this tool. What you typed is kept, and the other views still work.',
        error,
      );

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
