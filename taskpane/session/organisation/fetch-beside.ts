import { setTimer as realTimer, type SetTimer } from '../surroundings';

/** What came of asking for a file that may lie beside the pane. */
export type Fetched =
  | { readonly is: 'there'; readonly bytes: Uint8Array }
  | { readonly is: 'none' }
  /** Whether there is one is not known, or it cannot be taken; one clause, in which the file is “it”. */
  | { readonly is: 'problem'; readonly why: string };

/** Asks for a file by its path below the folder of the pane's page. Never rejects. */
export type FetchBeside = (
  path: string,
  limits: { readonly mostBytes: number; readonly withinMs: number },
) => Promise<Fetched>;

/** What a test puts in place of the browser’s. */
export interface FetchOptions {
  readonly fetch?: typeof fetch;
  readonly setTimer?: SetTimer;
}

/** The one place of this product that opens a connection: test/connections.test.ts. */
const realFetch: typeof fetch = (address, how) => fetch(address, how);

const NONE: Fetched = { is: 'none' };
const problem = (why: string): Fetched => ({ is: 'problem', why });
const inSeconds = (ms: number): string => `${String(ms / 1000)} seconds`;

/** What a file name can hold and an address cannot is written as an address has it; a way up or out is no file's path. */
const addressOf = (path: string): string | undefined => {
  const parts = path.split('/');
  if (parts.some((part) => /^\.{0,2}$/u.test(part))) return undefined;
  // What begins with “./” cannot be taken for another scheme or host.
  return `./${parts.map(encodeURIComponent).join('/')}`;
};

/** The bytes of a body, as far as they are no more than that; undefined where they are. */
const readBody = async (
  body: ReadableStream<Uint8Array>,
  mostBytes: number,
): Promise<Uint8Array | undefined> => {
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > mostBytes) return undefined;
    chunks.push(value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
};

const fetched = async (response: Response, mostBytes: number): Promise<Fetched> => {
  const { ok, status, type, body, headers } = response;
  if (type === 'opaqueredirect' || (status >= 300 && status < 400))
    return problem('the server answers with another address for it, and such answers are not followed');
  if (status === 404 || status === 410) return NONE;
  if (!ok) return problem(`the server answers with status ${String(status)}`);
  // Servers that answer every unknown address with a page of theirs have no such file.
  if (/^text\/html\b/iu.test(headers.get('content-type') ?? '')) return NONE;
  const bytes = body === null ? new Uint8Array() : await readBody(body, mostBytes);
  if (bytes === undefined) return problem(`it is larger than ${String(mostBytes)} bytes`);
  return bytes.length === 0 ? problem('it is empty') : { is: 'there', bytes };
};

/**
 * Asks the server of the pane, and no other: what it redirects to is not followed, and what takes too long or is too
 * large is left.
 */
export const fetchBeside =
  ({ fetch: ask = realFetch, setTimer = realTimer }: FetchOptions = {}): FetchBeside =>
  async (path, { mostBytes, withinMs }) => {
    const address = addressOf(path);
    if (address === undefined) return problem('its path leads out of the folder of the pane');
    const stop = new AbortController();
    let takeBack = (): void => undefined;
    const late = new Promise<Fetched>((resolve) => {
      takeBack = setTimer(
        () => resolve(problem(`the server did not hand it over within ${inSeconds(withinMs)}`)),
        withinMs,
      );
    });
    const answer = async (): Promise<Fetched> => {
      try {
        const response = await ask(address, {
          // A mended file counts at once; one that is as it was is not sent again.
          cache: 'no-cache',
          redirect: 'manual',
          mode: 'same-origin',
          signal: stop.signal,
        });
        return await fetched(response, mostBytes);
      } catch {
        return problem('the server could not be reached, or broke off');
      }
    };
    const result = await Promise.race([answer(), late]);
    takeBack();
    // What is still on its way is not wanted.
    stop.abort();
    return result;
  };
