import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { headersFor, type Declaration } from '../../../.config/hosting/index.cjs';
import { OFFICE_JS_FOLDER } from '../../emulated-host/library/office-files';
import { TEST_OFFICE_JS, TEST_PANE, TEST_PANE_APART, TEST_PANE_URL } from '../../tools/pane-build';

/** Where the pane seems to be hosted: every request is answered by the test. */
export const PANE_ORIGIN = new URL(TEST_PANE_URL).origin;

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** What the build says that a host is to answer. */
const declaration = (): Declaration =>
  JSON.parse(readFileSync(path.join(TEST_PANE_APART, 'headers.json'), 'utf8')) as Declaration;

/** The folder of Word's library there. */
export const OFFICE_FOLDER = path.posix.dirname(TEST_OFFICE_JS);

const fileOf = (pathname: string): string =>
  pathname.startsWith(`${OFFICE_FOLDER}/`)
    ? path.join(OFFICE_JS_FOLDER, pathname.slice(OFFICE_FOLDER.length))
    : path.join(TEST_PANE, pathname);

/**
 * What a host of the built folder answers, with the headers that the build asks for. `beside`: what is laid into the
 * folder by others, by name.
 */
export const answerFor = (
  pathname: string,
  beside: Readonly<Record<string, string | Uint8Array>> = {},
): Answer => {
  const name = decodeURIComponent(pathname.slice(1));
  const laid = beside[name];
  if (laid !== undefined) {
    return { status: 200, headers: headersFor(declaration(), name), body: Buffer.from(laid) };
  }
  const file = fileOf(pathname);
  if (!existsSync(file) || !statSync(file).isFile()) return { status: 404, headers: {}, body: '' };
  return { status: 200, headers: headersFor(declaration(), pathname.slice(1)), body: readFileSync(file) };
};
