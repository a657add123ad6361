import { buildBundle, bundleDocument } from '../../src/bundle';
import { RULES, readDocument } from '../../src/checks';
import { checkCase, reportOn } from '../../src/report';
import { FIELD_LABELS } from '../../src/template';
import { buildDocument } from '../checks/support/build-document';
import { cimsPlan, cimsReport, typed } from '../checks/support/document-spec';
import { TODAY } from '../checks/support/fixture';
import { axeFindings, standingOut } from './harness/accessibility';
import { closeBrowser } from './harness/browser';
import { openInBrowser } from './harness/emulated-word-page';
import { PaneUser, type GivenFile } from './harness/pane';
import { takePicture, THEMES, useTheme, type Theme } from './harness/screenshots';

afterAll(closeBrowser);

const CASES = 12;

const id = (at: number): string => `SAMPLE-${String(at).padStart(4, '0')}`;

/** Cases of two documents each; every third report has a gap, and one has no incident report ID. */
const files = async (): Promise<readonly GivenFile[]> => {
  const given: GivenFile[] = [];
  for (let at = 1; at <= CASES; at += 1) {
    const report = cimsReport().with('incident.id', id(at));
    const mended = at % 3 === 0 ? report.without('endorsement.name', 'report.lessons') : report;
    given.push(
      { name: `report-${at}.docx`, bytes: await buildDocument(mended) },
      { name: `plan-${at}.docx`, bytes: await buildDocument(cimsPlan().with('incident.id', id(at))) },
    );
  }
  given.push({ name: 'letter.docx', bytes: await buildDocument(typed('A letter without a number.')) });
  given.push({ name: 'broken.docx', bytes: new TextEncoder().encode('PK and nothing more') });
  return given;
};

const bundleOf = async (report: Uint8Array, plan: Uint8Array): Promise<GivenFile> => {
  const outcomes = [readDocument('report.docx', report, {}), readDocument('plan.docx', plan, {})];
  const documents = outcomes.flatMap((outcome) => ('document' in outcome ? [outcome.document] : []));
  const result = checkCase(documents, { organisation: {}, today: TODAY, attachments: [] });
  const { name, bytes } = await buildBundle({
    report: reportOn(outcomes, [{ incidentId: id(1), documents, result }], TODAY),
    documents: documents.map((document) =>
      bundleDocument(document, document.file === 'report.docx' ? report : plan),
    ),
    attachments: [],
    rules: RULES.map((rule) => rule.id),
    labels: FIELD_LABELS,
    draft: false,
  });
  return { name, bytes };
};

test('many documents become cases in a table, which is sorted, cut down, saved, and opened case by case', async () => {
  const pane = new PaneUser(await openInBrowser());
  await pane.show('cases');
  await pane.gives('Choose files', ...(await files()));
  await pane.sees(`${2 * CASES + 2} files done.`);
  const rows = pane.root.getByRole('row');
  expect(await rows.count()).toBe(1 + CASES + 2);
  await pane.sees(`${CASES + 2} cases`);
  await pane.sees(/letter\.docx: no incident report ID/);

  // What needs most work comes first.
  await pane.press('Status');
  expect(await rows.nth(1).innerText()).toContain('broken.docx');
  expect(await rows.nth(2).innerText()).toContain('Not ready');
  await pane.chooses('Show', 'Ready');
  await pane.sees(/^8 of 14 cases$/);

  const csv = await pane.saves('Save the table (.csv)');
  const text = new TextDecoder().decode(csv.bytes);
  expect(csv.name).toMatch(/^cims-report-cases-\d{4}-\d\d-\d\d\.csv$/);
  expect(text.trim().split('\r\n')).toHaveLength(1 + CASES + 2);

  // Into a case, and back to a table that is still there.
  await pane.press(id(4));
  await pane.sees('Check again');
  await pane.sees('report-4.docx');
  await pane.show('cases');
  await pane.sees(/^8 of 14 cases$/);
  await pane.chooses('Show', 'Not ready');
  await pane.press(id(3));
  await pane.sees('Check again');
  await pane.sees('Not ready');
  await pane.sees('report-3.docx');
  await pane.close();
});

test('bundles are verified where they are dropped, and opened', async () => {
  const pane = new PaneUser(await openInBrowser());
  const report = await buildDocument(cimsReport());
  const plan = await buildDocument(cimsPlan());
  const bundle = await bundleOf(report, plan);
  const cut = { name: 'cut.zip', bytes: bundle.bytes.slice(0, 500) };
  await pane.show('cases');
  await pane.gives('Choose files', bundle, cut);
  await pane.sees('Does not verify');
  await pane.sees(/^A ready bundle of SAMPLE-0001, made on 2026-/);
  await pane.sees(/Checked again with the same rules: nothing more is found/);
  await pane.press('Open its documents');
  await pane.sees('1-investigation-report.docx');
  await pane.close();
});

test.each(['light', 'dark', 'forced-colours'] satisfies Theme[])(
  'the table can be read by everybody, wide and narrow (%s)',
  async (theme) => {
    const pane = new PaneUser(await openInBrowser());
    await pane.show('cases');
    await pane.gives('Choose files', ...(await files()));
    await pane.sees(`${2 * CASES + 2} files done.`);
    await useTheme(pane.tab.page, theme);
    for (const width of [320, 1200]) {
      await pane.tab.page.setViewportSize({ width, height: 900 });
      expect(await axeFindings(pane.tab.pane, theme)).toEqual([]);
      expect(await standingOut(pane.tab.pane)).toEqual([]);
      await takePicture(pane.tab, `cases-${theme}-${width}`);
    }
    expect(THEMES[theme]).toBeDefined();
    await pane.close();
  },
);
