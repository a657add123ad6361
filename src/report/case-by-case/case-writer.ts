import type { DroppedDecision } from '../../review';
import type { CheckReport } from '../check-report';
import type { CaseReport } from './case-report';

/** What a run was: enough to tell which results go together, and whether all of them are there. */
export interface RunFacts {
  /** What the results depend on besides the files, each by its name or a hash. */
  readonly settings: Readonly<Record<string, string>>;
  /** A hash of what was listed: the names and contents of all files, also those of other shares. */
  readonly listing: string;
  /** How many cases are written here, and how many there are in all shares together. */
  readonly cases: { readonly here: number; readonly inAll: number };
  /** Names of files that go with the only case there is and are no Word documents; absent where there are none. */
  readonly attachments?: readonly string[];
  /** Which share this is, for example `3/20`; absent where it is all. */
  readonly shard?: string;
}

/** What a report says before its first case. */
export interface RunHead extends Pick<
  CheckReport,
  'schemaVersion' | 'tool' | 'policy' | 'organisation' | 'today'
> {
  readonly run?: RunFacts;
}

/** The last of a report: text, or the bytes of a format that is none and is made as a whole. */
export type ReportEnd = string | Promise<Uint8Array>;

/** Writes a report case by case. What it gives, one piece after the other, is the report. */
export interface CaseWriter<End extends ReportEnd = ReportEnd> {
  readonly begin: (head: RunHead) => string;
  readonly write: (each: CaseReport) => string;
  readonly end: (dropped: readonly DroppedDecision[]) => End;
}
