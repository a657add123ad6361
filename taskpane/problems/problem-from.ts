import { PaneProblem } from './pane-problem';

/** What the build's own loader throws where a script of the pane cannot be had. */
const isNotLoaded = (error: unknown): boolean => error instanceof Error && error.name === 'ChunkLoadError';

/**
 * Whatever was thrown, as what a person is told: what is no problem of ours is a fault of this tool, or a part of it that
 * the server did not give.
 */
export const problemFrom = (error: unknown): PaneProblem => {
  if (error instanceof PaneProblem) return error;
  return new PaneProblem(isNotLoaded(error) ? 'part-not-loaded' : 'tool-fault', undefined, error);
};
