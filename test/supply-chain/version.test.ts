import { readFileSync } from 'node:fs';
import path from 'node:path';
import packageJson from '../../package.json';
import { TOOL } from '../../src/report';
import { Sandbox } from '../cli/sandbox';
import { parseXml } from '../tools/manifest-xml';
import { sourceFiles } from '../tools/source-files';
import { releasesIn } from './raise-version';

const root = path.join(__dirname, '../..');
const read = (name: string): string => readFileSync(path.join(root, name), 'utf8');
const { version } = packageJson;

test('the manifest has the version of package.json', () => {
  const given = parseXml(read('manifest.xml')).children.find(({ name }) => name === 'Version');
  expect(given?.text).toBe(`${version}.0`);
});

test('the command and its reports have it', async () => {
  const sandbox = new Sandbox();
  try {
    expect((await sandbox.run(['--version'])).out).toBe(`${version}\n`);
    const { out } = await sandbox.run(['check', 'gone.docx', '--format', 'json']);
    expect(JSON.parse(out)).toMatchObject({ tool: { name: 'cims-report', version } });
  } finally {
    sandbox.remove();
  }
  expect(TOOL.version).toBe(version);
});

test('no source file has a copy of it', () => {
  const sources = sourceFiles('src', 'taskpane');
  expect(sources.length).toBeGreaterThan(200);
  const copy = new RegExp(`(?<![\\d.])${version.replaceAll('.', '\\.')}(?![\\d.]*\\d)`);
  expect(sources.filter((name) => copy.test(read(name)))).toEqual([]);
});

const parts = (text: string): readonly number[] => text.split('.').map(Number);
const isNewer = (a: string, b: string): boolean => {
  const at = parts(a).findIndex((part, index) => part !== parts(b)[index]);
  return at >= 0 && (parts(a)[at] ?? 0) > (parts(b)[at] ?? 0);
};

test('the changelog names its versions newest first, the newest being that of package.json', () => {
  const changelog = read('CHANGELOG.md');
  expect(changelog.match(/^## Unreleased$/gm)).toHaveLength(1);
  const released = releasesIn(changelog).map((one) => one.version);
  const disordered = released.filter((one, at) => at > 0 && !isNewer(released[at - 1] ?? '', one));
  expect(disordered).toEqual([]);
  // Before the first release package.json names the version that is being made.
  expect(released[0] ?? version).toBe(version);
  expect(changelog.includes('nothing has been released yet')).toBe(released.length === 0);
});

test('npm version refuses first where nothing is unreleased, and then raises every place together', () => {
  expect(packageJson.scripts.preversion).toBe('tsx test/supply-chain/before-npm-version.ts');
  expect(packageJson.scripts.version).toBe(
    'tsx test/supply-chain/on-npm-version.ts && git add manifest.xml CHANGELOG.md',
  );
});
