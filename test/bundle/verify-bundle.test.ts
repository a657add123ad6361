import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { buildBundle, verifyBundle, type Manifest } from '../../src/bundle';
import { finding, sampleCase } from '../report/sample';
import { sum, withFittingSums, type Files } from './fitting-sums';
import { attachment, bundleInput, sampleDocument } from './sample';

const id = { 'incident.id': 'SAMPLE-0001' } as const;
const report = sampleDocument('report.docx', sampleCase(id));
const plan = sampleDocument('plan.docx', sampleCase(id, {}, 'investigation-plan'));
const ready = async (): Promise<Files> =>
  unzipSync((await buildBundle(bundleInput([report, plan], { attachments: [attachment('a.pdf')] }))).bytes);
const draft = async (): Promise<Files> =>
  unzipSync(
    (
      await buildBundle(
        bundleInput([report], { draft: true, findings: { 'report.docx': [finding({ severity: 'error' })] } }),
      )
    ).bytes,
  );

const withManifest = (files: Files, change: (manifest: Manifest) => Manifest): Files =>
  withFittingSums({
    ...files,
    'manifest.json': strToU8(
      JSON.stringify(change(JSON.parse(strFromU8(files['manifest.json']!)) as Manifest)),
    ),
  });

const without = (files: Files, ...names: string[]): Files =>
  Object.fromEntries(Object.entries(files).filter(([name]) => !names.includes(name)));

const found = async (files: Files) =>
  (await verifyBundle(zipSync(files))).problems.map(({ code, file }) => `${code} ${file ?? ''}`.trim());

const REPORT = '1-investigation-report.docx';
const PLAN = '2-investigation-plan.docx';

