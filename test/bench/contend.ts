import { readFileSync } from 'node:fs';
import process from 'node:process';

/** What one process measured of itself, printed as JSON on standard output. */
export interface Measurement {
  /** Milliseconds of the first run in this process. */
  readonly first: number;
  /** Milliseconds of the median of the later runs; absent where only one was asked for. */
  readonly warm?: number;
  /** Peak resident size of the process after the first run, in MiB. */
  readonly peakMiB: number;
}

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
};

/** Runs `work` on the file named by the first argument: once, then as often again as the second argument says. */
export const contend = async (work: (bytes: Uint8Array) => unknown): Promise<void> => {
  const bytes = new Uint8Array(readFileSync(process.argv[2] ?? ''));
  const again = Number(process.argv[3] ?? '0');
  const time = async () => {
    const start = performance.now();
    await work(bytes);
    return performance.now() - start;
  };
  const first = await time();
  const peakMiB = process.resourceUsage().maxRSS / 1024;
  const later: number[] = [];
  for (let index = 0; index < again; index += 1) later.push(await time());
  const result: Measurement = { first, peakMiB, ...(later.length > 0 && { warm: median(later) }) };
  process.stdout.write(JSON.stringify(result));
};
