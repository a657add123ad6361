import { constants } from 'node:fs';
import { link, open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Failure, fileFailure, systemCode } from './failure';

export interface WriteOptions {
  /** Refuses where the file is there already; otherwise it is replaced. */
  readonly keepExisting?: boolean;
  /** Files that must not be written over: what the command has read. */
  readonly inputs?: readonly string[];
}

const statOf = async (file: string) => {
  try {
    return await stat(file);
  } catch {
    return undefined;
  }
};

/** Refuses a file to be written that is one of those that are read, whatever it is called. */
export const refuseInput = async (file: string, inputs: readonly string[]): Promise<void> => {
  const target = await statOf(file);
  if (target === undefined) return;
  for (const input of inputs) {
    const read = await statOf(input);
    if (read?.ino === target.ino && read.dev === target.dev) {
      throw new Failure(
        'E_OUTPUT_IS_INPUT',
        `${file}: it is one of the files to be read, so it is not written over.`,
      );
    }
  }
};

const writeTo = async (file: string, bytes: string | Uint8Array, flags: string | number): Promise<void> => {
  const handle = await open(file, flags, 0o666);
  try {
    await handle.writeFile(bytes);
    await handle.sync().catch(() => undefined);
  } finally {
    await handle.close();
  }
};

/**
 * Writes a file whole or not at all: into a new file beside it, which then takes its name. What is not an ordinary file
 * (a pipe, `/dev/stdout`) is written to as it is.
 */
export const writeOutput = async (
  file: string,
  bytes: string | Uint8Array,
  { keepExisting = false, inputs = [] }: WriteOptions = {},
): Promise<void> => {
  await refuseInput(file, inputs);
  const existing = await statOf(file);
  if (existing?.isDirectory() === true)
    throw new Failure('E_IS_FOLDER', `${file}: it is a folder; give a file to write.`);
  if (existing !== undefined && !existing.isFile()) {
    await writeTo(file, bytes, constants.O_WRONLY);
    return;
  }
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${String(process.pid)}.part`);
  try {
    await writeTo(temporary, bytes, 'wx');
    if (keepExisting) await link(temporary, file);
    else await rename(temporary, file);
  } catch (fault) {
    if (systemCode(fault) === 'EEXIST') {
      throw new Failure('E_OUTPUT', `${file}: there is such a file already; give another name with -o.`);
    }
    throw fileFailure(file, fault);
  } finally {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
};
