import { bySeverity, countBySeverity, type Counts, type Finding } from '../checks';
import { caseKeys, documentKeys, standingErrors, type FindingKey } from '../review';
import {
  SCHEMA_VERSION,
  type CaseFinding,
  type CaseReading,
  type CheckReport,
  type FileProblem,
  type FileReport,
  type FileStatus,
  type ReportFinding,
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

export interface ReportInput extends Pick<CheckReport, 'tool' | 'policy' | 'organisation' | 'today'> {
  readonly files: readonly FileInput[];
  readonly crossDocument: readonly CaseFinding[];
}

const NOTHING: Counts = { error: 0, warning: 0, info: 0 };

const withKeys = <F extends Finding>(
  findings: readonly F[],
  keys: readonly FindingKey[],
): readonly (F & Partial<FindingKey>)[] => findings.map((finding, index) => ({ ...finding, ...keys[index] }));

/** The status of a file that was read, by its own findings and those across the files of its case. */
export const statusOf = (own: readonly ReportFinding[], across: readonly ReportFinding[]): FileStatus =>
  standingErrors(own) > 0 || standingErrors(across) > 0 ? 'not-ready' : 'ready';

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
  const { caseFile, policy } = input;
  const sorted = bySeverity(input.findings);
  const findings = withKeys(sorted, documentKeys(sorted, caseFile));
  return {
    file,
    ...(policy === undefined ? {} : { policy }),
    kind: caseFile.kind.value,
    pathway: caseFile.pathway.value,
    status: statusOf(
      findings,
      crossDocument.filter(({ files }) => files.includes(file)),
    ),
    counts: countBySeverity(findings),
    findings,
    caseFile,
  };
};

/** Findings across the files of each case, with their keys. */
const keyedAcross = (
  crossDocument: readonly CaseFinding[],
  files: readonly FileInput[],
): readonly CaseFinding[] => {
  const caseFiles = new Map(
    files.flatMap((each) => ('caseFile' in each ? [[each.file, each.caseFile]] : [])),
  );
  const cases = new Map<string, CaseFinding[]>();
  for (const finding of crossDocument) {
    const key = JSON.stringify(finding.files);
    cases.set(key, [...(cases.get(key) ?? []), finding]);
  }
  const keyed = new Map(
    [...cases.values()].flatMap((findings) => {
      const documents = (findings[0]?.files ?? []).flatMap((file) => {
        const caseFile = caseFiles.get(file);
        return caseFile === undefined ? [] : [{ file, caseFile }];
      });
      const keys = caseKeys(findings, documents);
      return withKeys(findings, keys).map((finding, index) => [findings[index], finding] as const);
    }),
  );
  return crossDocument.map((finding) => keyed.get(finding) ?? finding);
};

/**
 * The report of one call. A file is `ready` only if nothing of severity error was found in it nor across the files of
 * its case, but for what a decision sets aside: a false "ready" is the worst thing that a report could say.
 */
export const buildReport = ({
  tool,
  policy,
  organisation,
  today,
  files,
  crossDocument,
}: ReportInput): CheckReport => ({
  schemaVersion: SCHEMA_VERSION,
  tool,
  policy,
  ...(organisation !== undefined && { organisation }),
  today,
  files: files.map((file) => fileReport(file, crossDocument)),
  crossDocument: bySeverity(keyedAcross(crossDocument, files)),
});

/** Every finding of a report, those across files last. */
export const allFindings = (
  report: Pick<CheckReport, 'files' | 'crossDocument'>,
): readonly ReportFinding[] => [...report.files.flatMap(({ findings }) => findings), ...report.crossDocument];

/** Every finding of the report counted, those across files included, whatever was decided about them. */
export const totalCounts = (report: CheckReport): Counts => countBySeverity(allFindings(report));
