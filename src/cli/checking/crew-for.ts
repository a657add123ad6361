import { availableParallelism } from 'node:os';
import type { InputFile } from '../inputs';
import type { Crew } from './crew';
import { ownThread } from './own-thread';
import type { Source } from './tasks';
import { workerThreads, type ThreadSettings } from './worker-threads';

/** Below this many files a thread takes longer to start and to warm up than it saves. */
const FILES_WORTH_A_THREAD = 12;

/** How many threads to work with: as asked for, else as many as the machine has and the files are worth. */
export const threadsFor = (files: number, jobs: number | undefined): number =>
  Math.max(
    1,
    Math.min(jobs ?? Math.min(availableParallelism(), Math.floor(files / FILES_WORTH_A_THREAD)), files),
  );

export interface CrewOptions {
  readonly jobs: number | undefined;
  readonly threads?: ThreadSettings;
}

/**
 * Who reads the files. Where there are many, or where a number of threads was asked for, worker threads do, so that a
 * file that a thread dies of takes nothing else down; a few are read by this thread, which is sooner done.
 */
export const crewFor = async (
  files: readonly InputFile[],
  { jobs, threads }: CrewOptions,
  source: Source,
): Promise<Crew> => {
  // Standard input can be read once only, and by this thread.
  const fromDisk = files.every(({ path: file }) => file !== undefined);
  const isMany = files.length >= 2 * FILES_WORTH_A_THREAD || (jobs !== undefined && files.length > 1);
  return fromDisk && isMany ? workerThreads(threadsFor(files.length, jobs), threads) : ownThread(source);
};
