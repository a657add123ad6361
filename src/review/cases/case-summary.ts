import type { DocumentKind } from '../../casefile';
import type { Finding, Severity } from '../../checks';
import type { Pathway } from '../../template';
import type { Marks } from '../decisions/marks';
import { setAsideBy } from '../decisions/readiness';
import type { CaseDueDate } from './due-date';
import { lacksOfCase } from './lacks';

/**
 * How a case stands. `incomplete`: nothing stands in the way of what is there, and a document that the case needs is not
 * among it. `unreadable`: a file of it could not be read, and so was not checked.
 */
export const CASE_STATUSES = ['ready', 'incomplete', 'not-ready', 'unreadable'] as const;
export type CaseStatus = (typeof CASE_STATUSES)[number];

/** One line of the table of cases. */
export interface CaseSummary {
  /** The incident report ID; null where no file gives one. */
  readonly case: string | null;
  /** Why these files are one case. */
  readonly because: string;
  /** Whether a person should look at whether these files are one case. */
  readonly isGuess: boolean;
  readonly files: readonly string[];
  /** What the files are, in their order, without what could not be read. */
  readonly kinds: readonly DocumentKind[];
  /** Null where nothing could be read, `differing` where the files are not of one. */
  readonly pathway: Pathway | 'differing' | null;
  /** Every finding counts, also one that somebody has set aside. */
  readonly errors: number;
  readonly warnings: number;
  /** How many of them somebody has decided may stand, or are wrong. */
  readonly setAside: number;
  readonly dueDate?: CaseDueDate;
  /** What the case as a whole lacks, one sentence each. */
  readonly lacks: readonly string[];
  readonly status: CaseStatus;
}

/** How one file stands: only a case can lack a document. */
type FileStatus = Exclude<CaseStatus, 'incomplete'>;

type SummarisedFinding = Pick<Finding, 'rule' | 'severity' | 'standing'> & Marks;

/** What a line of the table is made from; the files and findings of a report are such. */
export interface CaseToSummarise {
  readonly incidentId: string | null;
  readonly because: string;
  readonly isGuess: boolean;
  readonly files: readonly {
    readonly file: string;
    readonly kind: DocumentKind;
    readonly pathway: Pathway | null;
    readonly status: FileStatus;
    readonly findings: readonly SummarisedFinding[];
  }[];
  /** Names of files that go along and are no Word documents. */
  readonly attachments?: readonly string[] | undefined;
  /** Findings across the files. */
  readonly across: readonly SummarisedFinding[];
  readonly dueDate?: CaseDueDate | undefined;
}

const worst = (statuses: readonly FileStatus[]): FileStatus =>
  (['unreadable', 'not-ready'] as const).find((each) => statuses.includes(each)) ??
  (statuses.length === 0 ? 'not-ready' : 'ready');

/** The line of a case in the table of cases. It is never better than the worst of its files. */
export const summariseCase = ({
  incidentId,
  because,
  isGuess,
  files,
  attachments = [],
  across,
  dueDate,
}: CaseToSummarise): CaseSummary => {
  const findings = [...files.flatMap((file) => file.findings), ...across];
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const read = files.filter(({ status }) => status !== 'unreadable');
  const kinds = read.map(({ kind }) => kind);
  const pathways = [...new Set(read.flatMap(({ pathway }) => pathway ?? []))];
  const pathway = pathways.includes('rcs') ? 'rcs' : 'cims';
  const lacks = lacksOfCase({ incidentId, pathway, kinds, attachments });
  const status = worst(files.map((file) => file.status));
  return {
    case: incidentId,
    because,
    isGuess,
    files: files.map(({ file }) => file),
    kinds,
    pathway: pathways.length > 1 ? 'differing' : (pathways[0] ?? null),
    errors: count('error'),
    warnings: count('warning'),
    setAside: findings.filter((finding) => setAsideBy(finding) !== undefined).length,
    ...(dueDate !== undefined && { dueDate }),
    lacks,
    status: status === 'ready' && lacks.length > 0 ? 'incomplete' : status,
  };
};
