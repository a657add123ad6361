import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { Failure, fileFailure } from '../failure';
import { STANDARD_INPUT, type InputFile } from '../inputs';
import { refuseInput, writeOutput } from '../output-file';
import type { Terminal } from '../terminal';

const isFolder = async (name: string): Promise<boolean> => {
  if (/[/\\]$/u.test(name)) return true;
  try {
    return (await stat(name)).isDirectory();
  } catch {
    return false;
  }
};

/** Where the copy of each document goes. */
export type CopyName = (input: InputFile) => string;

const usage = (why: string): Failure => new Failure('E_USAGE', why);

/**
 * The copies go under their own names into the folder that was named, or the one copy into the file that was.
 *
 * @param words the documents and folders as the call names them.
 * @throws Failure where a copy would have no name or lie over a document of the call.
 */
export const copyNames = async (
  output: string,
  words: readonly string[],
  files: readonly InputFile[],
): Promise<CopyName> => {
  const isOne = words.length === 1 && !(await isFolder(words[0] ?? ''));
  const intoFolder = output !== STANDARD_INPUT && (!isOne || (await isFolder(output)));
  if (!isOne && !intoFolder) throw usage('Several copies do not fit into one output: give a folder with -o.');
  if (!intoFolder) return () => output;
  if (files.some(({ path: from }) => from === undefined))
    throw usage('A document from standard input has no name of its own: give a file with -o.');
  const nameOf: CopyName = ({ file }) => path.join(output, file.replace(/^[/\\]+/u, ''));
  const sources = files.flatMap(({ path: from }) => from ?? []);
  for (const file of files) await refuseInput(nameOf(file), sources);
  return nameOf;
};

/** Writes a copy, whole or not at all. */
export const writeCopy = async (
  file: string,
  bytes: Uint8Array,
  sources: readonly string[],
  terminal: Pick<Terminal, 'out'>,
): Promise<void> => {
  if (file === STANDARD_INPUT) {
    terminal.out(bytes);
    return;
  }
  try {
    await mkdir(path.dirname(file), { recursive: true });
  } catch (fault) {
    throw fileFailure(file, fault);
  }
  await writeOutput(file, bytes, { inputs: sources });
};
