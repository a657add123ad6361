import type { IndexedFile } from './indexed-file';
import type { CheckTask, CheckTaskResult, IndexTask } from './tasks';

/** Who does the work: this thread, or worker threads. */
export interface Crew {
  /** How many tasks are worth beginning before the results of the first are taken. */
  readonly ahead: number;
  readonly index: (task: IndexTask) => Promise<IndexedFile>;
  readonly check: (task: CheckTask) => Promise<CheckTaskResult>;
  readonly close: () => Promise<void>;
}

/** Why a task came to no end. */
export type Death = 'worker-died' | 'too-slow';

const SENTENCES: Readonly<Record<Death, string>> = {
  'worker-died':
    'The worker thread that read it ended before it was done, probably for want of memory, so it was not checked. Check it by itself, or on a machine with more memory.',
  'too-slow':
    'Reading it took longer than a file may take, so it was given up and not checked. Check it by itself.',
};

/** What a report says of a file whose task came to no end. */
export const deathProblem = (death: Death): { readonly reason: Death; readonly message: string } => ({
  reason: death,
  message: SENTENCES[death],
});
