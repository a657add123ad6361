// What each process of a run does: its share of the cases, and of the removals.
import { openSync, writeSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { corpus, ready } from '../corpus';
import type { Base } from '../corpus/base';
import { caseOf } from '../fuzz-case';
import { neededFields, removalsFrom } from '../property/removals';
import type { Message, Slow, Task } from './messages';
import { isOfKind, runCase } from './run-cases';
import type { CaseReport } from './run-cases';

/** The longest that a case may take of the processor, in the best of three attempts: memory may just be tidied up. */
const MOST_MILLISECONDS = 2_000;
const ATTEMPTS = 3;
/** How many cases are told of at once. */
const BATCH = 100;
const SLOWEST = 10;
const MEBIBYTE = 1024 * 1024;

const say = (message: Message): void => void process.send?.(message);

const heapMiB = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / MEBIBYTE;
};

const safe = (name: string): string => name.replace(/[^\w.-]+/g, '-').slice(0, 120);

/** The slowest cases met so far, the slowest first. */
const addSlow = (slowest: Slow[], { number, mutation, base, milliseconds }: CaseReport): void => {
  slowest.push({ number, mutation, base, milliseconds });
  slowest.sort((a, b) => b.milliseconds - a.milliseconds);
  slowest.length = Math.min(slowest.length, SLOWEST);
};

const patiently = async (seed: number, number: number, bases: readonly Base[]): Promise<CaseReport> => {
  let best = await runCase(seed, number, bases);
  for (let left = ATTEMPTS - 1; left > 0 && best.milliseconds > MOST_MILLISECONDS; left -= 1) {
    const again = await runCase(seed, number, bases);
    if (again.milliseconds < best.milliseconds) best = again;
  }
  if (best.milliseconds <= MOST_MILLISECONDS) return best;
  return { ...best, faults: [...best.faults, `it took ${best.milliseconds.toFixed(0)} ms, each time`] };
};

/** Writes down what is at hand, so that a process that dies or hangs leaves it behind. */
const noting = (file: string): ((what: string) => void) => {
  const open = openSync(file, 'w');
  return (what) => void writeSync(open, `${what.slice(0, 200).padEnd(200)}\n`, 0);
};

const runShare = async (
  task: Task,
  note: (what: string) => void,
): Promise<readonly [earlyMiB: number, lateMiB: number]> => {
  const { seed, cases, kind, index, of, out } = task;
  const bases = await corpus();
  let early = NaN;
  let done = 0;
  let outcomes: Record<string, number> = {};
  let slowest: Slow[] = [];
  const tell = (): void => {
    say({ type: 'progress', done, removed: 0, outcomes, slowest });
    done = 0;
    outcomes = {};
    slowest = [];
  };
  for (let number = index; number < cases; number += of) {
    // Late enough for everything that is kept once to be there.
    if (Number.isNaN(early) && number > cases / 4) early = heapMiB();
    if (!isOfKind(number, kind)) continue;
    note(`--seed ${String(seed)} --case ${String(number)}`);
    const report = await patiently(seed, number, bases);
    done += 1;
    outcomes[report.outcome] = (outcomes[report.outcome] ?? 0) + 1;
    addSlow(slowest, report);
    if (report.faults.length > 0) {
      const kept = path.join(out, `seed-${String(seed)}-case-${String(number)}.docx`);
      writeFileSync(kept, caseOf(seed, number, bases).bytes);
      const what = `case ${String(number)} (${report.mutation} of ${report.base}: ${report.outcome})`;
      say({
        type: 'failure',
        what,
        faults: report.faults,
        file: kept,
        replay: `--seed ${String(seed)} --case ${String(number)}`,
      });
    }
    if (done >= BATCH) tell();
  }
  tell();
  const late = heapMiB();
  return [Number.isNaN(early) ? late : early, late];
};

const runRemovals = async (
  { kind = '', index, of, out }: Task,
  note: (what: string) => void,
): Promise<void> => {
  let removed = 0;
  const tell = (): void => {
    say({ type: 'progress', done: 0, removed, outcomes: {}, slowest: [] });
    removed = 0;
  };
  const samples = (await ready()).filter((_, number) => number % of === index);
  for (const sample of samples) {
    for (const needed of await neededFields(sample, kind)) {
      for await (const { name, bytes, faults } of removalsFrom(needed, kind)) {
        removed += 1;
        note(`--removals --only "${name}"`);
        if (removed >= BATCH) tell();
        if (faults.length === 0) continue;
        const kept = path.join(out, `removal-${safe(name)}.docx`);
        writeFileSync(kept, bytes);
        say({ type: 'failure', what: name, faults, file: kept, replay: `--removals --only "${name}"` });
      }
    }
  }
  tell();
};

const main = async (task: Task): Promise<void> => {
  const note = noting(task.atHand);
  const [earlyMiB, lateMiB] = await runShare(task, note);
  if (task.removals) await runRemovals(task, note);
  const peakMiB = process.resourceUsage().maxRSS / 1024;
  say({ type: 'ended', peakMiB, earlyMiB, lateMiB });
  process.disconnect();
};

process.once('message', (task) => {
  void main(task as Task);
});
