import type { Locator } from 'playwright-core';
import type { CaseData } from '../../src/template';
import { buildDocument } from '../checks/support/build-document';
import { typed } from '../checks/support/document-spec';
import rcs from '../fixtures/sample-case/rcs.json';
import { closeBrowser } from './harness/browser';
import { RCS_REPORT } from './harness/rcs-report';
import { until } from './harness/until';
import { WordSession } from './harness/word-session';
import { readBack, writeGaps } from './harness/writer';

afterAll(closeBrowser);

const RCS_CASE = rcs as unknown as CaseData;
/** The rest of the case, as far as the report above goes: two allegations and a recommendation. */
const THE_REST: CaseData = {
  fields: RCS_CASE.fields,
  groups: {
    ...RCS_CASE.groups,
    allegation: RCS_CASE.groups.allegation!.slice(0, 2),
    recommendation: RCS_CASE.groups.recommendation!.slice(0, 1),
  },
};

const RATIONALE = 'The carer used reasonable force to stop the client from running onto the road.';

test('an RCS report becomes CIMS Recommendations, with a differing outcome explained and a row confirmed', async () => {
  const word = await WordSession.of(typed(''));
  const pane = await word.openPane();
  await pane.picks(/^RCS investigation to lodge in CIMS/);
  await pane.press('Next: Outcomes');
  await pane.gives('Choose an RCS report', {
    name: 'rcs-report.docx',
    bytes: await buildDocument(RCS_REPORT),
  });

  // What was read is shown for confirmation, and corrected where it was read wrongly.
  const read = pane.root.getByRole('group', { name: 'Allegation 2 in rcs-report.docx' });
  await read.waitFor();
  expect(await read.getByLabel('RCS finding').inputValue()).toBe('Unfounded');
  await read.getByLabel('What is alleged').fill('That in June and July 2026 there was no winter coat.');
  await pane.press('Put the CIMS Recommendations report into this document');
  await pane.sees('The CIMS Recommendations report is in the document.');
  expect(
    readBack(word.document).groups.allegation.map(({ fields }) => fields['allegation.statement']?.text),
  ).toEqual([
    'That on 7 July 2026 Example Carer struck Sample Client Three on the hand.',
    'That in June and July 2026 there was no winter coat.',
  ]);

  const allegation = (number: number): Locator =>
    pane.root.getByRole('region', { name: `Allegation ${number}` });
  const written = (
    number: number,
    field: 'allegation.outcome' | 'allegation.rationale' | 'allegation.confirmed',
  ) => readBack(word.document).groups.allegation[number - 1]?.fields[field]?.text;

  // A differing outcome asks for its rationale.
  await allegation(1).getByLabel('CIMS incident type').selectOption('Physical abuse');
  await allegation(1).getByLabel('CIMS outcome').selectOption('Not substantiated');
  await until(
    'the outcome is in the document',
    () => written(1, 'allegation.outcome') === 'Not substantiated',
  );
  await allegation(1).getByText('Differs', { exact: true }).waitFor();
  await allegation(1).getByLabel('Rationale where CIMS and RCS differ').fill(RATIONALE);
  await pane.key('Tab');
  await until('the rationale is in the document', () => written(1, 'allegation.rationale') === RATIONALE);

  // A row that is only suggested is confirmed by the person.
  await allegation(2).getByLabel('CIMS incident type').selectOption('Neglect');
  await allegation(2).getByLabel('CIMS outcome').selectOption('Not substantiated');
  await allegation(2).getByRole('checkbox').check();
  await until('the confirmation is in the document', () => written(2, 'allegation.confirmed') === 'Yes');
  await allegation(1).getByText('Complete').waitFor();
  await allegation(2).getByText('Complete').waitFor();

  // What the person changes in Word, the pane shows.
  word.document.person.chooses('cims:allegation.outcome', 1, 'Substantiated');
  await allegation(2).getByText('To do').waitFor();
  expect(await allegation(2).getByLabel('CIMS outcome').inputValue()).toBe('Substantiated');
  word.document.person.chooses('cims:allegation.outcome', 1, 'Not substantiated');
  await allegation(2).getByText('Complete').waitFor();

  writeGaps(word.document, 'cims-recommendations', THE_REST);
  await pane.show('export');
  await pane.press('Build the bundle');
  const bundle = await pane.savesBundle('Save the bundle');
  expect(bundle.name).toMatch(/^CIMS-SAMPLE-0002-\d{4}-\d\d-\d\d\.zip$/);
  expect(Object.keys(bundle.files)).toEqual(
    expect.arrayContaining([
      '1-rcs-investigation-report.docx',
      '3-cims-recommendations.docx',
      'upload-sheet.html',
    ]),
  );
  await word.end();
});
