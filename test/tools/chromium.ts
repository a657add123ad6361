import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright-core';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const isProgram = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = (command: string): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, command))
    .find((file) => existsSync(file) && isProgram(file));

/** The browser that somebody names in CHROMIUM, else the system's, else the one that Playwright keeps. */
export const findChromium = (): string | undefined => {
  const named = process.env['CHROMIUM'];
  if (named !== undefined && named !== '') {
    if (isProgram(named)) return named;
    throw new Error(`CHROMIUM names ${named}, which is no program that can be run.`);
  }
  const found = COMMANDS.map(onPath).find((file) => file !== undefined);
  if (found !== undefined) return found;
  const own = chromium.executablePath();
  return isProgram(own) ? own : undefined;
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

const MISSING =
  'The tests of the task pane run in Chromium, and none was found. ' +
  'Install it (on Debian: apt-get install chromium), or set CHROMIUM to the path of a Chromium or Chrome.';

/**
 * The path of a Chromium: found, or installed as Debian's package where that needs nobody's word.
 *
 * @throws an Error that says what is missing and what to do.
 */
export const ensureChromium = (): string => {
  const found = findChromium();
  if (found !== undefined) return found;
  const root = isDebian() ? asRoot() : undefined;
  if (root === undefined) throw new Error(MISSING);
  console.log('Chromium was not found; installing Debian’s package.');
  const apt = (...args: string[]): void => {
    const [command, ...rest] = [...root, 'apt-get', ...args];
    execFileSync(command!, rest, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  };
  try {
    apt('update', '-qq');
    // Without any font the widths on the screen are those of no text that a person reads.
    apt('install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation');
  } catch (error) {
    throw new Error(`${MISSING} Installing it was tried and failed: ${String(error)}`, { cause: error });
  }
  const installed = findChromium();
  if (installed === undefined) throw new Error(MISSING);
  return installed;
};
