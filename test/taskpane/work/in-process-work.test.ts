import { verifyBundle } from '../../../src/bundle';
import { readCase } from '../../../src/casefile';
import { readDocx } from '../../../src/docx';
import { groupTag } from '../../../src/template';
import type { CaseRequest } from '../../../taskpane/work/work';
import { buildDocument } from '../../checks/support/build-document';
import { cimsPlan, cimsReport, recommendations, rcsReport } from '../../checks/support/document-spec';
import { TODAY } from '../../checks/support/fixture';
import { inProcessWork } from '../support/in-process-work';

const work = inProcessWork();
let request: CaseRequest;
beforeAll(async () => {
  const files = [
    { name: 'report.docx', bytes: await buildDocument(cimsReport()) },
    { name: 'plan.docx', bytes: await buildDocument(cimsPlan()) },
    { name: 'photo.jpg', bytes: new Uint8Array([1, 2, 3]) },
  ];
  request = { files, today: TODAY, decisions: [] };
});

test('the bundle that was planned is made, and it verifies', async () => {
  const progress: (readonly [number, string])[] = [];
  const { plan } = await work.check(request);
  const { name, bytes, manifest } = await work.buildBundle({ ...request, draft: false }, (share, doing) => {
    progress.push([share, doing]);
  });
  expect(name).toBe(plan.name);
  expect(manifest.files.slice(0, 3).map((file) => file.name)).toEqual(plan.files.map((file) => file.name));
  expect(await verifyBundle(bytes, { name })).toMatchObject({ ok: true, problems: [] });
  const shares = progress.map(([share]) => share);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect([shares[0], shares.at(-1)]).toEqual([0, 1]);
  expect(progress.every(([, doing]) => doing !== '')).toBe(true);
});

test('a bundle with errors is refused in its own words, and made as a draft', async () => {
  const [first, ...others] = request.files;
  const bytes = await buildDocument(cimsReport().without('incident.id'));
  const gap = { ...request, files: [{ ...first!, bytes }, ...others] };
  await expect(work.buildBundle({ ...gap, draft: false })).rejects.toMatchObject({
    name: 'PaneProblem',
    code: 'bundle-refused',
    message: expect.stringMatching(/^\d+ errors? (?:is|are) left\./u),
  });
  const { name, manifest } = await work.buildBundle({ ...gap, draft: true });
  expect(name).toContain('-DRAFT.zip');
  expect(manifest.status).toBe('draft');
});

test('what the plan says fills the template of the report', async () => {
  const [, plan] = request.files;
  const { data, values, doubts } = await work.carryOver({
    ...request,
    files: [plan!],
    kind: 'investigation-report',
  });
  expect(values.find(({ field }) => field === 'incident.id')).toMatchObject({
    label: 'Incident report ID',
    text: 'SAMPLE-0001',
    from: { file: 'plan.docx' },
  });
  expect(doubts).toEqual([]);
  const { bytes, notFilled } = await work.buildTemplate({
    kind: 'investigation-report',
    pathway: 'cims',
    data,
  });
  expect(readCase(readDocx(bytes)).fields['incident.id']?.text).toBe('SAMPLE-0001');
  expect(notFilled).toEqual([]);
});

test('templates have the choices of the rule set that governed on the day of submission', async () => {
  const choices = ({ bytes }: { readonly bytes: Uint8Array }) =>
    readDocx(bytes)
      .parts.flatMap(({ controls }) => controls)
      .find(({ tag }) => tag === 'cims:incident.type')?.items;
  const [now, then, stated] = await Promise.all([
    work.buildTemplate({ kind: 'investigation-plan' }),
    work.buildTemplate({ kind: 'investigation-plan', submittedOn: '2024-06-01' }),
    work.buildTemplate({
      kind: 'investigation-plan',
      data: { fields: { 'incident.submittedOn': '1 June 2024' }, groups: {} },
    }),
  ]);
  expect(choices(now)?.length).toBeGreaterThan(3);
  expect(choices(then)).not.toEqual(choices(now));
  expect(choices(stated)).toEqual(choices(then));
});

test('a block is one copy of its group', async () => {
  const bytes = await work.buildBlock({ kind: 'investigation-report', group: 'client', pathway: 'cims' });
  const tags = readDocx(bytes).parts.flatMap(({ controls }) => controls.map(({ tag }) => tag));
  expect(tags.filter((tag) => tag === groupTag('client'))).toHaveLength(1);
});

test('a block that the template does not have is a fault of the tool, told of as one', async () => {
  await expect(work.buildBlock({ kind: 'cims-recommendations', group: 'evidence' })).rejects.toMatchObject({
    name: 'PaneProblem',
    code: 'tool-fault',
  });
});

test('the check report is a page or plain text, and names what was not checked', async () => {
  const page = await work.renderReport({ ...request, format: 'html' });
  const text = await work.renderReport({ ...request, format: 'text' });
  expect(page).toMatch(/^<!doctype html>/iu);
  for (const report of [page, text]) {
    expect(report).toContain('report.docx');
    expect(report).toContain('photo.jpg');
  }
  const [report, plan] = request.files;
  expect(await work.renderReport({ ...request, files: [report!, plan!], format: 'text' })).not.toContain(
    'Not checked',
  );
});

test('an RCS case is one too', async () => {
  const files = [
    { name: 'recommendations.docx', bytes: await buildDocument(recommendations()) },
    { name: 'rcs.docx', bytes: await buildDocument(rcsReport()) },
  ];
  const checked = await work.check({ files, today: TODAY, decisions: [] });
  expect(checked.documents.map(({ pathway }) => pathway.value)).toEqual(['rcs', 'rcs']);
  expect(checked.ready).toBe(true);
});

test('without a day, today is the day in Victoria', async () => {
  const { report } = await work.check({ files: request.files, decisions: [] });
  expect(report.today).toMatch(/^\d{4}-\d\d-\d\d$/u);
});
