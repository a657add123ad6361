import http from 'node:http';
import https from 'node:https';

/** An answer as it came, its names of headers in small letters. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
}

/** Asks for an address. @throws where nothing answers, or its certificate is not to be trusted. */
export type Ask = (url: URL, method?: 'GET' | 'HEAD' | 'POST') => Promise<Answer>;

/** Where a test listens instead of the host that is asked for, and whose certificate it trusts. */
export interface Instead {
  readonly port: number;
  readonly ca?: string;
}

const LIMIT_MS = 15_000;

const joined = (headers: http.IncomingHttpHeaders): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  );

/** Asks as a browser does, which takes gzip; follows nothing. `instead`: by the scheme of the address. */
export const askThrough =
  (instead: Readonly<Partial<Record<'http:' | 'https:', Instead>>> = {}): Ask =>
  (url, method = 'GET') =>
    new Promise((resolve, reject) => {
      const secure = url.protocol === 'https:';
      const other = instead[secure ? 'https:' : 'http:'];
      const request = (secure ? https : http).request(
        {
          host: other === undefined ? url.hostname : '127.0.0.1',
          port: other?.port ?? (url.port || (secure ? 443 : 80)),
          ...(secure && { servername: url.hostname }),
          ...(other?.ca !== undefined && { ca: other.ca }),
          method,
          path: `${url.pathname}${url.search}`,
          headers: {
            Host: url.host,
            'Accept-Encoding': 'gzip',
            ...(method === 'POST' && { 'Content-Length': 0 }),
          },
          timeout: LIMIT_MS,
          agent: false,
        },
        (response) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.on('error', reject);
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              headers: joined(response.headers),
              body: Buffer.concat(parts),
            }),
          );
        },
      );
      request.on('timeout', () => request.destroy(new Error(`no answer within ${LIMIT_MS / 1000} s`)));
      request.on('error', reject);
      request.end();
    });
