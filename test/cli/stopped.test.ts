import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { DAY, documentBytes, Sandbox, withFields } from './sandbox';

// The program as it is shipped; `npm test` builds it first, and so does `npm run prepare`.
const PROGRAM = path.join(process.cwd(), 'dist/cli/cims-report.js');
const CASES = 24;
const sandbox = new Sandbox();
let whole: string;

beforeAll(async () => {
  if (!existsSync(PROGRAM)) throw new Error('dist/cli is not built: run `npm run prepare`');
  mkdirSync(sandbox.path('desk'));
  for (let number = 1; number <= CASES; number += 1) {
    const data = withFields({ 'incident.id': `SAMPLE-${String(number)}` });
    sandbox.write(`desk/plan-${String(number)}.docx`, await documentBytes('investigation-plan', data));
  }
  whole = spawnSync(process.execPath, [PROGRAM, ...ARGS], { cwd: sandbox.folder, encoding: 'utf8' }).stdout;
});
afterAll(() => sandbox.remove());

const ARGS = ['check', 'desk', '--today', DAY, '--format', 'jsonl', '--jobs', '2'];

interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

/** Begins a run and does something to it as soon as some cases are kept in its state. */
const interrupted = (
  state: string,
  more: readonly string[],
  interrupt: (child: ChildProcess) => void,
): Promise<Ended> => {
  const child = spawn(process.execPath, [PROGRAM, ...ARGS, '--resume', state, ...more], {
    cwd: sandbox.folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const watch = setInterval(() => {
    const kept = existsSync(sandbox.path(state)) ? readFileSync(sandbox.path(state), 'utf8') : '';
    if ((kept.match(/"key":/gu)?.length ?? 0) < 4) return;
    clearInterval(watch);
    interrupt(child);
  }, 1);
  return new Promise((resolve) =>
    child.once('close', (status, signal) => {
      clearInterval(watch);
      resolve({ status, signal, out, err });
    }),
  );
};

const resume = (state: string, more: readonly string[] = []) =>
  spawnSync(process.execPath, [PROGRAM, ...ARGS, '--resume', state, ...more], {
    cwd: sandbox.folder,
    encoding: 'utf8',
  });
const keptIn = (state: string): number => sandbox.read(state).match(/"key":/gu)?.length ?? 0;

describe('a run that was killed', () => {
  it('goes on from its state, does only the rest, and writes what an uninterrupted one writes', async () => {
    const { signal } = await interrupted('killed.jsonl', ['-o', 'killed.out'], (child) =>
      child.kill('SIGKILL'),
    );
    expect(signal).toBe('SIGKILL');
    expect(existsSync(sandbox.path('killed.out'))).toBe(false);
    const kept = keptIn('killed.jsonl');
    expect(kept).toBeGreaterThanOrEqual(4);
    expect(kept).toBeLessThan(CASES);
    const before = sandbox.read('killed.jsonl').slice(0, statSync(sandbox.path('killed.jsonl')).size - 400);
    const { status, stdout } = resume('killed.jsonl');
    expect([status, stdout]).toEqual([0, whole]);
    expect(keptIn('killed.jsonl')).toBe(CASES);
    expect(sandbox.read('killed.jsonl').startsWith(before)).toBe(true);
  });
});

describe('a run that somebody stops (Ctrl-C)', () => {
  it('keeps what is done, says how to go on, and leaves no file that is not whole', async () => {
    const ended = await interrupted('stopped.jsonl', ['-o', 'stopped.out'], (child) => child.kill('SIGINT'));
    expect([ended.status, ended.signal]).toEqual([2, null]);
    expect(ended.err).toMatch(
      /^cims-report: E_STOPPED: Stopped: \d+ of 24 cases are done\. They are kept in stopped\.jsonl: give the same command again, and it goes on from there\.\n$/u,
    );
    expect(readdirSync(sandbox.folder).filter((name) => name.includes('stopped.out'))).toEqual([]);
    const { status, stderr } = resume('stopped.jsonl', ['-o', 'stopped.out']);
    expect([status, stderr]).toEqual([0, '']);
    expect(sandbox.read('stopped.out')).toBe(whole);
  });

  it('has written whole cases to standard output', async () => {
    const { out } = await interrupted('piped.jsonl', [], (child) => child.kill('SIGTERM'));
    expect(whole.startsWith(out)).toBe(true);
    const last = out.trimEnd().split('\n').at(-1) ?? '';
    if (out !== '') expect(JSON.parse(last)).toMatchObject({ type: 'case' });
  });
});
