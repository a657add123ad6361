import type { IndexedFile } from './checking/indexed-file';
import { check, index, type CheckTask, type CheckTaskResult, type IndexTask } from './checking/tasks';

/** Standard input is read by the thread that has it. */
const NO_INPUT = { stdin: () => Promise.resolve(new Uint8Array()) };

/** What a worker thread does with one task. */
const work = (task: IndexTask | CheckTask): Promise<IndexedFile | CheckTaskResult> =>
  task.does === 'index' ? index(task, NO_INPUT) : check(task, NO_INPUT);

export default work;
