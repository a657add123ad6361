import { caseData, readCase } from '../../src/casefile';
import { readDocx } from '../../src/docx';
import { buildDocument } from '../checks/support/build-document';
import { cimsPlan, cimsReport, typed } from '../checks/support/document-spec';
import { closeBrowser } from './harness/browser';
import { openInBrowser } from './harness/emulated-word-page';
import { PaneUser, type GivenFile } from './harness/pane';
import { checkBundle, savedFile } from './harness/saved-bundle';
import { until } from './harness/until';
import { WordSession } from './harness/word-session';
import { readBack } from './harness/writer';

afterAll(closeBrowser);

const plan = async (): Promise<GivenFile> => ({
  name: 'plan.docx',
  bytes: await buildDocument(cimsPlan()),
});

test('Word on Windows: a place is gone to, a finding mended, and the bundle saved by a download', async () => {
  const word = await WordSession.of(cimsReport().with('endorsement.name', ''), { platform: 'PC' });
  const pane = await word.openPane('export');
  await pane.gives('Add files', await plan());
  await pane.show('check');
  await pane.types('Words', 'Endorsed by');
  const before = word.document.selections.length;
  await pane.press('Go to');
  await pane.sees('Selected in the document.');
  expect(word.document.selections.length).toBeGreaterThan(before);
  word.document.person.types('cims:endorsement.name', 0, 'Example Chief Executive');
  await pane.sees('No finding is shown with this filter.');
  await pane.show('export');
  await pane.press('Build the bundle');
  const bundle = await pane.savesBundle('Save the bundle');
  expect(bundle.manifest.status).toBe('ready');
  await word.end();
});

test('Word on Mac: a page of the add-in in the person’s browser takes the file over', async () => {
  const word = await WordSession.of(cimsReport(), { platform: 'Mac' });
  const pane = await word.openPane('export');
  await pane.gives('Add files', await plan());
  await pane.press('Build the bundle');
  await pane.press('Save in the browser');
  await pane.sees('Did the file arrive?');
  const [address] = word.host.openedInBrowser;
  const page = await pane.tab.context.newPage();
  await page.goto(address!);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save file' }).click();
  const { name, bytes } = await savedFile(await download);
  expect((await checkBundle(name, bytes)).manifest.status).toBe('ready');
  // What was handed over stands in no address bar and no history.
  expect(page.url()).not.toContain('#');
  await word.end();
});

test('the oldest Word that is supported: no events, no comments; everything else', async () => {
  const word = await WordSession.of(typed(''), { platform: 'PC', wordApi: '1.3' });
  const pane = await word.openPane('draft');
  await pane.sees('Blank document');
  await pane.press('Put in “Investigation plan”');
  await pane.sees('Investigation plan: the template is in the document.');
  await pane.press('Add client');
  await until('there are two clients', () => readBack(word.document).groups.client.length === 2);
  await pane.show('check');
  await pane.press('Comments in Word');
  await pane.sees(/^This version of Word does not let an add-in make comments\./);
  word.document.person.types('cims:incident.id', 0, 'SAMPLE-0001');
  await pane.press('Check again');
  await pane.show('export');
  await pane.sees(/^CIMS-SAMPLE-0001-/);
  await word.end();
});

test('no Word: a file chosen in a plain browser is checked, gone through and bundled', async () => {
  const pane = new PaneUser(await openInBrowser());
  const report = { name: 'report.docx', bytes: await buildDocument(cimsReport().without('report.lessons')) };
  await pane.gives('Choose the document', report);
  await pane.sees('Recognised as:');
  await pane.show('check');
  await pane.press('Go to');
  await pane.sees(/^Marked in the outline/);
  await pane.show('export');
  await pane.gives('Add files', await plan());
  await pane.press('Build the bundle');
  const bundle = await pane.savesBundle('Save the bundle');
  expect(bundle.files['1-investigation-report.docx']).toEqual(report.bytes);
  const read = readCase(readDocx(bundle.files['2-investigation-plan.docx']!));
  expect(caseData(read).fields['incident.id']).toBe('SAMPLE-0001');
  await pane.close();
});
