import type { Counts, ReadDocument } from '../checks';
import type { CaseSummary, DecidedFinding, DroppedDecision } from '../review';

/** The version of the shape below; it changes only when a reader of the old shape would misread the new one. */
export const SCHEMA_VERSION = 1;

export type CaseReading = ReadDocument['caseFile'];

/** A finding as a report holds it, with what people have decided about it. */
export type ReportFinding = DecidedFinding;

/** A finding that is about several files of one case. */
export interface CaseFinding extends ReportFinding {
  /** The files of the case. */
  readonly files: readonly string[];
  /** The case's incident report ID; null where no file gives one. */
  readonly incidentId: string | null;
}

/** `ready`: read, and no error in it or across the files of its case but what somebody has set aside. */
export type FileStatus = 'ready' | 'not-ready' | 'unreadable';

/** Why a file could not be read: a stable code and one sentence that a person can act on. */
export interface FileProblem {
  readonly reason: string;
  readonly message: string;
}

/** One file of the call. */
export interface FileReport {
  readonly file: string;
  readonly kind: CaseReading['kind']['value'];
  /** The rule set that the file was held against, where it is another than the report's. */
  readonly policy?: CheckReport['policy'];
  /** Null where the file could not be read. */
  readonly pathway: CaseReading['pathway']['value'] | null;
  readonly status: FileStatus;
  /** Of this file's own findings; findings across files stand in {@link CheckReport.crossDocument}. */
  readonly counts: Counts;
  readonly findings: readonly ReportFinding[];
  /** What was read; null where the file could not be read. */
  readonly caseFile: CaseReading | null;
  /** Set exactly where the status is `unreadable`. */
  readonly problem?: FileProblem;
}

/** Which organisation file a check was made with, as far as a report says so. */
export interface OrganisationFileUse {
  /** SHA-256 of the file in lower-case hexadecimal; absent where it could not be had. */
  readonly sha256?: string;
  /** How many things in it were left out; a file that could not be used at all counts as one. */
  readonly leftOut: number;
}

/** The organisation's file that a check was made with: whoever files the report can tell later which one it was. */
export interface OrganisationUsed extends OrganisationFileUse {
  /** What the organisation calls itself in it. */
  readonly name?: string;
}

/** What one call of the check says: the value that every format is made from. */
export interface CheckReport {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly tool: { readonly name: string; readonly version: string };
  readonly policy: { readonly id: string; readonly version: string };
  /** Absent where no organisation's file was used, and in reports of versions that did not say. */
  readonly organisation?: OrganisationUsed;
  /** The day that the check took for today, `yyyy-mm-dd`: the only date of its own that a report holds. */
  readonly today: string;
  readonly files: readonly FileReport[];
  readonly crossDocument: readonly CaseFinding[];
  /** The table of cases; absent where a report is about one case that nobody had to find. */
  readonly cases?: readonly CaseSummary[];
  /** Decisions that were given and not applied, with the reason; absent where there are none. */
  readonly droppedDecisions?: readonly DroppedDecision[];
}
