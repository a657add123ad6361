import { documentStatus } from '../../../taskpane/app/document-status';
import type { CheckedCase } from '../../../taskpane/work/work';
import { fakeSession } from '../support/fake-session';
import { blankCase, caseWithGaps, checkedOf, fileOf, readyCase } from '../support/sample-cases';
import { cimsPlan, typed } from '../../checks/support/document-spec';

const statusOf = async (checked: CheckedCase) => documentStatus(fakeSession({ checked }).state());

test('a document in which nothing stands is called blank, and nothing is held against it', async () => {
  expect(await statusOf(await blankCase())).toEqual({ name: 'Document1.docx', kind: 'Blank document' });
});

test('a blank document beside another file of the case is not ready', async () => {
  const blank = await fileOf('Document1.docx', typed(''));
  const checked = await checkedOf([blank, await fileOf('plan.docx', cimsPlan())]);
  expect((await statusOf(checked)).status?.label).toBe('Not ready');
});

test('what has gaps is not ready, and a bundle of it would be a draft', async () => {
  const { status } = await statusOf(await caseWithGaps());
  expect(status?.label).toBe('Not ready');
  expect(status?.details).toContain('DRAFT');
});

test('a part of a case without errors is not complete', async () => {
  const { status } = await statusOf(await checkedOf([await fileOf('plan.docx', cimsPlan())]));
  expect(status?.label).toBe('Not complete');
  expect(status?.details).toContain('DRAFT');
});

test('where there are notes alone nobody is told that nothing was found', async () => {
  const checked = await readyCase();
  expect(checked.findings.length).toBeGreaterThan(0);
  expect((await statusOf(checked)).status).toEqual({ label: 'Ready', details: 'no errors, no warnings' });
});
