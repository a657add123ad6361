import type { ReadCaseOptions } from '../casefile';
import { Failure } from './failure';
import { readInput, type InputFile } from './inputs';
import { readDocument, type ReadOutcome } from '../checks';
import type { Terminal } from './terminal';

/** A file as it was read, beside its bytes. */
export interface ReadFile {
  readonly outcome: ReadOutcome;
  readonly bytes: Uint8Array;
}

type Source = Pick<Terminal, 'stdin'>;

const readFile = async (input: InputFile, read: ReadCaseOptions, source: Source): Promise<ReadFile> => {
  try {
    const bytes = await readInput(input, source);
    return { outcome: readDocument(input.file, bytes, read), bytes };
  } catch (fault) {
    if (!(fault instanceof Failure)) throw fault;
    const problem = { reason: fault.code, message: fault.why };
    return { outcome: { file: input.file, problem }, bytes: new Uint8Array() };
  }
};

const inTurn = async <T>(
  files: readonly InputFile[],
  terminal: Pick<Terminal, 'progress'>,
  use: (file: InputFile) => Promise<T>,
) => {
  const results: T[] = [];
  for (const file of files) {
    terminal.progress(results.length, files.length);
    results.push(await use(file));
  }
  terminal.progress(files.length, files.length);
  return results;
};

/** Reads one file after the other and keeps the bytes. */
export const readWithBytes = (
  files: readonly InputFile[],
  read: ReadCaseOptions,
  terminal: Terminal,
): Promise<readonly ReadFile[]> => inTurn(files, terminal, (file) => readFile(file, read, terminal));

/** Reads one file after the other. */
export const readFiles = (
  files: readonly InputFile[],
  read: ReadCaseOptions,
  terminal: Pick<Terminal, 'stdin' | 'progress'>,
): Promise<readonly ReadOutcome[]> =>
  inTurn(files, terminal, async (file) => (await readFile(file, read, terminal)).outcome);
