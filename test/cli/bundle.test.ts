import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import type { Manifest } from '../../src/bundle';
import { DAY, documentBytes, Sandbox, withFields } from './sandbox';

const sandbox = new Sandbox();
const NAME = `CIMS-SAMPLE-0002-${DAY}.zip`;
let files: string[];

beforeAll(async () => {
  files = [
    sandbox.write('recs.docx', await documentBytes('cims-recommendations')),
    sandbox.write('report.docx', await documentBytes('investigation-report')),
    sandbox.write('plan.docx', await documentBytes('investigation-plan')),
  ];
});
afterAll(() => sandbox.remove());

const bundle = (...args: string[]) => sandbox.run(['bundle', '--today', DAY, ...args]);
const unpacked = (...steps: string[]) => unzipSync(readFileSync(sandbox.path(...steps)));
const manifestOf = (contents: Record<string, Uint8Array>) =>
  JSON.parse(strFromU8(contents['manifest.json']!)) as Manifest;

describe('cims-report bundle', () => {
  it('makes the same bundle of a ready case every time, which verifies', async () => {
    const { status, out, err } = await bundle(...files, '-o', sandbox.path('out', 'a'));
    expect([status, err]).toEqual([0, '']);
    expect(out).toContain(NAME);
    await bundle(...files, '-o', sandbox.path('out', 'b'));
    expect(readFileSync(sandbox.path('out', 'a', NAME))).toEqual(
      readFileSync(sandbox.path('out', 'b', NAME)),
    );
    const verified = await sandbox.run(['verify', sandbox.path('out', 'a', NAME)]);
    expect(verified).toMatchObject({ status: 0, err: '' });
    expect(verified.out).toContain('verified: a ready bundle of SAMPLE-0002');
    // Whoever changes a file and both lists makes a bundle that agrees with itself as well.
    expect(verified.out).toContain('cannot tell who made it');
    expect(unpacked('out', 'a', NAME)['1-investigation-report.docx']).toEqual(
      new Uint8Array(readFileSync(sandbox.path('report.docx'))),
    );
  });

  it('is accepted by plain sha256sum -c', async () => {
    await bundle(...files, '-o', sandbox.path('sums'));
    const folder = sandbox.path('sums', 'unpacked');
    mkdirSync(folder);
    for (const [name, bytes] of Object.entries(unpacked('sums', NAME)))
      writeFileSync(path.join(folder, name), bytes);
    const said = execFileSync('sha256sum', ['-c', '--strict', 'SHA256SUMS'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(said.trim().split('\n')).toHaveLength(readdirSync(folder).length - 1);
    writeFileSync(path.join(folder, 'case.json'), '{}');
    expect(() => execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: folder, stdio: 'pipe' })).toThrow();
  });

  it('makes none while an error is left, ends with 1, and shows what it is', async () => {
    const [, report, plan] = files as [string, string, string];
    const { status, out, err } = await bundle(report, plan, '-o', sandbox.path('none'));
    expect(status).toBe(1);
    expect(out).toContain('[completeness-recommendations-not-attached]');
    expect(err).toMatch(/^cims-report: E_BUNDLE: No bundle was made: .*--draft\.$/u);
    expect(existsSync(sandbox.path('none'))).toBe(false);
    const draft = await bundle(report, plan, '-o', sandbox.path('draft'), '--draft');
    expect(draft.status).toBe(1);
    expect(readdirSync(sandbox.path('draft'))).toEqual([NAME.replace('.zip', '-DRAFT.zip')]);
  });

  it('makes none where a file cannot be read, whatever else is there, and ends with 2', async () => {
    const bad = [
      sandbox.write('bad.docx', 'PK\u0003\u0004'),
      sandbox.path('gone.docx'),
      sandbox.write('empty.pdf', ''),
      sandbox.write('noending', 'text'),
    ];
    for (const file of bad) {
      const { status, err, out } = await bundle(...files, file, '-o', sandbox.path('never'), '--draft');
      expect([status, out]).toEqual([2, '']);
      expect(err).toContain(path.basename(file));
      expect(err).toContain('No bundle was made');
    }
    const attached = await bundle(
      ...files,
      '--attach',
      sandbox.path('gone.jpg'),
      '-o',
      sandbox.path('never'),
    );
    expect(attached.status).toBe(2);
    expect(existsSync(sandbox.path('never'))).toBe(false);
  });

  it('takes what is no Word document along, and Word documents that are attached, unchecked', async () => {
    const pdf = sandbox.write('evidence.pdf', '%PDF-1.7 sample');
    const notes = sandbox.write('notes.docx', await documentBytes('investigation-plan'));
    const { status, out } = await bundle(...files, pdf, '--attach', notes, '-o', sandbox.path('more'));
    expect(status).toBe(0);
    expect(out).toContain('  4-attachment-1.pdf: evidence.pdf\n  4-attachment-2.docx: notes.docx\n');
    const contents = unpacked('more', NAME);
    expect(Object.keys(contents)).toEqual(
      expect.arrayContaining(['4-attachment-1.pdf', '4-attachment-2.docx']),
    );
    const listed = manifestOf(contents).files.filter(({ kind }) => kind === 'attachment');
    expect(listed.map(({ checked }) => checked)).toEqual([false, false]);
  });

  it('takes the only PDF of an RCS case without a report for the report, or the one that is named', async () => {
    const [recs] = files as [string];
    const pdf = sandbox.write('rcs.pdf', '%PDF-1.7 report');
    const other = sandbox.write('other.pdf', '%PDF-1.7 other');
    const first = await bundle(recs, pdf, '-o', sandbox.path('pdf'));
    expect(first).toMatchObject({ status: 0 });
    expect(Object.keys(unpacked('pdf', NAME))[0]).toBe('1-rcs-investigation-report.pdf');
    expect((await bundle(recs, pdf, other, '-o', sandbox.path('two'))).status).toBe(1);
    expect((await bundle(recs, other, '--rcs-report', pdf, '-o', sandbox.path('named'))).status).toBe(0);
    const contents = unpacked('named', NAME);
    expect(strFromU8(contents['1-rcs-investigation-report.pdf']!)).toContain('report');
    expect(strFromU8(contents['4-attachment-1.pdf']!)).toContain('other');
  });

  it('makes one bundle a case, but not where an attachment could be of either', async () => {
    const other = withFields({ 'incident.id': 'SAMPLE-0003' });
    const more = [
      sandbox.write('report3.docx', await documentBytes('investigation-report', other)),
      sandbox.write('recs3.docx', await documentBytes('cims-recommendations', other)),
    ];
    expect((await bundle(...files, ...more, '-o', sandbox.path('cases'))).status).toBe(0);
    expect(readdirSync(sandbox.path('cases'))).toEqual([NAME, NAME.replace('0002', '0003')]);
    const faulty = await bundle(...files, more[0] ?? '', '-o', sandbox.path('one-faulty'));
    expect([faulty.status, existsSync(sandbox.path('one-faulty'))]).toEqual([1, false]);
    expect(faulty.err).toContain('No bundle was made: SAMPLE-0003: ');
    const pdf = sandbox.write('of-whom.pdf', '%PDF-1.7');
    const { status, err } = await bundle(...files, ...more, pdf, '-o', sandbox.path('unclear'));
    expect([status, err.includes('E_ATTACHMENT')]).toEqual([2, true]);
  });

  it('says which files of a folder it did not take', async () => {
    mkdirSync(sandbox.path('case'));
    for (const file of files) writeFileSync(sandbox.path('case', path.basename(file)), readFileSync(file));
    sandbox.write('case/photo.jpg', 'x');
    const { status, err } = await bundle(sandbox.path('case'), '-o', sandbox.path('from-folder'));
    expect(status).toBe(0);
    expect(err).toMatch(/^photo\.jpg: not a Word document, so not taken/u);
  });

  it('refuses two documents of a kind, and none at all', async () => {
    const twice = sandbox.write('again.docx', await documentBytes('investigation-plan'));
    const two = await bundle(...files, twice, '-o', sandbox.path('never2'), '--draft');
    expect([two.status, two.err.includes('both taken for the investigation plan')]).toEqual([2, true]);
    const none = await bundle(sandbox.write('only.pdf', '%PDF-1.7'), '-o', sandbox.path('never2'));
    expect([none.status, none.err.includes('no Word document')]).toEqual([2, true]);
  });

  it('is one draft of files none of which has an ID', async () => {
    const bare = withFields({ 'incident.id': '' });
    const some = [
      sandbox.write('r0.docx', await documentBytes('investigation-report', bare)),
      sandbox.write('p0.docx', await documentBytes('investigation-plan', bare)),
    ];
    expect((await bundle(...some, '-o', sandbox.path('bare'), '--draft')).status).toBe(1);
    expect(readdirSync(sandbox.path('bare'))).toEqual([`CIMS-_no-id-${DAY}-DRAFT.zip`]);
  });

  it('keeps waivers with their reasons', async () => {
    const waiver = {
      rule: 'data-due-date-differs',
      reason: 'Agreed',
      name: 'Example Person',
      date: '2026-08-01',
    };
    const given = sandbox.writeJson('waivers.json', [waiver]);
    await bundle(...files, '-o', sandbox.path('waived'), '--waivers', given);
    const waived = manifestOf(unpacked('waived', NAME)).findings.filter(
      (finding) => finding.waived !== undefined,
    );
    for (const { waived: note } of waived) expect(note?.reason).toBe('Agreed');
  });

  it('holds to the organisation’s limits', async () => {
    const limit = sandbox.writeJson('limits.json', {
      schemaVersion: 1,
      fileSizeLimit: 2000,
      bundleSizeLimit: 2000,
    });
    const { status, err } = await bundle(...files, '-o', sandbox.path('limited'), '--policy', limit);
    expect([status, err.includes('limit for a file is 2000')]).toEqual([1, true]);
  });

  it('cannot write into a file', async () => {
    const { status, err } = await bundle(...files, '-o', files[0]!);
    expect(status).toBe(2);
    expect(err).toMatch(/^cims-report: E_/u);
  });
});