describe('verifyBundle', () => {
  it('finds nothing wrong with a bundle that was only packed anew', async () => {
    expect(await found(await ready())).toEqual([]);
    expect(await found(await draft())).toEqual([]);
  });

  it.each<[string, (files: Files) => Files, string[]]>([
    [
      'a changed file',
      (files) => ({ ...files, [REPORT]: strToU8('other') }),
      [`changed ${REPORT}`, `manifest-differs ${REPORT}`],
    ],
    [
      'a file changed in one byte',
      (files) => ({ ...files, [REPORT]: strToU8('The bytes of report.docx') }),
      [`changed ${REPORT}`],
    ],
    ['a missing file', (files) => without(files, PLAN), [`missing ${PLAN}`]],
    ['an added file', (files) => ({ ...files, 'extra.txt': strToU8('x') }), ['added extra.txt']],
    ['an added empty file in a folder', (files) => ({ ...files, 'a/b': new Uint8Array() }), ['added a/b']],
    [
      'a renamed file',
      (files) => ({ ...without(files, PLAN), 'plan.docx': files[PLAN]! }),
      [`renamed ${PLAN}`],
    ],
    [
      'two files that changed places',
      (files) => ({ ...files, [REPORT]: files[PLAN]!, [PLAN]: files[REPORT]! }),
      [`changed ${REPORT}`, `changed ${PLAN}`, `manifest-differs ${REPORT}`, `manifest-differs ${PLAN}`],
    ],
    [
      'a changed manifest',
      (files) => ({ ...files, 'manifest.json': strToU8('{}') }),
      ['changed manifest.json'],
    ],
    ['no manifest', (files) => without(files, 'manifest.json'), ['missing manifest.json']],
    ['no sums', (files) => without(files, 'SHA256SUMS'), ['sums-missing SHA256SUMS']],
    [
      'sums that are none',
      (files) => ({ ...files, SHA256SUMS: strToU8('hello\n') }),
      ['sums-unusable SHA256SUMS'],
    ],
    [
      'nothing of a bundle',
      () => ({ 'a.txt': strToU8('a') }),
      ['sums-missing SHA256SUMS', 'manifest-missing manifest.json'],
    ],
    [
      'a manifest that is no JSON, covered up',
      (files) => withFittingSums({ ...files, 'manifest.json': strToU8('{') }),
      ['manifest-unusable manifest.json'],
    ],
    [
      'a manifest of another shape, covered up',
      (files) => withFittingSums({ ...files, 'manifest.json': strToU8('{}') }),
      ['manifest-unusable manifest.json'],
    ],
    [
      'a changed file, its sum fitted',
      (files) => withFittingSums({ ...files, [REPORT]: strToU8('other') }),
      [`manifest-differs ${REPORT}`, `manifest-differs ${REPORT}`],
    ],
    [
      'an added file, its sum fitted',
      (files) => withFittingSums({ ...files, 'x.txt': strToU8('x') }),
      ['manifest-differs x.txt'],
    ],
  ])('finds %s and says which', async (_name, change, problems) => {
    expect(await found(change(await ready()))).toEqual(problems);
  });

  it.each([
    ['another incident report ID', (manifest: Manifest) => ({ ...manifest, incidentId: 'SAMPLE-9999' })],
    ['another pathway', (manifest: Manifest) => ({ ...manifest, pathway: 'rcs' as const })],
  ])('finds a manifest that gives %s than the case, its sums fitted', async (_name, change) => {
    expect(await found(withManifest(await ready(), change))).toEqual(['manifest-differs case.json']);
  });

  it('finds a case that is none, its sums fitted', async () => {
    const files = await ready();
    const broken = withManifest({ ...files, 'case.json': strToU8('[') }, (manifest) => ({
      ...manifest,
      files: manifest.files.map((file) =>
        file.name === 'case.json' ? { ...file, size: 1, sha256: sum(strToU8('[')) } : file,
      ),
    }));
    expect(await found(broken)).toEqual(['manifest-differs case.json']);
  });

  it('says what a file was renamed to', async () => {
    const files = await ready();
    const renamed = { ...without(files, PLAN), 'plan.docx': files[PLAN]! };
    expect((await verifyBundle(zipSync(renamed))).problems[0]?.message).toBe(
      `${PLAN} was renamed to plan.docx.`,
    );
  });

  it.each<[string, (manifest: Manifest) => Manifest]>([
    ['counts', (manifest) => ({ ...manifest, status: 'ready' })],
    ['findings', (manifest) => ({ ...manifest, status: 'ready', counts: { error: 0, warning: 0, info: 0 } })],
    [
      'check report',
      (manifest) => ({
        ...manifest,
        status: 'ready',
        counts: { error: 0, warning: 0, info: 0 },
        findings: [],
      }),
    ],
  ])('finds a bundle that calls itself ready though its %s hold an error', async (_name, change) => {
    expect(await found(withManifest(await draft(), change))).toEqual(['errors-in-ready manifest.json']);
  });

  it.each<[string, (manifest: Manifest) => Manifest]>([
    [
      'a document that is not ready',
      (manifest) => ({
        ...manifest,
        files: manifest.files.map((file) => ({ ...file, status: 'not-ready' as const })),
      }),
    ],
    ['something lacking', (manifest) => ({ ...manifest, lacks: ['There is no report.'] })],
  ])('finds a bundle that calls itself ready with %s', async (_name, change) => {
    expect(await found(withManifest(await ready(), change))).toEqual(['errors-in-ready manifest.json']);
  });

  const NOTE = { reason: 'Seen', name: 'Example Person', date: '2026-11-01' };
  const asideIn = (manifest: Manifest, mark: Partial<Manifest['findings'][number]>): Manifest => ({
    ...manifest,
    status: 'ready',
    lacks: [],
    files: manifest.files.map((file) => (file.status === undefined ? file : { ...file, status: 'ready' })),
    findings: manifest.findings.map((finding) =>
      finding.severity === 'error' ? { ...finding, ...mark } : finding,
    ),
  });

  it.each<[string, Partial<Manifest['findings'][number]>]>([
    ['is stated', { standing: 'stated', waived: NOTE }],
    ['is of nobody knows what standing', { waived: NOTE }],
    ['was set aside by nobody that counts', { standing: 'suggested', waived: { ...NOTE, shownOnly: true } }],
    ['was only assigned', { standing: 'suggested', assigned: { ...NOTE, to: 'Example Writer' } }],
    [
      'says that the document could not be read',
      { standing: 'suggested', rule: 'document-text-unreadable', markedWrong: NOTE },
    ],
  ])('finds a bundle that calls itself ready with an error that %s', async (_name, mark) => {
    const changed = withManifest(await draft(), (manifest) => asideIn(manifest, mark));
    expect(await found(changed)).toEqual(['errors-in-ready manifest.json']);
  });

  it('takes a bundle for ready whose only errors were suggested, and set aside by somebody', async () => {
    const changed = withManifest(await draft(), (manifest) =>
      asideIn(manifest, { standing: 'suggested', waived: NOTE }),
    );
    expect(await found(changed)).toEqual([]);
  });

  it('finds a draft under the name of a bundle that is ready', async () => {
    const zip = zipSync(await draft());
    const codes = async (name: string) =>
      (await verifyBundle(zip, { name })).problems.map(({ code }) => code);
    expect(await codes('CIMS-SAMPLE-0001-2026-11-22.zip')).toEqual(['name-differs']);
    expect(await codes('CIMS-SAMPLE-0001-2026-11-22-DRAFT (1).zip')).toEqual([]);
    expect((await verifyBundle(zipSync(await ready()), { name: 'any.zip' })).ok).toBe(true);
  });

  it.each([
    ['nothing', () => new Uint8Array()],
    ['text', () => strToU8('This is no zip at all, but some text that is long enough.')],
    ['half a zip', (zip: Uint8Array) => zip.subarray(0, zip.length / 2)],
    [
      'a zip with a byte of its data turned',
      (zip: Uint8Array) => zip.map((byte, at) => (at === 60 ? byte ^ 0xff : byte)),
    ],
  ])('calls %s a zip that cannot be used', async (_name, damage) => {
    const { bytes } = await buildBundle(bundleInput([report]));
    const { ok, problems } = await verifyBundle(damage(bytes));
    expect(ok).toBe(false);
    expect(problems[0]?.code).toBe('zip-unusable');
  });

  it('does not unpack a zip bomb', async () => {
    const zip = zipSync({ 'bomb.txt': new Uint8Array(1024) }, { level: 9 });
    const view = new DataView(zip.buffer, zip.byteOffset);
    const directory = view.getUint32(zip.length - 22 + 16, true);
    for (const at of [22, directory + 24]) view.setUint32(at, 0x7fffffff, true);
    const { problems } = await verifyBundle(zip);
    expect(problems).toEqual([
      expect.objectContaining({
        code: 'zip-unusable',
        message: expect.stringContaining('too-large') as unknown,
      }),
    ]);
  });

  it('finds two files of one name', async () => {
    const zip = zipSync({ 'a.txt': strToU8('1'), 'b.txt': strToU8('2') });
    const doubled = zip.map((byte, at) =>
      byte === 0x62 && zip[at + 1] === 0x2e && zip[at + 2] === 0x74 ? 0x61 : byte,
    );
    expect((await verifyBundle(doubled)).problems.map(({ code }) => code)).toEqual(['duplicate-name']);
  });

  it('ends in a result for any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect((await verifyBundle(bytes)).ok).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  it('finds any one byte that is turned', async () => {
    const { bytes } = await buildBundle(bundleInput([report]));
    const [at] = [bytes.indexOf(0x74, 40)];
    for (const place of [at, 100, Math.floor(bytes.length / 2), bytes.length - 200]) {
      const turned = bytes.map((byte, index) => (index === place ? byte ^ 0x10 : byte));
      expect((await verifyBundle(turned)).ok).toBe(false);
    }
  });
});
