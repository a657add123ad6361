import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { buildBundle, BundleRefused, type Bundle, type BundleAttachment } from '../../bundle';
import type { ReadCaseOptions } from '../../casefile';
import { RULES, type ReadDocument } from '../../checks';
import { countsText, renderText, totalCounts, visibleLine, type CheckReport } from '../../report';
import type { OrganisationSettings } from '../../policy';
import { FIELD_NAMES, fieldDefinition, type FieldName } from '../../template';
import { checkCases, reportOn, type CheckedCase } from '../check-cases';
import { EXIT, Failure, fileFailure, type ExitStatus } from '../failure';
import { collectInputs, type InputFile } from '../inputs';
import { writeOutput } from '../output-file';
import { documentsOf, sayLeftOut, sayUnread, unopened } from '../outcomes';
import { settingsFrom } from '../policy-file';
import { readWithBytes, type ReadFile } from '../read-files';
import { textOptions, type Terminal } from '../terminal';
import { todayFrom } from '../today';
import { waive } from '../waive';

export interface BundleOptions extends ReadCaseOptions {
  readonly output: string;
  readonly policy?: string;
  readonly draft: boolean;
  readonly waivers?: string;
  readonly today?: string;
  readonly attach: readonly string[];
  readonly rcsReport?: string;
}

/** What is called a Word document must be readable; anything else may go along unread. */
const CALLED_WORD = /\.(?:docx|docm|dotx|dotm|doc|dot|rtf|xml)$/iu;

const mayGoUnread = ({ outcome }: ReadFile): boolean =>
  'problem' in outcome &&
  !outcome.problem.reason.startsWith('E_') &&
  outcome.problem.reason !== 'empty-file' &&
  !CALLED_WORD.test(outcome.file) &&
  outcome.file.includes('.');

const LABELS = Object.fromEntries(FIELD_NAMES.map((name) => [name, fieldDefinition(name).label])) as Record<
  FieldName,
  string
>;

/**
 * Which attachment is the RCS report: the one that was named, else the only PDF of an RCS case in which no document
 * that was read is the report.
 */
const rcsReportAmong = (
  attachments: readonly ReadFile[],
  cases: readonly CheckedCase[],
  named: string | undefined,
): string | undefined => {
  if (named !== undefined) return attachments.find(({ outcome }) => outcome.file === named)?.outcome.file;
  const read = cases.flatMap(({ documents }) => documents.map(({ caseFile }) => caseFile));
  const isRcs = read.some(({ pathway }) => pathway.value === 'rcs');
  const hasReport = read.some(
    ({ kind }) => /report$/u.test(kind.value) && kind.value !== 'cims-recommendations',
  );
  const pdfs = attachments.filter(({ outcome }) => 'problem' in outcome && outcome.problem.reason === 'pdf');
  const [only] = pdfs;
  return isRcs && !hasReport && pdfs.length === 1 ? only?.outcome.file : undefined;
};

const limitsOf = ({ fileSizeLimit, bundleSizeLimit }: OrganisationSettings) => ({
  ...(fileSizeLimit === undefined ? {} : { file: fileSizeLimit }),
  ...(bundleSizeLimit === undefined ? {} : { bundle: bundleSizeLimit }),
});

interface CaseToBundle {
  readonly each: CheckedCase<ReadDocument>;
  readonly report: CheckReport;
  readonly files: readonly ReadFile[];
  readonly attachments: readonly BundleAttachment[];
  readonly draft: boolean;
  readonly organisation: OrganisationSettings;
}

const bundleCase = async ({
  each,
  report,
  files,
  attachments,
  draft,
  organisation,
}: CaseToBundle): Promise<Bundle> => {
  const documents = each.documents.map(({ file, content, caseFile }) => {
    const bytes = files.find(({ outcome }) => outcome.file === file)?.bytes ?? new Uint8Array();
    return { file, bytes, container: content.container, caseFile };
  });
  return buildBundle({
    report,
    documents,
    attachments,
    rules: RULES.map(({ id }) => id),
    labels: LABELS,
    draft,
    limits: limitsOf(organisation),
  });
};

const withPath = (file: string): InputFile => ({ file: path.basename(file), path: file });

