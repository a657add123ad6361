import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { billOfMaterialsSchema } from './cyclonedx';

const root = path.join(__dirname, '../..');
let folder: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'supply-chain-')));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const write = (name: string, text: string): void => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
};

/** A package with one module, which the project depends on. */
const addPackage = (name: string, description: object, code: string, licence?: string): void => {
  const described = { name, version: '1.0.0', main: 'index.js', sideEffects: false, ...description };
  write(`node_modules/${name}/package.json`, JSON.stringify(described));
  write(`node_modules/${name}/index.js`, code);
  if (licence !== undefined) write(`node_modules/${name}/LICENSE.md`, licence);
};

/** Builds the project with the plugin, in a process of its own, and gives the errors of the build. */
const build = (): readonly string[] => {
  const integrity = `sha512-${Buffer.alloc(64).toString('base64')}`;
  const locked = ['used', '@some/scoped', 'unused', 'bare'].map((name) => [
    `node_modules/${name}`,
    { version: '1.0.0', license: 'MIT', integrity },
  ]);
  const dependencies = { used: '*', '@some/scoped': '*', unused: '*', bare: '*' };
  const itself = { name: 'project', version: '1.2.3', description: 'A project', license: 'MIT' };
  write('package.json', JSON.stringify(itself));
  write(
    'package-lock.json',
    JSON.stringify({ packages: { '': { dependencies }, ...Object.fromEntries(locked) } }),
  );
  const printed = execFileSync(
    process.execPath,
    [
      '-e',
      `
      const webpack = require('webpack');
      const { SupplyChainPlugin } = require('./.config/supply-chain.cjs');
      const root = ${JSON.stringify(folder)};
      webpack({
        mode: 'production', context: root, entry: './main.js', output: { path: root + '/out' },
        module: { rules: [{ test: /\\.ts$/, type: 'javascript/auto' }] },
        optimization: { emitOnErrors: true },
        plugins: [new SupplyChainPlugin({ root, licences: 'licences.txt', materials: 'sbom.json' })],
      }, (error, stats) => {
        console.log(JSON.stringify(stats.compilation.errors.map(({ message }) => message)));
      });
    `,
    ],
    { cwd: root, encoding: 'utf8' },
  );
  return z.array(z.string()).parse(JSON.parse(printed));
};

const output = (name: string): string => readFileSync(path.join(folder, 'out', name), 'utf8');

test('what is built in has its licence beside it, and is marked in the bill of materials', () => {
  addPackage(
    'used',
    { license: 'MIT' },
    '/*! Copyright Example Person, of another package */ export const used = () => console.log(1);',
    'Licence of used\r\nin two lines',
  );
  addPackage(
    '@some/scoped',
    { license: 'ISC', author: 'Example Person' },
    'export const scoped = () => console.log(2);',
  );
  addPackage(
    'unused',
    { license: 'MIT' },
    'export const unused = () => console.log(3);',
    'Licence of unused',
  );
  write(
    'data.generated.ts',
    '// Made from the data of others.\n// By Example Person.\n\nexport const data = [4];',
  );
  write(
    'main.js',
    `import { used } from 'used'; import { scoped } from '@some/scoped'; import { unused } from 'unused';
     import { data } from './data.generated.ts'; used(); scoped(); console.log(data);`,
  );
  expect(build()).toEqual([]);
  const licences = output('licences.txt');
  expect(licences).toContain(
    'used 1.0.0 (MIT)\n\nLicence of used\nin two lines\n\nNotices in its files:\n\nCopyright Example Person, of another package\n',
  );
  expect(licences).toMatch(
    /@some\/scoped 1\.0\.0 \(ISC\)\n\nThe package has no licence file. It gives its licence as ISC, and the author as Example Person\.\n\nPermission to use, copy, modify/,
  );
  expect(licences).toContain('Made from the data of others.\nBy Example Person.\n');
  expect(licences).toMatch(/^webpack [\d.]+ \(MIT\)$/m);
  expect(licences).not.toContain('unused');
  const { components } = billOfMaterialsSchema.parse(JSON.parse(output('sbom.json')));
  expect(
    components.filter(({ properties }) => properties[0]?.value === 'true').map(({ purl }) => purl),
  ).toEqual(['pkg:npm/%40some/scoped@1.0.0', 'pkg:npm/used@1.0.0']);
  expect(components).toHaveLength(4);
});

test('the build is refused where a licence has no text', () => {
  addPackage('bare', { license: 'GPL-3.0-only' }, 'export const bare = () => console.log(1);');
  write('main.js', `import { bare } from 'bare'; bare();`);
  expect(build()).toEqual([
    'bare has no licence file, and .config/licence-texts.json no text of its licence (GPL-3.0-only).',
  ]);
});
