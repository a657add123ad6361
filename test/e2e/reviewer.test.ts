import { readDocx } from '../../src/docx';
import { cimsReport } from '../checks/support/document-spec';
import { closeBrowser } from './harness/browser';
import { until } from './harness/until';
import { WordSession } from './harness/word-session';

afterAll(closeBrowser);

/** A report with an error, several warnings and a note, and a comment of somebody else in it. */
const flawed = cimsReport()
  .without('manager.contact', 'report.lessons')
  .with('incident.occurredOn', '31 June 2026')
  .with('report.findingsSummary', 'The alleged perpetrator denied it.');

test('a reviewer reads, waives with a reason that stays, comments in Word, and takes the report along', async () => {
  const word = await WordSession.of(flawed);
  let pane = await word.openPane('check');
  await pane.sees('Not ready');

  // Filter: by severity, by words, and back.
  const messages = pane.root.locator('[data-finding]');
  const all = await messages.count();
  await pane.press(/^Warnings \d+$/);
  await pane.press(/^Notes \d+$/);
  const errors = await messages.count();
  expect(errors).toBeGreaterThan(0);
  expect(errors).toBeLessThan(all);
  await pane.press('Show all');
  await pane.types('Words', 'alleged perpetrator');
  await pane.sees(/^1 finding$/);
  await pane.press('Show all');
  await pane.sees(`${all} findings`);

  // By keyboard from finding to finding, and into the document.
  await pane.root.getByRole('button', { name: 'Check again' }).focus();
  await pane.key('F8');
  await pane.sees(`1 of ${all}`);
  const first = await pane.focusedName();
  await pane.key('F8');
  await pane.sees(`2 of ${all}`);
  expect(await pane.focusedName()).not.toBe(first);
  await pane.key('Shift+F8');
  expect(await pane.focusedName()).toBe(first);
  const selections = word.document.selections.length;
  await pane.key('Enter');
  await pane.sees(/^Selected in the document/);
  expect(word.document.selections.length).toBeGreaterThan(selections);

  // A waiver is kept by the document, not by the pane.
  await pane.types('Words', '31 June');
  await pane.press('Waive');
  await pane.types(/^Why the warning may stand/, 'The diary of the house has this date.');
  await pane.types(/^Your name/, 'Sample Reviewer');
  await pane.root.getByRole('form').getByRole('button', { name: 'Waive' }).click();
  await pane.sees('Waived (1)');
  await until('the document keeps the reason', () => JSON.stringify(word.host.settings).includes('diary'));
  await pane.close();
  pane = await word.openPane('check');
  await pane.press('Waived (1)');
  await pane.sees(/The diary of the house has this date\..*Sample Reviewer/);

  // Comments in, and ours out again.
  await pane.press('Comments in Word');
  await pane.press(/^Put \d+ findings into Word as comments$/);
  await pane.sees(/^\d+ comments put into the document\./);
  const commented = readDocx(word.document.toDocx()).comments;
  expect(commented.length).toBeGreaterThan(1);
  await pane.press('Remove our comments');
  await pane.sees(`${commented.length} comments of this add-in taken out.`);
  expect(readDocx(word.document.toDocx()).comments).toEqual([]);

  await pane.tab.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await pane.press('Copy the report');
  await pane.root.getByRole('button', { name: 'Copy the report' }).nth(1).click();
  await pane.sees('The check report is on the clipboard.');
  const report = await pane.clipboard();
  expect(report).toContain('investigation.docx: investigation report');
  expect(report).toContain('The diary of the house has this date.');
  await word.end();
});
