import type { Dirent } from 'node:fs';
import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileFailure, fileFault, type FailureCode } from './failure';
import type { Terminal } from './terminal';

/** A file of the call. `file` is what it is called in reports: its name, with as many folders as tell it from others. */
export interface InputFile {
  readonly file: string;
  /** Undefined for what comes from standard input. */
  readonly path?: string;
}

export interface Inputs {
  readonly files: readonly InputFile[];
  /** Names of files in a folder of the call that are no Word documents, and so were not taken. */
  readonly leftOut: readonly string[];
  /** Names of folders in a folder of the call: nobody looked into them. */
  readonly foldersLeftOut: readonly string[];
  /** Names in a folder that end like Word documents and are hidden, or are pipes or devices: nobody looked at them. */
  readonly passedOver: readonly string[];
  /** Paths of the call that are not there or cannot be opened. */
  readonly failures: readonly Unopened[];
}

/** A path of the call that could not be opened: `file` is its last step, which is all that a report shows of it. */
export interface Unopened {
  readonly file: string;
  readonly path: string;
  readonly code: FailureCode;
  readonly why: string;
}

export const STANDARD_INPUT = '-';

const WORD_FILE = /\.(?:docx|docm)$/iu;
/** Word's own lock files, and what a Mac keeps beside a file: nobody misses them. */
const NOBODYS = /^(?:~\$|\._)/u;
/** Files that the system hides. */
const HIDDEN = /^\./u;

const byName = new Intl.Collator('en-AU', { numeric: true }).compare;

/** What a name in a folder stands for, through links. A link that leads nowhere is taken for a file, and told of later. */
const lookAt = async (folder: string, entry: Dirent): Promise<'file' | 'folder' | 'other'> => {
  const what = entry.isSymbolicLink()
    ? await stat(path.join(folder, entry.name)).catch(() => undefined)
    : entry;
  if (what === undefined || what.isFile()) return 'file';
  // A pipe or a device has no end that one could wait for.
  return what.isDirectory() ? 'folder' : 'other';
};

const inFolder = async (folder: string) => {
  const found = { file: [] as string[], folder: [] as string[], other: [] as string[] };
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (NOBODYS.test(entry.name)) continue;
    const is = await lookAt(folder, entry);
    if (!HIDDEN.test(entry.name)) found[is].push(entry.name);
    else if (is !== 'folder') found.other.push(entry.name);
  }
  const names = found.file.sort(byName);
  return {
    taken: names.filter((name) => WORD_FILE.test(name)).map((name) => path.join(folder, name)),
    leftOut: names.filter((name) => !WORD_FILE.test(name)),
    folders: found.folder.sort(byName),
    passedOver: found.other.filter((name) => WORD_FILE.test(name)).sort(byName),
  };
};

/** The shortest ends of the paths that tell them apart. */
export const shortNames = (paths: readonly string[]): readonly string[] => {
  const steps = paths.map((each) => path.resolve(each).split(path.sep));
  const names = steps.map(() => '');
  let shared = steps.map((_steps, at) => at);
  // What is told apart by its last step drops out; the rest try with one step more, so each is looked at a few times.
  for (let length = 1; shared.length > 0; length += 1) {
    const count = new Map<string, number>();
    const endOf = (at: number): string => (steps[at] ?? []).slice(-length).join('/');
    for (const at of shared) {
      names[at] = endOf(at);
      count.set(endOf(at), (count.get(endOf(at)) ?? 0) + 1);
    }
    shared = shared.filter((at) => count.get(names[at] ?? '') !== 1 && length < (steps[at]?.length ?? 0));
  }
  return names;
};

const unopened = (word: string, code: FailureCode, why: string): Unopened => ({
  file: path.basename(word),
  path: word,
  code,
  why,
});

interface Taken {
  readonly found: string[];
  readonly leftOut: string[];
  readonly foldersLeftOut: string[];
  readonly passedOver: string[];
  readonly failures: Unopened[];
}

const isLink = async (file: string): Promise<boolean> => (await lstat(file)).isSymbolicLink();

/** Takes what is in a folder, and in the folders within it where that was asked for; gives how many files it took. */
const takeFolder = async (folder: string, into: Taken, isRecursive: boolean, inner = ''): Promise<number> => {
  const { taken, leftOut, folders, passedOver } = await inFolder(folder);
  for (const file of taken) into.found.push(file);
  for (const name of leftOut) into.leftOut.push(inner + name);
  for (const name of passedOver) into.passedOver.push(inner + name);
  let count = taken.length;
  for (const name of folders) {
    const within = path.join(folder, name);
    try {
      if (isRecursive && !(await isLink(within)))
        count += await takeFolder(within, into, true, `${inner}${name}/`);
      else into.foldersLeftOut.push(inner + name);
    } catch (fault) {
      into.failures.push(unopened(within, ...fileFault(fault)));
    }
  }
  return count;
};

export interface CollectOptions {
  /** Whether the folders in a folder are looked into as well. A link to a folder is not followed then: it may lead back. */
  readonly recursive?: boolean;
}

/** The files that the words of a call stand for; a folder stands for its Word documents, sorted by name. */
export const collectInputs = async (
  words: readonly string[],
  { recursive = false }: CollectOptions = {},
): Promise<Inputs> => {
  const taken: Taken = { found: [], leftOut: [], foldersLeftOut: [], passedOver: [], failures: [] };
  const { found, leftOut, foldersLeftOut, passedOver, failures } = taken;
  for (const word of words) {
    if (word === STANDARD_INPUT) {
      found.push(word);
      continue;
    }
    try {
      if (!(await stat(word)).isDirectory()) {
        found.push(word);
        continue;
      }
      if ((await takeFolder(word, taken, recursive)) === 0) {
        failures.push(
          unopened(word, 'E_EMPTY_FOLDER', 'there is no Word document (.docx or .docm) in this folder'),
        );
      }
    } catch (fault) {
      failures.push(unopened(word, ...fileFault(fault)));
    }
  }
  const unique = [
    ...new Map(found.map((each) => [each === STANDARD_INPUT ? each : path.resolve(each), each])).values(),
  ];
  const paths = unique.filter((each) => each !== STANDARD_INPUT);
  const names = shortNames(paths);
  const nameOf = new Map(paths.map((each, at) => [each, names[at] ?? each]));
  return {
    files: unique.map((each) =>
      each === STANDARD_INPUT ? { file: each } : { file: nameOf.get(each) ?? each, path: each },
    ),
    leftOut,
    foldersLeftOut,
    passedOver,
    failures,
  };
};

export const readFromDisk = async (file: string): Promise<Uint8Array> => {
  try {
    return await readFile(file);
  } catch (fault) {
    throw fileFailure(file, fault);
  }
};

/** The bytes of a file of the call. */
export const readInput = async (
  { path: file }: InputFile,
  terminal: Pick<Terminal, 'stdin'>,
): Promise<Uint8Array> => (file === undefined ? terminal.stdin() : readFromDisk(file));

/** A text file named by an option. */
export const readText = async (file: string): Promise<string> => {
  try {
    return (await readFile(file, 'utf8')).replace(/^\ufeff/u, '');
  } catch (fault) {
    throw fileFailure(file, fault);
  }
};
