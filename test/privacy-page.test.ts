import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { buildBundle } from '../src/bundle';
import { COMMENT_MARK } from '../src/checks/support/own-comments';
import { KEPT_STATE_SETTING } from '../src/review';
import { TEMPLATE_PROPERTY } from '../src/template';
import { attachment, bundleInput, sampleDocument } from './bundle/sample';
import { OFFICE_JS_FOLDER } from './emulated-host/library/office-files';
import { sampleCase } from './report/sample';
import { pageRows, type PageRow } from './tools/page-tables';
import { sourceFiles } from './tools/source-files';

const root = path.join(__dirname, '..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

const PAGES = ['docs/privacy.md', 'SECURITY.md'] as const;
const privacy = read('docs/privacy.md');

const table = (page: string, column: string): readonly PageRow[] =>
  pageRows(page).filter((row) => column in row);

const unquoted = (cell = ''): string => cell.replaceAll('`', '');

const REFERENCE = /`(test\/[\w./-]+)`: “([^”]+)”/gu;

const references = (text: string) =>
  [...text.matchAll(REFERENCE)].map(([, file = '', title = '']) => ({ file, title }));

/** Whether a test or a group of tests has that title: a literal right behind a bracket, as in `test('…'`. */
const hasTest = (source: string, title: string): boolean =>
  ["'", '"', '`'].some((quote) =>
    new RegExp(
      `(?:\\b(?:test|it|describe)|\\))\\(\\s*${quote}${title.replace(/[$()*+./?[\\\]^{|}]/gu, '\\$&')}${quote},`,
      'u',
    ).test(source),
  );

describe.each(PAGES)('the claims of %s', (name) => {
  const page = read(name);

  it('name tests that there are', () => {
    const named = references(page);
    expect(named.length).toBeGreaterThan(20);
    const missing = named.filter(
      ({ file, title }) => !existsSync(path.join(root, file)) || !hasTest(read(file), title),
    );
    expect(missing).toEqual([]);
  });

  it('name nothing as a test that would be overlooked here', () => {
    expect(page.match(/test\/[\w./-]+\.test\.tsx?/gu)).toHaveLength(references(page).length);
  });

  it('each have a test, or say that there is none', () => {
    const rows = table(page, 'test');
    expect(rows.length).toBeGreaterThan(10);
    const silent = rows.filter(
      ({ test = '' }) => references(test).length === 0 && !/^(\*\*no test\*\*|none$|the same)/u.test(test),
    );
    expect(silent).toEqual([]);
  });

  it('give no address of a person, a mailbox or a telephone', () => {
    expect(page).not.toMatch(/[\w.]+@[\w.]+|mailto:|tel:|\+61|\b\d{2,4} \d{3} \d{3}\b/u);
  });
});

test('a title that no test has, or that stands in a comment alone, is not taken for one', () => {
  const source = "// test 'other'\ntest('one', () => {});\ntest.each([1])('%s', () => {});";
  expect([hasTest(source, 'one'), hasTest(source, '%s')]).toEqual([true, true]);
  expect([hasTest(source, 'other'), hasTest(source, 'on')]).toEqual([false, false]);
});

test('the policy on the page is the one that is sent', () => {
  const policy = JSON.parse(read('.config/content-security-policy.json')) as Record<string, string[]>;
  expect(
    table(privacy, 'directive').map(({ directive, sources }) => [directive, sources].map(unquoted)),
  ).toEqual(Object.entries(policy).map(([directive, sources]) => [directive, sources.join(' ')]));
});

test('the members of the setting on the page are those that are kept', () => {
  const [, members = ''] =
    /export interface KeptState \{([^]*?)\n\}/u.exec(read('taskpane/session/kept-state.ts')) ?? [];
  const kept = [...members.matchAll(/^ {2}readonly (\w+)\??:/gmu)].map(([, name]) => name);
  expect(kept).toContain('decisions');
  expect(
    table(privacy, 'member')
      .map(({ member }) => unquoted(member))
      .sort(),
  ).toEqual([...kept, 'aside'].sort());
});

test('the names on the page are those of the code', () => {
  expect(privacy).toContain(`One setting of the add-in, \`${KEPT_STATE_SETTING}\``);
  expect(privacy).toContain(`begin with \`${COMMENT_MARK}\``);
  expect(privacy).toContain(`the property \`${TEMPLATE_PROPERTY}\``);
  const [, id = ''] = /<Id>([0-9a-f-]{36})<\/Id>/u.exec(read('manifest.xml')) ?? [];
  expect(privacy).toContain(`\`${id}\``);
  const [, theme = ''] = /const KEY = '([^']+)'/u.exec(read('taskpane/app/theme-store.ts')) ?? [];
  expect(privacy).toContain(`\`${theme}\``);
});

test('only the choice of light or dark is stored by code of ours', () => {
  const sources = sourceFiles('src', 'taskpane');
  expect(sources.length).toBeGreaterThan(300);
  const storing = sources.filter((file) =>
    /\b(?:localStorage|sessionStorage|indexedDB|caches|serviceWorker)\b|document\.cookie/u.test(
      read(file).replace(/\/\/.*|\/\*[^]*?\*\//gu, ''),
    ),
  );
  expect(storing).toEqual(['taskpane/app/theme-store.ts']);
});

test('the files that the page names are those of a bundle', async () => {
  const id = { 'incident.id': 'SAMPLE-0001' } as const;
  const cims = bundleInput(
    [
      sampleDocument('a.docx', sampleCase(id)),
      sampleDocument('b.docx', sampleCase(id, {}, 'investigation-plan')),
    ],
    { attachments: [attachment('c.pdf')] },
  );
  const rcs = bundleInput([
    sampleDocument('d.docx', sampleCase(id, {}, 'rcs-investigation-report', 'rcs')),
    sampleDocument('e.docx', sampleCase(id, {}, 'cims-recommendations', 'rcs')),
  ]);
  const made = await Promise.all(
    [cims, rcs].map(async (input) => Object.keys(unzipSync((await buildBundle(input)).bytes))),
  );
  const named = table(privacy, 'what it holds of people').flatMap(({ file = '' }) =>
    [...file.matchAll(/`([^`]+)`/gu)].map(([, name]) => name),
  );
  expect(named.sort()).toEqual([...new Set(made.flat())].sort());
});

test('the servers that the page names stand in Word’s library', () => {
  const library = (file: string): string => readFileSync(path.join(OFFICE_JS_FOLDER, file), 'utf8');
  const named = [...privacy.matchAll(/`((?:[\w-]+\.)+(?:microsoft|oaspapps)\.com)`/gu)].map(
    ([, host]) => host,
  );
  expect(named).toEqual(['pipe.aria.microsoft.com', 'telemetryservice.firstpartyapps.oaspapps.com']);
  expect(library('telemetry/oteljs_agave.js')).toContain('.pipe.aria.microsoft.com/');
  expect(library('word-win32-16.00.js')).toContain('https://telemetryservice.firstpartyapps.oaspapps.com/');
});
