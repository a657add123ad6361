import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { HOSTING } from '../../.config/hosting/index.cjs';
import { buildDocument } from '../checks/support/build-document';
import { cimsReport } from '../checks/support/document-spec';
import { TEST_PANE, TEST_PANE_APART, TEST_PANE_URL } from '../tools/pane-build';
import { closeBrowser, openTab } from './harness/browser';
import { describeWith, makeSites, PROGRAM } from './harness/hosted-sites';
import { PaneUser } from './harness/pane';
import { PANE_ORIGIN } from './harness/served-files';
import { startWebServer, type WebServer } from './harness/web-server';
import { WordSession } from './harness/word-session';

const ROOT = path.join(__dirname, '../..');
const { built, remove } = makeSites();

afterAll(async () => {
  await closeBrowser();
  remove();
});

/** The pane alone with its host, behind a server that this machine runs: nothing is answered by the test. */
for (const configuration of ['nginx.conf', 'Caddyfile'] as const) {
  describeWith(configuration)(`the pane behind ${PROGRAM[configuration]}`, () => {
    let server: WebServer;
    let options: { readonly serverPort: number; readonly ignoreHTTPSErrors: true };

    beforeAll(async () => {
      server = await startWebServer(configuration, path.join(built.configurations, configuration), {
        host: new URL(built.url).hostname,
        root: built.root,
      });
      options = { serverPort: server.port, ignoreHTTPSErrors: true };
    });

    afterAll(() => server.stop());

    it('reads a file in a plain browser, with its worker, and reports nothing', async () => {
      const tab = await openTab(options);
      const page = await tab.context.newPage();
      const workers: string[] = [];
      page.on('worker', (worker) => workers.push(worker.url()));
      await page.goto(`${PANE_ORIGIN}/index.html`);
      const pane = new PaneUser({ ...tab, page, pane: page.mainFrame() });
      await pane.sees('What do you want to do?');
      await pane.show('guidance');
      await pane.sees(/Example Care/u);
      await pane.show('start');
      const bytes = await buildDocument(cimsReport());
      await pane.gives('Choose the document', { name: 'report.docx', bytes });
      await pane.show('check');
      await pane.sees(/^Rule set: /);
      expect(workers.length).toBeGreaterThan(0);
      await pane.close();
    });

    it('reads the document in Word, and reports nothing', async () => {
      const word = await WordSession.of(cimsReport());
      const pane = await word.openPane('check', options);
      await pane.sees(/^Rule set: /);
      await word.end();
    });

    it('is framed by the hosts of Word on the web, and by no other', async () => {
      const framed = async (host: string, page: string): Promise<string> => {
        const { context } = await openTab(options);
        const top = `https://${host}/`;
        // This machine is no public host, and a browser asks whether a public page may frame one of the local network.
        await context.grantPermissions(['local-network-access']);
        await context.route(top, (route) =>
          route.fulfill({
            contentType: 'text/html',
            body: `<!doctype html><title>Frame</title><iframe src="${PANE_ORIGIN}/${page}"></iframe>`,
          }),
        );
        const tab = await context.newPage();
        const console: string[] = [];
        tab.on('console', (message) => console.push(message.text()));
        await tab.goto(top);
        const frame = await (await tab.waitForSelector('iframe')).contentFrame();
        const empty = await frame!.evaluate(() => location.protocol === 'chrome-error:');
        await context.close();
        if (!empty) return 'framed';
        return console.some((text) => text.includes('frame-ancestors')) ? 'refused' : console.join('\n');
      };
      expect(await framed('word-edit.officeapps.live.com', 'taskpane.html')).toBe('framed');
      expect(await framed('example.sharepoint.com', 'taskpane.html')).toBe('framed');
      expect(await framed('elsewhere.example', 'taskpane.html')).toBe('refused');
      expect(await framed('word-edit.officeapps.live.com', 'index.html')).toBe('refused');
    });
  });
}

// nginx: it answers for a name that it was not told of, such as that of this machine.
describeWith('nginx.conf')('npm run check-hosting, of a server on this machine', () => {
  let server: WebServer;

  beforeAll(async () => {
    server = await startWebServer('nginx.conf', path.join(built.configurations, 'nginx.conf'), {
      host: new URL(built.url).hostname,
      root: built.root,
    });
  });

  afterAll(() => server.stop());

  it('says what is right, and the one thing that is not: its manifest names another place', () => {
    const { status, stdout } = spawnSync(
      process.execPath,
      [
        path.join(ROOT, 'node_modules/tsx/dist/cli.mjs'),
        path.join(ROOT, 'test/hosting/check-hosting.ts'),
        `https://localhost:${server.port}`,
        path.join(TEST_PANE_APART, 'headers.json'),
      ],
      { encoding: 'utf8', env: { ...process.env, NODE_EXTRA_CA_CERTS: server.certificate } },
    );
    const lines = stdout.trim().split('\n');
    expect(lines.filter((line) => line.startsWith('ok   ')).length).toBeGreaterThan(10);
    expect(lines.filter((line) => line.startsWith('FAULT'))).toEqual([
      expect.stringContaining(`manifest.xml: it names ${TEST_PANE_URL}taskpane.html`),
    ]);
    expect(lines.at(-1)).toBe(`https://localhost:${server.port}/: 1 fault.`);
    expect(status).toBe(1);
  });
});

test('the configurations of the build are where it says', () => {
  expect(existsSync(path.join(TEST_PANE_APART, HOSTING, 'Dockerfile'))).toBe(true);
  expect(existsSync(path.join(TEST_PANE, HOSTING))).toBe(false);
});
