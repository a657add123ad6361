import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { billOfMaterialsSchema, referenceFaults } from '../supply-chain/cyclonedx';
import { DAY, documentBytes, Sandbox, withFields } from './sandbox';

// The program as it is shipped; `npm test` builds it first, and so does `npm run prepare`.
const PROGRAM = path.join(process.cwd(), 'dist/cli/cims-report.js');
const sandbox = new Sandbox();
let report: string;
let plan: string;
let recommendations: string;

beforeAll(async () => {
  if (!existsSync(PROGRAM)) throw new Error('dist/cli is not built: run `npm run prepare`');
  report = sandbox.write('report.docx', await documentBytes('investigation-report'));
  plan = sandbox.write('plan.docx', await documentBytes('investigation-plan'));
  recommendations = sandbox.write('recs.docx', await documentBytes('cims-recommendations'));
});
afterAll(() => sandbox.remove());

const call = (args: readonly string[], input?: Uint8Array) =>
  spawnSync(process.execPath, [PROGRAM, ...args], {
    cwd: sandbox.folder,
    input,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });

describe('the built cims-report', () => {
  it('can be run as it is, as npx does', () => {
    expect(statSync(PROGRAM).mode & 0o111).toBe(0o111);
  });

  it('can be run by its first line', () => {
    expect(readFileSync(PROGRAM, 'utf8').startsWith('#!/usr/bin/env node\n')).toBe(true);
  });

  it('has the licences of what is built in and the bill of materials beside it', () => {
    const beside = (name: string): string => readFileSync(path.join(path.dirname(PROGRAM), name), 'utf8');
    expect(beside('THIRD-PARTY-LICENCES.txt')).toMatch(/^commander \d+\.\d+\.\d+ \(MIT\)$/m);
    const materials = billOfMaterialsSchema.parse(JSON.parse(beside('sbom.cdx.json')));
    expect(referenceFaults(materials)).toEqual([]);
    expect(materials.components.find(({ name }) => name === 'piscina')?.properties).toEqual([
      { name: 'cims-report-assistant:built-in', value: 'false' },
    ]);
  });

  it('keeps findings on stdout and problems on stderr, and sets the exit status', () => {
    const ready = call(['check', '--today', DAY, 'report.docx', 'plan.docx', 'recs.docx']);
    expect([ready.status, ready.stderr]).toEqual([0, '']);
    expect(ready.stdout).toContain('3 files: 3 ready');
    expect(ready.stdout).not.toContain('\u001b');
    const errors = call(['check', '--today', DAY, 'report.docx']);
    expect([errors.status, errors.stderr]).toEqual([1, '']);
    const mixed = call(['check', '--today', DAY, 'gone.docx', 'plan.docx', '--format', 'json']);
    expect(mixed.status).toBe(2);
    expect(mixed.stderr).toBe('cims-report: E_NOT_FOUND: gone.docx: There is no such file or folder.\n');
    expect((JSON.parse(mixed.stdout) as { files: unknown[] }).files).toHaveLength(2);
  });

  it('reads standard input', () => {
    const { status, stdout } = call(['check', '-', '--today', DAY], readFileSync(plan));
    expect(status).toBe(0);
    expect(stdout).toContain('-: investigation plan');
  });

  it('writes a template to a pipe byte for byte', () => {
    const { status, stdout } = spawnSync(process.execPath, [PROGRAM, 'template', 'investigation-plan']);
    expect(status).toBe(0);
    expect(stdout.equals(readFileSync('templates/investigation-plan.docx'))).toBe(true);
  });

  it('says the same with threads as without', async () => {
    const many = await Promise.all(
      Array.from({ length: 9 }, async (_, at) =>
        sandbox.write(
          `many-${String(at)}.docx`,
          await documentBytes('investigation-plan', withFields({ 'incident.id': `SAMPLE-${String(at)}` })),
        ),
      ),
    );
    many.push(report, plan, recommendations);
    const bad = sandbox.write('many-bad.docx', 'no document');
    const args = (jobs: string) => [
      'check',
      ...many,
      bad,
      'gone.docx',
      '--format',
      'json',
      '--today',
      DAY,
      '--jobs',
      jobs,
    ];
    const alone = call(args('1'));
    const threaded = call(args('3'));
    expect(alone.status).toBe(2);
    expect(threaded.stdout).toBe(alone.stdout);
    expect([threaded.status, threaded.stderr]).toEqual([alone.status, alone.stderr]);
    const mixed = call(
      ['check', ...many, '-', '--format', 'json', '--today', DAY, '--jobs', '2'],
      readFileSync(plan),
    );
    const one = [report, plan, recommendations, sandbox.write('scan.pdf', '%PDF-1.7')];
    const together = (jobs: string) => call(['check', ...one, '--today', DAY, '--jobs', jobs]).stdout;
    expect(together('4')).toBe(together('1'));
    expect((JSON.parse(mixed.stdout) as { files: unknown[] }).files).toHaveLength(13);
  });

  it('makes a bundle and verifies it, and leaves nothing else', () => {
    const made = call(['bundle', report, plan, recommendations, '-o', 'out', '--today', DAY]);
    expect([made.status, made.stderr]).toEqual([0, '']);
    const [name] = readdirSync(sandbox.path('out'));
    expect(readdirSync(sandbox.path('out'))).toEqual([`CIMS-SAMPLE-0002-${DAY}.zip`]);
    const verified = call(['verify', path.join('out', name!)]);
    expect([verified.status, verified.stderr]).toEqual([0, '']);
  });

  it('shows rules and policy', () => {
    expect(call(['rules', 'mapping-outcome-differs']).status).toBe(0);
    expect(call(['policy', 'show', '--format', 'html']).stdout).toMatch(/^<!doctype html>/u);
    expect(call(['policy', 'validate', 'gone.json']).status).toBe(2);
  });

  it('says in one sentence that its output cannot be written, and ends with 2', () => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [PROGRAM, 'policy', 'show'], {
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(full);
    expect(stderr).toBe('cims-report: E_OUTPUT: the output: there is no room left on the disk.\n');
    expect(status).toBe(2);
  });

  it('bears that whoever reads its output stops', async () => {
    const child = spawn(process.execPath, [PROGRAM, 'policy', 'show'], { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.once('data', () => child.stdout.destroy());
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    const status = await new Promise((resolve) => child.once('close', resolve));
    expect([status, err]).toEqual([0, '']);
  });

  it('does not say that nothing was found where its reader stopped before the end of a check', async () => {
    // More than a pipe holds, so that the program is still writing when nobody reads any longer.
    const copies = Array.from({ length: 20 }, (_, at) =>
      sandbox.write(`piped-${String(at)}.docx`, readFileSync(report)),
    );
    const child = spawn(process.execPath, [PROGRAM, 'check', '--format', 'json', ...copies], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.once('data', () => child.stdout.destroy());
    child.stderr.resume();
    expect(await new Promise((resolve) => child.once('close', resolve))).not.toBe(0);
  });
});
