import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { ATTACKS } from '../fixtures/hostile';
import { DAY, documentBytes, SAMPLE, Sandbox, withFields } from './sandbox';

// The program as it is shipped; `npm test` builds it first, and so does `npm run prepare`.
const PROGRAM = path.join(process.cwd(), 'dist/cli/cims-report.js');
jest.setTimeout(240_000);

const sandbox = new Sandbox();
afterAll(() => sandbox.remove());

/**
 * Loaded before the program, in each of its threads too: whatever would reach a network or start another program is
 * noted and fails.
 */
const GUARD = `
const { appendFileSync } = require('node:fs');
if (!require('node:worker_threads').isMainThread) appendFileSync(process.env.THREADS, 'guarded\\n');
const refuse = (what) => function () {
  appendFileSync(process.env.NOTED, what + '\\n');
  throw new Error('refused: ' + what);
};
const replace = (name, members) => {
  const module = require(name);
  for (const member of members) {
    if (typeof module[member] !== 'function') throw new Error(name + ' has no ' + member);
    module[member] = refuse(name + '.' + member);
  }
};
require('node:net').Socket.prototype.connect = refuse('node:net connect');
replace('node:net', ['connect', 'createConnection', 'createServer']);
replace('node:tls', ['connect', 'createServer']);
replace('node:http', ['request', 'get', 'createServer']);
replace('node:https', ['request', 'get', 'createServer']);
replace('node:http2', ['connect', 'createServer', 'createSecureServer']);
replace('node:dgram', ['createSocket']);
replace('node:dns', ['lookup', 'resolve', 'resolve4', 'resolve6', 'resolveAny', 'resolveTxt', 'reverse']);
replace('node:dns/promises', ['lookup', 'resolve', 'resolve4', 'resolve6', 'resolveTxt', 'reverse']);
replace('node:child_process', ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork']);
globalThis.fetch = refuse('fetch');
globalThis.WebSocket = refuse('WebSocket');
require('node:module').syncBuiltinESMExports();
`;

interface Call {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** What it tried to reach, and how many threads of it were under the guard. */
  readonly reached: string;
  readonly threads: number;
}

/** Runs the program (or a script) with a home and a folder for temporary files of its own, under the guard. */
const call = (args: readonly string[], { program = PROGRAM, umask = '022' } = {}): Call => {
  for (const file of ['noted', 'threads']) sandbox.write(file, '');
  const { status, stdout, stderr } = spawnSync(
    'sh',
    [
      '-c',
      `umask ${umask}; exec "$@"`,
      'sh',
      process.execPath,
      '--require',
      sandbox.path('guard.cjs'),
      program,
      ...args,
    ],
    {
      cwd: sandbox.path('work'),
      encoding: 'utf8',
      maxBuffer: 1e9,
      env: {
        PATH: process.env['PATH'],
        NOTED: sandbox.path('noted'),
        THREADS: sandbox.path('threads'),
        HOME: sandbox.path('home'),
        TMPDIR: sandbox.path('temporary'),
      },
    },
  );
  const threads = sandbox.read('threads').split('\n').length - 1;
  return { status, stdout, stderr, reached: sandbox.read('noted'), threads };
};

const modeOf = (...steps: readonly string[]): string =>
  (statSync(sandbox.path(...steps)).mode & 0o777).toString(8);

/** Every name of a person in the sample case, and every text of it that is long enough to be known again. */
const NAMES = [
  ...Object.entries(SAMPLE.fields),
  ...Object.values(SAMPLE.groups).flatMap((copies) => (copies ?? []).flatMap((copy) => Object.entries(copy))),
].flatMap(([field, text]) => (field.endsWith('.name') && text !== undefined ? [text] : []));
const TEXTS = Object.values(SAMPLE.fields).filter((text) => text.length > 40);

const CALLS: readonly (readonly [string, readonly string[], readonly number[]])[] = [
  ['check, with threads', ['check', 'desk', '--today', DAY, '--jobs', '2', '-o', 'out/check.txt'], [0, 1]],
  [
    'check, as a page',
    ['check', 'desk', '--today', DAY, '--jobs', '1', '--format', 'html', '-o', 'out/check.html'],
    [0, 1],
  ],
  [
    'check, as a Word document',
    ['check', 'desk', '--today', DAY, '--jobs', '1', '--format', 'docx', '-o', 'out/check.docx'],
    [0, 1],
  ],
  [
    'check, with a state to go on from',
    ['check', 'desk', '--today', DAY, '--jobs', '2', '--resume', 'out/state.jsonl', '-o', 'out/resumed.txt'],
    [0, 1],
  ],
  ['list', ['list', 'desk', '-o', 'out/list.jsonl'], [0]],
  ['bundle', ['bundle', 'desk', '--today', DAY, '--draft', '-o', 'out/bundles'], [0, 1]],
  ['annotate', ['annotate', 'desk/report.docx', '--today', DAY, '-o', 'out/copy.docx'], [0, 1]],
  ['diff', ['diff', 'desk/report.docx', 'out/copy.docx', '--today', DAY, '-o', 'out/diff.txt'], [0, 1]],
  ['template', ['template', 'investigation-plan', '-o', 'out/plan.docx'], [0]],
  ['a file that is no document', ['check', 'broken.docx', '--today', DAY], [2]],
  ['documents that name servers', ['check', 'hostile', '--today', DAY, '--jobs', '1'], [2]],
  ['policy show', ['policy', 'show'], [0]],
  ['rules', ['rules'], [0]],
];

/** A picture, a template, entities and a document type that are on somebody's server. */
const NAMES_A_SERVER = [
  'package-100000-external-targets',
  'package-template-on-a-server',
  'xml-external-dtd',
  'xml-parameter-entity',
];

