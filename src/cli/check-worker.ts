import type { ReadCaseOptions } from '../casefile';
import { checkCase, type CaseResult, type CaseSettings } from '../report';
import type { InputFile } from './inputs';
import { documentsOf } from './outcomes';
import type { CaseDocument, ReadOutcome } from '../checks';
import { readFiles } from './read-files';

/** Files to read and to check as one case. */
export interface CheckTask {
  readonly files: readonly InputFile[];
  readonly read: ReadCaseOptions;
  readonly settings: CaseSettings;
}

export interface CheckTaskResult {
  readonly outcomes: readonly ReadOutcome<CaseDocument>[];
  readonly result: CaseResult;
}

const SILENT = { progress: () => undefined, stdin: () => Promise.resolve(new Uint8Array()) };

/** Leaves the content of a document behind: to copy it to another thread costs as much as to read it. */
const withoutContent = (outcome: ReadOutcome): ReadOutcome<CaseDocument> =>
  'problem' in outcome
    ? outcome
    : { file: outcome.file, document: { file: outcome.file, caseFile: outcome.document.caseFile } };

/** What a worker thread does: reads some files and checks them as one case. */
const checkTask = async ({ files, read, settings }: CheckTask): Promise<CheckTaskResult> => {
  const outcomes = await readFiles(files, read, SILENT);
  return { outcomes: outcomes.map(withoutContent), result: checkCase(documentsOf(outcomes), settings) };
};

export default checkTask;
