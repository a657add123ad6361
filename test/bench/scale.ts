// Prints how fast many cases are checked with one and with two threads, and how much memory that takes for few and for
// many of them: the program as it is shipped, on generated cases. No figure is asserted: the machine decides.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { writeCases } from './cases';

const PROGRAM = path.join(process.cwd(), 'dist/cli/cims-report.js');
const JOBS = [1, 2] as const;

/** Writes at the end of a process how much memory it held at most, in KiB, its threads included. */
const HOOK = `
const { isMainThread } = require('node:worker_threads');
const { writeFileSync } = require('node:fs');
if (isMainThread) process.on('exit', () =>
  writeFileSync(process.env.CIMS_BENCH_PEAK, String(process.resourceUsage().maxRSS)));
`;

interface Measured {
  readonly seconds: number;
  readonly peakMiB: number;
}

const measure = (folder: string, cases: number, jobs: number): Measured => {
  const peak = path.join(folder, 'peak');
  const output = path.join(folder, 'out.jsonl');
  const hook = path.join(folder, 'hook.cjs');
  writeFileSync(hook, HOOK);
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      ...['--require', hook, PROGRAM, 'check', path.join(folder, `cases-${String(cases)}`), '--recursive'],
      ...['--format', 'jsonl', '-o', output, '--jobs', String(jobs), '--today', '2026-08-18'],
    ],
    { encoding: 'utf8', env: { ...process.env, CIMS_BENCH_PEAK: peak } },
  );
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0 && status !== 1) throw new Error(`the check ended with ${String(status)}: ${stderr}`);
  const written = readFileSync(output, 'utf8').match(/^\{"type":"case"/gmu)?.length;
  if (written !== cases) throw new Error(`${String(written)} of ${String(cases)} cases were written`);
  return { seconds, peakMiB: Number(readFileSync(peak, 'utf8')) / 1024 };
};

const print = (cells: readonly string[]): void =>
  console.log(cells.map((cell, index) => (index === 0 ? cell.padEnd(18) : cell.padStart(16))).join(''));

/** @param many how many cases there are at most; memory is compared with that of a tenth of them. */
export const benchScale = async (many = 1_000): Promise<void> => {
  if (!existsSync(PROGRAM)) throw new Error('dist/cli is not built: run `npm run prepare`');
  const few = Math.max(1, Math.round(many / 10));
  const folder = mkdtempSync(path.join(tmpdir(), 'cims-report-scale-'));
  try {
    for (const cases of [few, many]) await writeCases(path.join(folder, `cases-${String(cases)}`), cases);
    console.log(
      `\n${String(many)} cases of 3 documents each; ${String(availableParallelism())} cores here, Node ${process.versions.node}`,
    );
    print(['', 'time', 'cases/s', 'documents/s', 'peak memory']);
    for (const jobs of JOBS) {
      const runs = [few, many].map((cases) => ({ cases, ...measure(folder, cases, jobs) }));
      for (const { cases, seconds, peakMiB } of runs) {
        print([
          `${String(cases)}, --jobs ${String(jobs)}`,
          `${seconds.toFixed(1)} s`,
          (cases / seconds).toFixed(1),
          ((3 * cases) / seconds).toFixed(1),
          `${peakMiB.toFixed(0)} MiB`,
        ]);
      }
      const [small, large] = runs;
      print([
        `${String(many)} / ${String(few)}`,
        '',
        '',
        '',
        `${((large?.peakMiB ?? NaN) / (small?.peakMiB ?? NaN)).toFixed(2)} ×`,
      ]);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
