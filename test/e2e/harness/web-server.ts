import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { commandOf } from '../setup/hosting-programs';

const START_LIMIT_MS = 10_000;

/** A web server of this machine that was started with a configuration of ours. */
export interface WebServer {
  /** Where it answers with HTTPS; in a container's configuration, without. */
  readonly port: number;
  /** Where it answers without, to lead to HTTPS. */
  readonly plainPort: number;
  /** The file of the certificate that it shows. */
  readonly certificate: string;
  /** What it has noted of requests so far, and whatever else it said. */
  readonly noted: () => string;
  readonly stop: () => Promise<void>;
}

/** What a configuration says of the machine that it is for. */
interface Places {
  readonly folder: string;
  readonly root: string;
  readonly certificate: string;
  readonly key: string;
  readonly port: number;
  readonly plainPort: number;
}

/** The text with one thing in it replaced. @throws where it does not have it, and so would not be what is started. */
const replaced = (text: string, from: RegExp, to: string): string => {
  if (!from.test(text)) throw new Error(`The configuration has no ${from.source}.`);
  return text.replace(from, () => to);
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = net.createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });

const answersAt = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1');
    socket.on('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });

/** Signed by itself, for a day, for the host and this machine: whoever trusts it trusts this one server. */
const makeCertificate = (host: string, certificate: string, key: string): void => {
  execFileSync(
    commandOf('openssl'),
    [
      ...[
        'req',
        '-x509',
        '-newkey',
        'ec',
        '-pkeyopt',
        'ec_paramgen_curve:prime256v1',
        '-nodes',
        '-days',
        '1',
      ],
      ...[
        '-subj',
        `/CN=${host}`,
        '-addext',
        `subjectAltName=DNS:${host},DNS:localhost`,
        '-keyout',
        key,
        '-out',
        certificate,
      ],
    ],
    { stdio: 'ignore' },
  );
};

const ACCESS_LOG = 'access.log';

/** Each log of requests in the server's own folder. */
const logsWithin = (text: string, folder: string): string =>
  replaced(text, /access_log \S+ /gu, `access_log ${path.join(folder, ACCESS_LOG)} `);

const nginxSite = (text: string, { folder, root, certificate, key, port, plainPort }: Places): string => {
  const changes: readonly (readonly [RegExp, string])[] = [
    [/listen 80;/, `listen 127.0.0.1:${plainPort};`],
    [/listen 443 ssl/, `listen 127.0.0.1:${port} ssl`],
    [/ssl_certificate \S+;/, `ssl_certificate ${certificate};`],
    [/ssl_certificate_key \S+;/, `ssl_certificate_key ${key};`],
    [/root \S+;/, `root ${root};`],
  ];
  return changes.reduce((site, [from, to]) => replaced(site, from, to), logsWithin(text, folder));
};

const containerSite = (text: string, { folder, root, port }: Places): string =>
  replaced(
    replaced(logsWithin(text, folder), /listen 8080;/, `listen 127.0.0.1:${port};`),
    /root \S+;/,
    `root ${root};`,
  );

/** nginx with nothing but our site in it. As root its workers are root too, or they could not read a folder of ours. */
const nginxCommand = (site: string, { folder }: Places): readonly string[] => {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const conf = path.join(folder, 'nginx.conf');
  writeFileSync(path.join(folder, 'site.conf'), site);
  writeFileSync(
    conf,
    [
      ...(process.getuid?.() === 0 ? ['user root;'] : []),
      'daemon off;',
      `pid ${path.join(folder, 'nginx.pid')};`,
      'error_log stderr;',
      'events {}',
      'http {',
      'access_log off;',
      ...temporary.map((name) => `${name}_temp_path ${path.join(folder, name)};`),
      `include ${path.join(folder, 'site.conf')};`,
      '}',
      '',
    ].join('\n'),
  );
  return [commandOf('nginx'), '-p', folder, '-e', 'stderr', '-c', conf];
};

const caddyCommand = (text: string, places: Places): readonly string[] => {
  const { folder, root, certificate, key, port, plainPort } = places;
  const site = replaced(
    replaced(text, /tls \S+ \S+/, `tls ${certificate} ${key}`),
    /root \* \S+/,
    `root * ${root}`,
  );
  const file = path.join(folder, 'Caddyfile');
  const options = [
    '{',
    'admin off',
    'default_bind 127.0.0.1',
    `https_port ${port}`,
    `http_port ${plainPort}`,
    `storage file_system ${path.join(folder, 'storage')}`,
    '}',
  ];
  writeFileSync(file, `${options.join('\n')}\n${site}`);
  return [commandOf('caddy'), 'run', '--config', file, '--adapter', 'caddyfile'];
};

export type Configuration = 'nginx.conf' | 'nginx-in-container.conf' | 'Caddyfile';

const COMMANDS: Readonly<Record<Configuration, (text: string, places: Places) => readonly string[]>> = {
  'nginx.conf': (text, places) => nginxCommand(nginxSite(text, places), places),
  'nginx-in-container.conf': (text, places) => nginxCommand(containerSite(text, places), places),
  Caddyfile: caddyCommand,
};

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });

/**
 * Starts a server with a configuration as it stands in a file, but for the places of this machine in it: ports, the
 * certificate, and the folder of the site.
 *
 * @param root the folder of the site, which `host` serves.
 * @throws an Error with what the server says where it does not start.
 */
export const startWebServer = async (
  configuration: Configuration,
  file: string,
  { host, root }: { readonly host: string; readonly root: string },
): Promise<WebServer> => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'web-server-'));
  const [port, plainPort] = [await freePort(), await freePort()];
  const places = {
    folder,
    root,
    port,
    plainPort,
    certificate: path.join(folder, 'certificate.pem'),
    key: path.join(folder, 'key.pem'),
  };
  makeCertificate(host, places.certificate, places.key);
  mkdirSync(path.join(folder, 'home'));
  const [command, ...args] = COMMANDS[configuration](readFileSync(file, 'utf8'), places);
  const home = path.join(folder, 'home');
  const child = spawn(command!, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, HOME: home, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)));
  const stop = async (): Promise<void> => {
    child.kill();
    await ended(child);
    rmSync(folder, { recursive: true, force: true });
  };
  const limit = Date.now() + START_LIMIT_MS;
  while (!(await answersAt(port))) {
    if (child.exitCode !== null || Date.now() > limit) {
      await stop();
      throw new Error(`${configuration}: the server does not start. It says:\n${said}`);
    }
    await pause(20);
  }
  const log = path.join(folder, ACCESS_LOG);
  const noted = (): string => `${existsSync(log) ? readFileSync(log, 'utf8') : ''}${said}`;
  return { port, plainPort, certificate: places.certificate, noted, stop };
};
