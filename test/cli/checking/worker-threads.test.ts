import { existsSync } from 'node:fs';
import path from 'node:path';
import { check } from '../../../src/cli/commands/check';
import type { CheckReport } from '../../../src/report';
import type { Crew } from '../../../src/cli/checking/crew';
import { inOrder } from '../../../src/cli/checking/in-order';
import type { IndexedFile } from '../../../src/cli/checking/indexed-file';
import { workerThreads, type ThreadSettings } from '../../../src/cli/checking/worker-threads';
import { DAY, documentBytes, Sandbox } from '../sandbox';

// The program of the threads as it is shipped; `npm test` builds it first.
const SHIPPED = path.join(process.cwd(), 'dist/cli/check-worker.js');
const sandbox = new Sandbox();
afterAll(() => sandbox.remove());

/** A program that does what the shipped one does, but for files that its threads die of. */
const DEADLY = `
const shipped = require(${JSON.stringify(SHIPPED)}).default;
let tries = 0;
const hog = [];
module.exports = async (task) => {
  const names = (task.files ?? [task.file]).map(({ file }) => file);
  if (names.includes('exits.docx')) process.exit(3);
  if (names.includes('fills.docx')) for (;;) hog.push(new Array(1e5).fill(names));
  if (names.includes('hangs.docx')) for (;;) tries += 1;
  if (names.includes('fault.docx')) throw new TypeError('a fault of ours');
  return shipped(task);
};
`;

const NAMES = ['a.docx', 'exits.docx', 'b.docx', 'fills.docx', 'c.docx', 'hangs.docx', 'd.docx'];
const files = NAMES.map((file) => ({ file, path: sandbox.path(file) }));
const settings = { organisation: {}, today: DAY, attachments: [] } as const;

beforeAll(async () => {
  if (!existsSync(SHIPPED)) throw new Error('dist/cli is not built: run `npm run prepare`');
  sandbox.write('deadly.js', DEADLY);
  const bytes = await documentBytes('investigation-plan');
  for (const { file } of files) sandbox.write(file, bytes);
});

const withCrew = async <Result>(
  threads: number,
  more: ThreadSettings,
  use: (crew: Crew) => Promise<Result>,
): Promise<Result> => {
  const crew = await workerThreads(threads, { program: sandbox.path('deadly.js'), ...more });
  try {
    return await use(crew);
  } finally {
    await crew.close();
  }
};

const indexAll = async (crew: Crew): Promise<readonly IndexedFile[]> => {
  const index: IndexedFile[] = [];
  for await (const each of inOrder(files, crew.ahead, (file) =>
    crew.index({ does: 'index', file, read: {} }),
  ))
    index.push(each);
  return index;
};

const checkAll = async () => {
  const said = { out: '', err: [] as string[] };
  const status = await check(
    files.map(({ path: file }) => file),
    { format: 'json', today: DAY, jobs: 2 },
    {
      out: (chunk) => void (said.out += String(chunk)),
      problem: (line) => void said.err.push(line),
      progress: () => undefined,
      stdin: () => Promise.resolve(new Uint8Array()),
      outIsTerminal: false,
      colour: false,
      width: undefined,
    },
    { program: sandbox.path('deadly.js'), heap: 64, time: 8_000 },
  );
  return { status, ...said };
};

describe('a check whose threads die', () => {
  it('reports the files that they died of, checks the rest, and ends with 2', async () => {
    const { status, out, err } = await checkAll();
    const { files: reported } = JSON.parse(out) as CheckReport;
    // They give the same incident report ID, so they are one case: in the order of the files all the same.
    const byName = new Map(reported.map((each) => [each.file, each.problem?.reason ?? each.kind]));
    expect(NAMES.map((name) => byName.get(name))).toEqual([
      'investigation-plan',
      'worker-died',
      'investigation-plan',
      'worker-died',
      'investigation-plan',
      'too-slow',
      'investigation-plan',
    ]);
    expect([status, err.filter((line) => line.includes('E_UNREADABLE')).length]).toEqual([2, 3]);
  });
});

describe('worker threads', () => {
  it.each([1, 2])('that die or hang take no other file with them (%d threads)', async (threads) => {
    const index = await withCrew(threads, { heap: 64, time: 8_000 }, indexAll);
    expect(index.map(({ file, kind, problem }) => [file, kind ?? problem?.reason])).toEqual([
      ['a.docx', 'investigation-plan'],
      ['exits.docx', 'worker-died'],
      ['b.docx', 'investigation-plan'],
      ['fills.docx', 'worker-died'],
      ['c.docx', 'investigation-plan'],
      ['hangs.docx', 'too-slow'],
      ['d.docx', 'investigation-plan'],
    ]);
    for (const { problem } of index)
      if (problem !== undefined) expect(problem.message).toMatch(/^The worker|^Reading/u);
  });

  it('that die while they check a case leave none of its files as checked', async () => {
    const [a, exits] = files;
    const task = (of: typeof files) =>
      ({ does: 'check', files: of.map((file) => ({ ...file, hash: 'x' })), read: {}, settings }) as const;
    const checked = await withCrew(1, { time: 8_000 }, async (crew) => [
      await crew.check(task([a!, exits!])),
      await crew.check(task([a!])),
    ]);
    expect(checked[0]).toEqual({
      outcomes: [
        { file: 'a.docx', problem: expect.objectContaining({ reason: 'worker-died' }) as object },
        { file: 'exits.docx', problem: expect.objectContaining({ reason: 'worker-died' }) as object },
      ],
    });
    expect(checked[1]?.outcomes[0]).toMatchObject({ problem: { reason: 'changed-meanwhile' } });
  });

  it('tell a fault of the program as one, not as a file that could not be read', async () => {
    const file = { file: 'fault.docx', path: sandbox.path('a.docx') };
    await withCrew(1, {}, async (crew) => {
      await expect(crew.index({ does: 'index', file, read: {} })).rejects.toThrow('a fault of ours');
    });
  });
});
