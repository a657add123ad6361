import { z } from 'zod';
import packageLock from '../../package-lock.json';

const namesToRanges = z.record(z.string(), z.string());

const lockedPackage = z.object({
  /** Stands there only where the folder has another name than the package. */
  name: z.string().optional(),
  version: z.string(),
  integrity: z.string().optional(),
  resolved: z.string().optional(),
  license: z.string().optional(),
  dev: z.boolean().default(false),
  optional: z.boolean().default(false),
  os: z.array(z.string()).optional(),
  cpu: z.array(z.string()).optional(),
  dependencies: namesToRanges.default({}),
  optionalDependencies: namesToRanges.default({}),
  peerDependencies: namesToRanges.default({}),
});

/** A package as the lock file has it, with the folder that it is installed into and its own name. */
export type LockedPackage = Readonly<Omit<z.infer<typeof lockedPackage>, 'name'>> & {
  readonly folder: string;
  readonly name: string;
};

const FOLDER = 'node_modules/';
const nameOf = (folder: string): string => folder.slice(folder.lastIndexOf(FOLDER) + FOLDER.length);

const read = (): readonly LockedPackage[] => {
  const packages = Object.entries(packageLock.packages as Readonly<Record<string, unknown>>);
  // The one without a folder is the product itself.
  return packages
    .filter(([folder]) => folder !== '')
    .map(([folder, entry]) => {
      const known = lockedPackage.parse(entry);
      return { ...known, folder, name: known.name ?? nameOf(folder) };
    });
};

/** Every package of the lock file. Loading this throws where the lock file has another form. */
export const LOCKED: readonly LockedPackage[] = read();

const BY_FOLDER: ReadonlyMap<string, LockedPackage> = new Map(LOCKED.map((one) => [one.folder, one]));

/** The packages that the product needs when it runs, optional ones among them. */
export const PRODUCT_CLOSURE: readonly LockedPackage[] = LOCKED.filter(({ dev }) => !dev);

/** The package that is installed directly for the product, or for its development. Throws where there is none. */
export const directPackage = (name: string): LockedPackage => {
  const found = BY_FOLDER.get(`${FOLDER}${name}`);
  if (found === undefined) throw new Error(`package-lock.json has no ${name}`);
  return found;
};

/** What a package in `folder` gets for `name`: the nearest, as Node looks for it. */
const resolvedFrom = (folder: string, name: string): LockedPackage | undefined => {
  for (let place = folder; ; place = place.slice(0, Math.max(0, place.lastIndexOf(`/${FOLDER}`)))) {
    const found = BY_FOLDER.get(place === '' ? `${FOLDER}${name}` : `${place}/${FOLDER}${name}`);
    if (found !== undefined || place === '') return found;
  }
};

/**
 * A package with all that it brings along, itself first. Left out is what is optional: which of those are installed
 * differs from machine to machine.
 */
export const withWhatItBrings = (name: string): readonly LockedPackage[] => {
  const found = new Set([directPackage(name)]);
  for (const { folder, dependencies, optionalDependencies } of found) {
    for (const needed of Object.keys(dependencies).filter((one) => !(one in optionalDependencies))) {
      const next = resolvedFrom(folder, needed);
      if (next !== undefined) found.add(next);
    }
  }
  return [...found];
};
