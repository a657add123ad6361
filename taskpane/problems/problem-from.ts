import { PaneProblem } from './pane-problem';

/** Whatever was thrown, as what a person is told: what is no problem of ours is a fault of this tool. */
export const problemFrom = (error: unknown): PaneProblem =>
  error instanceof PaneProblem ? error : new PaneProblem('tool-fault', undefined, error);
