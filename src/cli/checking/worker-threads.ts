import path from 'node:path';
import type { Piscina } from 'piscina';
import { systemCode } from '../failure';
import { deathProblem, type Crew, type Death } from './crew';
import type { IndexedFile } from './indexed-file';
import type { CheckTask, CheckTaskResult, IndexTask } from './tasks';

export interface ThreadSettings {
  /** The program of the worker threads. */
  readonly program?: string;
  /** What one worker may hold, in MiB. The largest document that is read at all takes a quarter of it. */
  readonly heap?: number;
  /** How long one file may take, in milliseconds. A report of 1,000 pages takes less than a second. */
  readonly time?: number;
}

const HEAP = 2_048;
const TIME = 120_000;
/** Room for what lives briefly, in MiB: with more a thread holds more and is no faster. */
const YOUNG = 16;

/** Begins no more tasks than there are threads, so that the time of a task is not spent waiting for one. */
class Slots {
  private readonly waiting: (() => void)[] = [];
  constructor(private free: number) {}

  async with<Result>(use: () => Promise<Result>): Promise<Result> {
    if (this.free > 0) this.free -= 1;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      return await use();
    } finally {
      const next = this.waiting.shift();
      if (next === undefined) this.free += 1;
      else next();
    }
  }
}

/** How a task ends whose thread has ended; a fault of the program itself comes back as another error. */
const OUT_OF_MEMORY = 'ERR_WORKER_OUT_OF_MEMORY';
const THREAD_EXITED = /^worker exited with code/u;

const messageOf = (fault: unknown): string =>
  typeof fault === 'object' && fault !== null && 'message' in fault ? String(fault.message) : '';

const deathOf = (fault: unknown, late: AbortSignal): Death | undefined => {
  if (late.aborted) return 'too-slow';
  return systemCode(fault) === OUT_OF_MEMORY || THREAD_EXITED.test(messageOf(fault))
    ? 'worker-died'
    : undefined;
};

type Task = IndexTask | CheckTask;

/**
 * Works in worker threads. A thread that dies, or that is stopped because a task takes too long, is replaced; its task
 * is told as a file that could not be read.
 */
export const workerThreads = async (
  threads: number,
  { program = path.join(__dirname, 'check-worker.js'), heap = HEAP, time = TIME }: ThreadSettings = {},
): Promise<Crew> => {
  const { default: Piscina } = await import('piscina');
  const pool: Piscina<Task, IndexedFile | CheckTaskResult> = new Piscina({
    filename: program,
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: { maxOldGenerationSizeMb: heap, maxYoungGenerationSizeMb: YOUNG },
  });
  // A thread that dies between two tasks is replaced; nothing was lost, so there is nothing to tell.
  pool.on('error', () => undefined);
  const slots = new Slots(threads);

  const once = async (task: Task, files: number): Promise<IndexedFile | CheckTaskResult | Death> => {
    const late = new AbortController();
    const clock = setTimeout(() => late.abort(), time * files);
    try {
      return await pool.run(task, { signal: late.signal });
    } catch (fault) {
      const death = deathOf(fault, late.signal);
      if (death === undefined) throw fault;
      return death;
    } finally {
      clearTimeout(clock);
    }
  };
  /** A thread may die of what it did before: a task whose thread died has another try in a new one. */
  const run = (task: Task, files: number) =>
    slots.with(async () => {
      const first = await once(task, files);
      return first === 'worker-died' ? once(task, files) : first;
    });

  return {
    ahead: threads * 3,
    index: async (task) => {
      const result = await run(task, 1);
      return typeof result === 'string'
        ? { ...task.file, problem: deathProblem(result) }
        : (result as IndexedFile);
    },
    check: async (task) => {
      const result = await run(task, task.files.length);
      return typeof result === 'string'
        ? { outcomes: task.files.map(({ file }) => ({ file, problem: deathProblem(result) })) }
        : (result as CheckTaskResult);
    },
    close: () => pool.destroy(),
  };
};