/** `cims-report bundle`: one bundle a case into the folder; nothing at all where one of them cannot be made. */
export const bundle = async (
  words: readonly string[],
  options: BundleOptions,
  terminal: Terminal,
): Promise<ExitStatus> => {
  const today = todayFrom(options.today);
  const organisation = await settingsFrom(options.policy);
  const found = await collectInputs(words);
  const { files: inputs, failures } = found;
  const { kind, pathway } = options;
  const read = { ...(kind === undefined ? {} : { kind }), ...(pathway === undefined ? {} : { pathway }) };
  const files = await readWithBytes(inputs, read, terminal);
  const extra = [...options.attach, ...(options.rcsReport === undefined ? [] : [options.rcsReport])];
  const attached = await readWithBytes(extra.map(withPath), {}, terminal);

  const unread = files
    .filter((file) => 'problem' in file.outcome && !mayGoUnread(file))
    .map(({ outcome }) => outcome);
  const unopenedExtras = attached
    .map(({ outcome }) => outcome)
    .filter(
      (outcome) =>
        'problem' in outcome &&
        (outcome.problem.reason.startsWith('E_') || outcome.problem.reason === 'empty-file'),
    );
  if (sayUnread([...unread, ...failures.map(unopened), ...unopenedExtras], terminal) > 0) {
    terminal.problem('No bundle was made, because not every file could be read.');
    return EXIT.unusable;
  }
  sayLeftOut(found, 'name it to put it into the bundle', terminal);

  const going = [...files.filter(mayGoUnread), ...attached];
  const outcomes = files.filter(({ outcome }) => 'document' in outcome).map(({ outcome }) => outcome);
  const documents = documentsOf(outcomes);
  const names = going.map(({ outcome }) => outcome.file);
  const call = checkCases(documents, { organisation, today, attachments: names, together: true });
  for (const note of call.notes) terminal.problem(visibleLine(note));
  if (call.cases.length === 0)
    throw new Failure('E_BUNDLE', 'There is no Word document among the files to make a bundle of.');
  if (call.cases.length > 1 && going.length > 0) {
    throw new Failure(
      'E_ATTACHMENT',
      `${names.join(', ')}: the documents are of several cases, so it is not clear which one this goes with; make one bundle at a time.`,
    );
  }
  const rcsReport = rcsReportAmong(going, call.cases, options.rcsReport && path.basename(options.rcsReport));
  const attachments = going.map(({ outcome: { file }, bytes }): BundleAttachment => ({
    file,
    bytes,
    role: file === rcsReport ? 'rcs-investigation-report' : 'attachment',
  }));

  const whole = reportOn(outcomes, call.cases, today);
  const waived = options.waivers === undefined ? whole : await waive(whole, options.waivers, terminal);
  const made: Bundle[] = [];
  for (const each of call.cases) {
    const report = caseReport(waived, each);
    try {
      made.push(await bundleCase({ each, report, files, attachments, draft: options.draft, organisation }));
    } catch (fault) {
      if (!(fault instanceof BundleRefused)) throw fault;
      if (fault.reason !== 'errors-left') throw new Failure('E_BUNDLE', fault.message);
      if (totalCounts(report).error > 0) terminal.out(renderText(errorsOf(report), textOptions(terminal)));
      throw new Failure(
        'E_BUNDLE',
        `No bundle was made: ${call.cases.length > 1 ? `${each.incidentId ?? 'a file without an incident report ID'}: ` : ''}${fault.message} Mend this, or ask for a draft with --draft.`,
        EXIT.errors,
      );
    }
  }
  await writeBundles(options.output, made, terminal);
  return totalCounts(waived).error > 0 || made.some(({ manifest }) => manifest.status === 'draft')
    ? EXIT.errors
    : EXIT.fine;
};

const caseReport = (whole: CheckReport, { documents }: CheckedCase): CheckReport => {
  const isOfCase = (file: string): boolean => documents.some((document) => document.file === file);
  return {
    ...whole,
    files: whole.files.filter(({ file }) => isOfCase(file)),
    crossDocument: whole.crossDocument.filter(({ files }) => files.some(isOfCase)),
  };
};

/** What stands in the way of a bundle: the errors alone, with the files that have any; `check` shows everything. */
const errorsOf = (report: CheckReport): CheckReport => {
  const isError = ({ severity }: { readonly severity: string }): boolean => severity === 'error';
  const files = report.files.filter(({ counts }) => counts.error > 0);
  return {
    ...report,
    files: files.map((file) => ({
      ...file,
      findings: file.findings.filter(isError),
      counts: { error: file.counts.error, warning: 0, info: 0 },
    })),
    crossDocument: report.crossDocument.filter(isError),
  };
};

const writeBundles = async (folder: string, made: readonly Bundle[], terminal: Terminal): Promise<void> => {
  try {
    await mkdir(folder, { recursive: true });
  } catch (fault) {
    throw fileFailure(folder, fault);
  }
  for (const { name, bytes, manifest } of made) {
    const file = path.join(folder, name);
    await writeOutput(file, bytes);
    terminal.out(`${file}\n`);
    terminal.out(`  ${manifest.status}: ${String(manifest.files.length)} files; ${countsText(manifest.counts)}
`);
  }
};
