import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { ReadCaseOptions } from '../casefile';
import { Failure } from './failure';
import { readInput, type InputFile } from './inputs';
import { readDocument, type ReadOutcome } from './read-document';
import type { ReadTask } from './read-worker';
import type { Terminal } from './terminal';

/** Starting a thread costs about as much as reading a few ordinary documents. */
const FILES_WORTH_A_THREAD = 4;

/** How many threads to read with: as asked for, else as many as the machine has and the files are worth. */
export const threadsFor = (files: number, jobs: number | undefined): number =>
  Math.max(
    1,
    Math.min(jobs ?? Math.min(availableParallelism(), Math.floor(files / FILES_WORTH_A_THREAD)), files),
  );

export interface ReadAllOptions {
  readonly jobs: number | undefined;
  readonly read: ReadCaseOptions;
}

/** Each file as it was read, beside its bytes. */
export interface ReadFile {
  readonly outcome: ReadOutcome;
  readonly bytes: Uint8Array;
}

const asProblem = (file: string, fault: unknown): ReadOutcome => {
  if (!(fault instanceof Failure)) throw fault;
  return { file, problem: { reason: fault.code, message: fault.message } };
};

/** Reads one file after the other and keeps the bytes. */
export const readWithBytes = async (
  files: readonly InputFile[],
  read: ReadCaseOptions,
  terminal: Terminal,
): Promise<readonly ReadFile[]> => {
  const results: ReadFile[] = [];
  for (const input of files) {
    terminal.progress(results.length, files.length);
    try {
      const bytes = await readInput(input, terminal);
      results.push({ outcome: readDocument(input.file, bytes, read), bytes });
    } catch (fault) {
      results.push({ outcome: asProblem(input.file, fault), bytes: new Uint8Array() });
    }
  }
  terminal.progress(files.length, files.length);
  return results;
};

const readInThreads = async (
  files: readonly InputFile[],
  threads: number,
  read: ReadCaseOptions,
  terminal: Terminal,
): Promise<readonly ReadOutcome[]> => {
  const { Piscina } = await import('piscina');
  const pool = new Piscina<ReadTask, ReadOutcome>({
    filename: path.join(__dirname, 'read-worker.js'),
    maxThreads: threads,
  });
  let done = 0;
  const outcomeOf = async (input: InputFile): Promise<ReadOutcome> => {
    const outcome =
      input.path === undefined
        ? readDocument(input.file, await terminal.stdin(), read)
        : await pool.run({ file: input.file, path: input.path, options: read });
    done += 1;
    terminal.progress(done, files.length);
    return outcome;
  };
  try {
    return await Promise.all(files.map(outcomeOf));
  } finally {
    await pool.destroy();
  }
};

/** Reads every file, in worker threads where there are enough of them; the order is that of the files. */
export const readAll = async (
  files: readonly InputFile[],
  { jobs, read }: ReadAllOptions,
  terminal: Terminal,
): Promise<readonly ReadOutcome[]> => {
  const threads = threadsFor(files.length, jobs);
  if (threads > 1) return readInThreads(files, threads, read, terminal);
  return (await readWithBytes(files, read, terminal)).map(({ outcome }) => outcome);
};
