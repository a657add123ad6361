import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { documentBytes, withFields } from './cli/sandbox';

// The commands of the page run as they stand there, with the program as it is shipped. GNU parallel and Kubernetes have
// stand-ins: what is tried is what they run.
const PROGRAM = path.join(process.cwd(), 'dist/cli/cims-report.js');
const PAGE = readFileSync('docs/scale.md', 'utf8');

const blocks = (language: string): readonly string[] =>
  [...PAGE.matchAll(/^```(\w+)\n([^]*?)^```$/gmu)].flatMap(([, name, text]) =>
    name === language ? [text ?? ''] : [],
  );

/** Runs its template for each argument, here; of the options it knows those that the page gives and no others. */
const PARALLEL = `#!/bin/bash
while [ "\${1#--}" != "$1" ]; do
  case "$1" in --sshlogin|--workdir|--jobs) shift 2 ;; *) echo "unknown option $1" >&2; exit 64 ;; esac
done
template=$1; [ "$2" = ":::" ] || exit 64; shift 2
for each in "$@"; do bash -c "\${template//\\{\\}/$each}" || exit 1; done
`;

const folder = mkdtempSync(path.join(tmpdir(), 'cims-report-page-'));
const bin = path.join(folder, 'bin');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const program = (name: string, text: string): void => {
  writeFileSync(path.join(bin, name), text);
  chmodSync(path.join(bin, name), 0o755);
};

const at = (...steps: string[]): string => path.join(folder, ...steps);
const env = { ...process.env, PATH: `${bin}${path.delimiter}${process.env['PATH'] ?? ''}` };
const shell = (script: string, more: NodeJS.ProcessEnv = {}) =>
  spawnSync('bash', ['-euc', script], { cwd: folder, encoding: 'utf8', env: { ...env, ...more } });
const anew = (): void => {
  for (const name of ['shares', 'states', 'listing.jsonl'])
    rmSync(at(name), { recursive: true, force: true });
};

let whole: string;

beforeAll(async () => {
  if (!existsSync(PROGRAM)) throw new Error('dist/cli is not built: run `npm run prepare`');
  mkdirSync(bin);
  program('cims-report', `#!/bin/sh\nexec "${process.execPath}" "${PROGRAM}" "$@"\n`);
  program('parallel', PARALLEL);
  for (const number of [1, 2, 3, 4]) {
    mkdirSync(at('desk', `case-${String(number)}`), { recursive: true });
    // The third is not ready, so its share ends with 1: that is no failure of the job.
    const kind = number === 3 ? 'investigation-report' : 'investigation-plan';
    const data = withFields({ 'incident.id': `SAMPLE-${String(number)}` });
    writeFileSync(at('desk', `case-${String(number)}`, `${kind}.docx`), await documentBytes(kind, data));
  }
  const args = ['check', 'desk', '--recursive', '--today', '2026-08-18', '--format', 'jsonl'];
  whole = spawnSync('cims-report', args, { cwd: folder, env, encoding: 'utf8' }).stdout;
  expect(whole.match(/"type":"case"/gu)).toHaveLength(4);
});

const [table = '', loop = '', parallel = '', merge = ''] = blocks('sh');

describe('docs/scale.md', () => {
  it('shows the table of one machine', () => {
    const { stdout, status } = shell(table);
    expect(status).toBe(1);
    expect(stdout.match(/^SAMPLE-\d /gmu)).toHaveLength(4);
  });

  it('spreads a check with a loop, and merges it into a page', () => {
    anew();
    const { stderr, status } = shell(loop);
    // bash ends with what merge ends with: errors were found.
    expect([status, stderr]).toEqual([1, `listing.jsonl: 4 files, 4 cases.\n`]);
    expect(readFileSync(at('report.html'), 'utf8')).toMatch(/^<!doctype html>/u);
    expect(shell('cims-report merge shares/*.jsonl').stdout).toBe(whole);
  });

  it('spreads it with GNU parallel', () => {
    anew();
    expect(shell(parallel).status).toBe(1);
    expect(readFileSync(at('merged.jsonl'), 'utf8')).toBe(whole);
  });

  it('spreads it with an indexed Job, in whatever order and however often its pods run', () => {
    anew();
    const [job = ''] = blocks('yaml');
    const count = Number(/^ {2}completions: (\d+)$/mu.exec(job)?.[1]);
    expect(job).toContain(`--shard "$number/${String(count)}"`);
    const [, script = ''] = /^ +args:\n +- \|\n([^]*?)^ {10}resources:/mu.exec(job) ?? [];
    expect(script).toContain('JOB_COMPLETION_INDEX');
    expect(shell('cims-report list desk --recursive -o listing.jsonl').status).toBe(0);
    for (const index of [3, 0, 2, 1, 2].filter((each) => each < count)) {
      const run = spawnSync('sh', ['-c', script], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...env, JOB_COMPLETION_INDEX: String(index) },
      });
      expect([run.status, run.stderr]).toEqual([0, '']);
    }
    expect(shell(`${merge.trim()} `).stdout.match(/^SAMPLE-\d /gmu)).toHaveLength(4);
    expect(shell('cims-report merge shares/*.jsonl').stdout).toBe(whole);
  });

  it('shows no command that is not tried here', () => {
    expect(blocks('sh')).toHaveLength(4);
    expect(execFileSync('bash', ['-nc', blocks('sh').join('\n')], { encoding: 'utf8' })).toBe('');
  });
});
