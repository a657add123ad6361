import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Ended, Failure, Message, Progress, Task } from './messages';

/** The heap that each process has, whatever it is given to read. */
export const HEAP_MIB = 512;
/** How much more than early on may stand in the heap at the end. */
const GROWTH_MIB = 48;
/** A process that has been at one case for longer hangs. */
const HANG_MILLISECONDS = 90_000;
const LOOK_MILLISECONDS = 5_000;

const WHY: Readonly<Record<string, string>> = {
  SIGKILL: 'it hung, or the machine had no memory left',
  SIGABRT: 'its heap was full',
  SIGTERM: 'somebody stopped it',
  SIGINT: 'somebody stopped it',
};

export interface Run {
  readonly seed: number;
  readonly cases: number;
  readonly kind?: string;
  readonly processes: number;
  readonly removals: boolean;
  readonly out: string;
}

/** What became of a run as a whole. */
export interface RunResult {
  readonly failures: readonly Failure[];
  readonly ended: readonly Ended[];
}

const atHand = (file: string): string => {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return '';
  }
};

/** Stops a process that no longer gets from one case to the next. @returns what ends the watch. */
const watch = (child: ChildProcess, file: string): (() => void) => {
  let seen = '';
  let since = Date.now();
  const timer = setInterval(() => {
    const now = atHand(file);
    if (now !== seen) {
      seen = now;
      since = Date.now();
    } else if (now !== '' && Date.now() - since > HANG_MILLISECONDS) {
      child.kill('SIGKILL');
    }
  }, LOOK_MILLISECONDS);
  return () => clearInterval(timer);
};

const runProcess = (task: Task, on: (message: Progress | Failure) => void): Promise<Ended | undefined> =>
  new Promise((resolve) => {
    const child = fork(path.join(__dirname, 'process.ts'), [], {
      execArgv: [...process.execArgv, `--max-old-space-size=${String(HEAP_MIB)}`, '--expose-gc'],
    });
    const unwatch = watch(child, task.atHand);
    let ended: Ended | undefined;
    child.on('message', (message: Message) => {
      if (message.type === 'ended') ended = message;
      else on(message);
    });
    child.once('exit', (code, signal) => {
      unwatch();
      if (ended === undefined) {
        on({
          type: 'failure',
          what: 'a process',
          faults: [
            `It ended early (${signal ?? String(code)}): ${WHY[signal ?? ''] ?? 'what it said stands above'}.`,
          ],
          file: 'none, because it was not left time for that',
          replay: atHand(task.atHand),
        });
      }
      resolve(ended);
    });
    child.send(task);
  });

const grown = ({ earlyMiB, lateMiB }: Ended): boolean => lateMiB - earlyMiB > GROWTH_MIB;

/** Runs all the cases in processes of their own, and says of each step how it goes. */
export const supervise = async (run: Run, on: (progress: Progress) => void): Promise<RunResult> => {
  mkdirSync(run.out, { recursive: true });
  const failures: Failure[] = [];
  const tasks = Array.from({ length: run.processes }, (_, index): Task => {
    const { seed, cases, kind, processes, removals, out } = run;
    const file = path.join(out, `at-hand-${String(process.pid)}-${String(index)}.txt`);
    return {
      seed,
      cases,
      ...(kind !== undefined && { kind }),
      index,
      of: processes,
      removals,
      atHand: file,
      out,
    };
  });
  const all = await Promise.all(
    tasks.map((task) =>
      runProcess(task, (message) => {
        if (message.type === 'failure') failures.push(message);
        else on(message);
      }),
    ),
  );
  const ended = all.filter((each) => each !== undefined);
  for (const each of ended.filter(grown)) {
    failures.push({
      type: 'failure',
      what: 'the memory of a process',
      faults: [`The heap grew from ${each.earlyMiB.toFixed(0)} MiB to ${each.lateMiB.toFixed(0)} MiB.`],
      file: 'none',
      replay: `--seed ${String(run.seed)} --cases ${String(run.cases)}`,
    });
  }
  return { failures, ended };
};
