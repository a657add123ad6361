import { connectWord } from '../../../../taskpane/host/word/connect-word';
import { bareWindow } from '../../../emulated-host/library/bare-window';
import { officeScript } from '../../../emulated-host/library/office-files';
import { TinyDocument } from '../../../emulated-host/tiny-document';
import { connectWindow } from '../../../emulated-host/transports/connect-window';
import { EmulatedHost } from '../../../emulated-host/transports/emulated-host';
import { installGlobals, openHost, until } from './support/pane';

/** Short, so that a test need not wait; in milliseconds. */
const SOON = { connect: 200, probe: 200, probes: 1500 };

const asPage = (page: object): void => {
  Object.assign(globalThis, page);
};

afterEach(() => {
  for (const name of ['window', 'location']) Reflect.deleteProperty(globalThis, name);
});

const hostedPage = {
  window: { name: '', external: { GetContext: () => ({}) } },
  location: { href: 'https://pane.example/' },
};
const plainPage = {
  window: { name: '', external: {} },
  location: { href: 'https://pane.example/taskpane.html' },
};

test.each(['PC', 'Mac', 'iOS', 'OfficeOnline'] as const)('on %s the document is found', async (platform) => {
  await openHost({ document: new TinyDocument(), platform });
  const word = await connectWord();
  expect(word?.kind).toBe('word');
  expect(word?.capabilities).toMatchObject({ insert: true, insertWhole: false, comments: false });
});

test('the probe reaches the document, and once is enough', async () => {
  const { host } = await openHost({ document: new TinyDocument() });
  await connectWord();
  expect(host.engine.log.requests).toHaveLength(1);
});

test('a bridge that is wired late is waited for', async () => {
  const { host } = await openHost({ document: new TinyDocument() });
  // The library says by itself that it is ready; the fault is meant for us.
  await until(() => host.engine.log.all.some(({ madeBy }) => madeBy === 'library'));
  host.faults.plan('richApi', { error: 5001, times: 2 });
  expect((await connectWord(SOON))?.kind).toBe('word');
});

test('a bridge that is never wired is given up', async () => {
  const { host } = await openHost({ document: new TinyDocument(), platform: 'OfficeOnline' });
  const release = host.faults.hold('richApi');
  await expect(connectWord({ ...SOON, probe: 50, probes: 100 })).rejects.toMatchObject({
    name: 'PaneProblem',
    code: 'no-answer',
  });
  release();
});

test('a host that answers nothing is given up', async () => {
  const host = new EmulatedHost({ document: new TinyDocument(), platform: 'OfficeOnline' });
  const release = host.faults.hold('start');
  const window = bareWindow();
  connectWindow(window, host);
  officeScript('office.js').runInContext(window.context);
  installGlobals({ Office: window['Office'] });
  asPage({ window: { name: window['name'] }, location: window['location'] });
  await expect(connectWord(SOON)).rejects.toMatchObject({ code: 'no-answer' });
  release();
  host.close();
});

test('in a plain browser there is no host, with the library and without', async () => {
  asPage(plainPage);
  expect(await connectWord(SOON)).toBeUndefined();
  const window = bareWindow();
  officeScript('office.js').runInContext(window.context);
  installGlobals({ Office: window['Office'] });
  expect(await connectWord(SOON)).toBeUndefined();
});

test('a library that did not load is said so only where Word opened the page', async () => {
  asPage(hostedPage);
  await expect(connectWord(SOON)).rejects.toMatchObject({ code: 'office-library-missing' });
});
