import type { ReadCaseOptions } from '../../casefile';
import type { InputFile } from '../inputs';
import type { Terminal } from '../terminal';
import type { Crew } from './crew';
import { inOrder } from './in-order';
import type { IndexedFile } from './indexed-file';
import { Pace } from './pace';
import type { State } from './state-file';
import { throwIfStopped } from './stopped';

export interface IndexWork {
  readonly crew: Crew;
  readonly read: ReadCaseOptions;
  readonly state: State | undefined;
  readonly stop: AbortSignal;
  readonly terminal: Pick<Terminal, 'progress'>;
}

interface Looked {
  readonly indexed: IndexedFile;
  /** Whether this run has read it: what was known before cost next to no time. */
  readonly isFresh: boolean;
}

const indexOne = async (file: InputFile, { crew, read, state }: IndexWork): Promise<Looked> => {
  if (state !== undefined && !state.isEmpty) {
    const { hash, problem } = await crew.index({ does: 'index', file, read, hashOnly: true });
    if (problem !== undefined) return { indexed: { ...file, problem }, isFresh: false };
    const known = hash === undefined ? undefined : state.known(hash);
    if (hash !== undefined && known !== undefined)
      return { indexed: { ...file, hash, ...known }, isFresh: false };
  }
  const indexed = await crew.index({ does: 'index', file, read });
  await state?.keepKnown(indexed);
  return { indexed, isFresh: true };
};

/** Reads every file once and keeps which case it is of, in the order of the files. */
export const indexFiles = async (
  files: readonly InputFile[],
  { stop, terminal, ...work }: IndexWork,
): Promise<readonly IndexedFile[]> => {
  const pace = new Pace();
  const index: IndexedFile[] = [];
  let fresh = 0;
  const looked = inOrder(files, work.crew.ahead, (file) => indexOne(file, { ...work, stop, terminal }));
  for await (const { indexed, isFresh } of looked) {
    throwIfStopped(stop);
    index.push(indexed);
    if (isFresh) fresh += 1;
    const left = pace.left(fresh, files.length - index.length);
    terminal.progress(index.length, files.length, 'files read', left);
  }
  return index;
};
