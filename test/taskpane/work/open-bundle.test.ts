import { strFromU8, unzipSync, zipSync } from 'fflate';
import { inProcessWork } from '../support/in-process-work';
import { buildDocument } from '../../checks/support/build-document';
import { cimsPlan, cimsReport } from '../../checks/support/document-spec';
import { TODAY } from '../../checks/support/fixture';
import type { CaseFileInput } from '../../../taskpane/work/work';

const work = inProcessWork();

let files: CaseFileInput[];
let bundle: CaseFileInput;
beforeAll(async () => {
  files = [
    { name: 'report.docx', bytes: await buildDocument(cimsReport()) },
    { name: 'plan.docx', bytes: await buildDocument(cimsPlan()) },
  ];
  bundle = await work.buildBundle({ files, today: TODAY, decisions: [], draft: false });
});

test('a bundle that is whole is verified, and opened where that is asked', async () => {
  const verified = await work.openBundle({ files: [bundle], opens: false });
  expect(verified).toMatchObject({ ok: true, problems: [], setAside: '', files: [] });
  expect(verified.manifest?.incidentId).toBe('SAMPLE-0001');
  expect(verified.recheck).toMatchObject({ sameRules: true, added: [], gone: [] });
  const opened = await work.openBundle({ files: [bundle], opens: true });
  expect(opened.files.map(({ name }) => name)).toEqual([
    '1-investigation-report.docx',
    '2-investigation-plan.docx',
  ]);
  expect(opened.files[0]?.bytes).toEqual(files[0]?.bytes);
});

test('it is said whether the organisation’s file is the one that it was made with', async () => {
  const organisation = { name: 'Example Care' };
  const one = { organisation, organisationFile: { leftOut: 0, sha256: '1'.repeat(64) } };
  const made = await work.buildBundle({ files, today: TODAY, decisions: [], draft: false, ...one });
  const open = async (file: CaseFileInput, now: object) => {
    const { recheck, organisationFiles } = await work.openBundle({ files: [file], opens: false, ...now });
    return { files: organisationFiles, now: recheck?.now.organisation };
  };
  expect(await open(made, one)).toEqual({
    files: 'same',
    now: { name: 'Example Care', leftOut: 0, sha256: '1'.repeat(64) },
  });
  const other = { organisation, organisationFile: { leftOut: 0, sha256: '2'.repeat(64) } };
  expect(await open(made, other)).toMatchObject({ files: 'other' });
  expect(await open(made, {})).toEqual({ files: 'only-then', now: undefined });
  expect(await open(bundle, one)).toMatchObject({ files: 'only-now' });
  expect(await open(bundle, {})).toEqual({ files: 'none', now: undefined });
  // Of a file whose sum is not known nobody can say that it is the same.
  const unknown = { organisation, organisationFile: { leftOut: 0 } };
  const madeSo = await work.buildBundle({ files, today: TODAY, decisions: [], draft: false, ...unknown });
  expect(await open(madeSo, unknown)).toMatchObject({ files: 'other' });
});

test('nothing is given of a bundle that was changed, or of what is none', async () => {
  const inside = unzipSync(bundle.bytes);
  const changed = zipSync({ ...inside, 'case.json': new TextEncoder().encode('{}') });
  expect(strFromU8(inside['case.json']!)).toContain('SAMPLE-0001');
  const tampered = await work.openBundle({ files: [{ name: 'a.zip', bytes: changed }], opens: true });
  expect(tampered).toMatchObject({ ok: false, files: [] });
  expect(tampered.recheck).toBeUndefined();
  const none = { name: 'b.zip', bytes: new Uint8Array([1, 2, 3]) };
  const broken = await work.openBundle({ files: [none], opens: true });
  expect(broken).toMatchObject({ ok: false, setAside: '', files: [] });
  expect(broken.manifest).toBeUndefined();
});

test('a file says which case it is of, that it only goes along, or why it cannot be read', async () => {
  const index = (name: string, bytes: Uint8Array) => work.indexFile({ files: [{ name, bytes }] });
  expect(await index('report.docx', files[0]!.bytes)).toEqual({ is: 'document', incidentId: 'SAMPLE-0001' });
  expect(await index('photo.jpg', new Uint8Array([1, 2]))).toEqual({ is: 'attachment' });
  expect(await index('report.docx', new Uint8Array([1, 2]))).toMatchObject({ is: 'unreadable' });
});

test('a case among many is summarised, with what it lacks', async () => {
  const about = { incidentId: 'SAMPLE-0001', because: 'So.', isGuess: false, today: TODAY, decisions: [] };
  expect(await work.summarise({ files, ...about })).toMatchObject({ status: 'ready', lacks: [] });
  expect(await work.summarise({ files: files.slice(1), ...about })).toMatchObject({
    status: 'incomplete',
    lacks: ['There is no investigation report among the files.'],
  });
});

test('reports and annotated copies are made by the same way', async () => {
  const request = { files, today: TODAY, decisions: [] };
  expect(new TextDecoder().decode(await work.reportFile({ ...request, format: 'html' }))).toContain(
    'Check report',
  );
  const copy = await work.annotatedCopy({ ...request, severities: ['info'] });
  expect(copy.bytes.length).toBeGreaterThan(files[0]!.bytes.length);
});
