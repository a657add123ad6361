// `npm run fuzz`: valid documents, changed in every way that one can think of, through everything that the product does.
import { availableParallelism } from 'node:os';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { corpus } from './corpus';
import { caseOf } from './fuzz-case';
import { growth } from './growth/growth';
import { MUTATIONS } from './mutate';
import type { Slow } from './run/messages';
import { runCase } from './run/run-cases';
import { HEAP_MIB, supervise } from './run/supervise';

const OUT = path.join(__dirname, '../../out/fuzz');
const HELP = `npm run fuzz -- [--seed S] [--jobs N]   20,000 cases, and then all removals
npm run fuzz -- --cases N [--only KIND]  so many cases and no removals; of them those of one kind
npm run fuzz -- --removals [--only NAME] the removals alone; of them those whose name begins so
npm run fuzz -- --seed S --case N        one case again; its bytes are put into out/fuzz
npm run fuzz -- --growth                 how the work grows with the document

A removal takes one value out of a ready document. KIND is the name of a mutation or the beginning of one:
${MUTATIONS.map(({ name }) => `  ${name}`).join('\n')}`;

const say = (text: string): void => console.log(text);
const shown = (file: string): string => path.relative(process.cwd(), file) || file;

const whole = (text: string | undefined, otherwise: number): number => {
  const value = text === undefined ? otherwise : Number(text);
  if (!Number.isInteger(value) || value < 0) throw new RangeError(`“${String(text)}” is no whole number.`);
  return value;
};

const replay = async (seed: number, number: number): Promise<boolean> => {
  const bases = await corpus();
  const { bytes } = caseOf(seed, number, bases);
  mkdirSync(OUT, { recursive: true });
  const file = path.join(OUT, `seed-${String(seed)}-case-${String(number)}.docx`);
  writeFileSync(file, bytes);
  const report = await runCase(seed, number, bases);
  say(`${report.mutation} of ${report.base}: ${report.outcome}, ${report.milliseconds.toFixed(0)} ms`);
  say(`${String(bytes.length)} bytes in ${shown(file)}`);
  for (const fault of report.faults) say(`fault: ${fault}`);
  return report.faults.length === 0;
};

interface Totals {
  done: number;
  removed: number;
  readonly outcomes: Map<string, number>;
  slowest: Slow[];
}

const printTotals = ({ done, outcomes, slowest }: Totals, seconds: number): void => {
  say(`\n${String(done)} cases in ${seconds.toFixed(0)} s (${(done / seconds).toFixed(0)} a second)`);
  for (const [name, count] of [...outcomes].sort(([, a], [, b]) => b - a)) {
    say(`  ${name.padEnd(24)} ${String(count).padStart(7)}`);
  }
  say('slowest:');
  for (const { number, mutation, base, milliseconds } of slowest) {
    say(`  ${milliseconds.toFixed(0).padStart(5)} ms  case ${String(number)}: ${mutation} of ${base}`);
  }
};

const main = async (): Promise<boolean> => {
  const { values } = parseArgs({
    options: {
      cases: { type: 'string' },
      seed: { type: 'string' },
      only: { type: 'string' },
      case: { type: 'string' },
      jobs: { type: 'string' },
      removals: { type: 'boolean' },
      growth: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    say(HELP);
    return true;
  }
  if (values.growth) return growth(say);
  const seed = whole(values.seed, 1);
  if (values.case !== undefined) return replay(seed, whole(values.case, 0));
  const { only } = values;
  const removalsAlone = values.removals === true;
  if (only !== undefined && !removalsAlone && !MUTATIONS.some(({ name }) => name.startsWith(only)))
    throw new RangeError(`“${only}” is the beginning of no kind.`);
  const cases = removalsAlone ? 0 : whole(values.cases, 20_000);
  const processes = whole(values.jobs, Math.min(4, availableParallelism()));
  const removals = removalsAlone || (only === undefined && values.cases === undefined);

  say(
    removalsAlone
      ? `removals, ${String(processes)} processes`
      : `seed ${String(seed)}, ${String(cases)} cases${removals ? ' and all removals' : ''}, ${String(MUTATIONS.length)} kinds, ${String(processes)} processes`,
  );
  const totals: Totals = { done: 0, removed: 0, outcomes: new Map(), slowest: [] };
  const start = performance.now();
  let last = start;
  const { failures, ended } = await supervise(
    { seed, cases, ...(only !== undefined && { kind: only }), processes, removals, out: OUT },
    ({ done, removed, outcomes, slowest }) => {
      totals.done += done;
      totals.removed += removed;
      for (const [name, count] of Object.entries(outcomes))
        totals.outcomes.set(name, (totals.outcomes.get(name) ?? 0) + count);
      totals.slowest = [...totals.slowest, ...slowest]
        .sort((a, b) => b.milliseconds - a.milliseconds)
        .slice(0, 10);
      if (performance.now() - last < 15_000) return;
      last = performance.now();
      say(`  ${String(totals.done)} done${totals.removed > 0 ? `, ${String(totals.removed)} removals` : ''}`);
    },
  );
  printTotals(totals, (performance.now() - start) / 1000);
  if (removals) {
    say(`values taken out of ready documents: ${String(totals.removed)} removals`);
  }
  for (const { peakMiB, earlyMiB, lateMiB } of ended) {
    say(
      `memory of a process: peak ${peakMiB.toFixed(0)} MiB (heap limited to ${String(HEAP_MIB)} MiB), after a collection ${earlyMiB.toFixed(0)} MiB early and ${lateMiB.toFixed(0)} MiB at the end`,
    );
  }
  for (const { what, faults, file, replay: again } of failures.slice(0, 50)) {
    say(`\nFAILED: ${what}`);
    for (const fault of faults) say(`  ${fault}`);
    say(`  bytes: ${shown(file)}`);
    say(`  again: npm run fuzz -- ${again}`);
  }
  say(failures.length === 0 ? '\nNothing failed.' : `\n${String(failures.length)} failed.`);
  return failures.length === 0;
};

main().then(
  (passed) => {
    process.exitCode = passed ? 0 : 1;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  },
);
