import { execFileSync } from 'node:child_process';
import path from 'node:path';

const root = path.join(__dirname, '..');

interface Probe {
  readonly file: string;
  readonly code: string;
}

/** The linter runs once, in a process of its own: jest's module loader cannot load its ES modules. */
const LINT = `
import { ESLint } from 'eslint';
const eslint = new ESLint({ overrideConfigFile: '.config/eslint.config.mjs' });
const probes = JSON.parse(process.argv[1]);
const rules = [];
for (const { file, code } of probes) {
  const [result] = await eslint.lintText(code, { filePath: file });
  rules.push(result.messages.map(({ ruleId }) => ruleId));
}
console.log(JSON.stringify(rules));
`;

const lintAll = (probes: readonly Probe[]): string[][] =>
  JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', LINT, '--', JSON.stringify(probes)], {
      cwd: root,
      encoding: 'utf8',
    }),
  ) as string[][];

const PATHS = 'import-x/no-restricted-paths';
const PACKAGES = 'no-restricted-imports';

const WRONG = [
  ['src/policy/probe.ts', '../docx', PATHS],
  ['src/docx/probe.ts', '../policy', PATHS],
  ['src/template/probe.ts', '../casefile', PATHS],
  ['src/casefile/probe.ts', '../template/builder', PATHS],
  ['src/checks/probe.ts', '../report', PATHS],
  ['src/bundle/probe.ts', '../cli/main', PATHS],
  ['src/policy/probe.ts', 'node:fs', PACKAGES],
  ['src/checks/probe.ts', 'docx', PACKAGES],
  ['src/cli/probe.ts', 'react', PACKAGES],
  ['taskpane/probe.ts', 'node:fs', PACKAGES],
] as const;

const RIGHT = [
  ['src/casefile/probe.ts', '../template'],
  ['src/checks/probe.ts', '../policy'],
  ['src/cli/probe.ts', 'node:fs'],
  ['src/template/builder/probe.ts', 'docx'],
] as const;

const GLOBALS = ['window', 'document', 'process'];

const importing = (file: string, imported: string): Probe => ({
  file,
  code: `export * from '${imported}';\n`,
});

describe('a wrong import fails the build', () => {
  const probes = [
    ...WRONG.map(([file, imported]) => importing(file, imported)),
    ...RIGHT.map(([file, imported]) => importing(file, imported)),
    ...GLOBALS.map((name) => ({ file: 'src/checks/probe.ts', code: `export const probe = ${name};\n` })),
  ];
  let results: string[][];
  beforeAll(() => {
    results = lintAll(probes);
  }, 60_000);
  const rulesFor = (index: number): string[] => results[index]!;

  it.each(WRONG.map((row, index) => [...row, index] as const))(
    '%s must not import %s',
    (...[, , rule, index]) => {
      expect(rulesFor(index)).toContain(rule);
    },
  );

  it.each(RIGHT.map((row, index) => [...row, WRONG.length + index] as const))(
    '%s may import %s',
    (...[, , index]) => {
      expect(rulesFor(index)).not.toContain(PATHS);
      expect(rulesFor(index)).not.toContain(PACKAGES);
    },
  );

  it.each(GLOBALS.map((name, index) => [name, WRONG.length + RIGHT.length + index] as const))(
    'the core must not touch %s',
    (_, index) => {
      expect(rulesFor(index)).toContain('no-restricted-globals');
    },
  );
});
