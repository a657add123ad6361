import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { buildBundle, BundleRefused, verifyBundle, type BundleInput } from '../../src/bundle';
import { finding, sampleCase } from '../report/sample';
import { attachment, bundleInput, bytesOf, sampleDocument } from './sample';

const id = { 'incident.id': 'SAMPLE-0001' } as const;
const plan = sampleDocument('the plan.docx', sampleCase(id, {}, 'investigation-plan'));
const report = sampleDocument('my report.docx', sampleCase(id));
const recommendations = (groups = {}) =>
  sampleDocument('recs.docx', sampleCase(id, groups, 'cims-recommendations', 'rcs'));
const error = finding({ severity: 'error' });

const contents = async (input: BundleInput) => {
  const { bytes } = await buildBundle(input);
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]));
};

const refusal = async (input: BundleInput): Promise<BundleRefused> => {
  const fault: unknown = await buildBundle(input).catch((caught: unknown) => caught);
  if (fault instanceof BundleRefused) return fault;
  throw new Error('a bundle was made');
};

describe('buildBundle', () => {
  it('lays the files out by number, whatever order they came in', async () => {
    const attachments = [attachment('photo.JPG'), attachment('notes')];
    const { bytes, name } = await buildBundle(bundleInput([plan, report], { attachments }));
    expect(name).toBe('CIMS-SAMPLE-0001-2026-11-22.zip');
    expect(Object.keys(unzipSync(bytes))).toEqual([
      '1-investigation-report.docx',
      '2-investigation-plan.docx',
      '4-attachment-1.jpg',
      '4-attachment-2',
      'upload-sheet.html',
      'check-report.html',
      'case.json',
      'manifest.json',
      'SHA256SUMS',
    ]);
  });

  it('numbers the documents of a reportable conduct matter, the report of which may be a PDF', async () => {
    const attachments = [attachment('final.pdf', 'rcs-investigation-report')];
    const files = await contents(bundleInput([recommendations()], { attachments }));
    expect(Object.keys(files).slice(0, 2)).toEqual([
      '1-rcs-investigation-report.pdf',
      '3-cims-recommendations.docx',
    ]);
    expect(files['check-report.html']).toContain('are read: 1-rcs-investigation-report.pdf.');
    const sheet = files['upload-sheet.html'] ?? '';
    expect(sheet).toContain('(not checked)');
    expect(sheet).toContain('<strong>Not checked:</strong> 1-rcs-investigation-report.pdf.');
    // The report itself was not read: nobody may take the page for an all-clear.
    expect(sheet).toContain('class="verdict warning"');
    expect(sheet).not.toContain('class="verdict ready"');
  });

  it('holds the very bytes that were checked, and their sums', async () => {
    const { bytes, manifest } = await buildBundle(bundleInput([report]));
    const files = unzipSync(bytes);
    expect(files['1-investigation-report.docx']).toEqual(report.bytes);
    const sum = (data: Uint8Array) => createHash('sha256').update(data).digest('hex');
    for (const file of manifest.files) {
      expect(file.sha256).toBe(sum(files[file.name]!));
      expect(file.size).toBe(files[file.name]!.length);
    }
    expect(strFromU8(files['SHA256SUMS']!)).toBe(
      [...manifest.files, { name: 'manifest.json', sha256: sum(files['manifest.json']!) }]
        .map((file) => `${file.sha256}  ${file.name}\n`)
        .join(''),
    );
  });

  it('gives equal bytes for equal input, and another day another bundle', async () => {
    const input = () => bundleInput([sampleDocument('b.docx', sampleCase(id)), plan]);
    const first = await buildBundle(input());
    expect(await buildBundle(input())).toEqual(first);
    const later = { ...input(), report: { ...input().report, today: '2026-11-23' } };
    expect((await buildBundle(later)).name).toBe('CIMS-SAMPLE-0001-2026-11-23.zip');
    expect((await buildBundle(later)).bytes).not.toEqual(first.bytes);
  });

  it('gives the same bytes whatever the time zone', async () => {
    const { bytes } = await buildBundle(bundleInput());
    const zone = process.env['TZ'];
    try {
      process.env['TZ'] = 'America/St_Johns';
      expect((await buildBundle(bundleInput())).bytes).toEqual(bytes);
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  it('refuses while an error is left, and makes a draft that says so everywhere when asked', async () => {
    const input = bundleInput([report], { findings: { 'my report.docx': [error] } });
    expect(await refusal(input)).toMatchObject({ reason: 'errors-left', message: '1 error is left.' });
    const { name, manifest } = await buildBundle({ ...input, draft: true });
    expect(name).toBe('CIMS-SAMPLE-0001-2026-11-22-DRAFT.zip');
    expect(manifest).toMatchObject({ status: 'draft', counts: { error: 1 } });
    const files = await contents({ ...input, draft: true });
    expect(files['upload-sheet.html']).toContain('Draft: not for upload.');
    expect(files['check-report.html']).toContain('a draft, not for upload');
  });

  it('makes no draft of what is ready, whatever was asked', async () => {
    const { name, manifest } = await buildBundle(bundleInput([report], { draft: true }));
    expect([name, manifest.status]).toEqual(['CIMS-SAMPLE-0001-2026-11-22.zip', 'ready']);
  });

  it('counts an error across the files as one that is left', async () => {
    const input = bundleInput([report]);
    const across = { ...error, files: ['my report.docx'], incidentId: null };
    expect(await refusal({ ...input, report: { ...input.report, crossDocument: [across] } })).toMatchObject({
      reason: 'errors-left',
    });
  });

  it.each([
    [
      'no incident report ID',
      [sampleDocument('a.docx', sampleCase({}))],
      /No document gives an incident report ID/u,
    ],
    ['no report', [plan], /no investigation report/u],
    [
      'no CIMS Recommendations report on the RCS pathway',
      [sampleDocument('a.docx', sampleCase(id, {}, 'rcs-investigation-report', 'rcs'))],
      /no CIMS Recommendations report/u,
    ],
  ])('is never ready with %s', async (_name, documents, message) => {
    expect((await refusal(bundleInput(documents))).message).toMatch(message);
    const { manifest, name } = await buildBundle(bundleInput(documents, { draft: true }));
    expect(manifest.lacks.join(' ')).toMatch(message);
    expect(name).toMatch(/-DRAFT\.zip$/u);
  });

  it('refuses what does not make one case', async () => {
    const other = sampleDocument(
      'other.docx',
      sampleCase({ 'incident.id': 'SAMPLE-0009' }, {}, 'investigation-plan'),
    );
    const spaced = sampleDocument(
      'b.docx',
      sampleCase({ 'incident.id': 'sample- 0001' }, {}, 'investigation-plan'),
    );
    expect(await refusal(bundleInput([report, other]))).toMatchObject({ reason: 'several-cases' });
    expect(await refusal(bundleInput([report, sampleDocument('2.docx', sampleCase(id))]))).toMatchObject({
      reason: 'two-of-a-kind',
    });
    expect(await refusal(bundleInput([report, report]))).toMatchObject({ reason: 'two-of-a-kind' });
    expect(await refusal(bundleInput([]))).toMatchObject({ reason: 'nothing-to-bundle' });
    await expect(buildBundle(bundleInput([report, spaced]))).resolves.toBeDefined();
  });

  it('refuses a document that was not checked, or could not be read', async () => {
    const input = bundleInput([report]);
    expect(await refusal({ ...input, documents: [report, plan] })).toMatchObject({
      reason: 'unreadable-file',
    });
    const problem = { reason: 'pdf', message: 'This is a PDF.' };
    const unreadable = { ...input.report.files[0]!, status: 'unreadable' as const, problem };
    const withIt = { ...input, report: { ...input.report, files: [unreadable] } };
    expect((await refusal({ ...withIt, draft: true })).message).toContain('This is a PDF.');
  });

  it('puts a document of no known kind among the attachments of a draft', async () => {
    const unknown = sampleDocument('x.docm', sampleCase(id, {}, 'unknown'), 'docm');
    const files = await contents(
      bundleInput([report, unknown], { draft: true, findings: { 'x.docm': [error] } }),
    );
    expect(Object.keys(files)).toContain('4-attachment-1.docm');
    expect(files['upload-sheet.html']).toContain('decide before you attach it');
  });

  it('names a flat document by what it is', async () => {
    const flat = sampleDocument('a.xml', sampleCase(id), 'flat-opc');
    expect(Object.keys(await contents(bundleInput([flat])))[0]).toBe('1-investigation-report.xml');
  });

  it('puts no name of a person into the name of a file, nor keeps one that holds it', async () => {
    const groups = {
      client: [{ 'client.name': 'Zéphyrine Fictional' }],
      subject: [{ 'subject.name': 'Bo Jpgg' }],
    };
    const named = sampleDocument('zephyrine report.docx', sampleCase(id, groups));
    const attachments = [attachment('photo.jpgg'), attachment('plain.pdf'), attachment('of FICTIONAL.pdf')];
    const { bytes, originals, name } = await buildBundle(bundleInput([named], { attachments }));
    expect(Object.keys(unzipSync(bytes)).slice(0, 4)).toEqual([
      '1-investigation-report.docx',
      '4-attachment-1',
      '4-attachment-2.pdf',
      '4-attachment-3.pdf',
    ]);
    expect(name).not.toMatch(/fictional|zephyrine/iu);
    expect(originals.map(({ original }) => original)).toEqual([
      'zephyrine report.docx',
      'photo.jpgg',
      'plain.pdf',
      'of FICTIONAL.pdf',
    ]);
    // Not even a name that nobody's is found in: it may be that of somebody whom no field names.
    expect(strFromU8(unzipSync(bytes)['manifest.json']!)).not.toMatch(/photo|plain|zephyrine report/iu);
  });

  it('names a file in what was found as it is called in the bundle, and gives no name away within a word', async () => {
    const name = 'FictionalZephyrineReport (a+b).docx';
    const groups = { client: [{ 'client.name': 'Zephyrine Fictional' }] };
    const named = sampleDocument(name, sampleCase(id, groups));
    const says = finding({ message: `“${name}” differs from “the plan.docx”.`, fix: `Look into “${name}”.` });
    const input = bundleInput([named, plan], { findings: { [name]: [says] } });
    const { findings } = (await buildBundle(input)).manifest;
    expect(findings[0]?.message).toBe(
      '“1-investigation-report.docx” differs from “2-investigation-plan.docx”.',
    );
    const read = await contents(input);
    expect(read['check-report.html']).toContain('Look into “1-investigation-report.docx”.');
    expect(`${read['check-report.html']}${read['manifest.json']}${read['upload-sheet.html']}`).not.toContain(
      'ZephyrineReport',
    );
  });

  it('shows waivers in the manifest and the check report', async () => {
    const waived = { reason: 'Seen and fine', name: 'Example Person', date: '2026-11-01' };
    const input = bundleInput([report]);
    const file = { ...input.report.files[0]!, findings: [{ ...finding(), waived }] };
    const withWaiver = { ...input, report: { ...input.report, files: [file] } };
    expect((await buildBundle(withWaiver)).manifest.findings[0]?.waived).toEqual(waived);
    expect((await contents(withWaiver))['check-report.html']).toContain(
      'Seen and fine (decided by Example Person on 2026-11-01)',
    );
  });

  it('says on the sheet what to enter, whence, and what is not given', async () => {
    const groups = {
      allegation: [{ 'allegation.statement': 'First' }, { 'allegation.statement': 'Second' }],
    };
    const own = sampleDocument(
      'own.docx',
      sampleCase({ ...id, 'incident.type': '<Physical> abuse' }, groups, undefined, 'rcs'),
    );
    const inRecommendations = {
      allegation: [{ 'allegation.statement': 'Only', 'allegation.outcome': 'Substantiated' }],
    };
    const files = await contents(bundleInput([own, recommendations(inRecommendations)]));
    const sheet = files['upload-sheet.html']!;
    expect(sheet).toContain('<td class="value">&lt;Physical&gt; abuse</td>\n<td class="from">file 1</td>');
    expect(sheet).toContain('Allegation 1 of 1');
    expect(sheet).toContain('<td class="value">Only</td>\n<td class="from">file 3</td>');
    expect(sheet).toContain('Not given in the documents');
    expect(sheet).toContain('None in the documents.');
    expect(sheet).not.toContain('undefined');
    const value = JSON.parse(files['case.json']!) as { case: { groups: { allegation: unknown[] } } };
    expect(value.case.groups.allegation).toEqual([
      { 'allegation.statement': 'Only', 'allegation.outcome': 'Substantiated' },
    ]);
  });

  it('says on the sheet which values somebody has to confirm before they are entered', async () => {
    const sure = sampleCase({ ...id }, { allegation: [{ 'allegation.outcome': 'Substantiated' }] });
    const unsure = { foundBy: 'sentence', sureness: 'to-confirm' } as const;
    const readings = (fields: typeof sure.fields) =>
      Object.fromEntries(Object.entries(fields).map(([name, reading]) => [name, { ...reading, ...unsure }]));
    const document = sampleDocument('own.docx', {
      ...sure,
      fields: readings(sure.fields),
      groups: {
        ...sure.groups,
        allegation: sure.groups.allegation.map((copy) => ({ ...copy, fields: readings(copy.fields) })),
      },
    });
    const sheet = (await contents(bundleInput([document])))['upload-sheet.html']!;
    const marked = '<td class="from">file 1, in a sentence, to be confirmed</td>';
    expect(sheet).toContain(`<td class="value">SAMPLE-0001</td>\n${marked}`);
    expect(sheet).toContain(`<td class="value">Substantiated</td>\n${marked}`);
  });

  it('takes a field from the first document that fills it', async () => {
    const bare = sampleDocument('a.docx', sampleCase({ ...id, 'manager.name': '' }));
    const full = sampleDocument(
      'b.docx',
      sampleCase({ ...id, 'manager.name': 'Example Manager' }, {}, 'investigation-plan'),
    );
    expect((await contents(bundleInput([bare, full])))['upload-sheet.html']).toContain(
      '<td class="value">Example Manager</td>\n<td class="from">file 2</td>',
    );
  });

  it('is not ready where a file, or all together, are larger than the organisation may upload', async () => {
    const small = { file: report.bytes.length, bundle: report.bytes.length };
    await expect(buildBundle(bundleInput([report], { limits: small }))).resolves.toBeDefined();
    const over = { file: small.file - 1, bundle: small.bundle - 1 };
    const { manifest } = await buildBundle(bundleInput([report], { limits: over, draft: true }));
    expect(manifest.status).toBe('draft');
    expect(manifest.lacks.map((lack) => /limit for a (file|bundle)/u.exec(lack)?.[1])).toEqual([
      'file',
      'bundle',
    ]);
  });

  it('verifies', async () => {
    const { bytes, name } = await buildBundle(
      bundleInput([report, plan], { attachments: [attachment('a.pdf')] }),
    );
    expect((await verifyBundle(bytes, { name })).problems).toEqual([]);
  });

  it('keeps attachments of any size of number in order', async () => {
    const attachments = Array.from({ length: 11 }, (_, at) => ({
      ...attachment(`${String(at)}.pdf`),
      bytes: bytesOf('x'),
    }));
    const names = Object.keys(await contents(bundleInput([report], { attachments })));
    expect(names.slice(1, 12)).toEqual(attachments.map((_, at) => `4-attachment-${String(at + 1)}.pdf`));
  });
});
