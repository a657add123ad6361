import { Component, lazy, type ComponentType, type ReactNode } from 'react';
import { problemFrom } from '../problems';
import { ProblemBar } from './ProblemBar';

type Loaded<Props> = Promise<{ readonly default: ComponentType<Props> }>;

/** What makes each part anew that could not be loaded, and what shows it once more. */
const failed = new Set<() => void>();
const shown = new Set<() => void>();

/** What could not be loaded is loaded once more, where it is shown or when it is next shown. */
export const askAgainForParts = (): void => {
  for (const make of failed) make();
  failed.clear();
  for (const showAgain of [...shown]) showAgain();
};

interface State {
  readonly error?: unknown;
}

/** A part that could not be loaded says so in its own place: what stands round it may be all that somebody needs. */
class LoadBoundary extends Component<{ readonly part: () => ReactNode }, State> {
  override state: State = {};

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  private readonly showAgain = (): void => {
    shown.delete(this.showAgain);
    this.setState({ error: undefined });
  };

  override componentDidCatch(): void {
    shown.add(this.showAgain);
  }

  override componentWillUnmount(): void {
    shown.delete(this.showAgain);
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === undefined) return this.props.part();
    const problem = problemFrom(error);
    // Whatever else is wrong is for the view to say.
    if (problem.code !== 'part-not-loaded') throw error;
    return <ProblemBar problem={problem} action={{ label: 'Show it again', onClick: askAgainForParts }} />;
  }
}

/**
 * A part that is loaded when it is first shown. React's own `lazy` remembers for ever that loading failed, and a network
 * that was gone for a minute would cost everything in a page that is not kept.
 */
export const lazyPart = <Props extends object>(load: () => Loaded<Props>): ComponentType<Props> => {
  const made = () =>
    lazy<ComponentType<Props>>(async () => {
      try {
        return await load();
      } catch (error) {
        failed.add(make);
        throw error;
      }
    });
  let Part: ComponentType<Props> = made();
  const make = () => {
    Part = made();
  };
  return function LazyPart(props: Props) {
    return <LoadBoundary part={() => <Part {...props} />} />;
  };
};
