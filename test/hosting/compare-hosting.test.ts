import { gzipSync } from 'node:zlib';
import { headersFor, hostingDeclaration } from '../../.config/hosting/index.cjs';
import { OFFICE_JS, WORD_ON_THE_WEB } from '../../.config/office-js.cjs';
import type { Answer, Ask } from './ask';
import { compareHosting } from './compare-hosting';

const HOME = new URL('https://tools.example.org/cims/');
const DECLARATION = hostingDeclaration({ officeJs: OFFICE_JS['worldwide']!, framers: WORD_ON_THE_WEB });
const SCRIPT = 'js/taskpane.01234567.js';

const FILES: Readonly<Record<string, string>> = {
  '': 'the page',
  'taskpane.html': `<script defer src="${SCRIPT}"></script>`,
  'index.html': 'the page',
  'save.html': 'the page',
  'manifest.xml': `<SourceLocation DefaultValue="${HOME.href}taskpane.html"/>`,
  [SCRIPT]: `// ${'a script '.repeat(400)}`,
  'assets/icon-32.png': 'PNG',
};

type Change = (file: string, answer: Answer, method: string) => Answer;

const answer = (status: number, headers: Record<string, string> = {}, body = Buffer.alloc(0)): Answer => ({
  status,
  headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
  body,
});

const asDeclared = (url: URL, method: string): Answer => {
  const file = url.pathname.slice(HOME.pathname.length);
  const content = FILES[file];
  if (url.protocol === 'http:') return answer(301, { Location: HOME.href });
  if (method === 'POST') return answer(405);
  if (content === undefined) return answer(404, { ...DECLARATION.everywhere });
  const headers = { ...headersFor(DECLARATION, file), 'Content-Encoding': 'gzip' };
  return answer(200, headers, gzipSync(content));
};

/** A host that answers as is declared, but for what a test changes. */
const host =
  (change: Change = (_file, given) => given): Ask =>
  (url, method = 'GET') => {
    const name = url.protocol === 'http:' ? 'http' : url.pathname.slice(HOME.pathname.length);
    return Promise.resolve(change(name, asDeclared(url, method), method));
  };

const remarks = async (ask: Ask, verdict: string): Promise<string[]> =>
  (await compareHosting(ask, DECLARATION, HOME))
    .filter((remark) => remark.verdict === verdict)
    .map(({ text }) => text);

const faults = (change: Change): Promise<string[]> => remarks(host(change), 'fault');

/** Changes the headers of one file; undefined takes one away. */
const withHeaders =
  (of: string, headers: Readonly<Record<string, string | undefined>>): Change =>
  (file, given) =>
    file === of ? { ...given, headers: { ...given.headers, ...headers } } : given;

/** Gives one file another status. */
const withStatus =
  (of: string, status: number, method = 'GET'): Change =>
  (file, given, asked) =>
    file === of && asked === method ? { ...given, status } : given;

it('has no fault to find where a host answers as is declared', async () => {
  expect(await remarks(host(), 'fault')).toEqual([]);
  expect(await remarks(host(), 'note')).toEqual(['organisation.json: there is none.']);
  expect(await remarks(host(), 'right')).toEqual([
    'taskpane.html: its 7 headers are as declared.',
    'index.html: its 7 headers are as declared.',
    'save.html: its 7 headers are as declared.',
    'the folder itself: its 7 headers are as declared.',
    `${SCRIPT}: its 7 headers are as declared.`,
    'assets/icon-32.png: its 7 headers are as declared.',
    'manifest.xml: its 7 headers are as declared.',
    'A script that is not there: 404, and not remembered.',
    'Folders are not listed.',
    'POST is refused, with 405.',
    'HEAD is answered.',
    'http:// leads to https://tools.example.org.',
    'The manifest names this place.',
  ]);
});

it('says which header is missing, and what it is to be', async () => {
  const without = Object.keys(headersFor(DECLARATION, 'taskpane.html'));
  for (const name of without) {
    const [found, ...more] = await faults(withHeaders('index.html', { [name.toLowerCase()]: undefined }));
    expect(found).toBe(
      `index.html: ${name} is missing; it is to be “${headersFor(DECLARATION, 'index.html')[name]}”.`,
    );
    expect(more).toEqual([]);
  }
});

