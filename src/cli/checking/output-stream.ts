import { constants } from 'node:fs';
import { open, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { Failure, fileFailure } from '../failure';
import { refuseInput } from '../output-file';
import type { Terminal } from '../terminal';

/** Where a report goes while it is made. */
export interface OutputStream {
  /** Comes back when there is room for more. */
  readonly write: (piece: string | Uint8Array) => Promise<void>;
  /** Only then does a file appear, whole. */
  readonly finish: () => Promise<void>;
  /** Leaves what was there before as it was. */
  readonly giveUp: () => Promise<void>;
}

/** A report to standard output, as it is made. */
export const toTerminal = (terminal: Pick<Terminal, 'out' | 'drained'>): OutputStream => ({
  write: async (piece) => {
    if (piece.length === 0) return;
    terminal.out(piece);
    await terminal.drained?.();
  },
  finish: () => Promise.resolve(),
  giveUp: () => Promise.resolve(),
});

const statOf = (file: string) => stat(file).catch(() => undefined);

/**
 * A report into a file: into a new one beside it, which takes its name when the report is whole. What is not an
 * ordinary file (a pipe, `/dev/stdout`) is written to as it is.
 *
 * @throws Failure where the file is one of `inputs`, or a folder, or cannot be written.
 */
export const toFile = async (file: string, inputs: readonly string[]): Promise<OutputStream> => {
  await refuseInput(file, inputs);
  const existing = await statOf(file);
  if (existing?.isDirectory() === true)
    throw new Failure('E_IS_FOLDER', `${file}: it is a folder; give a file to write.`);
  const isOrdinary = existing === undefined || existing.isFile();
  const target = isOrdinary
    ? path.join(path.dirname(file), `.${path.basename(file)}.${String(process.pid)}.part`)
    : file;
  const told = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } catch (fault) {
      throw fileFailure(file, fault);
    }
  };
  const handle: FileHandle = await told(() => open(target, isOrdinary ? 'wx' : constants.O_WRONLY, 0o666));
  const drop = async (): Promise<void> => {
    if (isOrdinary) await rm(target, { force: true }).catch(() => undefined);
  };
  return {
    write: (piece) =>
      piece.length === 0 ? Promise.resolve() : told(async () => void (await handle.writeFile(piece))),
    finish: async () => {
      await handle.sync().catch(() => undefined);
      await handle.close();
      if (!isOrdinary) return;
      try {
        await told(() => rename(target, file));
      } catch (fault) {
        await drop();
        throw fault;
      }
    },
    giveUp: async () => {
      await handle.close().catch(() => undefined);
      await drop();
    },
  };
};
