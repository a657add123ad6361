import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { Failure } from './failure';
import { shortNames, STANDARD_INPUT, type InputFile } from './inputs';

const BUNDLE_FILE = /^[^.].*\.zip$/iu;

const byName = new Intl.Collator('en-AU', { numeric: true }).compare;

/** The bundles in a folder: its .zip files. */
const inFolder = async (folder: string): Promise<readonly string[]> => {
  const names = (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => !entry.isDirectory() && BUNDLE_FILE.test(entry.name))
    .map(({ name }) => name);
  if (names.length === 0)
    throw new Failure('E_EMPTY_FOLDER', `${folder}: there is no bundle (.zip) in this folder.`);
  return names.sort(byName).map((name) => path.join(folder, name));
};

/** What is not there is told when it is opened, so that the other bundles of the call are verified all the same. */
const isFolder = async (word: string): Promise<boolean> =>
  stat(word).then(
    (found) => found.isDirectory(),
    () => false,
  );

/** The bundles that the words of a call stand for; a folder stands for the .zip files in it, sorted by name. */
export const bundlesOf = async (words: readonly string[]): Promise<readonly InputFile[]> => {
  const found: string[] = [];
  for (const word of words) {
    if (word !== STANDARD_INPUT && (await isFolder(word))) found.push(...(await inFolder(word)));
    else found.push(word);
  }
  const paths = [...new Set(found)].filter((each) => each !== STANDARD_INPUT);
  const names = shortNames(paths);
  const files = paths.map((each, at): InputFile => ({ file: names[at] ?? each, path: each }));
  return found.includes(STANDARD_INPUT) ? [{ file: STANDARD_INPUT }, ...files] : files;
};
