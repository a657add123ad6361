import { readCase } from '../casefile';
import type { CaseFile, ReadCaseOptions } from '../casefile';
import { readDocx, UnreadableDocument } from '../docx';
import { GROUP_NAMES } from '../template';
import type { GroupName } from '../template';
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

/**
 * The most copies of one thing, such as allegations, that a document may have. The most that anybody has seen in one
 * report is some dozens; each is held against those of the other documents, shown and written by itself.
 */
export const MOST_COPIES = 1000;

const THINGS: Readonly<Record<GroupName, string>> = {
  client: 'clients',
  subject: 'subjects of allegation',
  allegation: 'allegations',
  interview: 'interviews',
  evidence: 'pieces of evidence',
  recommendation: 'recommendations',
};

const refuseTooMany = ({ groups }: CaseFile): void => {
  for (const name of GROUP_NAMES) {
    if (groups[name].length <= MOST_COPIES) continue;
    throw new UnreadableDocument(
      'too-large',
      `The document is too large to check: more than ${String(MOST_COPIES)} ${THINGS[name]} were read from it. Split it into smaller documents, or take out the lists that are no part of the report, and try again.`,
    );
  }
};

/** Reads a document. Throws only for a fault of ours, never for what the bytes hold. */
export const readDocument = (file: string, bytes: Uint8Array, options: ReadCaseOptions): ReadOutcome => {
  try {
    const content = readDocx(bytes);
    const caseFile = readCase(content, options);
    refuseTooMany(caseFile);
    return { file, document: { file, content, caseFile } };
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error;
    return { file, problem: { reason: error.reason, message: error.message } };
  }
};
