import { readFileSync } from 'node:fs';
import path from 'node:path';
import packageJson from '../package.json';
import lock from '../package-lock.json';
import { LOCKED } from './supply-chain/lock-file';

const text = readFileSync(path.join(__dirname, '../package-lock.json'), 'utf8');

test('the lock file names no registry, and npm is told to name none', () => {
  expect(LOCKED.length).toBeGreaterThan(300);
  expect(LOCKED.filter(({ resolved }) => resolved !== undefined).map(({ folder }) => folder)).toEqual([]);
  expect(readFileSync(path.join(__dirname, '../.npmrc'), 'utf8')).toMatch(
    /^omit-lockfile-registry-resolved=true$/m,
  );
});

// What `npm ci` would fetch from elsewhere, or from a folder of one machine, stands in a version or a range.
test('every package comes from the registry that is asked, by its version and checksum', () => {
  expect(LOCKED.filter(({ version }) => !/^\d+\.\d+\.\d+(?:[-+][\w.-]+)?$/.test(version))).toEqual([]);
  expect(LOCKED.filter(({ integrity }) => integrity !== undefined && !/^sha512-/.test(integrity))).toEqual(
    [],
  );
  // Builds for other platforms that the registry at hand did not have: docs/dependencies.md.
  const unchecked = LOCKED.filter(({ integrity }) => integrity === undefined);
  expect(unchecked.filter(({ dev, optional, os }) => !(dev && optional && os !== undefined))).toEqual([]);
  expect(unchecked.length).toBeLessThanOrEqual(30);
});

test('no address stands in the lock file but those of licences’ and funders’ pages', () => {
  const addresses = [...text.matchAll(/^\s*"(\w+)": "((?:https?|git\+\w+|git|ssh|file):[^"]*)"/gm)];
  expect(addresses.length).toBeGreaterThan(100);
  expect(addresses.filter(([, key]) => key !== 'url' && key !== 'funding').map(([line]) => line)).toEqual([]);
  const hosts = new Set(addresses.map(([, , address = '']) => new URL(address).hostname));
  expect([...hosts].filter((host) => /registry|npm(?!js)|localhost|^[\d.]+$/.test(host))).toEqual([]);
});

test('the lock file is that of package.json', () => {
  const { name, version, license, dependencies, devDependencies } = packageJson;
  expect(lock.packages['']).toMatchObject({ name, version, license, dependencies, devDependencies });
  expect([lock.name, lock.version]).toEqual([name, version]);
});

// A registry that lacks the build of a package for another platform makes npm leave it out of the lock file, and then
// `npm ci` refuses the file on every platform.
test('the lock file has every platform’s build of a package', () => {
  const locked = new Set(LOCKED.map(({ folder }) => folder.replace(/^.*node_modules\//, '')));
  const wanted = LOCKED.flatMap(({ optionalDependencies }) => Object.keys(optionalDependencies));
  expect(wanted.length).toBeGreaterThan(50);
  expect(wanted.filter((name) => !locked.has(name))).toEqual([]);
});
