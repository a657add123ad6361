import lock from '../package-lock.json';

interface LockedPackage {
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const packages = Object.entries(lock.packages as Readonly<Record<string, LockedPackage>>);

test('the lock file names no registry', () => {
  expect(packages.length).toBeGreaterThan(300);
  expect(packages.filter(([, { resolved }]) => resolved !== undefined).map(([name]) => name)).toEqual([]);
});

// A registry that lacks the build of a package for another platform makes npm leave it out of the lock file, and then
// `npm ci` refuses the file on every platform.
test('the lock file has every platform’s build of a package', () => {
  const locked = new Set(packages.map(([name]) => name.replace(/^.*node_modules\//, '')));
  const wanted = packages.flatMap(([, { optionalDependencies = {} }]) => Object.keys(optionalDependencies));
  expect(wanted.length).toBeGreaterThan(50);
  expect(wanted.filter((name) => !locked.has(name))).toEqual([]);
});
