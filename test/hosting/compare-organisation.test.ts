import { readFileSync } from 'node:fs';
import path from 'node:path';
import { headersFor, hostingDeclaration } from '../../.config/hosting/index.cjs';
import { OFFICE_JS, WORD_ON_THE_WEB } from '../../.config/office-js.cjs';
import { INSERT_LIMIT_BYTES } from '../../src/official/insert-limit';
import type { Answer, Ask } from './ask';
import { organisationRemarks } from './compare-organisation';

const HOME = new URL('https://tools.example.org/cims/');
const DECLARATION = hostingDeclaration({ officeJs: OFFICE_JS['worldwide']!, framers: WORD_ON_THE_WEB });
const TEMPLATE = 'templates/our report.docx';
const BYTES = readFileSync(path.join(__dirname, '../../templates/investigation-report.docx'));

const answer = (
  status: number,
  headers: Readonly<Record<string, string>>,
  body: string | Buffer,
): Answer => ({
  status,
  headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
  body: Buffer.from(body),
});

const file = (name: string, body: string | Buffer, headers: Readonly<Record<string, string>> = {}): Answer =>
  answer(200, { ...headersFor(DECLARATION, name), ...headers }, body);

/** A host that has these answers, and 404 with a page of its own for everything else. */
const host =
  (answers: Readonly<Record<string, Answer>>): Ask =>
  (url) =>
    Promise.resolve(
      answers[decodeURIComponent(url.pathname.slice(HOME.pathname.length))] ??
        answer(404, { 'Content-Type': 'text/html' }, '<title>Not found</title>'),
    );

const remarks = async (answers: Readonly<Record<string, Answer>>): Promise<string[]> =>
  (await organisationRemarks(host(answers), DECLARATION, HOME)).map(
    ({ verdict, text }) => `${verdict} ${text}`,
  );

const settings = (more: object): Answer =>
  file('organisation.json', JSON.stringify({ schemaVersion: 1, name: 'Example Care', ...more }));

const WITH_TEMPLATE = settings({
  templates: [{ kind: 'investigation-report', file: TEMPLATE, name: 'Our report' }],
});

const HEADERS = 'right organisation.json: its 7 headers are as declared.';
const USED = 'right organisation.json: all of it can be used.';

test('there need not be one, and a 404 with a page of its own says so', async () => {
  expect(await remarks({})).toEqual(['note organisation.json: there is none.']);
});

test('one that can be used, with the templates that it names', async () => {
  expect(await remarks({ 'organisation.json': settings({}) })).toEqual([HEADERS, USED]);
  expect(await remarks({ 'organisation.json': WITH_TEMPLATE, [TEMPLATE]: file(TEMPLATE, BYTES) })).toEqual([
    HEADERS,
    USED,
    `right ${TEMPLATE}: its 7 headers are as declared.`,
  ]);
});

test('what starts with a byte order mark is read as the pane reads it', async () => {
  expect(
    await remarks({ 'organisation.json': file('organisation.json', '\ufeff{"schemaVersion":1}') }),
  ).toEqual([HEADERS, USED]);
});

test('a page in its place is a fault: the pane would go on as if there were none', async () => {
  const page = answer(200, { 'Content-Type': 'text/html; charset=utf-8' }, '<title>Sign in</title>');
  expect(await remarks({ 'organisation.json': page })).toEqual([
    expect.stringMatching(/^fault organisation\.json: a page is sent for it/u),
  ]);
});

test('what is wrong in it is named by path and value', async () => {
  const found = await remarks({ 'organisation.json': settings({ fileSizeLimit: 'ten', colour: 'blue' }) });
  expect(found[0]).toBe(HEADERS);
  expect(found.slice(1)).toEqual([
    expect.stringMatching(/^fault organisation\.json: .*colour/u),
    expect.stringMatching(/^fault organisation\.json: .*fileSizeLimit.*ten/u),
  ]);
});

test.each([
  ['is not JSON', '{ "schemaVersion": 1, ', /^fault organisation\.json: it cannot be read: .*JSON/u],
  ['is not UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), /^fault organisation\.json: it cannot be read: /u],
])('one that %s', async (_what, body, expected) => {
  expect(await remarks({ 'organisation.json': file('organisation.json', body) })).toEqual([
    HEADERS,
    expect.stringMatching(expected),
  ]);
});

test('an answer that is neither the file nor a 404', async () => {
  expect(await remarks({ 'organisation.json': answer(302, { Location: '/sign-in' }, '') })).toEqual([
    'fault organisation.json: the answer is 302; it is to be 200.',
  ]);
});

test('what the pane would say of a template is noted', async () => {
  const found = await remarks({ 'organisation.json': WITH_TEMPLATE, [TEMPLATE]: file(TEMPLATE, 'PK') });
  expect(found.slice(3)).toEqual([expect.stringMatching(/^note templates\/our report\.docx: \S/u)]);
});

test('a template that is missing, of another type, or larger than the pane takes', async () => {
  const about = async (template: Readonly<Record<string, Answer>>): Promise<string[]> =>
    (await remarks({ 'organisation.json': WITH_TEMPLATE, ...template })).slice(2);
  expect(await about({})).toEqual([`fault ${TEMPLATE}: the answer is 404; it is to be 200.`]);
  expect(await about({ [TEMPLATE]: file(TEMPLATE, 'PK', { 'Content-Type': 'application/zip' }) })).toEqual([
    expect.stringContaining(`fault ${TEMPLATE}: Content-Type is “application/zip”`),
  ]);
  expect(await about({ [TEMPLATE]: file(TEMPLATE, Buffer.alloc(INSERT_LIMIT_BYTES + 1)) })).toEqual([
    `right ${TEMPLATE}: its 7 headers are as declared.`,
    `fault ${TEMPLATE}: it is larger than ${INSERT_LIMIT_BYTES} bytes; the pane takes no more.`,
  ]);
});
