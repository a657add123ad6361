import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DAY, documentBytes, Sandbox, withFields } from '../cli/sandbox';
import { ATTACKS, HEAP_MEGABYTES, PROCESS_MEGABYTES } from '../fixtures/hostile';
import { documentThatSays } from '../fixtures/hostile/document-that-says';

jest.setTimeout(120_000);

const PROGRAM = path.join(process.cwd(), 'dist/cli/cims-report.js');
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
const HOSTILE_NAME = 'a\u001b[2J\u202eb\u200b=1.docx';

const sandbox = new Sandbox();
afterAll(() => sandbox.remove());

const attack = (name: string): Uint8Array => {
  const found = ATTACKS.find((each) => each.name === name);
  if (found === undefined) throw new Error(`there is no attack called ${name}`);
  return found.make();
};

const isClean = (text: string): boolean => text.split('\n').every((line) => !UNSEEN.test(line));

describe('the program as it is shipped, within its bounds of memory', () => {
  let preload: string;

  beforeAll(() => {
    if (!existsSync(PROGRAM)) throw new Error('dist/cli is not built: run `npm run prepare`');
    preload = sandbox.write(
      'peak.cjs',
      `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(sandbox.path('peak'))}, String(process.resourceUsage().maxRSS / 1024)));`,
    );
    sandbox.write('many.docx', attack('size-900-of-each'));
    sandbox.write('wide.docx', attack('size-50000-controls-of-one-tag'));
    sandbox.write('laughs.docx', attack('xml-billion-laughs'));
    sandbox.write('bomb.docx', attack('zip-bomb-understated'));
    sandbox.write('says.docx', documentThatSays('<script>alert(1)</script>'));
  });

  const call = (...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [`--max-old-space-size=${String(HEAP_MEGABYTES)}`, '--require', preload, PROGRAM, ...args],
      { cwd: sandbox.folder, encoding: 'utf8', maxBuffer: 1e9 },
    );
    return { status, stdout, stderr, peak: Number(sandbox.read('peak')) };
  };

  // The two formats that hold the most of a document.
  test.each(['json', 'sarif'])('check, as %s', (format) => {
    const files = ['many.docx', 'wide.docx', 'laughs.docx', 'bomb.docx'];
    const { status, stdout, stderr, peak } = call(
      'check',
      ...files,
      '--jobs',
      '1',
      '--today',
      DAY,
      '--format',
      format,
    );
    expect(status).toBe(2);
    expect(stderr).toContain("laughs.docx: The document's text cannot be read");
    expect(stderr).not.toContain('E_INTERNAL');
    expect(stdout.length).toBeGreaterThan(1000);
    expect(peak).toBeLessThan(PROCESS_MEGABYTES);
  });

  test('bundle', () => {
    const { status, stderr, peak } = call('bundle', 'many.docx', '--draft', '--today', DAY, '-o', 'bundled');
    // A draft has errors, and the status says so.
    expect([status, stderr.includes('E_INTERNAL')]).toEqual([1, false]);
    expect(readdirSync(sandbox.path('bundled'))).toEqual([expect.stringMatching(/-DRAFT\.zip$/u)]);
    expect(peak).toBeLessThan(PROCESS_MEGABYTES);
  });

  test.each([
    ['zip-bomb-flat', 'too-large'],
    ['zip-bomb-understated', 'zip-damaged'],
    ['zip-entries-overlap-whole', 'zip-damaged'],
    ['zip-name-twice', 'same name'],
  ])('verify, of %s', (name, said) => {
    sandbox.write('bundle.zip', attack(name));
    const { status, stdout, peak } = call('verify', 'bundle.zip');
    expect(status).toBe(1);
    expect(stdout).toContain(said);
    expect(peak).toBeLessThan(PROCESS_MEGABYTES);
  });
});

