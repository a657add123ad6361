import type { CaseFile } from '../../casefile';
import type { DecidedFinding } from '../decisions/marks';
import type { DroppedDecision } from '../decisions/dropped';

/** One file of a check, as far as two checks are compared. */
export interface ReviewedFile {
  readonly file: string;
  readonly kind: CaseFile['kind']['value'];
  readonly status: 'ready' | 'not-ready' | 'unreadable';
  readonly findings: readonly DecidedFinding[];
  /** Null where the file could not be read. */
  readonly caseFile: CaseFile | null;
}

/** A finding across the files of one case. */
export interface ReviewedAcross extends DecidedFinding {
  readonly files: readonly string[];
  readonly incidentId: string | null;
}

/** A check that is compared with another one; every check report is such. */
export interface Review {
  readonly tool: { readonly name: string; readonly version: string };
  readonly policy: { readonly id: string; readonly version: string };
  readonly today: string;
  readonly files: readonly ReviewedFile[];
  readonly crossDocument: readonly ReviewedAcross[];
  readonly droppedDecisions?: readonly DroppedDecision[];
}
