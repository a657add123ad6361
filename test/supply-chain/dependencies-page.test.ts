import { declarationFaults, makeDependenciesPage, roughSize } from './dependencies-page';
import { directPackage, withWhatItBrings } from './lock-file';

const purpose = { for: 'tests', insteadOf: '–' };

test('a package without a purpose, and a purpose without a package, are named', () => {
  expect(declarationFaults({ a: purpose, b: purpose }, ['b', 'a'])).toEqual([]);
  expect(declarationFaults({ a: purpose, gone: purpose }, ['a', 'new'])).toEqual([
    'new: .config/dependencies.json does not say what it is for.',
    'gone: .config/dependencies.json names it, and package.json does not.',
  ]);
});

test.each([
  [999, '1 kB'],
  [5432, '5.4 kB'],
  [135_400, '140 kB'],
  [999_999, '1 MB'],
  [20_478_000, '20 MB'],
])('%d bytes are %s', (bytes, size) => {
  expect(roughSize(bytes)).toBe(size);
});

test('what a package brings along is followed through the lock file, without what is optional', () => {
  expect(withWhatItBrings('saxes').map(({ name }) => name)).toEqual(['saxes', 'xmlchars']);
  expect(withWhatItBrings('piscina').map(({ name }) => name)).toEqual(['piscina']);
  expect(withWhatItBrings('@fluentui/react-components').length).toBeGreaterThan(50);
  expect(() => directPackage('no-such-package')).toThrow('package-lock.json has no no-such-package');
});

test('the page keeps what was written by hand', () => {
  const page = makeDependenciesPage();
  expect(page).toMatch(/\| `saxes` +\| reads XML.*\| ISC +\| 160 kB +\| 1, /);
  expect(page).toContain('test/interop/ways/programs.ts');
});
