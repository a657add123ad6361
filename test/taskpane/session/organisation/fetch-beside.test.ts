import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fetchBeside, type Fetched } from '../../../../taskpane/session/organisation/fetch-beside';

const LIMITS = { mostBytes: 1000, withinMs: 2_000 };

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

/** What comes of asking a real server that answers like this, and which addresses it was asked for. */
const asked = async (
  answer: RequestListener,
  path = 'organisation.json',
  limits = LIMITS,
): Promise<{ readonly fetched: Fetched; readonly urls: readonly string[] }> => {
  const urls: string[] = [];
  const listening = createServer((request, response) => {
    urls.push(request.url ?? '');
    answer(request, response);
  });
  servers.push(listening);
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  const { port } = listening.address() as AddressInfo;
  const base = `http://127.0.0.1:${String(port)}/pane/taskpane.html`;
  const ask = fetchBeside({ fetch: (address, how) => fetch(new URL(String(address), base), how) });
  return { fetched: await ask(path, limits), urls };
};

const textOf = (fetched: Fetched): string | undefined =>
  fetched.is === 'there' ? new TextDecoder().decode(fetched.bytes) : undefined;

const whyOf = (fetched: Fetched): string | undefined => (fetched.is === 'problem' ? fetched.why : undefined);

describe('a file that is there', () => {
  it.each(['application/json', 'text/plain', 'application/octet-stream', undefined])(
    'is taken as it is, called %s',
    async (type) => {
      const { fetched, urls } = await asked((_, response) => {
        response.writeHead(200, type === undefined ? {} : { 'content-type': type });
        response.write('{"schemaVersion"');
        response.end(':1}');
      });
      expect(textOf(fetched)).toBe('{"schemaVersion":1}');
      expect(urls).toEqual(['/pane/organisation.json']);
    },
  );

  it('lies below the folder of the page, under a name with spaces too', async () => {
    const { urls } = await asked((_, response) => response.end('x'), 'templates/Our plan 100%.docx');
    expect(urls).toEqual(['/pane/templates/Our%20plan%20100%25.docx']);
  });

  it('may be exactly as large as is allowed, and not a byte more', async () => {
    const of = (size: number) => asked((_, response) => response.end('x'.repeat(size)));
    expect(textOf((await of(1000)).fetched)).toHaveLength(1000);
    expect(whyOf((await of(1001)).fetched)).toBe('it is larger than 1000 bytes');
  });
});

describe('there is none', () => {
  it.each([404, 410])('where the server says %i, whatever it shows with that', async (status) => {
    const { fetched } = await asked((_, response) => {
      response.writeHead(status, { 'content-type': 'text/html' });
      response.end('<h1>Not found</h1>');
    });
    expect(fetched).toEqual({ is: 'none' });
  });

  it('where the server answers every address with a page', async () => {
    const { fetched } = await asked((_, response) => {
      response.writeHead(200, { 'content-type': 'Text/HTML; charset=utf-8' });
      response.end('<!doctype html><title>Home</title>');
    });
    expect(fetched).toEqual({ is: 'none' });
  });
});

describe('what cannot be taken is a problem, and its reason is said', () => {
  it.each([500, 503, 403, 401])('status %i, whatever is shown with it', async (status) => {
    const { fetched } = await asked((_, response) => {
      response.writeHead(status, { 'content-type': 'text/html' });
      response.end('<h1>Sorry</h1>');
    });
    expect(whyOf(fetched)).toBe(`the server answers with status ${String(status)}`);
  });

  it('an answer with nothing in it', async () => {
    const empty = await asked((_, response) => response.end());
    expect(whyOf(empty.fetched)).toBe('it is empty');
    const noContent = await asked((_, response) => {
      response.writeHead(204);
      response.end();
    });
    expect(whyOf(noContent.fetched)).toBe('it is empty');
  });

  it.each([301, 302, 307, 308])('another address (%i), which is not asked', async (status) => {
    const { fetched, urls } = await asked((_, response) => {
      response.writeHead(status, { location: '/elsewhere.json' });
      response.end();
    });
    expect(whyOf(fetched)).toMatch(/another address/u);
    expect(urls).toEqual(['/pane/organisation.json']);
  });

  it('more than is allowed, however long it goes on: the rest is not waited for', async () => {
    let stopped = false;
    const { fetched } = await asked((_, response) => {
      response.on('close', () => (stopped = true));
      const more = setInterval(() => {
        if (response.destroyed) clearInterval(more);
        else response.write('x'.repeat(100));
      }, 1);
    });
    expect(whyOf(fetched)).toBe('it is larger than 1000 bytes');
    for (let turn = 0; turn < 100 && !stopped; turn += 1) await new Promise((done) => setTimeout(done, 10));
    expect(stopped).toBe(true);
  });

  it.each([
    ['does not answer', (): void => undefined],
    [
      'begins and does not go on',
      (_: unknown, response: Parameters<RequestListener>[1]): void => {
        response.write('{');
      },
    ],
  ])('a server that %s', async (_, answer) => {
    const { fetched } = await asked(answer, 'organisation.json', { mostBytes: 1000, withinMs: 100 });
    expect(whyOf(fetched)).toBe('the server did not hand it over within 0.1 seconds');
  });

  it('a connection that breaks off', async () => {
    const { fetched } = await asked((request, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('{', () => request.socket.destroy());
    });
    expect(whyOf(fetched)).toBe('the server could not be reached, or broke off');
  });

  it.each(['../organisation.json', 'a/../../b.docx', './a.docx', '/etc/a.docx', 'a//b.docx', '', 'a/.'])(
    'a path that leads out or about: %j, which nobody is asked for',
    async (path) => {
      const { fetched, urls } = await asked((_, response) => response.end('x'), path);
      expect(whyOf(fetched)).toBe('its path leads out of the folder of the pane');
      expect(urls).toEqual([]);
    },
  );

  it.each([
    ['data:text/plain,a', ['/pane/data%3Atext/plain%2Ca']],
    ['\\\\elsewhere.example\\a.docx', ['/pane/%5C%5Celsewhere.example%5Ca.docx']],
    ['a.docx?x=%2e%2e#b', ['/pane/a.docx%3Fx%3D%252e%252e%23b']],
    ['https://elsewhere.example/a.docx', []],
    ['//elsewhere.example/a.docx', []],
  ])('an address of another place is a file name like any other, or none: %s', async (path, expected) => {
    const { urls } = await asked((_, response) => response.end('x'), path);
    expect(urls).toEqual(expected);
  });
});

test('the answer is asked for anew and of the same origin alone', async () => {
  const calls: (RequestInit | undefined)[] = [];
  const ask = fetchBeside({
    fetch: (_, how) => {
      calls.push(how);
      return Promise.resolve(new Response('{}'));
    },
  });
  await ask('organisation.json', LIMITS);
  expect(calls).toMatchObject([{ cache: 'no-cache', redirect: 'manual', mode: 'same-origin' }]);
});

test('what browsers give for an answer that leads elsewhere is a problem too', async () => {
  const opaque = { type: 'opaqueredirect', status: 0, ok: false, body: null, headers: new Headers() };
  const ask = fetchBeside({ fetch: () => Promise.resolve(opaque as unknown as Response) });
  expect(whyOf(await ask('organisation.json', LIMITS))).toMatch(/another address/u);
});
