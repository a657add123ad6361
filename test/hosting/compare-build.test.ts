import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Answer, Ask } from './ask';
import { buildRemarks } from './compare-build';

const HOME = new URL('https://tools.example.org/cims/');
const SCRIPTS = Array.from({ length: 20 }, (_, number) => `js/${String(number)}.js`);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'build-'));
  mkdirSync(path.join(folder, 'js'));
  for (const file of ['taskpane.html', ...SCRIPTS])
    writeFileSync(path.join(folder, file), `This is ${file}.`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A host that has the build, but for what a test takes away or puts in its place. */
const host =
  (instead: (file: string) => string | undefined = (file) => `This is ${file}.`): Ask =>
  async (url): Promise<Answer> => {
    const text = instead(url.pathname.slice(HOME.pathname.length));
    if (text === undefined) return { status: 404, headers: {}, body: Buffer.alloc(0) };
    return { status: 200, headers: { 'content-encoding': 'gzip' }, body: gzipSync(text) };
  };

test('a host that has the whole build is right', async () => {
  expect(await buildRemarks(host(), HOME, folder)).toEqual([
    { verdict: 'right', text: 'All 21 files of the build are there, as they were built.' },
  ]);
});

test('a part that was not copied, and one of another build, are named', async () => {
  const ask = host((file) => {
    if (file === 'js/7.js') return undefined;
    return file === 'taskpane.html' ? 'This is the build before.' : `This is ${file}.`;
  });
  expect(await buildRemarks(ask, HOME, folder)).toEqual([
    { verdict: 'fault', text: 'js/7.js: the answer is 404; it is to be 200.' },
    { verdict: 'fault', text: 'taskpane.html: it is not the file of this build.' },
  ]);
});

test('where much is missing, some of it is named and the rest counted', async () => {
  const found = await buildRemarks(
    host((file) => (file.startsWith('js/') ? undefined : `This is ${file}.`)),
    HOME,
    folder,
  );
  expect(found).toHaveLength(6);
  expect(found.every(({ verdict }) => verdict === 'fault')).toBe(true);
  expect(found.at(-1)?.text).toBe(
    '15 more files of the build are missing, or not of this build: copy it anew.',
  );
});

test('without the build on this computer it says that nothing was compared', async () => {
  expect(await buildRemarks(host(), HOME, path.join(folder, 'not-there'))).toEqual([
    {
      verdict: 'note',
      text: 'The build is not beside its headers on this computer, so its files were not compared.',
    },
  ]);
});
