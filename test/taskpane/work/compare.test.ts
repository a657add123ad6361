import { PaneProblem } from '../../../taskpane/problems';
import { bundleOf } from '../../../taskpane/work/build-bundle';
import { checkCase } from '../../../taskpane/work/check-case';
import { compareCase } from '../../../taskpane/work/compare';
import type { CaseFileInput, CaseRequest, Earlier } from '../../../taskpane/work/work';
import { renderJson } from '../../../src/report';
import { decisionFor } from '../../../taskpane/views/check/decisions/decision-for';
import { cimsPlan, cimsReport } from '../../checks/support/document-spec';
import { fileOf, TODAY } from '../support/sample-cases';

const REPORT = cimsReport();
const EARLIER = REPORT.without('manager.contact')
  .withIn('client', 1, { 'client.dateOfBirth': '' })
  .withIn('allegation', 1, {
    'allegation.outcome': 'Not substantiated',
  });

let report: CaseFileInput;
let plan: CaseFileInput;
let earlier: CaseFileInput;
beforeAll(async () => {
  report = await fileOf('report.docx', REPORT);
  plan = await fileOf('plan.docx', cimsPlan());
  earlier = await fileOf('report v1.docx', EARLIER);
});

const now = (more: Partial<CaseRequest> = {}): CaseRequest => ({
  files: [report, plan],
  today: TODAY,
  decisions: [],
  ...more,
});
const compared = (what: Earlier, more: Partial<CaseRequest> = {}) =>
  compareCase({ ...now(more), earlier: what });

const listed = ({ content }: Awaited<ReturnType<typeof compared>>, title: string): readonly string[] =>
  content.sections.flatMap(({ lists }) =>
    lists.filter((list) => list.title === title).flatMap(({ lines }) => lines.map(({ text }) => text)),
  );

test('an earlier version of the report: what was mended and which values are others', async () => {
  const result = await compared({ files: [earlier, plan] });
  expect(listed(result, 'Values that changed').join('\n')).toMatch(
    /^Allegation 1, .*: Not substantiated → Substantiated$/m,
  );
  expect(listed(result, 'Mended').join('\n')).toContain('[completeness-');
  expect(listed(result, 'New')).toEqual([]);
  expect(result.newErrors).toBe(0);
  expect(result.content.summary.join(' ')).toContain('No error stands in the way that did not before.');
  expect(result.page).toContain('Before: report v1.docx, plan.docx');
  expect(result.page).toContain('After: report.docx, plan.docx');
});

test('of a folder, hidden files and those that Word leaves there are no part of the case', async () => {
  const left = ['~$report v1.docx', '.DS_Store'].map((name) => ({ name, bytes: new Uint8Array([1]) }));
  const result = await compared({ files: [...left, earlier, plan] });
  expect(result.page).toContain('Before: report v1.docx, plan.docx');
  expect(result.content.summary.join(' ')).not.toContain('could not be');
});

test('the other way round the same findings are new', async () => {
  const result = await compared({ files: [report, plan] }, { files: [earlier, plan] });
  expect(listed(result, 'New').length).toBeGreaterThan(0);
  expect(listed(result, 'Mended')).toEqual([]);
  expect(result.newErrors).toBeGreaterThan(0);
});

test('a document that the earlier state does not have is added, and one that is gone is not mended', async () => {
  expect((await compared({ files: [earlier] })).content.summary).toContain('1 document added.');
  const gone = await compared({ files: [earlier, plan] }, { files: [report] });
  expect(gone.content.summary.join(' ')).toContain('1 document taken out');
});

test('a bundle that verifies is opened; one that does not is refused with the reason', async () => {
  const { name, bytes } = await bundleOf(
    { ...now({ files: [earlier, plan] }), draft: true },
    () => undefined,
  );
  const result = await compared({ files: [{ name, bytes }] });
  expect(listed(result, 'Values that changed').length).toBeGreaterThan(0);
  expect(result.content.summary.join(' ')).toContain('were checked again, by the rules of today');
  const cut = { name, bytes: bytes.slice(0, bytes.length - 100) };
  await expect(compared({ files: [cut] })).rejects.toMatchObject({ code: 'file-unreadable' });
  await expect(compared({ files: [cut] })).rejects.toThrow(/-DRAFT\.zip does not verify/);
});

test('a check report in JSON is taken as it was; anything else in JSON is refused', async () => {
  const { report: before } = await checkCase(now({ files: [earlier, plan] }));
  const file = (text: string) => ({ name: 'check.json', bytes: new TextEncoder().encode(text) });
  const result = await compared({ files: [file(renderJson(before))] });
  expect(listed(result, 'Values that changed').length).toBeGreaterThan(0);
  expect(result.content.summary.join(' ')).toContain(`is a check as at ${TODAY}, not made anew.`);
  await expect(compared({ files: [file('{}')] })).rejects.toThrow(/no check report of this tool/);
  await expect(compared({ files: [file('no JSON')] })).rejects.toBeInstanceOf(PaneProblem);
});

test('where nothing among the files is a Word document nothing is compared', async () => {
  const photo = { name: 'photo.jpg', bytes: new Uint8Array([255, 216, 255]) };
  await expect(compared({ files: [photo] })).rejects.toThrow(/no Word document among the files/);
});

test('a check that was made here before is one to compare with', async () => {
  const { report: before } = await checkCase(now({ files: [earlier, plan] }));
  const result = await compared({ report: before, called: 'as it was opened' });
  expect(listed(result, 'Mended').length).toBeGreaterThan(0);
  expect(result.page).toContain('Before: as it was opened');
  const same = await compared({ report: (await checkCase(now())).report, called: 'as it was opened' });
  expect(same.content.summary[0]).toBe('Nothing changed.');
});

test('a decision about what is there in both is told', async () => {
  const checked = await checkCase(now({ files: [earlier, plan] }));
  const view = checked.findings.find(({ file }) => file === 'report v1.docx')!;
  const assignment = decisionFor(checked, view, {
    kind: 'assign',
    to: 'Example Writer',
    reason: '',
    name: 'Sample Reviewer',
    date: TODAY,
  });
  const result = await compared(
    { files: [{ ...earlier, name: 'older.docx' }, plan] },
    { files: [earlier, plan], decisions: [assignment] },
  );
  expect(listed(result, 'Decisions').join()).toMatch(/^New decision, assigned/);
});