it.each([
  [
    'content-security-policy',
    "default-src *; frame-ancestors 'none'",
    'Content-Security-Policy is “default-src *',
  ],
  ['cache-control', 'no-store', 'Cache-Control is “no-store”; it is to be “public, max-age=86400”.'],
  ['content-type', 'text/html', 'Content-Type is “text/html”; it is to be “image/png”.'],
  ['strict-transport-security', 'max-age=60', 'Strict-Transport-Security is “max-age=60”'],
  ['x-frame-options', 'SAMEORIGIN', 'X-Frame-Options is “SAMEORIGIN”; it is not to be sent'],
])('finds a wrong %s', async (name, value, expected) => {
  const found = await faults(withHeaders('assets/icon-32.png', { [name]: value }));
  expect(found).toEqual([expect.stringContaining(`assets/icon-32.png: ${expected}`)]);
});

it('takes what is as good: HTTPS for longer, and a character set in other letters', async () => {
  const change = withHeaders('index.html', {
    'strict-transport-security': 'max-age=63072000; includeSubDomains',
    'content-type': 'text/html;charset=UTF-8',
  });
  expect(await faults(change)).toEqual([]);
});

it('wants a text to say its character set', async () => {
  expect(await faults(withHeaders(SCRIPT, { 'content-type': 'text/javascript' }))).toHaveLength(1);
});

it('notes what is sent as it is, and makes no fault of it', async () => {
  const plain: Change = (file, given) =>
    file === SCRIPT
      ? {
          ...given,
          headers: { ...given.headers, 'content-encoding': undefined },
          body: Buffer.from(FILES[SCRIPT]!),
        }
      : given;
  expect(await faults(plain)).toEqual([]);
  expect(await remarks(host(plain), 'note')).toContain(
    `${SCRIPT}: it is sent as it is, not gzipped: slower, not wrong.`,
  );
});

it.each<readonly [string, Change, string]>([
  ['a page is missing', withStatus('save.html', 404), 'save.html: the answer is 404; it is to be 200.'],
  [
    'the organisation’s file may be kept for long',
    (file, given) =>
      file === 'organisation.json'
        ? answer(
            200,
            { ...headersFor(DECLARATION, file), 'Cache-Control': 'max-age=600' },
            Buffer.from('{ "schemaVersion": 1 }'),
          )
        : given,
    'organisation.json: Cache-Control is “max-age=600”; it is to be “no-cache”.',
  ],
  [
    'a page is sent for what is not there',
    withStatus('js/not-there.00000000.js', 200),
    'A script that is not there: the answer is 200',
  ],
  [
    'it is remembered that a script is missing',
    withHeaders('js/not-there.00000000.js', { 'cache-control': 'public, max-age=31536000, immutable' }),
    'A script that is not there: Cache-Control is “public, max-age=31536000, immutable”',
  ],
  [
    'a folder is listed',
    withStatus('assets/', 200),
    'assets/: the answer is 200; a folder is not to be listed.',
  ],
  ['POST is taken', withStatus('taskpane.html', 200, 'POST'), 'POST: the answer is 200; it is to be 405'],
  ['HEAD is refused', withStatus('taskpane.html', 405, 'HEAD'), 'HEAD: the answer is 405; it is to be 200.'],
  ['HTTP is served', withStatus('http', 200), 'http://: the answer is 200; it is to lead to https://.'],
  [
    'the manifest is of another build',
    (file, given) =>
      file === 'manifest.xml'
        ? {
            ...given,
            body: gzipSync('<SourceLocation DefaultValue="https://localhost:3000/taskpane.html"/>'),
          }
        : given,
    `manifest.xml: it names https://localhost:3000/taskpane.html; it is to name ${HOME.href}taskpane.html.`,
  ],
])('finds that %s', async (_what, change, expected) => {
  expect(await faults(change)).toEqual([expect.stringContaining(expected)]);
});

it('says so where nothing answers', async () => {
  const nobody: Ask = () => Promise.reject(new Error('connect ECONNREFUSED'));
  expect(await remarks(nobody, 'fault')).toEqual([`${HOME.href} cannot be read: connect ECONNREFUSED.`]);
});

it('says so where the page names no script', async () => {
  const empty: Change = (file, given) =>
    file === 'taskpane.html' ? { ...given, body: gzipSync('nothing') } : given;
  expect(await faults(empty)).toEqual(['taskpane.html: it names no script of the pane.']);
});
