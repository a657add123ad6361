import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import {
  attachmentsOf,
  buildBundle,
  bundleDocument,
  BundleRefused,
  mayGoUnread,
  setAsideInManifest,
  type Bundle,
  type BundleAttachment,
} from '../../bundle';
import type { ReadCaseOptions } from '../../casefile';
import { RULES, type ReadDocument } from '../../checks';
import {
  countsText,
  allFindings,
  renderText,
  reportOn,
  visibleLine,
  withDropped,
  type CheckedCase,
  type CheckReport,
} from '../../report';
import type { OrganisationSettings } from '../../policy';
import { FIELD_LABELS } from '../../template';
import { standingErrors, standsInTheWay } from '../../review';
import { checkCases } from '../check-cases';
import { decideCases, sayDropped, sayInDocuments, startDecisions, type DecisionOptions } from '../decide';
import { EXIT, Failure, fileFailure, type ExitStatus } from '../failure';
import { collectInputs, type InputFile } from '../inputs';
import { writeOutput } from '../output-file';
import { documentsOf, sayLeftOut, sayUnread, unopened } from '../outcomes';
import { policyFrom, readOptions } from '../policy-file';
import { readWithBytes, type ReadFile } from '../read-files';
import { textOptions, type Terminal } from '../terminal';
import { todayFrom } from '../today';

export interface BundleOptions extends ReadCaseOptions, DecisionOptions {
  readonly output: string;
  readonly policy?: string;
  readonly draft: boolean;
  readonly today?: string;
  readonly attach: readonly string[];
  readonly rcsReport?: string;
}

const wentUnread = ({ outcome }: ReadFile): boolean =>
  'problem' in outcome &&
  !outcome.problem.reason.startsWith('E_') &&
  mayGoUnread(outcome.file, outcome.problem.reason);

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
  const documents = each.documents.map((document) => {
    const bytes = files.find(({ outcome }) => outcome.file === document.file)?.bytes ?? new Uint8Array();
    return bundleDocument(document, bytes);
  });
  return buildBundle({
    report,
    documents,
    attachments,
    rules: RULES.map(({ id }) => id),
    labels: FIELD_LABELS,
    draft,
    limits: limitsOf(organisation),
    organisation,
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
  const { settings: organisation, used } = await policyFrom(options.policy);
  const deciding = await startDecisions(options, today);
  const found = await collectInputs(words);
  const { files: inputs, failures } = found;
  const files = await readWithBytes(inputs, readOptions(options, organisation), terminal);
  const extra = [...options.attach, ...(options.rcsReport === undefined ? [] : [options.rcsReport])];
  const attached = await readWithBytes(extra.map(withPath), readOptions({}, organisation), terminal);

  const unread = files
    .filter((file) => 'problem' in file.outcome && !wentUnread(file))
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

  const going = [...files.filter(wentUnread), ...attached];
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
  const along = going.map(({ outcome, bytes }) => ({
    file: outcome.file,
    bytes,
    ...('problem' in outcome && { reason: outcome.problem.reason }),
  }));
  const attachments = attachmentsOf(
    along,
    documents.map(({ caseFile }) => caseFile),
    options.rcsReport && path.basename(options.rcsReport),
  );

  sayInDocuments(call.cases, options, terminal);
  const decided = decideCases(reportOn(outcomes, call.cases, today, used), call.cases, deciding);
  sayDropped(deciding, terminal);
  const whole = withDropped(decided, deciding.dropped());
  const made: Bundle[] = [];
  for (const each of call.cases) {
    const report = caseReport(whole, each);
    try {
      made.push(await bundleCase({ each, report, files, attachments, draft: options.draft, organisation }));
    } catch (fault) {
      if (!(fault instanceof BundleRefused)) throw fault;
      if (fault.reason !== 'errors-left') throw new Failure('E_BUNDLE', fault.message);
      if (standingErrors(allFindings(report)) > 0)
        terminal.out(renderText(errorsOf(report), textOptions(terminal)));
      throw new Failure(
        'E_BUNDLE',
        `No bundle was made: ${call.cases.length > 1 ? `${each.incidentId ?? 'a file without an incident report ID'}: ` : ''}${fault.message} Mend this, or ask for a draft with --draft.`,
        EXIT.errors,
      );
    }
  }
  await writeBundles(options.output, made, terminal);
  return standingErrors(allFindings(whole)) > 0 || made.some(({ manifest }) => manifest.status === 'draft')
    ? EXIT.errors
    : EXIT.fine;
};

/** The part of the report that is about one case; a decision that names no file may have been meant for any of them. */
const caseReport = ({ droppedDecisions, ...whole }: CheckReport, { documents }: CheckedCase): CheckReport => {
  const isOfCase = (file: string): boolean => documents.some((document) => document.file === file);
  const dropped = (droppedDecisions ?? []).filter(
    ({ decision: { file } }) => file === undefined || isOfCase(file),
  );
  return withDropped(
    {
      ...whole,
      files: whole.files.filter(({ file }) => isOfCase(file)),
      crossDocument: whole.crossDocument.filter(({ files }) => files.some(isOfCase)),
    },
    dropped,
  );
};

/** What stands in the way of a bundle: those errors alone, with the files that have any; `check` shows everything. */
const errorsOf = ({
  tool,
  policy,
  today,
  schemaVersion,
  files,
  crossDocument,
}: CheckReport): CheckReport => ({
  schemaVersion,
  tool,
  policy,
  today,
  files: files
    .map((file) => {
      const findings = file.findings.filter(standsInTheWay);
      return { ...file, findings, counts: { error: findings.length, warning: 0, info: 0 } };
    })
    .filter(({ findings }) => findings.length > 0),
  crossDocument: crossDocument.filter(standsInTheWay),
});

const writeBundles = async (folder: string, made: readonly Bundle[], terminal: Terminal): Promise<void> => {
  try {
    await mkdir(folder, { recursive: true });
  } catch (fault) {
    throw fileFailure(folder, fault);
  }
  for (const { name, bytes, manifest, originals } of made) {
    const file = path.join(folder, name);
    await writeOutput(file, bytes);
    terminal.out(`${file}\n`);
    const aside = setAsideInManifest(manifest);
    terminal.out(
      `  ${manifest.status}${aside === '' ? '' : `, with ${aside}`}: ${String(manifest.files.length)} files; ${countsText(manifest.counts)}\n`,
    );
    for (const file of originals) terminal.out(`  ${file.name}: ${visibleLine(file.original)}\n`);
  }
};
