import type { DocumentKind } from '../../casefile';
import type { ReadProblem } from '../../checks';
import type { InputFile } from '../inputs';

/** What is kept of a file when it has been read for the first time: which case it is of, and what it is. */
export interface IndexedFile extends InputFile {
  /** SHA-256 of its bytes in hexadecimal; absent where it could not be opened. */
  readonly hash?: string;
  /** The incident report ID as the file writes it, empty where it gives none; absent where it could not be read. */
  readonly incidentId?: string;
  readonly kind?: DocumentKind;
  /** Why it could not be read. */
  readonly problem?: ReadProblem;
}
