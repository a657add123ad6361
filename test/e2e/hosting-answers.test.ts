import { readFileSync, readdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { SCRIPTS, hostingDeclaration, type Declaration } from '../../.config/hosting/index.cjs';
import { OFFICE_JS, WORD_ON_THE_WEB } from '../../.config/office-js.cjs';
import { askThrough, type Answer, type Ask } from '../hosting/ask';
import { compareHosting } from '../hosting/compare-hosting';
import { TEST_PANE, TEST_PANE_APART } from '../tools/pane-build';
import { describeWith, makeSites, OFFICIAL_TEMPLATE, paneOf, PROGRAM } from './harness/hosted-sites';
import { until } from './harness/until';
import { startWebServer, type WebServer } from './harness/web-server';

const DECLARATIONS: Readonly<Record<'built' | 'example', () => Declaration>> = {
  built: () => JSON.parse(readFileSync(path.join(TEST_PANE_APART, 'headers.json'), 'utf8')) as Declaration,
  example: () => hostingDeclaration({ officeJs: OFFICE_JS['worldwide']!, framers: WORD_ON_THE_WEB }),
};
/** Where the page for Word may load office.js from, beside its own host. */
const OFFICE_SOURCE = { built: '', example: ' https://appsforoffice.microsoft.com' };

const CONFIGURATIONS = ['nginx.conf', 'nginx-in-container.conf', 'Caddyfile'] as const;
const SERVED = CONFIGURATIONS.flatMap((configuration) =>
  (['built', 'example'] as const).map((which) => ({ configuration, which })),
);

/** Four pages, a script, an icon, the manifest; two for the organisation's file and one for its template; six more. */
const REMARKS = 16;

const sites = makeSites();
afterAll(() => sites.remove());

/** Where the files of the pane lie on the disk of a site. */
const folderOf = (which: 'built' | 'example'): string => paneOf(sites[which]);

const header = ({ headers }: Answer, name: string): string | undefined => headers[name];

for (const { configuration, which } of SERVED) {
  const what = which === 'built' ? `the ${configuration} of the build` : `docs/hosting/${configuration}`;
  describeWith(configuration)(`a server with ${what}`, () => {
    const { configurations, url, root } = sites[which];
    const inContainer = configuration === 'nginx-in-container.conf';
    const home = new URL(url);
    let server: WebServer;
    let ask: Ask;

    beforeAll(async () => {
      server = await startWebServer(configuration, path.join(configurations, configuration), {
        host: home.hostname,
        root,
      });
      const https = askThrough({
        'https:': { port: server.port, ca: readFileSync(server.certificate, 'utf8') },
        'http:': { port: server.plainPort },
      });
      // What stands before a container takes HTTPS from it and hands the rest on.
      const behind = askThrough({ 'http:': { port: server.port } });
      ask = inContainer
        ? (asked, method) => behind(new URL(asked.href.replace(/^https/, 'http')), method)
        : https;
    });

    afterAll(() => server.stop());

    const get = (file: string): Promise<Answer> => ask(new URL(file, home));

    it('answers as is declared', async () => {
      const remarks = await compareHosting(ask, DECLARATIONS[which](), home);
      const wrong = remarks.filter(({ verdict }) => verdict !== 'right').map(({ text }) => text);
      // Without HTTPS of its own it cannot lead there.
      expect(wrong).toEqual(inContainer ? [expect.stringMatching(/^http:\/\/: the answer is 200/)] : []);
      expect(remarks).toHaveLength(REMARKS);
    });

    it('sends the page for Word to Word on the web alone, and asks for it again each time', async () => {
      const page = await get('taskpane.html');
      expect(header(page, 'content-security-policy')).toBe(
        `default-src 'none'; script-src 'self'${OFFICE_SOURCE[which]}; worker-src 'self'; style-src 'self' 'unsafe-inline'; ` +
          `img-src 'self' data:; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'self' ` +
          WORD_ON_THE_WEB.join(' '),
      );
      expect(header(page, 'cache-control')).toBe('no-cache');
      expect(header(page, 'content-type')).toBe('text/html; charset=utf-8');
      expect(header(page, 'x-frame-options')).toBeUndefined();
      expect(header(page, 'strict-transport-security')).toBe('max-age=31536000');
      expect(header(page, 'referrer-policy')).toBe('no-referrer');
      expect(header(page, 'x-content-type-options')).toBe('nosniff');
      expect(header(page, 'permissions-policy')).toContain('camera=()');
    });

    it('lets nobody frame the other pages', async () => {
      for (const file of ['', 'index.html', 'save.html', 'manifest.xml', 'organisation.json']) {
        const answer = await get(file);
        expect(answer.status).toBe(200);
        // The pane fetches what lies beside it; nothing else opens a connection.
        const connects = file === '' || file === 'index.html' ? 'self' : 'none';
        expect(header(answer, 'content-security-policy')).toMatch(
          new RegExp(`connect-src '${connects}';.*frame-ancestors 'none'$`, 'u'),
        );
        expect(header(answer, 'cache-control')).toBe('no-cache');
      }
    });

    it('lets a browser keep every script for a year, gzipped, under a policy of its own', async () => {
      const scripts = readdirSync(path.join(TEST_PANE, SCRIPTS)).filter((name) => name.endsWith('.js'));
      for (const name of scripts) {
        const answer = await get(`${SCRIPTS}/${name}`);
        expect(header(answer, 'cache-control')).toBe('public, max-age=31536000, immutable');
        expect(header(answer, 'content-type')).toBe('text/javascript; charset=utf-8');
        // A worker stands under the policy that its script came with.
        expect(header(answer, 'content-security-policy')).toContain("connect-src 'none'");
        if (answer.body.length > 1024) expect(header(answer, 'content-encoding')).toBe('gzip');
      }
    });

    it('lets Word keep the icons', async () => {
      const icon = await get('assets/icon-32.png');
      expect(header(icon, 'cache-control')).toBe('public, max-age=86400');
      expect(header(icon, 'content-type')).toBe('image/png');
      expect(icon.body.equals(readFileSync(path.join(TEST_PANE, 'assets/icon-32.png')))).toBe(true);
    });

    it('serves what an organisation may put beside the pane, to be asked for again each time', async () => {
      const types = {
        'organisation.json': 'application/json',
        [OFFICIAL_TEMPLATE]: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      };
      for (const [file, type] of Object.entries(types)) {
        const answer = await get(file);
        expect(answer.status).toBe(200);
        expect(header(answer, 'content-type')).toBe(type);
        expect(header(answer, 'cache-control')).toBe('no-cache');
        expect(header(answer, 'x-content-type-options')).toBe('nosniff');
        expect(header(answer, 'content-security-policy')).toContain("connect-src 'none'");
      }
      const template = await get(OFFICIAL_TEMPLATE);
      expect(header(template, 'content-encoding')).toBeUndefined();
      expect(template.body.equals(readFileSync(path.join(folderOf(which), OFFICIAL_TEMPLATE)))).toBe(true);
    });

    it('answers 404 where the organisation has put nothing, with no page in its place', async () => {
      const file = path.join(folderOf(which), 'organisation.json');
      renameSync(file, `${file}.away`);
      try {
        for (const absent of ['organisation.json', 'templates/gone.docx']) {
          const answer = await get(absent);
          expect(answer.status).toBe(404);
          expect(header(answer, 'cache-control') ?? '').not.toContain('max-age');
          expect(answer.body.toString('utf8')).not.toContain('<script');
        }
      } finally {
        renameSync(`${file}.away`, file);
      }
    });

    it('notes which file was asked for, and nothing of what stands behind a question mark', async () => {
      await get('organisation.json?Marigold');
      await get('templates/gone.docx?Marigold');
      await ask(new URL('taskpane.html?Marigold', home), 'POST');
      if (PROGRAM[configuration] === 'nginx') {
        await until('the requests are noted', () => / GET \S*\/gone\.docx 404 /u.test(server.noted()));
        expect(server.noted()).toMatch(/ GET \S*\/organisation\.json 200 /u);
        expect(server.noted()).toMatch(/ POST \S*\/taskpane\.html 405 /u);
      } else {
        // Caddy notes no request unless its configuration says so.
        expect(server.noted()).not.toContain('organisation.json');
      }
      expect(server.noted()).not.toContain('Marigold');
    });

    it('lists no folder, finds nothing outside, and takes nothing', async () => {
      for (const file of [
        'assets/',
        'templates/',
        `${SCRIPTS}/gone.00000000.js`,
        '../hosts',
        '%2e%2e/hosts',
      ]) {
        const answer = await get(file);
        expect(answer.status).toBeGreaterThanOrEqual(400);
        expect(header(answer, 'cache-control') ?? '').not.toContain('max-age');
        expect(header(answer, 'x-content-type-options')).toBe('nosniff');
      }
      expect((await ask(new URL('taskpane.html', home), 'POST')).status).toBe(405);
      const folder = new URL(home.pathname.slice(0, -1) || '/', home);
      const answer = await ask(folder);
      if (home.pathname !== '/') {
        expect([answer.status, header(answer, 'location')]).toEqual([301, home.pathname]);
      }
    });
  });
}
