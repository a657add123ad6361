import type { ReadCaseOptions } from '../casefile';
import { Failure } from './failure';
import { readFromDisk } from './inputs';
import { readDocument, type ReadOutcome } from './read-document';

export interface ReadTask {
  readonly file: string;
  readonly path: string;
  readonly options: ReadCaseOptions;
}

/** What a worker thread does with one file. */
const readTask = async ({ file, path, options }: ReadTask): Promise<ReadOutcome> => {
  try {
    return readDocument(file, await readFromDisk(path), options);
  } catch (fault) {
    if (!(fault instanceof Failure)) throw fault;
    return { file, problem: { reason: fault.code, message: fault.message } };
  }
};

export default readTask;
