import { mkdirSync, readFileSync } from 'node:fs';
import { buildDocument } from '../checks/support/build-document';
import { recommendations, rcsReport } from '../checks/support/document-spec';
import { DAY, Sandbox } from './sandbox';

let sandbox: Sandbox;
let before: string;
let after: string;

beforeAll(async () => {
  sandbox = new Sandbox();
  before = sandbox.write('before.docx', await buildDocument(recommendations()));
  const changed = recommendations().withIn('allegation', 1, { 'allegation.outcome': 'Not substantiated' });
  after = sandbox.write('after.docx', await buildDocument(changed));
});
afterAll(() => sandbox.remove());

const diff = (...args: readonly string[]) => sandbox.run(['diff', ...args, '--today', DAY]);

const VALUE = 'Allegation 1, CIMS outcome: Substantiated → Not substantiated';

it('tells what changed in the terms of the case; an error that is new ends with 1, one that is mended with 0', async () => {
  const worse = await diff(before, after);
  expect(worse.status).toBe(1);
  expect(worse.out).toContain(VALUE);
  expect(worse.out).toContain('[mapping-outcome-differs]');
  const better = await diff(after, before);
  expect(better.status).toBe(0);
  expect(better.out).toContain('1 finding mended, 0 new');
  const same = await diff(before, before);
  expect([same.status, same.out.includes('Nothing changed.')]).toEqual([0, true]);
});

it('takes a kept result and a bundle as well', async () => {
  const kept = sandbox.path('kept.json');
  await sandbox.run(['check', before, '--today', DAY, '--format', 'json', '-o', kept]);
  const fromKept = await diff(kept, after);
  expect(fromKept.status).toBe(1);
  expect(fromKept.out).toContain(VALUE);
  const report = sandbox.write('report.docx', await buildDocument(rcsReport()));
  await sandbox.run(['bundle', report, before, '-o', sandbox.path('made'), '--today', DAY]);
  const fromBundle = await diff(
    sandbox.path('made', `CIMS-SAMPLE-0002-${DAY}.zip`),
    after,
    '--format',
    'json',
  );
  expect(JSON.parse(fromBundle.out)).toMatchObject({
    schemaVersion: 1,
    takenOut: [{ kind: 'investigation-report' }],
    documents: [{ kind: 'cims-recommendations' }],
  });
});

it('looks into the folders within a folder where that is asked for, case by case', async () => {
  const first = recommendations();
  const second = recommendations().with('incident.id', 'SAMPLE-0077');
  const changed = second.withIn('allegation', 1, { 'allegation.outcome': 'Not substantiated' });
  for (const [state, other] of [
    ['then', second],
    ['now', changed],
  ] as const) {
    mkdirSync(sandbox.path(state, 'one'), { recursive: true });
    mkdirSync(sandbox.path(state, 'two'));
    sandbox.write(`${state}/one/recommendations.docx`, await buildDocument(first));
    sandbox.write(`${state}/two/recommendations.docx`, await buildDocument(other));
  }
  const flat = await diff(sandbox.path('then'), sandbox.path('now'));
  expect(flat.status).toBe(2);
  expect(flat.err).toContain('E_EMPTY_FOLDER');
  const deep = await diff(sandbox.path('then'), sandbox.path('now'), '--recursive', '--format', 'json');
  expect(deep.err).toBe('');
  expect(deep.status).toBe(1);
  const { documents, takenOut, added } = JSON.parse(deep.out) as Readonly<
    Record<'documents' | 'takenOut' | 'added', readonly { readonly changes?: readonly unknown[] }[]>
  >;
  expect([documents.length, takenOut.length, added.length]).toEqual([2, 0, 0]);
  const text = await diff(sandbox.path('then'), sandbox.path('now'), '--recursive');
  expect(text.out.split(VALUE)).toHaveLength(2);
});

it('writes a page that shows text as text', async () => {
  const to = sandbox.path('diff.html');
  await diff(before, after, '--format', 'html', '-o', to);
  const page = readFileSync(to, 'utf8');
  expect(page).toContain(VALUE);
  expect(page).toContain('<h1>Before and after</h1>');
});

it('what cannot be read is not taken for mended, and ends with 2', async () => {
  const damaged = sandbox.write('damaged.docx', 'PK\u0003\u0004');
  expect((await diff(after, damaged)).status).toBe(2);
  expect((await diff(after, sandbox.path('none.docx'))).status).toBe(2);
  expect((await diff(sandbox.writeJson('other.json', {}), after)).err).toContain('E_UNREADABLE');
  expect((await diff(sandbox.write('no.zip', 'x'), after)).err).toContain('E_BUNDLE');
});
