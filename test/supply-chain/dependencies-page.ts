import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import packageJson from '../../package.json';
import { markdownTable } from '../tools/markdown-table';
import { installedBytes } from './installed';
import { directPackage, withWhatItBrings, type LockedPackage } from './lock-file';

export const DEPENDENCIES_PAGE = 'docs/dependencies.md';
const DECLARED_IN = '.config/dependencies.json';

const root = path.join(__dirname, '../..');

const purposes = z.record(
  z.string(),
  z.strictObject({
    /** What it is for. */
    for: z.string().min(1),
    /** What would replace it; a dash where nothing would. */
    insteadOf: z.string().min(1),
  }),
);
const declaration = z.strictObject({ dependencies: purposes, devDependencies: purposes });

type Purposes = Readonly<z.infer<typeof purposes>>;

/**
 * What is wrong with a declaration, a sentence each: packages that it does not speak of, and such as are no longer
 * depended on.
 */
export const declarationFaults = (declared: Purposes, dependedOn: readonly string[]): readonly string[] => [
  ...dependedOn
    .filter((name) => !(name in declared))
    .map((name) => `${name}: ${DECLARED_IN} does not say what it is for.`),
  ...Object.keys(declared)
    .filter((name) => !dependedOn.includes(name))
    .map((name) => `${name}: ${DECLARED_IN} names it, and package.json does not.`),
];

const UNITS = [
  { bytes: 1_000_000, name: 'MB' },
  { bytes: 1000, name: 'kB' },
] as const;

/** A size in two figures, so that it does not change with every patch of a package. */
export const roughSize = (bytes: number): string => {
  const rounded = Number(bytes.toPrecision(2));
  const { bytes: unit, name } = UNITS.find((one) => rounded >= one.bytes) ?? UNITS[1];
  return `${rounded / unit} ${name}`;
};

const sizeOf = (packages: readonly LockedPackage[]): string =>
  roughSize(packages.reduce((sum, { folder }) => sum + installedBytes(folder), 0));

const licenceOf = ({ name, license }: LockedPackage): string =>
  name === '@microsoft/office-js' ? 'Microsoft’s own' : (license ?? 'not given').replace(/^\((.*)\)$/, '$1');

const row = (name: string, purpose: Purposes[string] | undefined): readonly string[] => {
  const itself = directPackage(name);
  const all = withWhatItBrings(name);
  return [
    `\`${name}\``,
    purpose?.for ?? '',
    licenceOf(itself),
    sizeOf([itself]),
    all.length === 1 ? 'nothing' : `${all.length - 1}, ${sizeOf(all.slice(1))}`,
    purpose?.insteadOf ?? '',
  ];
};

const HEAD = ['package', 'what for', 'licence', 'size', 'brings along', 'what would replace it'];

const table = (declared: Purposes, dependedOn: readonly string[]): string => {
  const faults = declarationFaults(declared, dependedOn);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return markdownTable([HEAD, ...[...dependedOn].sort().map((name) => row(name, declared[name]))]);
};

const MADE = /(?<=<!-- made from \.config\/dependencies\.json -->\n\n)[^]*?(?=\n\n<!-- up to here -->)/;

/**
 * The page as it stands, with the tables of packages made anew.
 *
 * @throws an Error where a package has no declared purpose, or one is declared that is not depended on.
 */
export const makeDependenciesPage = (): string => {
  const page = readFileSync(path.join(root, DEPENDENCIES_PAGE), 'utf8');
  if (!MADE.test(page)) throw new Error(`${DEPENDENCIES_PAGE} has no marks to write between`);
  const declared = declaration.parse(JSON.parse(readFileSync(path.join(root, DECLARED_IN), 'utf8')));
  const product = table(declared.dependencies, Object.keys(packageJson.dependencies));
  const development = table(declared.devDependencies, Object.keys(packageJson.devDependencies));
  return page.replace(
    MADE,
    () => `## In the product\n\n${product}\n\n## For development only\n\n${development}`,
  );
};
