import type { Deciding, DecidedFinding, DocumentDecisions, DroppedDecision, Marks } from '../review';
import { statusOf } from './build-report';
import type { CheckReport } from './check-report';

/** The files that are one case, and what they keep. */
export interface FilesOfCase {
  readonly files: readonly string[];
  readonly inDocuments?: readonly DocumentDecisions[];
}

type Decided = ReadonlyMap<DecidedFinding, Marks>;

/** The findings of a report by case: of what is in no case, those of the file alone. */
const decideCases = (
  report: CheckReport,
  cases: readonly FilesOfCase[],
  deciding: Pick<Deciding, 'decide'>,
): Decided => {
  const caseOf = new Map(cases.flatMap((each) => each.files.map((file) => [file, each] as const)));
  const alone = new Map<string, FilesOfCase>();
  const caseFor = (file: string): FilesOfCase => {
    const known = caseOf.get(file) ?? alone.get(file) ?? { files: [file] };
    if (!caseOf.has(file)) alone.set(file, known);
    return known;
  };
  const marks = new Map<DecidedFinding, Marks>();
  const byCase = new Map<FilesOfCase, CheckReport['files'][number][]>();
  for (const file of report.files) {
    const each = caseFor(file.file);
    byCase.set(each, [...(byCase.get(each) ?? []), file]);
  }
  const across = new Map<FilesOfCase, CheckReport['crossDocument'][number][]>();
  for (const finding of report.crossDocument) {
    const each = caseFor(finding.files[0] ?? '');
    across.set(each, [...(across.get(each) ?? []), finding]);
  }
  for (const [each, files] of byCase) {
    const decided = deciding.decide({
      findings: [
        ...files.flatMap(({ file, findings }) => findings.map((finding) => ({ finding, files: [file] }))),
        ...(across.get(each) ?? []).map((finding) => ({ finding, files: finding.files })),
      ],
      files: files.map(({ file, status }) => ({ file, wasRead: status !== 'unreadable' })),
      ...(each.inDocuments && { inDocuments: each.inDocuments }),
    });
    for (const [finding, mark] of decided) marks.set(finding, mark);
  }
  return marks;
};

/**
 * The report with what was decided about its findings, and with the status that follows. Counts stay as they are. May be
 * called with a part of a call after the other: `deciding` remembers what came to nothing, for {@link withDropped}.
 *
 * @param cases which files are one case; decisions inside a document are about its own case.
 */
export const decidedReport = (
  report: CheckReport,
  cases: readonly FilesOfCase[],
  deciding: Pick<Deciding, 'decide'>,
): CheckReport => {
  const marks = decideCases(report, cases, deciding);
  if (marks.size === 0) return report;
  const mark = <F extends DecidedFinding>(finding: F): F => ({ ...finding, ...marks.get(finding) });
  const crossDocument = report.crossDocument.map(mark);
  return {
    ...report,
    files: report.files.map((file) => {
      const findings = file.findings.map(mark);
      const across = crossDocument.filter(({ files }) => files.includes(file.file));
      return {
        ...file,
        findings,
        status: file.status === 'unreadable' ? file.status : statusOf(findings, across),
      };
    }),
    crossDocument,
  };
};

/** The report with the decisions that came to nothing. */
export const withDropped = (report: CheckReport, dropped: readonly DroppedDecision[]): CheckReport =>
  dropped.length === 0 ? report : { ...report, droppedDecisions: dropped };
