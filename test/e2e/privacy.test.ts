import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Frame, Worker } from 'playwright-core';
import { buildDocument } from '../checks/support/build-document';
import { cimsReport } from '../checks/support/document-spec';
import { closeBrowser } from './harness/browser';
import { openInBrowser, openInWord } from './harness/emulated-word-page';
import { PANE_ORIGIN } from './harness/served-files';
import { PaneUser } from './harness/pane';
import { until } from './harness/until';
import { WordSession } from './harness/word-session';
import { EmulatedHost } from '../emulated-host/transports/emulated-host';
import { TinyDocument } from '../emulated-host/tiny-document';

afterAll(closeBrowser);

const WORD_OF_THE_DOCUMENT = 'Marigold';
const REASON = 'The diary of the house has this date.';

const warned = cimsReport()
  .without('manager.contact', 'report.lessons')
  .with('incident.occurredOn', '31 June 2026')
  .with('report.findingsSummary', `${WORD_OF_THE_DOCUMENT} denied it. The alleged perpetrator was heard.`);

/** Everything that is asked of the pane's own server, for which a host's log has a line each. */
const askedOf = (context: BrowserContext): readonly string[] => {
  const asked: string[] = [];
  context.on('request', (request) => {
    const { pathname, search, protocol } = new URL(request.url());
    const body = request.postData() === null ? '' : ' with a body';
    const referrer = 'referer' in request.headers() ? ' with a referrer' : '';
    if (protocol === 'https:') asked.push(`${request.method()} ${pathname}${search}${body}${referrer}`);
  });
  return asked;
};

/**
 * A page, a script, an icon, a file of Word's library, the organisation's file or a template of its own; of the address
 * nothing but the view of a ribbon button.
 */
const BARE = /^GET \/(?:[\w./-]+)?(?:\?view=[a-z]+)?$/u;

interface Stored {
  readonly local: Readonly<Record<string, string>>;
  readonly session: Readonly<Record<string, string>>;
  readonly databases: readonly string[];
  readonly caches: readonly string[];
  readonly files: readonly string[];
  readonly workers: number;
  readonly cookies: string;
}

/** Everything that a page can leave in a browser. */
const storedBy = (pane: Frame): Promise<Stored> =>
  pane.evaluate(async () => {
    const files: string[] = [];
    const root = await navigator.storage.getDirectory();
    for await (const name of (root as unknown as { keys: () => AsyncIterable<string> }).keys())
      files.push(name);
    return {
      local: { ...localStorage },
      session: { ...sessionStorage },
      databases: (await indexedDB.databases()).map(({ name }) => String(name)),
      caches: await caches.keys(),
      files,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      cookies: document.cookie,
    };
  });

const NOTHING = { databases: [], caches: [], files: [], workers: 0, cookies: '' };
const THEME = { 'cims-report-assistant.theme': 'dark' };

const choosesDark = async (pane: PaneUser): Promise<void> => {
  await pane.show('start');
  await pane.chooses('Appearance', 'Dark');
};

const waives = async (pane: PaneUser): Promise<void> => {
  await pane.show('check');
  await pane.types('Words', '31 June');
  await pane.press('Waive');
  await pane.types(/^Why the warning may stand/, REASON);
  await pane.types(/^Your name/, 'Sample Reviewer');
  // The browser is asked not to offer the name and the reason to whoever uses it next.
  expect(await pane.root.getByRole('form').getAttribute('autocomplete')).toBe('off');
  await pane.root.getByRole('form').getByRole('button', { name: 'Waive' }).click();
  await pane.sees('Decisions (1)');
};

test('a plain browser is left with the choice of light or dark, and nothing else', async () => {
  const pane = new PaneUser(await openInBrowser());
  const asked = askedOf(pane.tab.context);
  await pane.tab.page.reload();
  await pane.gives('Choose the document', { name: 'report.docx', bytes: await buildDocument(warned) });
  await waives(pane);
  await pane.show('export');
  await pane.press('Export as draft');
  await pane.savesBundle('Save the bundle');
  await choosesDark(pane);
  expect(await storedBy(pane.tab.pane)).toEqual({ local: THEME, session: {}, ...NOTHING });
  expect(asked.length).toBeGreaterThan(5);
  expect(asked).toContain('GET /organisation.json');
  expect(asked.filter((each) => !BARE.test(each))).toEqual([]);
  expect(await pane.tab.context.cookies()).toEqual([]);
  await pane.close();
});

test('of what an organisation put beside the pane its server is asked for two files by their names, and told nothing', async () => {
  const file = 'templates/our plan.docx';
  const name = 'Example Care investigation plan';
  const pane = new PaneUser(
    await openInBrowser({
      beside: {
        'organisation.json': JSON.stringify({
          schemaVersion: 1,
          name: 'Example Care',
          templates: [{ kind: 'investigation-plan', file, name }],
        }),
        [file]: readFileSync(path.join(__dirname, '../../templates/investigation-plan.docx')),
      },
    }),
  );
  const asked = askedOf(pane.tab.context);
  await pane.tab.page.reload();
  await pane.show('draft');
  const saved = await pane.saves(`Save “${name}” as a file`);
  expect(saved.bytes.length).toBeGreaterThan(1000);
  const fetched = asked.filter((each) => !/^GET \/(?:js\/|assets\/|index\.html)/u.test(each));
  expect([...new Set(fetched)]).toEqual(['GET /organisation.json', `GET /${encodeURI(file)}`]);
  await pane.close();
});

