// Prints, from one run on the same generated files and beside each other, what our whole check costs against the least
// that reading could cost and against mammoth. No figure is asserted: the machine decides; the ratios are what counts.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { benchDocument } from './document';
import type { Measurement } from './contend';

const PAGES = [10, 100, 1_000];
const CONTENDERS = ['inflate', 'bare-pass', 'check', 'mammoth'] as const;
type Contender = (typeof CONTENDERS)[number];
const COLD_RUNS = 5;
const WARM_RUNS: Readonly<Record<number, number>> = { 10: 30, 100: 15, 1_000: 7 };

interface Row {
  readonly cold: number;
  readonly first: number;
  readonly warm: number;
  readonly peakMiB: number;
}

const built = path.join(process.cwd(), 'dist/bench');
const folder = path.join(tmpdir(), 'cims-report-bench');

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

const launch = (
  contender: Contender,
  file: string,
  again: number,
): Measurement & { readonly wall: number } => {
  const start = performance.now();
  const { stdout, stderr, status } = spawnSync(process.execPath, [
    path.join(built, `${contender}.js`),
    file,
    String(again),
  ]);
  const wall = performance.now() - start;
  if (status !== 0)
    throw new Error(`${contender} on ${file} ended with ${String(status)}: ${String(stderr)}`);
  return { ...(JSON.parse(String(stdout)) as Measurement), wall };
};

/** Contenders take turns, so that a slow minute of the machine falls on all of them. */
const measure = (file: string, pages: number): Record<Contender, Row> => {
  const cold = new Map<Contender, ReturnType<typeof launch>[]>(CONTENDERS.map((name) => [name, []]));
  for (let round = 0; round < COLD_RUNS; round += 1) {
    for (const name of CONTENDERS) cold.get(name)?.push(launch(name, file, 0));
  }
  const row = (name: Contender): Row => {
    const runs = cold.get(name) ?? [];
    return {
      cold: median(runs.map((run) => run.wall)),
      first: median(runs.map((run) => run.first)),
      peakMiB: median(runs.map((run) => run.peakMiB)),
      warm: launch(name, file, WARM_RUNS[pages] ?? 5).warm ?? NaN,
    };
  };
  return Object.fromEntries(CONTENDERS.map((name) => [name, row(name)])) as Record<Contender, Row>;
};

const print = (cells: readonly string[]): void =>
  console.log(cells.map((cell, index) => (index === 0 ? cell.padEnd(32) : cell.padStart(14))).join(''));
const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
const times = (value: number): string => `${value.toFixed(2)} ×`;

mkdirSync(folder, { recursive: true });
const results = new Map<number, Record<Contender, Row>>();
for (const pages of PAGES) {
  const file = path.join(folder, `${pages}-pages.docx`);
  const bytes = benchDocument(pages);
  writeFileSync(file, bytes);
  const rows = measure(file, pages);
  results.set(pages, rows);
  console.log(`\n${pages} pages, ${(bytes.length / 1024).toFixed(0)} KiB`);
  print(['', 'cold process', 'first run', 'warm', 'peak memory']);
  for (const name of CONTENDERS) {
    const row = rows[name];
    print([name, ms(row.cold), ms(row.first), ms(row.warm), `${row.peakMiB.toFixed(0)} MiB`]);
  }
  const { check, 'bare-pass': bare, mammoth } = rows;
  print([
    'check / bare pass',
    times(check.cold / bare.cold),
    times(check.first / bare.first),
    times(check.warm / bare.warm),
    times(check.peakMiB / bare.peakMiB),
  ]);
  print([
    'mammoth / check',
    times(mammoth.cold / check.cold),
    times(mammoth.first / check.first),
    times(mammoth.warm / check.warm),
    times(mammoth.peakMiB / check.peakMiB),
  ]);
}

console.log('\nCost of a page, warm check (flat when the cost grows linearly)');
for (const [pages, rows] of results)
  print([`${pages} pages`, `${((rows.check.warm / pages) * 1000).toFixed(0)} µs`]);

interface FirstLoad {
  readonly limit: number;
  readonly sizes: Readonly<Record<string, number>>;
}

const firstLoad = JSON.parse(
  readFileSync(path.join(process.cwd(), 'dist/taskpane-not-served/first-load.json'), 'utf8'),
) as FirstLoad;
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
console.log(
  `\nJavaScript of the pane that loads before it can be used, gzip, without office.js (budget ${kB(firstLoad.limit)})`,
);
for (const [name, size] of Object.entries(firstLoad.sizes))
  print([name === 'entry' ? 'the frame of all views' : `with the view ${name}`, kB(size)]);
