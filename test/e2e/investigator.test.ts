import { caseData, readCase } from '../../src/casefile';
import { readDocx } from '../../src/docx';
import type { CaseData } from '../../src/template';
import { typed } from '../checks/support/document-spec';
import cims from '../fixtures/sample-case/cims.json';
import { addsBlocks } from './harness/adds-blocks';
import { closeBrowser } from './harness/browser';
import type { PaneUser } from './harness/pane';
import { until } from './harness/until';
import { WordSession } from './harness/word-session';
import { readBack, writeGaps } from './harness/writer';

afterAll(closeBrowser);

const CIMS_CASE = cims as unknown as CaseData;

/** How far the document is, as the pane says it. */
const progress = async (pane: PaneUser): Promise<readonly [filled: number, needed: number]> => {
  const text = await pane.root.getByText(/^\d+ of \d+ filled$/).innerText();
  const [filled, needed] = text.match(/\d+/g)!.map(Number);
  return [filled!, needed!];
};

/** From an empty document to the template in it. */
const begin = async (word: WordSession): Promise<PaneUser> => {
  const pane = await word.openPane();
  await pane.sees('A blank document');
  await pane.picks(/^CIMS investigation/);
  await pane.press('Next: Draft');
  return pane;
};

test('an investigator goes from empty documents to a bundle that verifies', async () => {
  const planWord = await WordSession.of(typed(''), { documentUrl: 'https://documents.example/plan.docx' });
  let pane = await begin(planWord);
  await pane.press('Put in “Investigation plan”');
  await pane.sees('Investigation plan: the template is in the document.');
  const [nothing, needed] = await progress(pane);
  expect(nothing).toBeLessThan(needed);

  // A click on each line leads into the document, and moves on as the gaps are filled.
  const lines = pane.root.getByRole('listitem').getByRole('button');
  for (const line of await lines.all()) {
    const before = planWord.document.selections.length;
    await line.click();
    await until('the document shows the section', () => planWord.document.selections.length > before);
  }

  await addsBlocks(pane, planWord.document, { client: 1, allegation: 1, interview: 3 });
  writeGaps(planWord.document, 'investigation-plan', CIMS_CASE);
  await pane.sees(/^(\d+) of \1 filled$/);
  await planWord.end();
  const plan = { name: 'plan.docx', bytes: planWord.document.toDocx() };

  // The report: what the plan says is carried over.
  const word = await WordSession.of(typed(''));
  pane = await begin(word);
  await pane.show('export');
  await pane.gives('Add files', plan);
  await pane.sees('plan.docx');
  await pane.show('draft');
  await pane.press('Put in “Investigation report”');
  await pane.sees(/^\d+ values can be carried over/);
  await pane.press(/^Put in with \d+ values$/);
  await pane.sees('Investigation report: the template is in the document.');
  const carried = caseData(readBack(word.document));
  expect(carried.fields['incident.id']).toBe('SAMPLE-0001');
  expect(carried.groups.client).toHaveLength(2);
  const [before] = await progress(pane);

  for (const [group, label] of [
    ['evidence', 'evidence'],
    ['interview', 'interview'],
    ['allegation', 'allegation'],
  ] as const) {
    while (readBack(word.document).groups[group].length < CIMS_CASE.groups[group]!.length) {
      const copies = readBack(word.document).groups[group].length;
      await pane.root.getByRole('button', { name: new RegExp(`^Add .*${label}`) }).click();
      await until(`there is one more ${group}`, () => readBack(word.document).groups[group].length > copies);
    }
  }
  writeGaps(word.document, 'investigation-report', CIMS_CASE);
  await pane.sees(/^(\d+) of \1 filled$/);
  expect((await progress(pane))[0]).toBeGreaterThan(before);

  await pane.show('export');
  await pane.press('Build the bundle');
  await pane.sees('The bundle');
  const bundle = await pane.savesBundle('Save the bundle');
  expect(bundle.name).toMatch(/^CIMS-SAMPLE-0001-\d{4}-\d\d-\d\d\.zip$/);
  const report = readCase(readDocx(bundle.files['1-investigation-report.docx']!));
  expect(caseData(report)).toEqual(caseData(readBack(word.document)));
  expect(bundle.files['2-investigation-plan.docx']).toEqual(plan.bytes);
  await pane.press('Yes');
  await pane.sees(/^Good\. Unpack it/);
  await word.end();
});
