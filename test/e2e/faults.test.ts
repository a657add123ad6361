import { cimsReport, typed } from '../checks/support/document-spec';
import { HOST_ERROR } from '../emulated-host';
import { PROBLEMS } from '../../taskpane/problems';
import { closeBrowser, openTab } from './harness/browser';
import { PaneUser } from './harness/pane';
import { PANE_ORIGIN } from './harness/served-files';
import { until } from './harness/until';
import { WordSession } from './harness/word-session';
import { readBack } from './harness/writer';

afterAll(closeBrowser);

const REPORT = cimsReport().with('incident.occurredOn', '31 June 2026');

test('a Word that is slow is waited for', async () => {
  const word = await WordSession.of(REPORT);
  word.host.faults.latency = 150;
  const pane = await word.openPane('check');
  await pane.sees('Checked just now');
  await pane.press('Go to');
  await pane.sees(/^Selected in the document/);
  await word.end();
});

test('where the file cannot be fetched, the document is read another way', async () => {
  const word = await WordSession.of(REPORT);
  word.host.faults.plan('getFile', { error: HOST_ERROR.networkProblemRetrieveFile, times: 1_000 });
  const pane = await word.openPane('check');
  await pane.sees('Checked just now');
  await pane.types('Words', '31 June');
  await pane.sees(/^1 finding$/);
  await word.end();
});

test('a slice that fails leaves no file open, and the check comes about', async () => {
  const word = await WordSession.of(REPORT);
  word.host.faults.plan('getSlice', { error: HOST_ERROR.internalError, times: 1 });
  const pane = await word.openPane('check');
  await pane.sees('Checked just now');
  expect(word.host.faults.pending).toEqual([]);
  expect(word.host.files.count).toBe(0);
  await word.end();
});

test('a document that may only be read says so in one sentence, and stays as it is', async () => {
  const word = await WordSession.of(typed(''), { word: { mode: 'readOnly' } });
  const before = word.document.toText();
  const pane = await word.openPane('draft');
  await pane.sees('Blank document');
  await pane.press('Put in “Investigation plan”');
  await pane.sees(
    new RegExp(
      [PROBLEMS['document-read-only'], PROBLEMS['document-protected']]
        .map(({ sentence }) => sentence.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
        .join('|'),
    ),
  );
  expect(await word.document.toText()).toBe(await before);
  await word.end();
});

test('settings that cannot be saved: said once, nothing typed is lost, and kept when Word takes them', async () => {
  const word = await WordSession.of(REPORT);
  word.host.faults.plan('saveSettings', { error: HOST_ERROR.settingsCannotSave });
  const pane = await word.openPane('check');
  await pane.types('Words', '31 June');
  await pane.press('Waive');
  await pane.types(/^Why the warning may stand/, 'The diary of the house has this date.');
  await pane.sees(PROBLEMS['state-not-kept'].sentence);
  expect(await pane.root.getByLabel(/^Why the warning may stand/).inputValue()).toBe(
    'The diary of the house has this date.',
  );
  await pane.types(/^Your name/, 'Sample Reviewer');
  await pane.root.getByRole('form').getByRole('button', { name: 'Waive' }).click();
  await until('the document keeps the reason', () =>
    JSON.stringify(word.host.settings).includes('The diary of the house'),
  );
  await pane.seesNoMore(PROBLEMS['state-not-kept'].sentence);
  await word.end();
});

test('a template that Word refuses to insert: one sentence, and the document as it was', async () => {
  const word = await WordSession.of(typed(''));
  word.host.faults.plan('Document.insertFileFromBase64', { error: 'GeneralException', times: 5 });
  word.host.faults.plan('Body.insertFileFromBase64', { error: 'GeneralException', times: 5 });
  const pane = await word.openPane('draft');
  await pane.sees('Blank document');
  await pane.press('Put in “Investigation plan”');
  await pane.sees(PROBLEMS['insert-refused'].sentence);
  expect(readBack(word.document).kind.value).toBe('unknown');
  await word.end();
});

test('a Word that stops answering is named, what was found stays, and it goes on when Word does', async () => {
  const word = await WordSession.of(REPORT, { platform: 'PC' });
  const pane = await word.openPane('check', { ownClock: true });
  await pane.sees('Checked just now');
  const found = await pane.root.locator('[data-finding]').count();
  const goOn = word.host.faults.hold('getFile');
  await pane.press('Check again');
  await until('Word is asked', () => word.host.calls.filter((call) => call === 'getFile').length > 1);
  await pane.tab.context.clock.fastForward(100_000);
  await pane.sees(PROBLEMS['no-answer'].sentence);
  expect(await pane.root.locator('[data-finding]').count()).toBe(found);
  goOn();
  await pane.press('Check again');
  await pane.seesNoMore(PROBLEMS['no-answer'].sentence);
  // The copy that Word handed over too late is closed as well: it holds no more than two.
  await until('no copy is left open', () => word.host.files.count === 0);
  await word.end();
});

test('a Word that does not answer at all: the pane says so, and works without it or tries again', async () => {
  const word = await WordSession.of(REPORT, { platform: 'PC' });
  const goOn = word.host.faults.hold('richApi');
  const pane = await word.openPane('check', { ownClock: true });
  await until('Word is asked', () => word.host.calls.includes('richApi'));
  for (let second = 0; second < 40; second += 1) await pane.tab.context.clock.fastForward(1_000);
  await pane.sees('Go on without Word');
  goOn();
  await pane.press('Try again');
  await pane.sees('Checked just now');
  await word.end();
});

test('a part of the pane that the server does not give is named, and is there once the server gives it', async () => {
  const tab = await openTab();
  const page = await tab.context.newPage();
  await page.goto(`${PANE_ORIGIN}/index.html`);
  const pane = new PaneUser({ ...tab, page, pane: page.mainFrame() });
  await pane.sees('Appearance');
  let isGone = true;
  await tab.context.route('**/js/*', (route) => (isGone ? route.abort() : route.fallback()));
  await pane.root.getByRole('tab', { name: 'Check', exact: true }).click();
  await pane.sees(PROBLEMS['part-not-loaded'].sentence);
  isGone = false;
  await pane.press('Show it again');
  await pane.sees('Choose the files of one case');
  await tab.close();
  // The browser's own lines, and what the view's boundary was told.
  expect(tab.log.faults.length).toBeGreaterThan(0);
  expect(tab.log.faults.filter((fault) => !/Failed to load resource|ChunkLoadError/u.test(fault))).toEqual(
    [],
  );
});
