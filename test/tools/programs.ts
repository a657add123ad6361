import { execFileSync, spawnSync } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
} from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** A program that the tests run, and the Debian packages that bring it. */
export interface Program {
  /** What it is called in a sentence. */
  readonly name: string;
  /** The variable of the environment in which somebody can name another copy. */
  readonly variable: string;
  /** The commands that it may be there as. */
  readonly commands: readonly string[];
  /** Arguments with which it only says its version: a command can be left behind by a package that is gone. */
  readonly sayVersion: readonly string[];
  readonly packages: readonly string[];
  /** A file beside the command itself without which it cannot do what is wanted: a part of it may be a package of its own. */
  readonly beside?: string;
}

/** A program that was found, and what it says of its version. */
export interface FoundProgram {
  readonly command: string;
  readonly version: string;
}

/** Whether a file is there and may be run. */
export const isProgram = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Where servers stand, which are not in everybody's PATH. */
const SYSTEM_FOLDERS = ['/usr/local/sbin', '/usr/sbin'];

/** The full path of a command, where there is one that can be run. */
export const onPath = (command: string): string | undefined =>
  [...(process.env['PATH'] ?? '').split(path.delimiter), ...SYSTEM_FOLDERS]
    .map((folder) => path.join(folder, command))
    .find((file) => existsSync(file) && isProgram(file));

/**
 * The program that a variable of the environment names.
 *
 * @throws an Error where it names what cannot be run.
 */
export const namedProgram = (variable: string): string | undefined => {
  const named = process.env[variable];
  if (named === undefined || named === '') return undefined;
  if (isProgram(named)) return named;
  throw new Error(`${variable} names ${named}, which is no program that can be run.`);
};

const tried = (command: string, sayVersion: readonly string[]): FoundProgram | undefined => {
  const { status, stdout, stderr } = spawnSync(command, [...sayVersion], {
    encoding: 'utf8',
    timeout: 60_000,
  });
  if (status !== 0) return undefined;
  const [version = ''] = `${stdout}${stderr}`.trim().split('\n');
  return { command, version };
};

const hasBeside = (command: string, file: string | undefined): boolean =>
  file === undefined || existsSync(path.join(path.dirname(realpathSync(command)), file));

/** The program that somebody names, else the first of its commands that answers. */
export const findProgram = (program: Program): FoundProgram | undefined => {
  const named = namedProgram(program.variable);
  const commands = named === undefined ? program.commands.map(onPath) : [named];
  for (const command of commands) {
    const isWhole = command !== undefined && hasBeside(command, program.beside);
    const found = isWhole ? tried(command, program.sayVersion) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
};

const isDebian = (): boolean =>
  existsSync('/etc/os-release') &&
  /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8')) &&
  onPath('apt-get') !== undefined;

/** What has to stand before a command that needs the rights of root; undefined where they cannot be had unasked. */
const asRoot = (): readonly string[] | undefined => {
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : undefined;
};

/** What came of an installation: done, not possible without somebody's word, or tried and failed. */
export type Installation = 'done' | 'not-possible' | { readonly failed: unknown };

/** Installs Debian's packages where that needs nobody's word. */
export const installPackages = (packages: readonly string[]): Installation => {
  const root = isDebian() ? asRoot() : undefined;
  if (root === undefined) return 'not-possible';
  const apt = (...args: string[]): void => {
    const [command, ...rest] = [...root, 'apt-get', ...args];
    execFileSync(command!, rest, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  };
  try {
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
    return 'done';
  } catch (error) {
    return { failed: error };
  }
};

/** Where a package's programs stand in it. */
const PROGRAM_FOLDERS = ['usr/sbin', 'usr/bin'];

/**
 * Downloads a program's Debian packages and unpacks them into `folder`, with nobody's rights: nothing is installed, and no
 * server is started, as it would be with its package.
 *
 * @returns the program, where it can be run from there.
 */
export const unpackProgram = (program: Program, folder: string): FoundProgram | undefined => {
  const unpacked = (): FoundProgram | undefined =>
    program.commands
      .flatMap((command) => PROGRAM_FOLDERS.map((name) => path.join(folder, name, command)))
      .filter(isProgram)
      .map((file) => tried(file, program.sayVersion))
      .find((found) => found !== undefined);
  const before = unpacked();
  if (before !== undefined || !isDebian()) return before;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const run = (command: string, ...args: readonly string[]): boolean =>
    spawnSync(command, [...args], { cwd: folder, stdio: 'ignore', timeout: 120_000 }).status === 0;
  const download = (): boolean => run('apt-get', 'download', '-qq', ...program.packages);
  const update = (): boolean => {
    const [command, ...args] = [...(asRoot() ?? []), 'apt-get', 'update', '-qq'];
    return run(command!, ...args);
  };
  const downloaded = download() || (update() && download());
  if (!downloaded) return undefined;
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.deb'))) {
    run('dpkg-deb', '--extract', name, '.');
  }
  return unpacked();
};
