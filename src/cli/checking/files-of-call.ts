import type { ReadCaseOptions } from '../../casefile';
import { collectInputs } from '../inputs';
import { sayPassedOver } from '../outcomes';
import type { Terminal } from '../terminal';
import type { Crew } from './crew';
import { crewFor } from './crew-for';
import { indexFiles } from './index-files';
import { failuresOf, readListing, type Listing } from './listing-file';
import type { SettingsKey } from './settings-key';
import type { State } from './state-file';
import type { ThreadSettings } from './worker-threads';

/** Which files a call is about. */
export interface FilesWanted {
  readonly words: readonly string[];
  readonly recursive: boolean;
  /** A listing that stands for the words. */
  readonly listing?: string | undefined;
}

export interface ReadingContext {
  readonly jobs: number | undefined;
  readonly threads: ThreadSettings | undefined;
  readonly read: ReadCaseOptions;
  readonly settings: SettingsKey;
  readonly state: State | undefined;
  readonly stop: AbortSignal;
  readonly terminal: Terminal;
}

/** The files of a call, each looked at once, and who reads them further. */
export interface FilesFound {
  readonly listing: Listing;
  readonly crew: Crew;
}

/** Who reads the files; whoever stops the run ends their work at once. */
const stoppable = async (
  files: Parameters<typeof crewFor>[0],
  { jobs, threads, terminal, stop }: ReadingContext,
): Promise<Crew> => {
  const crew = await crewFor(files, { jobs, ...(threads && { threads }) }, terminal);
  stop.addEventListener('abort', () => void crew.close(), { once: true });
  return crew;
};

/**
 * Finds the files of a call and looks at each once, unless a listing has done that before. Whoever calls it closes the
 * crew.
 */
export const filesOfCall = async (
  { words, recursive, listing: file }: FilesWanted,
  context: ReadingContext,
): Promise<FilesFound> => {
  if (file !== undefined) {
    const listing = await readListing(file, context.settings);
    const readable = listing.files.filter(({ problem }) => problem === undefined);
    return { listing, crew: await stoppable(readable, context) };
  }
  const inputs = await collectInputs(words, { recursive });
  const { files, leftOut, foldersLeftOut } = inputs;
  sayPassedOver(inputs, context.terminal);
  const crew = await stoppable(files, context);
  try {
    const index = await indexFiles(files, { crew, ...context });
    return { listing: { files: [...index, ...failuresOf(inputs)], leftOut, foldersLeftOut }, crew };
  } catch (fault) {
    await crew.close();
    throw fault;
  }
};
