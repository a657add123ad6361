import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { SCRIPTS, headersFor, type Declaration } from '../../.config/hosting/index.cjs';
import packageJson from '../../package.json';
import { manifestFaults } from '../tools/manifest-faults';
import { billOfMaterialsSchema, referenceFaults } from '../supply-chain/cyclonedx';
import { TEST_PANE, TEST_PANE_APART, TEST_PANE_URL } from '../tools/pane-build';

const text = (...name: string[]): string => readFileSync(path.join(...name), 'utf8');
const pages = readdirSync(TEST_PANE).filter((name) => name.endsWith('.html'));
const inScripts = readdirSync(path.join(TEST_PANE, SCRIPTS));
const scripts = inScripts.filter((name) => name.endsWith('.js'));
const declaration = JSON.parse(text(TEST_PANE_APART, 'headers.json')) as Declaration;

test('the pages are there, each under its policy', () => {
  expect(pages.sort()).toEqual(['index.html', 'save.html', 'taskpane.html']);
  for (const page of pages) {
    const header = headersFor(declaration, page)['Content-Security-Policy']!;
    const policy = /http-equiv="?Content-Security-Policy"? content="([^"]+)"/.exec(
      text(TEST_PANE, page),
    )?.[1];
    expect(header).toBe(`${policy}; ${/frame-ancestors .*/.exec(header)?.[0]}`);
  }
});

test('only the page for Word loads office.js, and before anything of ours', () => {
  const sources = (page: string): string[] =>
    [...text(TEST_PANE, page).matchAll(/<script[^>]* src="?([^ ">]+)/g)].map(([, source]) => source!);
  expect(sources('taskpane.html')[0]).toBe('/office-js/office.js');
  expect(sources('taskpane.html').slice(1)).toEqual(sources('index.html'));
  expect(sources('index.html').length).toBeGreaterThan(0);
  expect(sources('save.html')).toHaveLength(1);
});

test('scripts have hashed names, and name no map: those stand apart', () => {
  expect(scripts.length).toBeGreaterThan(3);
  expect(scripts.filter((name) => !/\.[0-9a-f]{8}\.js$/.test(name))).toEqual([]);
  expect(scripts.filter((name) => text(TEST_PANE, SCRIPTS, name).includes('sourceMappingURL'))).toEqual([]);
  // What stands beside them is kept for a year as well.
  expect(inScripts.filter((name) => !/\.[0-9a-f]{8}\.js(\.LICENSE\.txt)?$/.test(name))).toEqual([]);
  const mapped = readdirSync(path.join(TEST_PANE_APART, 'maps')).map((name) => name.replace(/\.map$/, ''));
  expect(mapped.filter((name) => !scripts.includes(name))).toEqual([]);
  // A chunk of nothing but data has nothing to map.
  expect(mapped.length).toBeGreaterThan(scripts.length / 2);
});

test('every file of the pane is of a media type that is declared', () => {
  const files = readdirSync(TEST_PANE, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  expect(files.length).toBeGreaterThan(40);
  const unknown = files.filter(({ name }) => !(name.split('.').at(-1)! in declaration.mediaTypes));
  expect(unknown.map(({ name }) => name)).toEqual([]);
});

test('a build has nothing of an organisation, and so takes the place of nothing that one has put beside the pane', () => {
  const names = readdirSync(TEST_PANE, { recursive: true, encoding: 'utf8' });
  expect(names.length).toBeGreaterThan(40);
  expect(names.filter((name) => /organisation\.json|templates|\.docx$/u.test(name))).toEqual([]);
});

test('the manifest names the place where the pane is hosted, and what it names is there', () => {
  const manifest = text(TEST_PANE, 'manifest.xml');
  expect(manifest).not.toContain('localhost');
  expect(
    manifestFaults(manifest, { folder: TEST_PANE, version: packageJson.version, home: TEST_PANE_URL }),
  ).toEqual([]);
});

test('what must load before a view can be used is within the budget', () => {
  const { limit, sizes } = JSON.parse(text(TEST_PANE_APART, 'first-load.json')) as {
    limit: number;
    sizes: Record<string, number>;
  };
  expect(limit).toBe(170_000);
  expect(Object.keys(sizes)).toEqual(expect.arrayContaining(['entry', 'start', 'check', 'export']));
  expect(Object.entries(sizes).filter(([, size]) => size > limit)).toEqual([]);
});

test('licences of what is built in are served with it, the bill of materials stands apart', () => {
  const licences = text(TEST_PANE, 'THIRD-PARTY-LICENCES.txt');
  for (const name of ['react', 'react-dom', '@fluentui/react-button', 'saxes', 'zod']) {
    expect(licences).toMatch(new RegExp(`^${name} \\d+\\.\\S+ \\((?:MIT|ISC)\\)$`, 'm'));
  }
  expect(licences).toContain('date-holidays by commenthol and contributors');
  expect(licences).not.toMatch(/^(?:commander|piscina|jest) /m);
  const materials = billOfMaterialsSchema.parse(JSON.parse(text(TEST_PANE_APART, 'sbom.cdx.json')));
  expect(referenceFaults(materials)).toEqual([]);
  const listed = materials.components
    .filter(({ properties }) => properties[0]?.value === 'true')
    .map(({ group, name, version }) => `${group === undefined ? '' : `${group}/`}${name} ${version}`);
  expect(listed.length).toBeGreaterThan(20);
  expect(listed.filter((one) => !licences.includes(`\n${one} (`))).toEqual([]);
});
