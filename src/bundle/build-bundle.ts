import { strToU8 } from 'fflate';
import {
  allFindings,
  printableJson,
  renderHtml,
  setAsideText,
  withDropped,
  type CheckReport,
  type ReportFinding,
} from '../report';
import type { DroppedDecision } from '../review';
import { caseDecisions, droppedDecisions, findingsWithFiles, marksOf } from './decisions';
import { CASE_NAME, CHECK_REPORT_NAME, MANIFEST_NAME, SUMS_NAME } from './file-names';
import { BundleRefused, type BundleInput } from './input';
import type { Manifest, ManifestFile } from './manifest';
import { caseDataOf, mergeCase, type NamedDocument } from './merged-case';
import { planBundle } from './plan-bundle';
import { sha256 } from './sha256';
import { writeSums } from './sums';
import { renderUploadSheet } from './upload-sheet';
import { writeZip } from './zip-writer';

export interface Bundle {
  /** `CIMS-<incidentId>-<yyyy-mm-dd>.zip`, or `…-DRAFT.zip`. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly manifest: Manifest;
  /** What each file that was put in was called: for whoever makes the bundle; no part of it. */
  readonly originals: readonly { readonly name: string; readonly original: string }[];
}

/** Gives each file that a sentence names in quotation marks the name that it has in the bundle. */
const sentenceRenamer = (names: ReadonlyMap<string, string>): ((sentence: string) => string) => {
  const quoted = new Map([...names].map(([original, name]) => [`“${original}”`, `“${name}”`]));
  const any = new RegExp(
    [...quoted.keys()].map((name) => name.replace(/[$()*+./?[\\\]^{|}]/gu, '\\$&')).join('|'),
    'gu',
  );
  return (sentence) => sentence.replace(any, (name) => quoted.get(name) ?? name);
};

/** The report with the names and in the order that the files have in the bundle: what they were called may name people. */
const renamed = (report: CheckReport, names: ReadonlyMap<string, string>): CheckReport => {
  const order = [...names.values()];
  const name = (file: string): string => names.get(file) ?? file;
  const inSentence = sentenceRenamer(names);
  const inFinding = <F extends ReportFinding>(finding: F): F => ({
    ...finding,
    message: inSentence(finding.message),
    fix: inSentence(finding.fix),
  });
  const inDropped = (dropped: DroppedDecision): DroppedDecision => {
    const { file, ...decision } = dropped.decision;
    // What a file was called that is not in the bundle is in no bundle.
    const renamedFile = file === undefined ? undefined : names.get(file);
    return {
      ...dropped,
      decision: { ...decision, ...(renamedFile !== undefined && { file: renamedFile }) },
      sentence: inSentence(dropped.sentence),
    };
  };
  const { droppedDecisions: dropped = [], ...rest } = report;
  const whole = {
    ...rest,
    files: report.files
      .map((file) => ({ ...file, file: name(file.file), findings: file.findings.map(inFinding) }))
      .sort((a, b) => order.indexOf(a.file) - order.indexOf(b.file)),
    crossDocument: report.crossDocument.map((finding) => ({
      ...inFinding(finding),
      files: finding.files.map(name),
    })),
  };
  return withDropped(whole, dropped.map(inDropped));
};

/**
 * Makes the bundle of one case: the very bytes that were checked, numbered; what to enter in CIMS; the check report; the
 * case; and sums by which anybody can verify it. The same input gives the same bytes.
 *
 * @param onFile called after each file that went in, with how many are done and how many there are.
 * @throws {BundleRefused} where errors are left and no draft was asked for, or the files do not make one case.
 */
export const buildBundle = async (
  input: BundleInput,
  onFile: (done: number, of: number) => void = () => undefined,
): Promise<Bundle> => {
  const plan = await planBundle(input);
  const { name: bundle, draft, files, incidentId, pathway, counts, standing, lacks } = plan;
  if (plan.refused !== undefined) throw plan.refused;
  if (draft && !input.draft) {
    const left =
      standing === 0 ? [] : [`${String(standing)} ${standing === 1 ? 'error is' : 'errors are'} left.`];
    throw new BundleRefused('errors-left', [...left, ...lacks].join(' '));
  }
  const named: NamedDocument[] = files.flatMap(({ name, document }) =>
    document === undefined ? [] : [{ name, document }],
  );
  const report = renamed(input.report, new Map(files.map(({ original, name }) => [original, name])));
  const { tool, policy, organisation, today } = report;
  const merged = mergeCase(named);
  const notChecked = files.filter(({ document }) => document === undefined).map(({ name }) => name);

  const sheet = renderUploadSheet({
    bundle,
    incidentId,
    today,
    tool,
    draft,
    errors: standing,
    setAside: setAsideText(allFindings(report)),
    lacks,
    merged,
    files,
    labels: input.labels,
  });
  const subtitle = `${bundle}${draft ? ': a draft, not for upload' : ''}`;
  const checkReport = renderHtml(report, {
    subtitle,
    notChecked,
    lacks,
    ...(input.organisation && { organisation: input.organisation }),
  });
  const caseJson = printableJson({
    schemaVersion: 1,
    incidentId,
    pathway,
    case: caseDataOf(merged),
    documents: named.map(({ name, document }) => ({ file: name, caseFile: document.caseFile })),
    ...caseDecisions(report),
  });

  const added = [
    { name: 'upload-sheet.html', kind: 'upload-sheet', bytes: strToU8(sheet) },
    { name: CHECK_REPORT_NAME, kind: 'check-report', bytes: strToU8(checkReport) },
    { name: CASE_NAME, kind: 'case', bytes: strToU8(caseJson) },
  ] as const;
  const listed: ManifestFile[] = [];
  for (const { name, kind, bytes, document } of files) {
    const status = report.files.find(({ file }) => file === name)?.status;
    listed.push({
      name,
      kind,
      size: bytes.length,
      sha256: await sha256(bytes),
      checked: document !== undefined,
      ...(status === 'ready' || status === 'not-ready' ? { status } : {}),
    });
    onFile(listed.length, files.length);
  }
  for (const { name, kind, bytes } of added) {
    listed.push({ name, kind, size: bytes.length, sha256: await sha256(bytes) });
  }
  const manifest: Manifest = {
    schemaVersion: 1,
    tool,
    policy,
    ...(organisation !== undefined && { organisation }),
    rules: { version: tool.version, ids: [...input.rules] },
    incidentId,
    pathway,
    today,
    status: draft ? 'draft' : 'ready',
    counts,
    lacks: [...lacks],
    files: listed,
    findings: manifestFindings(report),
    ...droppedDecisions(report),
  };
  const manifestBytes = strToU8(printableJson(manifest));
  const sums = [...listed, { name: MANIFEST_NAME, sha256: await sha256(manifestBytes) }];
  const bytes = writeZip([
    ...files.map((file) => ({ name: file.name, bytes: file.bytes, stored: true })),
    ...added.map((file) => ({ name: file.name, bytes: file.bytes, stored: false })),
    { name: MANIFEST_NAME, bytes: manifestBytes, stored: false },
    { name: SUMS_NAME, bytes: strToU8(writeSums(sums)), stored: false },
  ]);
  return {
    name: bundle,
    bytes,
    manifest,
    originals: files.map(({ name, original }) => ({ name, original })),
  };
};

const manifestFindings = (report: CheckReport): Manifest['findings'] =>
  findingsWithFiles(report).map(({ files, finding }) => ({
    files,
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    ...marksOf(finding),
  }));
