import { createHash } from 'node:crypto';
import type { ReadCaseOptions } from '../../casefile';
import { readDocument, type CaseDocument, type ReadOutcome } from '../../checks';
import { checkCase, type CaseResult, type CaseSettings } from '../../report';
import { Failure } from '../failure';
import { readInput, type InputFile } from '../inputs';
import { documentsOf } from '../outcomes';
import type { Terminal } from '../terminal';
import type { IndexedFile } from './indexed-file';

/** A file to look at for the first time. `hashOnly` where what it holds may be known already. */
export interface IndexTask {
  readonly does: 'index';
  readonly file: InputFile;
  readonly read: ReadCaseOptions;
  readonly hashOnly?: boolean;
}

/** Files to read and to check as one case. */
export interface CheckTask {
  readonly does: 'check';
  readonly files: readonly IndexedFile[];
  readonly read: ReadCaseOptions;
  readonly settings: CaseSettings;
}

/** What was found in the files of a case: plain, without the documents themselves. */
export interface CheckTaskResult {
  readonly outcomes: readonly ReadOutcome<CaseDocument>[];
  /** Absent where none of the files could be read. */
  readonly result?: CaseResult;
}

export type Source = Pick<Terminal, 'stdin'>;

/** What a file turned out to be, with what is kept of it. */
export interface Looked {
  readonly indexed: IndexedFile;
  readonly outcome: ReadOutcome;
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const unread = (file: InputFile, fault: unknown): Looked => {
  if (!(fault instanceof Failure)) throw fault;
  const problem = { reason: fault.code, message: fault.why };
  return { indexed: { ...file, problem }, outcome: { file: file.file, problem } };
};

const bytesOf = async (
  file: InputFile,
  source: Source,
): Promise<{ readonly bytes: Uint8Array; readonly hash: string } | { readonly fault: unknown }> => {
  try {
    const bytes = await readInput(file, source);
    return { bytes, hash: hashOf(bytes) };
  } catch (fault) {
    return { fault };
  }
};

/** Reads a file and says which case it is of. */
export const look = async (file: InputFile, read: ReadCaseOptions, source: Source): Promise<Looked> => {
  const found = await bytesOf(file, source);
  if ('fault' in found) return unread(file, found.fault);
  const { hash, bytes } = found;
  const outcome = readDocument(file.file, bytes, read);
  if ('problem' in outcome) return { indexed: { ...file, hash, problem: outcome.problem }, outcome };
  const { fields, kind } = outcome.document.caseFile;
  return {
    indexed: { ...file, hash, incidentId: fields['incident.id']?.text.trim() ?? '', kind: kind.value },
    outcome,
  };
};

export const index = async (
  { file, read, hashOnly = false }: IndexTask,
  source: Source,
): Promise<IndexedFile> => {
  if (!hashOnly) return (await look(file, read, source)).indexed;
  const found = await bytesOf(file, source);
  return 'fault' in found ? unread(file, found.fault).indexed : { ...file, hash: found.hash };
};

const CHANGED = {
  reason: 'changed-meanwhile',
  message:
    'The file has changed since it was listed, so it was not checked: it may be of another case by now. Run the check again, or list the files anew.',
};

/** A file that is not the one that was put into its case is not checked with it. */
export const asListed = ({ hash, file }: IndexedFile, { indexed, outcome }: Looked): ReadOutcome =>
  indexed.hash === hash || indexed.hash === undefined ? outcome : { file, problem: CHANGED };

/** Leaves the content of a document behind: to copy it to another thread costs as much as to read it. */
const withoutContent = (outcome: ReadOutcome): ReadOutcome<CaseDocument> =>
  'problem' in outcome
    ? outcome
    : { file: outcome.file, document: { file: outcome.file, caseFile: outcome.document.caseFile } };

/** Holds files that were read against the rules, as one case. */
export const checkTogether = (outcomes: readonly ReadOutcome[], settings: CaseSettings): CheckTaskResult => {
  const documents = documentsOf(outcomes);
  const plain = outcomes.map(withoutContent);
  return documents.length === 0
    ? { outcomes: plain }
    : { outcomes: plain, result: checkCase(documents, settings) };
};

export const check = async (
  { files, read, settings }: CheckTask,
  source: Source,
): Promise<CheckTaskResult> => {
  const outcomes: ReadOutcome[] = [];
  for (const file of files) outcomes.push(asListed(file, await look(file, read, source)));
  return checkTogether(outcomes, settings);
};
