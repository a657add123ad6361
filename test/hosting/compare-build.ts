import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Ask } from './ask';
import { bytesOf } from './file-remarks';
import { fault, note, right, type Remark } from './remark';

/** A build has some hundred files, and a host need not answer for all of them at once. */
const AT_ONCE = 8;
/** Where nothing was copied, a line for each file would hide what else is wrong. */
const NAMED = 5;

/** What is wrong with one file of the build, as a host gives it. */
const fileFault = async (ask: Ask, home: URL, folder: string, file: string): Promise<string | undefined> => {
  const answer = await ask(new URL(file, home));
  if (answer.status !== 200) return `${file}: the answer is ${answer.status}; it is to be 200.`;
  return bytesOf(answer).equals(readFileSync(path.join(folder, file)))
    ? undefined
    : `${file}: it is not the file of this build.`;
};

/** The files of a build, as they are asked for. */
const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(path.join(folder, file)).isFile())
    .map((file) => file.split(path.sep).join('/'))
    .sort();

/**
 * Whether a host gives every file of a build, byte for byte. The pane loads its parts one by one: where a copy was cut
 * short, or is mixed with another build, it opens, and fails later in somebody's hands.
 *
 * @param folder the build on this computer; where it is not there, that is said.
 */
export const buildRemarks = async (ask: Ask, home: URL, folder: string): Promise<Remark[]> => {
  let files: readonly string[];
  try {
    files = filesOf(folder);
  } catch {
    return [note('The build is not beside its headers on this computer, so its files were not compared.')];
  }
  const wrong: string[] = [];
  for (let at = 0; at < files.length; at += AT_ONCE) {
    const some = files.slice(at, at + AT_ONCE).map((file) => fileFault(ask, home, folder, file));
    wrong.push(...(await Promise.all(some)).filter((text) => text !== undefined));
  }
  if (wrong.length === 0)
    return [right(`All ${files.length} files of the build are there, as they were built.`)];
  const more = wrong.length - NAMED;
  return [
    ...wrong.slice(0, NAMED).map((text) => fault(text)),
    ...(more > 0
      ? [fault(`${more} more files of the build are missing, or not of this build: copy it anew.`)]
      : []),
  ];
};
