import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { buildBundle, bundleDocument, openBundle, recheckBundle, type Manifest } from '../../src/bundle';
import { readDocument, RULES, type ReadDocument } from '../../src/checks';
import { parseDate } from '../../src/policy';
import { checkCase, reportOn } from '../../src/report';
import { FIELD_LABELS, type TemplateKind } from '../../src/template';
import { DAY, documentBytes, SAMPLE, withFields } from '../cli/sandbox';
import { withFittingSums, type Files } from './fitting-sums';

const KINDS: readonly TemplateKind[] = ['investigation-report', 'investigation-plan', 'cims-recommendations'];
const data = withFields({ 'incident.submittedOn': '2 July 2026' }, SAMPLE);

/** The files of a real bundle of the sample case. */
const made = async (): Promise<Files> => {
  const bytes = new Map<string, Uint8Array>();
  for (const kind of KINDS) bytes.set(`${kind}.docx`, await documentBytes(kind, data));
  const outcomes = [...bytes].map(([file, each]) => readDocument(file, each, {}));
  const documents = outcomes.map((outcome): ReadDocument => {
    if ('problem' in outcome) throw new Error(outcome.problem.message);
    return outcome.document;
  });
  const today = parseDate(DAY)!;
  const result = checkCase(documents, { organisation: {}, today, attachments: [] });
  const report = reportOn(outcomes, [{ incidentId: 'SAMPLE-0002', documents, result }], today);
  const bundle = await buildBundle({
    report,
    documents: documents.map((document) => bundleDocument(document, bytes.get(document.file)!)),
    attachments: [],
    rules: RULES.map(({ id }) => id),
    labels: FIELD_LABELS,
    draft: true,
  });
  return unzipSync(bundle.bytes);
};

const changed = (files: Files, change: (manifest: Manifest) => Manifest): Uint8Array => {
  const manifest = change(JSON.parse(strFromU8(files['manifest.json']!)) as Manifest);
  return zipSync(withFittingSums({ ...files, 'manifest.json': strToU8(JSON.stringify(manifest)) }));
};

describe('openBundle', () => {
  it('gives what a person put in, and not what the bundle adds', async () => {
    const files = await made();
    const { ok, files: opened } = await openBundle(zipSync(files));
    expect(ok).toBe(true);
    expect(opened.map(({ file }) => file.name)).toEqual([
      '1-investigation-report.docx',
      '2-investigation-plan.docx',
      '3-cims-recommendations.docx',
    ]);
    expect(opened[0]!.bytes).toEqual(files['1-investigation-report.docx']);
  });

  it('gives no document of a bundle that does not verify', async () => {
    const files = { ...(await made()), 'case.json': strToU8('{}') };
    expect(await openBundle(zipSync(files))).toMatchObject({ ok: false, files: [] });
    expect(await openBundle(strToU8('no zip'))).toMatchObject({ ok: false, files: [] });
  });
});

describe('recheckBundle', () => {
  it('finds what was found when the bundle was made: nothing more and nothing less', async () => {
    const opened = await openBundle(zipSync(await made()));
    expect(recheckBundle(opened, {})).toMatchObject({
      sameRules: true,
      newRules: [],
      added: [],
      gone: [],
      unread: [],
    });
  });

  it('says which rules a bundle was made with, and what today’s would add', async () => {
    const files = await made();
    const before = JSON.parse(strFromU8(files['manifest.json']!)) as Manifest;
    const dropped = before.findings[0]!;
    expect(dropped).toBeDefined();
    const older = changed(files, (manifest) => ({
      ...manifest,
      tool: { ...manifest.tool, version: '0.0.9' },
      rules: { version: '0.0.9', ids: manifest.rules.ids.filter((id) => id !== dropped.rule) },
      findings: manifest.findings.filter(({ rule }) => rule !== dropped.rule),
      counts: manifest.counts,
    }));
    const recheck = recheckBundle(await openBundle(older), {})!;
    expect(recheck.sameRules).toBe(false);
    expect(recheck.then.tool.version).toBe('0.0.9');
    expect(recheck.newRules).toEqual([dropped.rule]);
    expect(recheck.added.map(({ rule }) => rule)).toContain(dropped.rule);
    expect(recheck.added.every(({ rule }) => rule === dropped.rule)).toBe(true);
    expect(recheck.gone).toEqual([]);
  });

  it('says what was found then and is not found today', async () => {
    const files = await made();
    const other = {
      files: ['1-investigation-report.docx'],
      rule: 'data-old-rule',
      message: 'An old finding.',
    };
    const older = changed(files, (manifest) => ({
      ...manifest,
      findings: [...manifest.findings, { ...other, severity: 'info' as const }],
    }));
    const recheck = recheckBundle(await openBundle(older), {})!;
    expect(recheck.gone).toEqual([{ ...other, severity: 'info' }]);
  });

  it('says nothing of a bundle that does not verify', async () => {
    const files = { ...(await made()), 'case.json': strToU8('{}') };
    expect(recheckBundle(await openBundle(zipSync(files)), {})).toBeUndefined();
  });

  it('reads a document as what it was taken for then, and by the pathway of the bundle', async () => {
    const opened = await openBundle(zipSync(await made()));
    const plan = opened.files.find(({ file }) => file.kind === 'investigation-plan')!;
    const taken = { ...plan, file: { ...plan.file, kind: 'investigation-report' as const } };
    const asReport = recheckBundle({ ...opened, files: [taken] }, {})!;
    expect(asReport.added.map(({ rule }) => rule)).toContain('completeness-section-missing');
    const report = opened.files.filter(({ file }) => file.kind === 'investigation-report');
    const by = (pathway: 'cims' | 'rcs') =>
      recheckBundle(
        { ...opened, files: report, manifest: { ...opened.manifest!, pathway } },
        { layouts: [] },
      )!;
    const rules = (pathway: 'cims' | 'rcs') =>
      [by(pathway).added, by(pathway).gone].map((found) => found.map(({ rule }) => rule));
    expect(rules('cims')).not.toEqual(rules('rcs'));
  });

  it('says which documents cannot be read today, and takes no day that does not exist', async () => {
    const opened = await openBundle(zipSync(await made()));
    const [first, ...others] = opened.files;
    const broken = { ...first!, bytes: strToU8('no document') };
    const recheck = recheckBundle({ ...opened, files: [broken, ...others] }, {})!;
    expect(recheck.unread.map(({ file }) => file)).toEqual(['1-investigation-report.docx']);
    const manifest = { ...opened.manifest!, today: 'no day' };
    expect(recheckBundle({ ...opened, manifest }, {})).toBeUndefined();
  });
});