describe('cims-report verify', () => {
  it('says what is wrong, ends with 1, and says the same as JSON', async () => {
    await bundle(...files, '-o', sandbox.path('v'));
    const contents = unpacked('v', NAME);
    const tampered = sandbox.write(
      'tampered.zip',
      zipSync({ ...contents, '2-investigation-plan.docx': new Uint8Array(3) }),
    );
    const text = await sandbox.run(['verify', tampered]);
    expect(text.status).toBe(1);
    expect(text.out).toContain('tampered.zip: does not verify.');
    expect(text.out).toContain('2-investigation-plan.docx was changed. [changed]');
    const { out } = await sandbox.run(['verify', tampered, '--format', 'json']);
    expect(JSON.parse(out)).toMatchObject({
      ok: false,
      bundles: [{ ok: false, problems: [{ code: 'changed' }, { code: 'manifest-differs' }] }],
    });
  });

  it('reads standard input, and ends with 2 where there is no such file', async () => {
    await bundle(...files, '-o', sandbox.path('v'));
    const stdin = () => Promise.resolve(new Uint8Array(readFileSync(sandbox.path('v', NAME))));
    expect((await sandbox.run(['verify', '-'], { stdin })).status).toBe(0);
    expect(await sandbox.run(['verify', sandbox.path('gone.zip')])).toMatchObject({ status: 2, out: '' });
    expect((await sandbox.run(['verify', files[0]!])).status).toBe(1);
    expect((await sandbox.run(['verify', '-', '--format', 'json'])).out).toContain('"zip-unusable"');
  });

  it('tells a draft as one', async () => {
    await bundle(files[1]!, '-o', sandbox.path('d'), '--draft');
    const name = NAME.replace('.zip', '-DRAFT.zip');
    expect((await sandbox.run(['verify', sandbox.path('d', name)])).out).toContain(
      'verified: a draft of SAMPLE-0002',
    );
  });

  it('verifies every bundle of a folder, and says how many did', async () => {
    await bundle(...files, '-o', sandbox.path('many'));
    const whole = readFileSync(sandbox.path('many', NAME));
    writeFileSync(sandbox.path('many', 'B-cut.zip'), whole.subarray(0, 400));
    writeFileSync(sandbox.path('many', 'notes.txt'), 'no bundle');
    const { status, out } = await sandbox.run(['verify', sandbox.path('many')]);
    expect(status).toBe(1);
    expect(out).toContain('B-cut.zip: does not verify.');
    expect(out).toContain(`${NAME}: verified`);
    expect(out).toContain('1 of 2 bundles verified.');
    const json = JSON.parse(
      (await sandbox.run(['verify', '--format', 'json', sandbox.path('many')])).out,
    ) as Record<string, unknown>;
    expect(json).toMatchObject({ schemaVersion: 1, ok: false, bundles: [{ ok: false }, { ok: true }] });
    mkdirSync(sandbox.path('none'));
    expect(await sandbox.run(['verify', sandbox.path('none')])).toMatchObject({ status: 2, out: '' });
  });

  it('goes on with the other bundles where one cannot be opened', async () => {
    await bundle(...files, '-o', sandbox.path('v'));
    const { status, out, err } = await sandbox.run([
      'verify',
      sandbox.path('gone.zip'),
      sandbox.path('v', NAME),
    ]);
    expect(status).toBe(2);
    expect(err).toContain('E_NOT_FOUND: gone.zip');
    expect(out).toContain(`${NAME}: verified`);
  });

  it('finds nothing more in a bundle that today’s rules were run over, and says so where asked', async () => {
    await bundle(...files, '-o', sandbox.path('r'));
    const name = sandbox.path('r', NAME);
    expect((await sandbox.run(['verify', name])).out).not.toContain('rules');
    expect((await sandbox.run(['verify', '--recheck', name])).out).toContain(
      'Today’s rules find nothing more in it.',
    );
  });
});
