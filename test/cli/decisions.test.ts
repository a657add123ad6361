import { readdirSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { verifyBundle, type Manifest } from '../../src/bundle';
import type { CheckReport } from '../../src/report';
import { parseCheckResult } from '../../src/report/check-result';
import type { Decision, RuleFeedback } from '../../src/review';
import { recommendations, rcsReport } from '../checks/support/document-spec';
import { buildDocument } from '../checks/support/build-document';
import { withKeptState } from '../fixtures/add-in-settings';
import { DAY, Sandbox } from './sandbox';

const RULE = 'mapping-name-unknown';
const SAID = { reason: 'The panel agreed on this name', name: 'Example Reviewer', date: '2026-08-17' };

let sandbox: Sandbox;
let report: string;
let bytes: Uint8Array;
let file: string;

beforeAll(async () => {
  sandbox = new Sandbox();
  report = sandbox.write('report.docx', await buildDocument(rcsReport()));
  // An outcome that no list has is an error, and one that nothing but a suggestion stands behind.
  bytes = await buildDocument(recommendations().withIn('allegation', 1, { 'allegation.outcome': 'Proven' }));
  file = sandbox.write('recommendations.docx', bytes);
});
afterAll(() => sandbox.remove());

const check = (...args: readonly string[]) => sandbox.run(['check', ...args, '--today', DAY]);

const checked = async (...args: readonly string[]): Promise<CheckReport> =>
  parseCheckResult(JSON.parse((await check(...args, '--format', 'json')).out));

const errorOf = ({ files }: CheckReport) =>
  files.flatMap(({ findings }) => findings).find(({ rule }) => rule === RULE)!;

/** A decision made at the error, with the keys that the report gives. */
const madeAtError = async (more: Partial<Decision> = {}): Promise<Decision> => {
  const { at, about } = errorOf(await checked(report, file));
  return { kind: 'waive', rule: RULE, at, about, ...SAID, ...more };
};

describe('a file of decisions', () => {
  it('sets a suggested error aside, and every format says so', async () => {
    const given = sandbox.writeJson('d1.json', [await madeAtError()]);
    const without = await check(report, file);
    expect(without.status).toBe(1);
    const text = await check(report, file, '--decisions', given);
    expect(text.status).toBe(0);
    expect(text.out).toContain('ready, with 1 error set aside by Example Reviewer');
    expect(text.out).toContain(`waived  ${SAID.reason} (decided by Example Reviewer on 2026-08-17)`);
    const sarif = await check(report, file, '--decisions', given, '--format', 'sarif');
    expect(sarif.out).toContain('"status": "accepted"');
    const html = await check(report, file, '--decisions', given, '--format', 'html');
    expect(html.out).toContain('1 error set aside by Example Reviewer');
    expect((await check(report, file, '--waivers', given)).status).toBe(0);
    expect((await check(report, file, '--decisions', given, '--format', 'table')).status).toBe(0);
  });

  it('sets nothing aside in another case, though its file is called the same and says the same there', async () => {
    const ofOther = recommendations()
      .with('incident.id', 'SAMPLE-0777')
      .withIn('allegation', 1, { 'allegation.outcome': 'Proven' });
    const elsewhere = new Sandbox();
    const other = elsewhere.write('recommendations.docx', await buildDocument(ofOther));
    const { at, about } = await madeAtError();
    expect(errorOf(await checked(other))).toMatchObject({ at });
    for (const more of [{}, { file: 'recommendations.docx' }]) {
      const given = sandbox.writeJson('d0.json', [
        { kind: 'waive', rule: RULE, at, about, ...SAID, ...more },
      ]);
      const { status, err } = await check(other, '--decisions', given);
      expect([status, err]).toEqual([1, expect.stringContaining('What it was about has changed')]);
    }
    elsewhere.remove();
  });

  it('that names the rule alone sets no error aside', async () => {
    const given = sandbox.writeJson('d2.json', [{ rule: RULE, ...SAID }]);
    const { status, err } = await check(report, file, '--decisions', given);
    expect(status).toBe(1);
    expect(err).toContain('so the error stands');
  });

  it('is dropped with notice where what it was about has changed', async () => {
    const given = sandbox.writeJson('d3.json', [await madeAtError()]);
    const other = await buildDocument(
      recommendations().withIn('allegation', 1, { 'allegation.outcome': 'Shown' }),
    );
    const now = sandbox.write('recommendations-2.docx', other);
    const { status, err } = await check(report, now, '--decisions', given);
    expect(status).toBe(1);
    expect(err).toContain('What it was about has changed, so decide again');
    expect((await checked(report, now, '--decisions', given)).droppedDecisions).toMatchObject([
      { why: 'changed' },
    ]);
  });

  it('holds although paragraphs and another allegation are put in', async () => {
    const given = sandbox.writeJson('d4.json', [await madeAtError()]);
    const longer = recommendations()
      .withIn('allegation', 1, { 'allegation.outcome': 'Proven' })
      .add('allegation', {
        'allegation.statement': 'Left Sample Client Three alone at a railway station for an hour',
        'allegation.rcsConductType': 'Neglect',
        'allegation.rcsFinding': 'Unsubstantiated – insufficient evidence',
        'allegation.incidentType': 'Neglect',
        'allegation.outcome': 'Not substantiated',
      })
      .part('word/document.xml', (xml) =>
        xml.replace('<w:body>', `<w:body>${'<w:p><w:r><w:t>More words</w:t></w:r></w:p>'.repeat(5)}`),
      );
    const now = sandbox.write('longer.docx', await buildDocument(longer));
    expect(errorOf(await checked(now, '--decisions', given)).waived).toEqual(SAID);
  });

  it('says what was marked as wrong, without any text of the document', async () => {
    const wrong = await madeAtError({ kind: 'wrong', reason: 'Sample Client Three has it in SAMPLE-0002' });
    const given = sandbox.writeJson('d5.json', [wrong]);
    const to = sandbox.path('feedback.json');
    const { status, err } = await check(report, file, '--decisions', given, '--feedback', to);
    expect(status).toBe(0);
    expect(err).toContain('Read it before you send it');
    const written = readFileSync(to, 'utf8');
    const { entries } = JSON.parse(written) as RuleFeedback;
    expect(entries).toMatchObject([
      { rule: RULE, field: 'allegation.outcome', kind: 'cims-recommendations' },
    ]);
    for (const word of ['Proven', 'Three', 'SAMPLE-0002', 'Example Reviewer', 'recommendations.docx'])
      expect(written).not.toContain(word);
  });
});

describe('decisions inside a document', () => {
  const kept = async (): Promise<string> => {
    const state = { version: 1, drafts: {}, files: [], decisions: [await madeAtError()] };
    return sandbox.write('kept.docx', withKeptState(bytes, state));
  };

  it('are shown with where they come from, and count only where somebody says so', async () => {
    const inside = await kept();
    const shown = await check(report, inside);
    expect(shown.status).toBe(1);
    expect(shown.out).toContain('kept inside the document and not counted');
    expect(shown.err).toContain('--document-decisions counts them');
    const counted = await check(report, inside, '--document-decisions');
    expect(counted.status).toBe(0);
    expect(counted.out).toContain('; kept inside the document)');
    const sarif = await check(report, inside, '--format', 'sarif');
    expect(sarif.out).toContain('"status": "underReview"');
  });

  it('a hostile state changes nothing and is told', async () => {
    const state = {
      version: 1,
      decisions: [
        { kind: 'waive', rule: RULE, reason: '', name: 7, date: 'x' },
        { rule: RULE, ...SAID },
      ],
    };
    const hostile = sandbox.write('hostile.docx', withKeptState(bytes, state));
    const { status, err } = await check(report, hostile, '--document-decisions');
    expect(status).toBe(1);
    expect(err).toContain('One decision inside the document could not be taken');
    expect(err).toContain('so the error stands');
  });
});

describe('a bundle', () => {
  const bundled = async (folder: string, ...args: readonly string[]) => {
    const ended = await sandbox.run(['bundle', ...args, '-o', sandbox.path(folder), '--today', DAY]);
    const [name = ''] = ended.status === 2 ? [] : readdirSync(sandbox.path(folder));
    return { ...ended, name, zip: name === '' ? new Uint8Array() : readFileSync(sandbox.path(folder, name)) };
  };
  const partOf = (zip: Uint8Array, name: string): string =>
    strFromU8(unzipSync(new Uint8Array(zip))[name] ?? new Uint8Array());

  it('with a suggested error set aside is ready, verifies, and says what was set aside by whom', async () => {
    const given = sandbox.writeJson('b1.json', [await madeAtError(), { rule: 'data-none', ...SAID }]);
    const { status, name, zip, out } = await bundled('ready', report, file, '--decisions', given);
    expect(out).toContain('  ready, with 1 error set aside by Example Reviewer: ');
    const verified = await sandbox.run(['verify', sandbox.path(`ready/${name}`)]);
    expect(verified.out).toContain(
      'a ready bundle of SAMPLE-0002, with 1 error set aside by Example Reviewer, ',
    );
    expect([status, name]).toEqual([0, `CIMS-SAMPLE-0002-${DAY}.zip`]);
    expect(await verifyBundle(new Uint8Array(zip), { name })).toMatchObject({ ok: true, problems: [] });
    const manifest = JSON.parse(partOf(zip, 'manifest.json')) as Manifest;
    expect(manifest.status).toBe('ready');
    expect(manifest.findings.find(({ rule }) => rule === RULE)).toMatchObject({
      severity: 'error',
      standing: 'suggested',
      waived: SAID,
    });
    expect(manifest.droppedDecisions).toMatchObject([{ rule: 'data-none', why: 'gone' }]);
    expect(partOf(zip, 'upload-sheet.html')).toContain('1 error set aside by Example Reviewer');
    expect(partOf(zip, 'check-report.html')).toContain('1 error set aside by Example Reviewer');
    expect(JSON.parse(partOf(zip, 'case.json'))).toMatchObject({
      decisions: [{ kind: 'waive', rule: RULE, ...SAID }],
    });
  });

  it('a decision that only the document holds makes no bundle but a draft, unless somebody says that it counts', async () => {
    const state = { version: 1, decisions: [await madeAtError()] };
    const inside = sandbox.write('inside.docx', withKeptState(bytes, state));
    const refused = await sandbox.run(['bundle', report, inside, '-o', sandbox.path('no'), '--today', DAY]);
    expect(refused.status).toBe(1);
    expect(refused.err).toContain('1 error is left');
    const { status, zip } = await bundled('counted', report, inside, '--document-decisions');
    expect(status).toBe(0);
    expect(partOf(zip, 'manifest.json')).toContain('"from": "document"');
  });
});
