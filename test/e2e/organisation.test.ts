import { recommendations, typed } from '../checks/support/document-spec';
import { departmentPlan } from '../fixtures/organisation-templates/templates';
import { closeBrowser } from './harness/browser';
import { WordSession } from './harness/word-session';
import { readBack } from './harness/writer';

afterAll(closeBrowser);

const FILE = 'organisation.json';

/** The page is read otherwise here than the built-in row, which is only suggested, has it. */
const CONFIRMATION = {
  row: 'table-4-2-significant-neglect',
  by: 'Example Person',
  on: '2026-03-02',
  page: '64',
  incidentTypes: ['sexual-abuse'],
};

const GOOD = {
  schemaVersion: 1,
  name: 'Example Care',
  incidentIdPattern: 'IRD\\d{7}',
  fileSizeLimit: 2000,
  confirmations: [CONFIRMATION],
  wording: [{ avoid: ['lunch'], instead: 'midday meal' }],
};

const WITH_TEMPLATE = {
  schemaVersion: 1,
  name: 'Example Care',
  serviceProvider: { name: 'Example Care', address: '2 Example Street, Exampleville' },
  templates: [{ kind: 'investigation-plan', file: 'templates/Example plan.docx', name: 'Example Care plan' }],
};

const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };

const NOTICE = 'Your organisation’s file was not wholly used';
const DEPARTS = 'is submitted under “Sexual abuse”';

test('what an organisation has confirmed and set counts in every check, with who confirmed it and where', async () => {
  const word = await WordSession.of(recommendations());
  const pane = await word.openPane('check', { beside: { [FILE]: JSON.stringify(GOOD) }, ...CLIPBOARD });
  await pane.sees('Not ready');
  await pane.sees(new RegExp(DEPARTS));
  await pane.sees(/is not of the form that the organisation has set/);
  await pane.sees(/The wording “lunch” is used here/);
  expect(await pane.root.getByText(NOTICE).count()).toBe(0);
  await pane.show('export');
  await pane.sees(/your organisation’s limit for a file is 2000/);
  await pane.press('Copy the report');
  await pane.sees('The check report is on the clipboard.');
  const text = await pane.clipboard();
  expect(text).toContain('page 64 as read by the organisation');
  expect(text).toContain('Checked with the file of Example Care (SHA-256 ');
  expect(text).not.toContain(NOTICE);
  await word.end();
});

test('without such a file the built-in rules hold, and nothing is said of one', async () => {
  const word = await WordSession.of(recommendations());
  const pane = await word.openPane('check');
  await pane.sees(/^Found: no errors/);
  expect(await pane.root.getByText(DEPARTS).count()).toBe(0);
  expect(await pane.root.getByText(NOTICE).count()).toBe(0);
  await word.end();
});

test('of a broken file what is wrong is left out and listed, and nothing is ready without a word; it can be loaded again', async () => {
  const beside: Record<string, string> = {
    [FILE]: JSON.stringify({ ...GOOD, confirmations: [{ ...CONFIRMATION, on: 'in March' }] }),
  };
  const word = await WordSession.of(recommendations());
  const pane = await word.openPane('check', { beside, ...CLIPBOARD });
  await pane.sees(new RegExp(`${NOTICE}: 1 problem`));
  // The rest of it is used; the row that nobody has rightly confirmed is not enforced.
  await pane.sees(/The wording “lunch” is used here/);
  expect(await pane.root.getByText(DEPARTS).count()).toBe(0);
  const standing = pane.root.getByRole('tabpanel').getByText(new RegExp(`Found: no errors.*${NOTICE}`));
  await standing.first().waitFor();

  await pane.press('Show what is wrong');
  await pane.sees(/confirmations\[0\]\.on is "in March"/);
  await pane.show('export');
  await pane.root.getByRole('tabpanel').getByText(new RegExp(NOTICE)).first().waitFor();
  await pane.press('Copy the report');
  await pane.sees('The check report is on the clipboard.');
  expect(await pane.clipboard()).toContain(NOTICE);

  beside[FILE] = JSON.stringify(GOOD);
  await pane.press('Try again');
  await pane.seesNoMore(new RegExp(NOTICE));
  await pane.show('check');
  await pane.sees(new RegExp(DEPARTS));
  await word.end();
});

test.each([
  ['no JSON', 'This is no JSON.', /The file is not JSON/],
  ['too large', ' '.repeat(1_000_001), /because it is larger than 1000000 bytes/],
])('a file that is %s stops nothing', async (_, content, why) => {
  const word = await WordSession.of(recommendations());
  const pane = await word.openPane('check', { beside: { [FILE]: content } });
  await pane.sees(new RegExp(`${NOTICE}: 1 problem`));
  await pane.sees(/Found: no errors/);
  await pane.press('Show what is wrong');
  await pane.sees(why);
  await word.end();
});

test('the organisation’s own template is put in with its own details, and what it has no place for is listed', async () => {
  const beside = {
    [FILE]: JSON.stringify(WITH_TEMPLATE),
    'templates/Example plan.docx': departmentPlan(),
  };
  const word = await WordSession.of(typed(''));
  const pane = await word.openPane('start', { beside });
  await pane.picks(/^CIMS investigation/);
  await pane.press('Next: Draft');
  await pane.sees('Your organisation’s template “Example Care plan” is used in place of the built-in one.');
  await pane.press('Put in “Example Care plan”');
  await pane.sees('your organisation’s file');
  await pane.press('Put in with 2 values');
  await pane.sees('Example Care plan: the template is in the document.');
  const { kind, fields } = readBack(word.document);
  expect(kind.value).toBe('investigation-plan');
  expect(fields['provider.name']?.text).toBe('Example Care');
  expect(fields['provider.address']?.text).toBe('2 Example Street, Exampleville');
  await word.end();
});

test('an official template that is not there is named, and the built-in one is taken only once somebody says so', async () => {
  const word = await WordSession.of(typed(''));
  const pane = await word.openPane('draft', { beside: { [FILE]: JSON.stringify(WITH_TEMPLATE) } });
  await pane.press('Put in “Example Care plan”');
  await pane.press('Put in empty');
  await pane.sees(
    /“Example Care plan” \(templates\/Example plan\.docx\) cannot be used, because it is not on the server/,
  );
  expect(readBack(word.document).kind.value).toBe('unknown');
  await pane.root.getByRole('alert').getByRole('button').first().click();
  await pane.sees(/Investigation plan.*: the template is in the document\./);
  expect(readBack(word.document).kind.value).toBe('investigation-plan');
  // The browser's own line for the file that is not there; the journey wants it to be just this one.
  const { absent, faults } = pane.tab.log;
  expect(absent.map((url) => new URL(url).pathname)).toEqual(['/templates/Example%20plan.docx']);
  expect(faults.filter((fault) => !fault.includes('404'))).toEqual([]);
  absent.length = 0;
  faults.length = 0;
  await word.end();
});
