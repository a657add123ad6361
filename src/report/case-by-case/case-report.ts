import { summariseCase, type CaseSummary } from '../../review';
import type { CaseFinding, CheckReport, FileReport } from '../check-report';
import type { CaseResult } from '../check-case';

/** One case of a call as it is written: its files with their findings, and its line in the table of cases. */
export interface CaseReport {
  /** Its place among all cases of the call, from 1; a file that could not be read counts as a case of its own. */
  readonly number: number;
  /** The rule set that it was held against; absent where nothing of it could be read. */
  readonly policy?: CheckReport['policy'];
  readonly files: readonly FileReport[];
  readonly crossDocument: readonly CaseFinding[];
  readonly summary: CaseSummary;
}

export interface CaseOfCall {
  readonly number: number;
  readonly incidentId: string | null;
  readonly because: string;
  readonly isGuess: boolean;
  /** Names of files that go along and are no Word documents. */
  readonly attachments?: readonly string[];
  /** Absent where nothing of it could be read. */
  readonly result?: Pick<CaseResult, 'dueDate'> | undefined;
}

/** One case, from the report on its files alone. */
export const caseReport = (
  { number, incidentId, because, isGuess, attachments, result }: CaseOfCall,
  { policy, files, crossDocument }: CheckReport,
): CaseReport => ({
  number,
  ...(result !== undefined && { policy }),
  files,
  crossDocument,
  summary: summariseCase({
    incidentId,
    because,
    isGuess,
    files,
    attachments,
    across: crossDocument,
    dueDate: result?.dueDate,
  }),
});