test('in Word a decision is kept in the setting, of which Word’s library has a copy in the tab; removing takes it out of both', async () => {
  const word = await WordSession.of(warned);
  const pane = await word.openPane('check');
  const asked = askedOf(pane.tab.context);
  await waives(pane);
  await until('the document keeps the reason', () => JSON.stringify(word.host.settings).includes(REASON));
  expect(Object.keys(word.host.settings)).toEqual(['state']);
  await choosesDark(pane);
  const { session, ...stored } = await storedBy(pane.tab.pane);
  expect(stored).toEqual({ local: THEME, ...NOTHING });
  expect(await pane.tab.context.cookies()).toEqual([]);
  // Word's library has a copy of the document's settings in the tab, and nothing of the document's text.
  expect(JSON.stringify(session)).not.toContain(WORD_OF_THE_DOCUMENT);
  expect(JSON.stringify(session)).toContain(REASON);

  await pane.press('Remove what is kept');
  await pane.press('Remove it');
  await pane.sees('What was kept has been removed.');
  expect(word.host.settings).toEqual({});
  expect(JSON.stringify(await storedBy(pane.tab.pane))).not.toContain('diary');
  // Where somebody is in the pane is kept again as they go on; what they typed and decided is not.
  await pane.show('check');
  await until('the view is kept', () => 'state' in word.host.settings);
  expect(JSON.parse(String(word.host.settings['state']))).toEqual({
    version: 1,
    decisions: [],
    drafts: {},
    files: [],
    view: 'check',
  });
  expect(asked.filter((each) => !BARE.test(each))).toEqual([]);
  await word.end();
});

/** Every way by which a page hands something to a server, each tried with an address of its own. */
const triesToLeave = (pane: Frame, server: string): Promise<readonly string[]> =>
  pane.evaluate(async (base) => {
    const refused = new Set<string>();
    // Of a frame and an object only the host is told.
    addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) =>
      refused.add(
        ['frame-src', 'object-src'].includes(effectiveDirective)
          ? effectiveDirective
          : (blockedURI.split('/').at(-1) ?? ''),
      ),
    );
    const element = (name: string, set: Readonly<Record<string, string>>): void => {
      const made = Object.assign(document.createElement(name), set);
      document.body.append(made);
    };
    await fetch(`${base}fetch`, { method: 'POST', body: 'x' }).catch(() => undefined);
    try {
      navigator.sendBeacon(`${base}beacon`, 'x');
    } catch {
      // Refused.
    }
    const request = new XMLHttpRequest();
    request.open('POST', `${base}xhr`);
    await new Promise((resolve) => {
      request.onloadend = resolve;
      request.send('x');
    });
    try {
      new WebSocket(`${base.replace('https', 'wss')}socket`);
      new EventSource(`${base}events`);
    } catch {
      // Refused.
    }
    element('img', { src: `${base}image` });
    element('iframe', { src: `${base}frame` });
    element('script', { src: `${base}script` });
    element('link', { rel: 'stylesheet', href: `${base}style` });
    element('video', { src: `${base}video` });
    element('object', { data: `${base}object` });
    element('form', { method: 'post', action: `${base}form`, target: '_blank' });
    document.querySelector<HTMLFormElement>(`form[action="${base}form"]`)?.submit();
    const start = Date.now();
    while (refused.size < 12 && Date.now() - start < 5000) await new Promise((done) => setTimeout(done, 20));
    return [...refused].sort();
  }, server);

const WAYS = [
  'beacon',
  'events',
  'fetch',
  'form',
  'frame-src',
  'image',
  'object-src',
  'script',
  'socket',
  'style',
  'video',
  'xhr',
];

test.each([
  ['where the diagnostics of Word’s library go', 'https://browser.pipe.aria.microsoft.com/Collector/3.0/'],
  [
    'what that library frames on the web',
    'https://telemetryservice.firstpartyapps.oaspapps.com/telemetryservice/',
  ],
  ['any other server', 'https://elsewhere.example/'],
])('nothing that a page sends by itself gets out: %s', async (_, server) => {
  const inWord = await openInWord(
    new EmulatedHost({ document: new TinyDocument(), platform: 'PC', wordApi: '1.9' }),
  );
  const plain = await openInBrowser();
  for (const tab of [inWord, plain]) {
    await tab.pane.waitForSelector('h1');
    expect(await triesToLeave(tab.pane, server)).toEqual(WAYS);
    // Not one of them was so much as begun.
    expect(tab.log.foreign).toEqual([]);
    await tab.close();
  }
});

/** Whether a page or a worker can fetch a file that there is, of its own server. */
const canFetch = (from: Frame | Worker): Promise<boolean> =>
  (from as Frame).evaluate(
    (url) =>
      fetch(url).then(
        ({ ok }) => ok,
        () => false,
      ),
    `${PANE_ORIGIN}/manifest.xml`,
  );

test('the workers, which read the documents, open no connection even to their own server; nor does save.html', async () => {
  const tab = await openInBrowser();
  const started = tab.page.waitForEvent('worker');
  const pane = new PaneUser(tab);
  await pane.gives('Choose the document', { name: 'report.docx', bytes: await buildDocument(warned) });
  expect(await canFetch(await started)).toBe(false);
  expect(await canFetch(tab.pane)).toBe(true);
  const save = await tab.context.newPage();
  await save.goto(`${PANE_ORIGIN}/save.html`);
  expect(await canFetch(save.mainFrame())).toBe(false);
  // Both refusals are told on the console, where they count as faults of the pane.
  expect(tab.log.faults.filter((fault) => fault.includes('Content Security Policy')).length).toBeGreaterThan(
    0,
  );
  await tab.close();
});
