import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const root = path.join(__dirname, '../..');

/** The pane as it is built for the tests: like the one that is shipped, but for where office.js comes from. */
export const TEST_PANE = path.join(root, 'dist/pane-in-test');
/** Beside it: maps, headers and sizes. */
export const TEST_PANE_APART = `${TEST_PANE}-not-served`;
/** Where the tests say that it is hosted. No such host exists. */
export const TEST_PANE_URL = 'https://pane.example/';
/** Where the tests answer for Microsoft's address. */
export const TEST_OFFICE_JS = '/office-js/office.js';

const STAMP = path.join(TEST_PANE_APART, 'inputs.sha256');
const INPUTS = [
  'taskpane',
  'src',
  'templates',
  '.config',
  'manifest.xml',
  'webpack.config.js',
  'package.json',
  'package-lock.json',
];

const filesIn = (name: string): string[] =>
  statSync(name).isDirectory()
    ? readdirSync(name)
        .sort()
        .flatMap((entry) => filesIn(path.join(name, entry)))
    : [name];

const inputsHash = (): string => {
  const hash = createHash('sha256');
  for (const file of INPUTS.flatMap((name) => filesIn(path.join(root, name)))) {
    hash.update(`${path.relative(root, file)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
};

/** Builds the pane for the tests; nothing is done where none of its inputs has changed. */
export const buildTestPane = (): void => {
  const hash = inputsHash();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return;
  rmSync(STAMP, { force: true });
  const webpack = path.join(root, 'node_modules/webpack-cli/bin/cli.js');
  execFileSync(
    process.execPath,
    [webpack, '--mode', 'production', '--config-name', 'taskpane', '--stats', 'errors-only'],
    {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: {
        ...process.env,
        PANE_FOLDER: TEST_PANE,
        PANE_URL: TEST_PANE_URL,
        OFFICE_JS_URL: TEST_OFFICE_JS,
      },
    },
  );
  mkdirSync(TEST_PANE_APART, { recursive: true });
  writeFileSync(STAMP, hash);
};
