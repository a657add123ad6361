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

const indexOne = async (file: InputFile, { crew, read, state }: IndexWork): Promise<IndexedFile> => {
  if (state === undefined) return crew.index({ does: 'index', file, read });
  if (!state.isEmpty) {
    const { hash, problem } = await crew.index({ does: 'index', file, read, hashOnly: true });
    if (problem !== undefined) return { ...file, problem };
    const known = hash === undefined ? undefined : state.known(hash);
    if (hash !== undefined && known !== undefined) return { ...file, hash, ...known };
  }
  const indexed = await crew.index({ does: 'index', file, read });
  await state.keepKnown(indexed);
  return indexed;
};

/** Reads every file once and keeps which case it is of, in the order of the files. */
export const indexFiles = async (
  files: readonly InputFile[],
  work: IndexWork,
): Promise<readonly IndexedFile[]> => {
  const pace = new Pace();
  const index: IndexedFile[] = [];
  for await (const indexed of inOrder(files, work.crew.ahead, (file) => indexOne(file, work))) {
    throwIfStopped(work.stop);
    index.push(indexed);
    work.terminal.progress(index.length, files.length, 'files read', pace.left(index.length, files.length));
  }
  return index;
};
