import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { HOSTING } from '../../../.config/hosting/index.cjs';
import { OFFICE_JS_FOLDER } from '../../emulated-host/library/office-files';
import { EXAMPLE_URL } from '../../tools/hosting-files';
import { TEST_OFFICE_JS, TEST_PANE, TEST_PANE_APART, TEST_PANE_URL } from '../../tools/pane-build';
import { missingHostingPrograms, type HostingProgram } from '../setup/hosting-programs';
import type { Configuration } from './web-server';

/** The program that a configuration is for. */
export const PROGRAM: Readonly<Record<Configuration, HostingProgram>> = {
  'nginx.conf': 'nginx',
  'nginx-in-container.conf': 'nginx',
  Caddyfile: 'caddy',
};

/** Tests that start a server: skipped where a program is missing, which the run's last lines say. */
export const describeWith = (configuration: Configuration): jest.Describe =>
  [PROGRAM[configuration], 'openssl' as const].some((name) => missingHostingPrograms().includes(name))
    ? describe.skip
    : describe;

/** A pane on a disk, as a server is to serve it. */
export interface Site {
  /** The folder with the configurations for it. */
  readonly configurations: string;
  /** The address of the pane. */
  readonly url: string;
  /** The folder that the server has as its root. */
  readonly root: string;
}

export interface Sites {
  /** The pane alone with its host, with what the build wrote for it. office.js is beside it, where the tests' pane looks. */
  readonly built: Site;
  /** The pane in a folder of its host, with what stands in docs/hosting. */
  readonly example: Site;
  readonly remove: () => void;
}

/** Where a site's organisation has a template of its own, seen from the folder of the pane. */
export const OFFICIAL_TEMPLATE = 'templates/report.docx';

const ORGANISATION = {
  schemaVersion: 1,
  name: 'Example Care',
  templates: [
    { kind: 'investigation-report', file: OFFICIAL_TEMPLATE, name: 'Example Care investigation report' },
  ],
};

/** What an organisation may put beside the pane. */
const addMore = (folder: string): void => {
  writeFileSync(path.join(folder, 'organisation.json'), JSON.stringify(ORGANISATION));
  mkdirSync(path.join(folder, path.dirname(OFFICIAL_TEMPLATE)));
  cpSync(
    path.join(__dirname, '../../../templates/investigation-report.docx'),
    path.join(folder, OFFICIAL_TEMPLATE),
  );
};

/** The folder on the disk in which a site has the pane. */
export const paneOf = ({ root, url }: Site): string => path.join(root, new URL(url).pathname);

/** Lays out the built pane as it is copied to servers. */
export const makeSites = (): Sites => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sites-'));
  const built = {
    configurations: path.join(TEST_PANE_APART, HOSTING),
    url: TEST_PANE_URL,
    root: path.join(folder, 'built'),
  };
  cpSync(TEST_PANE, built.root, { recursive: true });
  cpSync(OFFICE_JS_FOLDER, path.join(built.root, path.dirname(TEST_OFFICE_JS)), { recursive: true });
  addMore(built.root);

  const example = {
    configurations: path.join(__dirname, '../../../docs/hosting'),
    url: EXAMPLE_URL,
    root: path.join(folder, 'example'),
  };
  const pane = path.join(example.root, new URL(EXAMPLE_URL).pathname);
  cpSync(TEST_PANE, pane, { recursive: true });
  const manifest = path.join(pane, 'manifest.xml');
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replaceAll(TEST_PANE_URL, EXAMPLE_URL));
  addMore(pane);
  return { built, example, remove: () => rmSync(folder, { recursive: true, force: true }) };
};
