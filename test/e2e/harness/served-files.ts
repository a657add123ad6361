import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { OFFICE_JS_FOLDER } from '../../emulated-host/library/office-files';
import { TEST_OFFICE_JS, TEST_PANE, TEST_PANE_APART, TEST_PANE_URL } from '../../tools/pane-build';

/** Where the pane seems to be hosted: every request is answered by the test. */
export const PANE_ORIGIN = new URL(TEST_PANE_URL).origin;

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
};

type Headers = Readonly<Record<string, string>>;

const shippedHeaders = (): Readonly<Record<string, Headers>> =>
  JSON.parse(readFileSync(path.join(TEST_PANE_APART, 'headers.json'), 'utf8')) as Record<string, Headers>;

const OFFICE_FOLDER = path.posix.dirname(TEST_OFFICE_JS);

const fileOf = (pathname: string): string =>
  pathname.startsWith(`${OFFICE_FOLDER}/`)
    ? path.join(OFFICE_JS_FOLDER, pathname.slice(OFFICE_FOLDER.length))
    : path.join(TEST_PANE, pathname);

/** What a host of the built folder answers, with the headers that the build asks for. */
export const answerFor = (pathname: string): Answer => {
  const file = fileOf(pathname);
  if (!existsSync(file) || !statSync(file).isFile()) return { status: 404, headers: {}, body: '' };
  const headers = shippedHeaders();
  return {
    status: 200,
    headers: {
      'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream',
      ...(headers[path.basename(file)] ?? headers['*']),
    },
    body: readFileSync(file),
  };
};
