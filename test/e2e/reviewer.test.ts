import { readDocx } from '../../src/docx';
import { EMPTY_STATE } from '../../taskpane/session/kept-state';
import { decisionFor } from '../../taskpane/views/check/decisions/decision-for';
import { checkCase } from '../../taskpane/work/check-case';
import { buildDocument } from '../checks/support/build-document';
import { withKeptState } from '../fixtures/add-in-settings';
import { cimsReport } from '../checks/support/document-spec';
import { axeFindings, standingOut } from './harness/accessibility';
import { closeBrowser } from './harness/browser';
import { openInBrowser } from './harness/emulated-word-page';
import { PaneUser } from './harness/pane';
import { takePicture, useTheme, type Theme } from './harness/screenshots';
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
  await pane.sees('Decisions (1)');
  await until('the document keeps the reason', () => JSON.stringify(word.host.settings).includes('diary'));
  await pane.close();
  pane = await word.openPane('check');
  await pane.press('Decisions (1)');
  await pane.sees(/Waived by Sample Reviewer.*The diary of the house has this date\./);

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
  await pane.press('The check report');
  await pane.press('Copy the report');
  await pane.sees('The check report is on the clipboard.');
  const report = await pane.clipboard();
  expect(report).toContain('investigation.docx: investigation report');
  expect(report).toContain('The diary of the house has this date.');
  await word.end();
});

test('a reviewer marks an error wrong, assigns another, hands the feedback on and compares with an earlier version', async () => {
  const word = await WordSession.of(flawed);
  let pane = await word.openPane('check');
  await pane.sees('Not ready');
  const formButton = (name: string) => pane.root.getByRole('form').getByRole('button', { name });

  // Marked wrong, an error that a source states stays one.
  await pane.types('Words', '31 June');
  await pane.sees(/^1 finding$/);
  await pane.press('Show all');
  await pane.press(/^Warnings \d+$/);
  await pane.press(/^Notes \d+$/);
  await pane.press('Mark wrong');
  await pane.sees(/^The error stands, because a source states it/);
  await pane.types(/^What is wrong about it/, 'Sample Reviewer sees the number in the page header.');
  await pane.types(/^Your name/, 'Sample Reviewer');
  await formButton('Mark wrong').click();
  await pane.sees('Recorded; the error stands.');
  await pane.sees('Not ready');

  // Assigned: with the name of who is to mend it, by whom it can be looked for.
  await pane.press('Assign');
  await pane.types(/^Who is to mend it/, 'Example Writer');
  await formButton('Assign').click();
  await pane.sees(/^Assigned to Example Writer by Sample Reviewer/);
  await pane.chooses('Assigned to', 'Example Writer');
  await pane.sees('1 of 1');

  // The filter stays while another view is shown; the decisions stay with the document.
  await pane.show('guidance');
  await pane.show('check');
  await pane.sees(/^1 finding$/);
  await until('the document keeps both', () => JSON.stringify(word.host.settings).includes('Example Writer'));
  await pane.close();
  pane = await word.openPane('check');
  await pane.sees(/^Assigned to Example Writer by Sample Reviewer/);

  await pane.press('Feedback on the rules');
  await pane.sees('Nothing is sent: read it, save it, send it yourself.');
  const feedback = await pane.saves('Save the feedback');
  expect(feedback.name).toBe('cims-report-rule-feedback.json');
  const text = new TextDecoder().decode(feedback.bytes);
  expect(JSON.parse(text)).toMatchObject({
    entries: [{ reason: '[name] sees the number in the page header.' }],
  });
  expect(text).not.toContain('Sample Reviewer');

  await pane.press('Compare with an earlier version');
  const earlier = cimsReport().with('incident.occurredOn', '30 June 2026');
  await pane.gives('Choose the earlier version', {
    name: 'earlier.docx',
    bytes: await buildDocument(earlier),
  });
  await pane.sees(/: 30 June 2026 → 31 June 2026$/);
  await pane.sees(/in the way now and did not before\.$/);
  const page = await pane.saves('Save as a page');
  expect(new TextDecoder().decode(page.bytes)).toContain('Before: earlier.docx');
  await word.end();
});

test('what was decided in Word is shown in a plain browser, and counts once the reviewer says so', async () => {
  const bytes = await buildDocument(flawed);
  const checked = await checkCase({ files: [{ name: 'report.docx', bytes }], decisions: [] });
  const warning = checked.findings.find(({ finding }) => finding.severity === 'warning')!;
  const said = { reason: 'Seen on paper.', name: 'Example Person', date: '2026-09-16' };
  const decisions = [decisionFor(checked, warning, { kind: 'waive', ...said })];
  const reviewed = withKeptState(bytes, { ...EMPTY_STATE, decisions, document: 'report.docx' });

  const pane = new PaneUser(await openInBrowser());
  await pane.show('check');
  await pane.gives('Choose the files of one case', { name: 'report.docx', bytes: reviewed });
  await pane.sees('Decided inside the documents');
  await pane.sees('Kept inside the document, and not counted here.');
  for (const theme of ['light', 'dark'] satisfies Theme[]) {
    await useTheme(pane.tab.page, theme);
    await pane.tab.page.setViewportSize({ width: 320, height: 900 });
    expect(await axeFindings(pane.tab.pane, theme)).toEqual([]);
    expect(await standingOut(pane.tab.pane)).toEqual([]);
    await takePicture(pane.tab, `check-in-documents-${theme}`);
  }
  await pane.press('Count them');
  await pane.seesNoMore('Decided inside the documents');
  await pane.sees(/1 warning set aside/);
  await pane.press('Decisions (1)');
  await pane.sees(/^Waived by Example Person, 16 September 2026: “Seen on paper\.”$/);
  await pane.close();
});
