import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { z } from 'zod';
import { billOfMaterials, purl } from '../../.config/bill-of-materials.cjs';
import packageJson from '../../package.json';
import packageLock from '../../package-lock.json';
import { cycloneDxFaults } from '../fixtures/published-schemas';
import { billOfMaterialsSchema, referenceFaults } from './cyclonedx';
import { PRODUCT_CLOSURE } from './lock-file';

const root = path.join(__dirname, '../..');
const made = (builtIn: readonly string[] = []) =>
  billOfMaterialsSchema.parse(billOfMaterials(packageJson, packageLock, new Set(builtIn)));

test('it has the form of CycloneDX, and every reference in it leads somewhere', () => {
  const materials = made();
  expect(referenceFaults(materials)).toEqual([]);
  expect(materials.metadata.component).toMatchObject({
    name: packageJson.name,
    version: packageJson.version,
  });
});

test('it holds to the published schema of CycloneDX, which refuses what is not of its form', () => {
  const materials = made();
  expect(cycloneDxFaults(materials)).toEqual([]);
  for (const wrong of [
    { ...materials, specVersion: 1.6 },
    { ...materials, more: 1 },
    { ...materials, serialNumber: 'urn:uuid:1' },
    { ...materials, components: [{ ...materials.components[0], type: 'thing' }] },
    { ...materials, components: [{ ...materials.components[0], licenses: [{ license: { id: 'Mine' } }] }] },
  ]) {
    expect(cycloneDxFaults(wrong)).not.toEqual([]);
  }
});

test('it lists what the product needs when it runs, and nothing of its development', () => {
  const purls = new Set(made().components.map((one) => one.purl));
  expect([...purls].sort()).toEqual(
    [...new Set(PRODUCT_CLOSURE.map(({ name, version }) => purl(name, version)))].sort(),
  );
  expect(purls).toContain(`pkg:npm/react@${PRODUCT_CLOSURE.find(({ name }) => name === 'react')?.version}`);
  expect([...purls].filter((one) => one.startsWith('pkg:npm/jest@'))).toEqual([]);
});

// npm's own list is shorter: it leaves out what the product needs where something of the development needs it too.
test('it has every package that npm would list', () => {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const printed = execFileSync(
    npm,
    ['sbom', '--package-lock-only', '--omit', 'dev', '--sbom-format', 'cyclonedx', '--offline'],
    { cwd: root, encoding: 'utf8', maxBuffer: 1e8, stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const { components } = z
    .object({ components: z.array(z.object({ purl: z.string() })) })
    .parse(JSON.parse(printed));
  expect(components.length).toBeGreaterThan(50);
  const ours = new Set(made().components.map((one) => one.purl));
  expect(components.filter((one) => !ours.has(one.purl))).toEqual([]);
});

test('the same packages give the same bytes, others another number', () => {
  expect(JSON.stringify(made())).toBe(JSON.stringify(made()));
  const { serialNumber } = made();
  expect(made(['pkg:npm/zod@4.6.7']).serialNumber).not.toBe(serialNumber);
});

test('it says what a build has put into its files', () => {
  const saxes = PRODUCT_CLOSURE.find(({ name }) => name === 'saxes');
  const builtIn = purl('saxes', saxes?.version ?? '');
  const [property] = made([builtIn]).components.find((one) => one.purl === builtIn)?.properties ?? [];
  expect(property).toEqual({ name: 'cims-report-assistant:built-in', value: 'true' });
  expect(made([builtIn]).components.filter((one) => one.properties[0]?.value === 'true')).toHaveLength(1);
});

describe('a small lock file', () => {
  const hash = `sha512-${Buffer.alloc(64, 7).toString('base64')}`;
  const one = (rest: object) => ({ integrity: hash, license: 'MIT', ...rest });
  const lock = {
    packages: {
      '': { dependencies: { a: '^1.0.0', '@s/b': '^2.0.0' } },
      'node_modules/a': one({
        version: '1.0.0',
        dependencies: { c: '^1.0.0' },
        peerDependencies: { d: '*' },
      }),
      'node_modules/a/node_modules/c': one({ version: '1.5.0', license: '(MIT OR ISC)' }),
      'node_modules/c': one({ version: '2.0.0' }),
      'node_modules/@s/b': one({ version: '2.0.0', optionalDependencies: { c: '^2.0.0', e: '*' } }),
      'node_modules/d': one({ version: '3.0.0', dev: true }),
      'node_modules/e': one({ version: '4.0.0', optional: true, name: 'real-e' }),
    },
  };
  const materials = billOfMaterialsSchema.parse(billOfMaterials(packageJson, lock, new Set()));
  const needs = Object.fromEntries(materials.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));

  it('has the nearest package where two have one name, and no line to a package of the development', () => {
    expect(needs).toEqual({
      [purl(packageJson.name, packageJson.version)]: ['pkg:npm/%40s/b@2.0.0', 'pkg:npm/a@1.0.0'],
      'pkg:npm/a@1.0.0': ['pkg:npm/c@1.5.0'],
      'pkg:npm/c@1.5.0': [],
      'pkg:npm/c@2.0.0': [],
      'pkg:npm/%40s/b@2.0.0': ['pkg:npm/c@2.0.0', 'pkg:npm/real-e@4.0.0'],
      'pkg:npm/real-e@4.0.0': [],
    });
    expect(referenceFaults(materials)).toEqual([]);
  });

  it('writes scope, licence, group and checksum as CycloneDX does', () => {
    const find = (ref: string) => materials.components.find((component) => component.purl === ref);
    expect(find('pkg:npm/real-e@4.0.0')).toMatchObject({ name: 'real-e', scope: 'optional' });
    expect(find('pkg:npm/c@1.5.0')).toMatchObject({ licenses: [{ expression: '(MIT OR ISC)' }] });
    expect(find('pkg:npm/%40s/b@2.0.0')).toMatchObject({ group: '@s', name: 'b', scope: 'required' });
    expect(find('pkg:npm/c@2.0.0')?.hashes[0]?.content).toBe('07'.repeat(64));
  });
});

test('faults of references are seen', () => {
  const materials = made();
  const [first, ...others] = materials.components;
  expect(referenceFaults({ ...materials, components: others })).toContain(`${first?.purl} is no component`);
  expect(referenceFaults({ ...materials, components: [first!, ...materials.components] })).toContain(
    `${first?.purl} stands there twice`,
  );
  expect(referenceFaults({ ...materials, dependencies: [] })).toContain(`nothing depends on ${first?.purl}`);
});
