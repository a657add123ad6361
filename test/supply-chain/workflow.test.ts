import { execFileSync, spawnSync } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  constants,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import packageJson from '../../package.json';
import { parseYaml } from './yaml';

const root = path.join(__dirname, '../..');
const recipe = path.join(root, '.github/workflows/ci.yml');
const script = path.join(root, '.ci/run');

const step = z.union([
  z.strictObject({ uses: z.string(), with: z.record(z.string(), z.string()).optional() }),
  z.strictObject({ run: z.string(), env: z.record(z.string(), z.string()).optional() }),
]);
const workflow = z.strictObject({
  name: z.string(),
  on: z.record(z.string(), z.unknown()),
  permissions: z.unknown(),
  concurrency: z.unknown(),
  jobs: z.record(
    z.string(),
    z.strictObject({
      name: z.string(),
      'runs-on': z.string(),
      'timeout-minutes': z.string(),
      strategy: z.object({ matrix: z.strictObject({ node: z.array(z.string()) }) }),
      steps: z.array(step),
    }),
  ),
});

const read = async () => workflow.parse(await parseYaml(readFileSync(recipe, 'utf8')));

describe('the recipe for GitHub', () => {
  it('runs .ci/run and nothing else, on the oldest Node that is supported and on the next', async () => {
    const { jobs } = await read();
    const runs = Object.values(jobs).flatMap(({ steps }) =>
      steps.flatMap((one) => ('run' in one ? [one.run] : [])),
    );
    expect(runs).toEqual(['.ci/run']);
    expect(() => accessSync(script, constants.X_OK)).not.toThrow();
    const [job] = Object.values(jobs);
    expect(job?.strategy.matrix.node).toEqual(['20', '22']);
    expect(packageJson.engines.node).toBe('>=20');
    const setup = job?.steps.find((one) => 'uses' in one && one.uses.startsWith('actions/setup-node@'));
    expect(setup).toMatchObject({ with: { 'node-version': '${{ matrix.node }}' } });
  });

  it('may only read, and keeps no token in the checkout', async () => {
    const { permissions, jobs, on } = await read();
    expect(permissions).toEqual({ contents: 'read' });
    expect(Object.keys(on).sort()).toEqual(['pull_request', 'push', 'schedule']);
    const checkout = Object.values(jobs).flatMap(({ steps }) =>
      steps.filter((one) => 'uses' in one && one.uses.startsWith('actions/checkout@')),
    );
    expect(checkout).toEqual([
      { uses: expect.any(String) as string, with: { 'persist-credentials': 'false' } },
    ]);
    expect(readFileSync(recipe, 'utf8')).not.toMatch(/secrets\.|pull_request_target/);
  });

  it('uses actions by their commit, with the version beside it, and a runner by its version', async () => {
    const uses = readFileSync(recipe, 'utf8').match(/uses: .*/g) ?? [];
    const { jobs } = await read();
    const steps = Object.values(jobs).flatMap((job) => job.steps);
    expect(uses).toHaveLength(steps.filter((one) => 'uses' in one).length);
    expect(uses.filter((one) => !/^uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(one))).toEqual(
      [],
    );
    for (const job of Object.values(jobs)) expect(job['runs-on']).toMatch(/-\d+\.\d+$/);
  });
});

/** Runs a copy of .ci/run with a stand-in for npm, which notes what it is asked and ends as it is told. */
const runWith = (
  statuses: Readonly<Record<string, number>>,
  environment: Readonly<Record<string, string>> = {},
): { asked: string[]; status: number | null; last: string | undefined } => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ci-run-'));
  try {
    mkdirSync(path.join(folder, '.ci'));
    mkdirSync(path.join(folder, 'bin'));
    writeFileSync(path.join(folder, '.ci/run'), readFileSync(script));
    const cases = Object.entries(statuses).map(([words, status]) => `  *"${words}"*) status=${status} ;;\n`);
    writeFileSync(
      path.join(folder, 'bin/npm'),
      `#!/usr/bin/env bash
printf '%s\\n' "$*" >>"${folder}/asked"
status=0
case "$*" in
${cases.join('')}esac
for word in "$@"; do
  case "$word" in --outputFile=*) printf '{"numPassedTests":3,"numFailedTests":0,"numRuntimeErrorTestSuites":0}' >"\${word#*=}" ;; esac
done
exit "$status"
`,
    );
    chmodSync(path.join(folder, 'bin/npm'), 0o755);
    const { status, stdout } = spawnSync('bash', [path.join(folder, '.ci/run')], {
      encoding: 'utf8',
      env: {
        ...process.env,
        AUDIT_MUST_ANSWER: '',
        ...environment,
        PATH: `${folder}/bin${path.delimiter}${process.env['PATH']}`,
      },
    });
    const asked = readFileSync(path.join(folder, 'asked'), 'utf8').trim().split('\n');
    return { asked, status, last: stdout.trim().split('\n').at(-1) };
  } finally {
    rmSync(folder, { recursive: true });
  }
};

describe('.ci/run', () => {
  it('calls scripts that package.json has, and installs from the lock file', () => {
    const { asked, status, last } = runWith({});
    expect([status, last]).toEqual([0, '6 passed, 0 failed']);
    expect(asked[0]).toMatch(/^ci\b/);
    const scripts = asked.slice(1).map((words) => words.replace(/^run |--silent /g, '').split(' ')[0]);
    expect(scripts).toEqual(['lint', 'typecheck', 'audit', 'test', 'test:interop']);
    expect(scripts.filter((name) => !(name! in packageJson.scripts))).toEqual([]);
  });

  it('fails for a known vulnerability, and for an open question only where an answer is a must', () => {
    expect(runWith({ audit: 1 })).toMatchObject({ status: 1, last: '6 passed, 1 failed' });
    expect(runWith({ audit: 2 })).toMatchObject({ status: 0, last: '6 passed, 0 failed' });
    expect(runWith({ audit: 2 }, { AUDIT_MUST_ANSWER: '1' })).toMatchObject({
      status: 1,
      last: '6 passed, 1 failed',
    });
  });

  it('fails where a step does, and goes no further where nothing could be installed', () => {
    expect(runWith({ lint: 1 })).toMatchObject({ status: 1, last: '6 passed, 1 failed' });
    expect(runWith({ 'ci --no-progress': 1 })).toMatchObject({ status: 1, last: '0 passed, 1 failed' });
  });

  it('is a script that bash can read', () => {
    expect(() => execFileSync('bash', ['-n', script])).not.toThrow();
  });
});