const called = new Map<string, Call>();

beforeAll(async () => {
  if (!existsSync(PROGRAM)) throw new Error('dist/cli is not built: run `npm run prepare`');
  for (const folder of ['work', 'work/desk', 'work/out', 'work/hostile', 'home', 'temporary'])
    mkdirSync(sandbox.path(folder));
  sandbox.write('guard.cjs', GUARD);
  sandbox.write('work/broken.docx', `${NAMES.join(' ')} ${TEXTS.join(' ')}`);
  const faulty = withFields({ 'report.lessons': '', 'incident.occurredOn': '31 June 2026' });
  sandbox.write('work/desk/report.docx', await documentBytes('investigation-report', faulty));
  sandbox.write('work/desk/other.docx', await documentBytes('cims-recommendations'));
  for (const { name, make } of ATTACKS.filter((attack) => NAMES_A_SERVER.includes(attack.name)))
    sandbox.write(`work/hostile/${name}.docx`, make());
  for (const [name, args] of CALLS) called.set(name, call(args));
});

describe('the program as it is shipped', () => {
  it('is kept from every network by the guard of this test, in its threads too', () => {
    const reaches = (code: string, name = 'reaches.cjs'): string =>
      call([], { program: sandbox.write(name, code) }).reached;
    const thread = (code: string): string =>
      `new (require('node:worker_threads').Worker)(${JSON.stringify(code)}, { eval: true }).on('error', () => {});`;
    const web = "fetch('https://elsewhere.example/').catch(() => {});";
    const socket = "require('node:net').connect(1, 'localhost');";
    const program = "require('node:child_process').spawn('true');";
    expect([web, thread(web), thread(socket), socket, program].map((code) => reaches(code))).toEqual([
      'fetch\n',
      'fetch\n',
      'node:net.connect\n',
      'node:net.connect\n',
      'node:child_process.spawn\n',
    ]);
    expect(
      reaches("import { get } from 'node:https'; get('https://elsewhere.example/');", 'reaches.mjs'),
    ).toBe('node:https.get\n');
    expect(called.get('check, with threads')?.threads).toBeGreaterThan(0);
  });

  it.each(CALLS)('opens no connection and starts no program: %s', (name, _args, statuses) => {
    const { status, reached } = called.get(name)!;
    expect(reached).toBe('');
    expect(statuses).toContain(status);
  });

  it.each(CALLS)('says nothing of a document beside its findings: %s', (name) => {
    const { stdout, stderr } = called.get(name)!;
    for (const text of [...NAMES, ...TEXTS]) expect(stderr).not.toContain(text);
    // Where the findings go into a file, standard output has none of it either.
    if (CALLS.find(([each]) => each === name)?.[1].includes('-o'))
      for (const text of TEXTS) expect(stdout).not.toContain(text);
  });

  it('leaves no temporary file, and nothing in the folder of the person', () => {
    expect(readdirSync(sandbox.path('temporary'), { recursive: true })).toEqual([]);
    expect(readdirSync(sandbox.path('home'), { recursive: true })).toEqual([]);
    expect(readdirSync(sandbox.path('work')).sort()).toEqual(['broken.docx', 'desk', 'hostile', 'out']);
    expect(readdirSync(sandbox.path('work/desk')).sort()).toEqual(['other.docx', 'report.docx']);
    expect(readdirSync(sandbox.path('work/hostile'))).toHaveLength(NAMES_A_SERVER.length);
    expect(readdirSync(sandbox.path('work/out')).sort()).toEqual([
      'bundles',
      'check.docx',
      'check.html',
      'check.txt',
      'copy.docx',
      'diff.txt',
      'list.jsonl',
      'plan.docx',
      'resumed.txt',
      'state.jsonl',
    ]);
  });

  it('puts no name of a person into the name of a file', () => {
    const bundles = readdirSync(sandbox.path('work/out/bundles'));
    const inside = bundles.flatMap((name) =>
      Object.keys(unzipSync(readFileSync(sandbox.path('work/out/bundles', name)))),
    );
    expect(bundles).toHaveLength(1);
    const words = NAMES.flatMap((name) => name.toLowerCase().split(/\s+/u)).filter(
      // Words of the sample that are no names, and stand in the incident report ID.
      (word) => word !== 'sample' && word.length > 2,
    );
    expect(words.length).toBeGreaterThan(5);
    for (const name of [...bundles, ...inside]) {
      const parts = name.toLowerCase().split(/[^a-z0-9]+/u);
      expect(parts.filter((part) => words.includes(part))).toEqual([]);
    }
  });

  it('writes files with the rights that the person’s umask gives, and a state for its owner alone', () => {
    expect(modeOf('work/out/check.txt')).toBe('644');
    expect(modeOf('work/out/state.jsonl')).toBe('600');
    const [bundle = ''] = readdirSync(sandbox.path('work/out/bundles'));
    expect(modeOf('work/out/bundles', bundle)).toBe('644');
    mkdirSync(sandbox.path('work/closed'));
    const closed: readonly (readonly string[])[] = [
      ['check', 'desk', '--today', DAY, '--jobs', '1', '-o', 'closed/check.txt'],
      ['bundle', 'desk', '--today', DAY, '--draft', '-o', 'closed/bundles'],
      ['annotate', 'desk/report.docx', '--today', DAY, '-o', 'closed/copy.docx'],
    ];
    for (const args of closed) call(args, { umask: '077' });
    expect(modeOf('work/closed/check.txt')).toBe('600');
    expect(modeOf('work/closed/copy.docx')).toBe('600');
    expect(modeOf('work/closed/bundles', bundle)).toBe('600');
  });
});