describe('names and words of a call', () => {
  beforeAll(() => {
    sandbox.write(HOSTILE_NAME, documentThatSays('plain'));
    sandbox.write(`broken ${HOSTILE_NAME}`, 'no document');
  });

  test.each([
    ['check, of a document', ['check', sandbox.path(HOSTILE_NAME), '--today', DAY]],
    ['check, of what is no document', ['check', sandbox.path(`broken ${HOSTILE_NAME}`)]],
    ['check, of a file that is not there', ['check', `${HOSTILE_NAME}.docx`]],
    ['check, of two files that name one', ['check', sandbox.path(HOSTILE_NAME), `./x/${HOSTILE_NAME}`]],
    ['verify', ['verify', sandbox.path(HOSTILE_NAME)]],
    ['bundle', ['bundle', sandbox.path(HOSTILE_NAME), '-o', sandbox.path('out'), '--today', DAY]],
    ['a rule', ['rules', '\u001b[2J']],
    ['a command', ['\u001b[2J']],
    ['an option', ['check', '--\u001b[2J']],
    ['a format', ['check', '--format', '\u202e']],
    ['a day', ['check', '--today', '\u001b[2J', 'x.docx']],
    ['a policy file', ['check', '--policy', `${HOSTILE_NAME}.json`, 'x.docx']],
  ])('%s', async (_, args) => {
    const { out, err } = await sandbox.run(args);
    expect(isClean(out)).toBe(true);
    expect(isClean(err)).toBe(true);
    expect(`${out}${err}`).not.toBe('');
  });

  test('two documents whose IDs only look alike are compared, and end in an error', async () => {
    const ids = { 'one.docx': 'SAMPLE-0001', 'two.docx': 'S\u0410MPLE-0001' };
    const kinds = ['investigation-report', 'investigation-plan'] as const;
    await Promise.all(
      Object.entries(ids).map(async ([name, id], at) =>
        sandbox.write(
          name,
          await documentBytes(kinds[at] ?? 'investigation-plan', withFields({ 'incident.id': id })),
        ),
      ),
    );
    const files = Object.keys(ids).map((name) => sandbox.path(name));
    const { status, out } = await sandbox.run(['check', ...files, '--today', DAY]);
    expect(status).toBe(1);
    expect(out).toContain('They look alike, but are not written with the same characters.');
    expect(out).toContain('[data-incident-id-characters]');
    const bundle = await sandbox.run([
      'bundle',
      ...files,
      '--today',
      DAY,
      '--draft',
      '-o',
      sandbox.path('x'),
    ]);
    expect(bundle.err).toContain('Some of them look alike');
  });
});

describe('JSON from outside', () => {
  const deep = '{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000);
  const members =
    '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"name":"\\u001b[2J\\u202e"}';

  beforeAll(async () => {
    sandbox.write('plan.docx', await documentBytes('investigation-plan'));
  });

  test.each([
    ['deep', deep],
    ['members of every object', members],
    ['a list of them', `[${members}]`],
    ['a number', '1e999'],
    ['nothing', 'null'],
    ['half a text', '"\\ud800'],
    ['binary', '\u0000\u001b[2J'],
    ['fields named so', '{"fields":{"__proto__":"x"},"groups":{"__proto__":[{"constructor":"x"}]}}'],
  ])('%s', async (_, json) => {
    const file = sandbox.write('hostile.json', json);
    const plan = sandbox.path('plan.docx');
    for (const args of [
      ['policy', 'validate', file],
      ['policy', 'show', file],
      ['check', plan, '--policy', file],
      ['check', plan, '--waivers', file],
      ['template', 'investigation-plan', '--case', file, '-o', sandbox.path('made.docx')],
    ]) {
      const { status, out, err } = await sandbox.run(args);
      expect(err).not.toContain('E_INTERNAL');
      expect([isClean(out), isClean(err)]).toEqual([true, true]);
      expect([0, 1, 2]).toContain(status);
    }
    expect(({} as Readonly<Record<string, unknown>>)['polluted']).toBeUndefined();
  });
});

test('a document with names of objects for its tags and properties writes no such file', async () => {
  sandbox.write('names.docx', attack('package-names-of-objects'));
  const { status, out } = await sandbox.run([
    'check',
    sandbox.path('names.docx'),
    '--format',
    'json',
    '--today',
    DAY,
  ]);
  expect(status).toBe(1);
  expect(JSON.parse(out)).toHaveProperty('files.0.status', 'not-ready');
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(readFileSync(sandbox.path('names.docx')).length).toBeGreaterThan(0);
});
