import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { ReadCaseOptions } from '../casefile';
import type { CaseDocument, ReadOutcome } from '../checks';
import type { CaseSettings } from '../report';
import { groupCases } from '../review';
import { attachmentsFor, checkCases, type CheckedCall } from './check-cases';
import type { CheckTask, CheckTaskResult } from './check-worker';
import type { InputFile } from './inputs';
import { attachmentNames, documentsOf } from './outcomes';
import { readFiles } from './read-files';
import type { Terminal } from './terminal';

/** Below this many files a thread takes longer to start and to warm up than it saves. */
const FILES_WORTH_A_THREAD = 12;

/** How many threads to work with: as asked for, else as many as the machine has and the files are worth. */
export const threadsFor = (files: number, jobs: number | undefined): number =>
  Math.max(
    1,
    Math.min(jobs ?? Math.min(availableParallelism(), Math.floor(files / FILES_WORTH_A_THREAD)), files),
  );

export interface CheckFilesOptions {
  readonly jobs: number | undefined;
  readonly read: ReadCaseOptions;
  readonly settings: CaseSettings;
}

export interface CheckedFiles extends CheckedCall {
  /** In the order of the files. */
  readonly outcomes: readonly ReadOutcome<CaseDocument>[];
}

const inTurn = async (
  files: readonly InputFile[],
  { read, settings }: CheckFilesOptions,
  terminal: Terminal,
): Promise<CheckedFiles> => {
  const outcomes = await readFiles(files, read, terminal);
  const attachments = [...settings.attachments, ...attachmentNames(outcomes)];
  return { outcomes, ...checkCases(documentsOf(outcomes), { ...settings, attachments, together: false }) };
};

/**
 * Each file is read and checked as a case of its own; only then is it known which files are one case. Those cases are
 * read and checked again, together: with threads to spare that is cheaper than to move documents between threads.
 */
const inThreads = async (
  files: readonly InputFile[],
  threads: number,
  { read, settings }: CheckFilesOptions,
  terminal: Terminal,
): Promise<CheckedFiles> => {
  const { Piscina } = await import('piscina');
  const pool = new Piscina<CheckTask, CheckTaskResult>({
    filename: path.join(__dirname, 'check-worker.js'),
    minThreads: threads,
    maxThreads: threads,
  });
  let done = 0;
  try {
    const alone = await Promise.all(
      files.map(async (file) => {
        const result = await pool.run({ files: [file], read, settings: { ...settings, attachments: [] } });
        terminal.progress((done += 1), files.length);
        return result;
      }),
    );
    const outcomes = alone.flatMap((each) => each.outcomes);
    const { cases, notes } = groupCases(documentsOf(outcomes));
    const attachments = attachmentsFor(cases.length, [...settings.attachments, ...attachmentNames(outcomes)]);
    const checked = cases.map(async (each) => {
      const names = each.documents.map(({ file }) => file);
      const own = files.filter(({ file }) => names.includes(file));
      const [first] = own;
      const known = alone.find(({ outcomes: [outcome] }) => outcome?.file === first?.file);
      if (known !== undefined && own.length === 1 && attachments.length === 0)
        return { ...each, result: known.result };
      return {
        ...each,
        result: (await pool.run({ files: own, read, settings: { ...settings, attachments } })).result,
      };
    });
    return { outcomes, cases: await Promise.all(checked), notes };
  } finally {
    await pool.destroy();
  }
};

/** Reads and checks every file, in worker threads where there are enough of them. */
export const checkFiles = (
  files: readonly InputFile[],
  options: CheckFilesOptions,
  terminal: Terminal,
): Promise<CheckedFiles> => {
  const threads = threadsFor(files.length, options.jobs);
  // Standard input can be read once only, and by this thread.
  const fromDisk = files.every(({ path: file }) => file !== undefined);
  return threads > 1 && fromDisk
    ? inThreads(files, threads, options, terminal)
    : inTurn(files, options, terminal);
};
