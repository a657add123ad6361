import { readCase } from '../casefile';
import type { ReadCaseOptions } from '../casefile';
import { readDocx, UnreadableDocument } from '../docx';
import type { ReadDocument } from './rule';

/** What of a document is needed once it has been checked. */
export type CaseDocument = Pick<ReadDocument, 'file' | 'caseFile'>;

/** Why a file could not be read: a stable code and one sentence that a person can act on. */
export interface ReadProblem {
  readonly reason: string;
  readonly message: string;
}

/** A file read, or why it could not be. */
export type ReadOutcome<D extends CaseDocument = ReadDocument> =
  { readonly file: string; readonly document: D } | { readonly file: string; readonly problem: ReadProblem };

/** Reads a document. Throws only for a fault of ours, never for what the bytes hold. */
export const readDocument = (file: string, bytes: Uint8Array, options: ReadCaseOptions): ReadOutcome => {
  try {
    const content = readDocx(bytes);
    return { file, document: { file, content, caseFile: readCase(content, options) } };
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error;
    return { file, problem: { reason: error.reason, message: error.message } };
  }
};
