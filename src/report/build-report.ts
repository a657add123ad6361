import { bySeverity, countBySeverity, type Counts, type Finding } from '../checks';
import {
  SCHEMA_VERSION,
  type CaseFinding,
  type CaseReading,
  type CheckReport,
  type FileProblem,
  type FileReport,
} from './check-report';

/** A file of the call: read, with its findings, or not read, with the reason. */
export type FileInput =
  | {
      readonly file: string;
      readonly caseFile: CaseReading;
      readonly findings: readonly Finding[];
      /** Where another rule set governs the file than the report's. */
      readonly policy?: CheckReport['policy'];
    }
  | { readonly file: string; readonly problem: FileProblem };

export interface ReportInput extends Pick<CheckReport, 'tool' | 'policy' | 'today'> {
  readonly files: readonly FileInput[];
  readonly crossDocument: readonly CaseFinding[];
}

const NOTHING: Counts = { error: 0, warning: 0, info: 0 };

const fileReport = (input: FileInput, crossDocument: readonly CaseFinding[]): FileReport => {
  const { file } = input;
  if ('problem' in input) {
    const { problem } = input;
    return {
      file,
      kind: 'unknown',
      pathway: null,
      status: 'unreadable',
      counts: NOTHING,
      findings: [],
      caseFile: null,
      problem,
    };
  }
  const findings = bySeverity(input.findings);
  const counts = countBySeverity(findings);
  const caseErrors = crossDocument.some(
    ({ severity, files }) => severity === 'error' && files.includes(file),
  );
  const { caseFile, policy } = input;
  return {
    file,
    ...(policy === undefined ? {} : { policy }),
    kind: caseFile.kind.value,
    pathway: caseFile.pathway.value,
    status: counts.error > 0 || caseErrors ? 'not-ready' : 'ready',
    counts,
    findings,
    caseFile,
  };
};

/**
 * The report of one call. A file is `ready` only if nothing of severity error was found in it nor across the files of
 * its case: a false "ready" is the worst thing that a report could say.
 */
export const buildReport = ({ tool, policy, today, files, crossDocument }: ReportInput): CheckReport => ({
  schemaVersion: SCHEMA_VERSION,
  tool,
  policy,
  today,
  files: files.map((file) => fileReport(file, crossDocument)),
  crossDocument: bySeverity(crossDocument),
});

const allFindings = (report: CheckReport) => [
  ...report.files.flatMap(({ findings }) => findings),
  ...report.crossDocument,
];

/** Every finding of the report counted, those across files included. */
export const totalCounts = (report: CheckReport): Counts => countBySeverity(allFindings(report));
