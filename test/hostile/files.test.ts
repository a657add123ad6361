import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ATTACKS, HEAP_MEGABYTES, PROCESS_MEGABYTES, SECONDS } from '../fixtures/hostile';
import { tryAttack } from './try-attack';
import type { Tried } from './try-attack';

// Making and trying all the heavy ones takes a minute of a busy machine; their own bounds are in time of the processor.
jest.setTimeout(300_000);

test('every attack has a name of its own', () => {
  const names = ATTACKS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

describe('what becomes of a hostile file', () => {
  test.each(ATTACKS.filter(({ heavy }) => heavy !== true).map((attack) => [attack.name, attack] as const))(
    '%s',
    (_, attack) => {
      const { wrong, seconds } = tryAttack(attack);
      expect(wrong).toEqual([]);
      expect(seconds).toBeLessThan(SECONDS);
    },
  );
});

describe('what becomes of a hostile file that is large', () => {
  const heavy = ATTACKS.filter((attack) => attack.heavy === true).map(({ name }) => name);
  let tried: ReadonlyMap<string, Tried>;
  let peakMegabytes: number;

  // All in one process, because starting one takes longer than most of them; it dies where one asks for too much.
  beforeAll(() => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [
        `--max-old-space-size=${String(HEAP_MEGABYTES)}`,
        '--import',
        'tsx',
        path.join('test', 'hostile', 'run-attacks.ts'),
      ],
      { encoding: 'utf8', maxBuffer: 1e8 },
    );
    if (status !== 0)
      throw new Error(`It ended with ${String(status)} after ${stdout.slice(-300)}: ${stderr.slice(-2000)}`);
    const lines = stdout.trimEnd().split('\n');
    peakMegabytes = (JSON.parse(lines.at(-1) ?? '{}') as { peakMegabytes: number }).peakMegabytes;
    tried = new Map(
      lines.slice(0, -1).map((line) => {
        const result = JSON.parse(line) as Tried;
        return [result.name, result];
      }),
    );
  });

  test.each(heavy)('%s', (name) => {
    expect(tried.get(name)?.wrong).toEqual([]);
    expect(tried.get(name)?.seconds).toBeLessThan(SECONDS);
  });

  test('none of them takes more memory than is allowed', () => {
    expect(tried.size).toBe(heavy.length);
    expect(peakMegabytes).toBeGreaterThan(50);
    expect(peakMegabytes).toBeLessThan(PROCESS_MEGABYTES);
  });
});
