import { buildDocument } from '../checks/support/build-document';
import { cimsReport, recommendations, typed } from '../checks/support/document-spec';
import { closeBrowser } from './harness/browser';
import { openInBrowser } from './harness/emulated-word-page';
import { PaneUser } from './harness/pane';
import { until } from './harness/until';
import { WordSession } from './harness/word-session';

// Somebody who uses a keyboard or a screen reader, and takes time: what was pressed goes, and the keyboard stays near.

afterAll(closeBrowser);

/** The keyboard is in the view: not with the page as a whole, from where it all begins anew. */
const isInTheView = (pane: PaneUser): Promise<boolean> =>
  pane.tab.pane.evaluate(() => document.activeElement?.closest('[role="tabpanel"]') !== null);

/** Presses a button with the keyboard, and waits until it is gone and the keyboard is in the view all the same. */
const pressAway = async (pane: PaneUser, name: string): Promise<void> => {
  const button = pane.root.getByRole('button', { name, exact: true });
  await button.focus();
  await pane.key('Enter');
  await button.waitFor({ state: 'detached' });
  await until(`the keyboard is in the view after “${name}”`, () => isInTheView(pane));
};

test('a button that leads to another view leaves the keyboard in that view', async () => {
  const word = await WordSession.of(typed(''));
  const pane = await word.openPane('start');
  await pane.picks(/^CIMS investigation/);
  await pressAway(pane, 'Next: Draft');
  await pane.root.getByRole('heading', { level: 1, name: 'Draft' }).waitFor();
  await word.end();
});

test('what stops, goes on and empties a table of cases goes, and the keyboard stays in the view', async () => {
  const pane = new PaneUser(await openInBrowser({ viewport: { width: 900, height: 720 } }));
  await pane.show('cases');
  const ids = Array.from({ length: 8 }, (_, at) => `SAMPLE-10${String(at).padStart(2, '0')}`);
  const files = ids.map(async (id) => ({
    name: `${id}.docx`,
    bytes: await buildDocument(cimsReport().with('incident.id', id)),
  }));
  await pane.gives('Choose files', ...(await Promise.all(files)));
  await pressAway(pane, 'Stop');
  await pane.sees('Stopped. What is done stays.');
  await pressAway(pane, 'Go on');
  await pane.sees(`${String(ids.length)} files done.`);
  await pressAway(pane, ids[0]!);
  await pane.root.getByRole('heading', { level: 1, name: 'Check' }).waitFor();
  await pane.show('cases');
  await pressAway(pane, 'Empty the table');
  await pane.close();
});

test('an organisation’s file that is gone takes its part of Guidance along, and not the keyboard', async () => {
  const beside: Record<string, string> = {
    'organisation.json': JSON.stringify({ schemaVersion: 1, name: 'Example Care' }),
  };
  const word = await WordSession.of(recommendations());
  const pane = await word.openPane('guidance', { beside });
  await pane.sees('Example Care');
  delete beside['organisation.json'];
  await pressAway(pane, 'Load the file again');
  await word.end();
});
