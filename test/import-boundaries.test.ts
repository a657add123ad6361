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
const WORD_PROBE = 'taskpane/host/word/probe.ts';

const WRONG = [
  ['src/policy/probe.ts', '../docx', PATHS],
  ['src/docx/probe.ts', '../policy', PATHS],
  ['src/template/probe.ts', '../casefile', PATHS],
  ['src/casefile/probe.ts', '../template/builder', PATHS],
  ['src/checks/probe.ts', '../report', PATHS],
  ['src/report/probe.ts', '../word/xml', PATHS],
  ['src/report/check-page/probe.ts', '../../word/xml', PATHS],
  ['src/template/probe.ts', '../word/xml', PATHS],
  ['src/report/word/probe.ts', '../../template', PATHS],
  ['src/report/word/probe.ts', 'docx', PACKAGES],
  ['src/bundle/probe.ts', '../cli/main', PATHS],
  ['src/policy/probe.ts', 'node:fs', PACKAGES],
  ['src/checks/probe.ts', 'docx', PACKAGES],
  ['src/cli/probe.ts', 'react', PACKAGES],
  ['taskpane/probe.ts', 'node:fs', PACKAGES],
  ['taskpane/views/check/probe.tsx', '../../host/word/word-host', PATHS],
  ['taskpane/views/check/probe.tsx', '../../host/browser/browser-host', PATHS],
  ['taskpane/views/check/probe.tsx', '../export/ExportView', PATHS],
  ['taskpane/session/probe.ts', '../host/word/word-host', PATHS],
  ['taskpane/host/probe.ts', '../session/session', PATHS],
  ['taskpane/work/probe.ts', '../session/session', PATHS],
  ['taskpane/parts/probe.ts', '../session/session', PATHS],
  ['taskpane/problems/probe.ts', '../../src/policy', PATHS],
  ['taskpane/save-page/probe.ts', '../session/session', PATHS],
  ['taskpane/work/probe.ts', '../../src/cli/run', PATHS],
] as const;

const RIGHT = [
  ['src/casefile/probe.ts', '../template'],
  ['src/checks/probe.ts', '../policy'],
  ['src/cli/probe.ts', 'node:fs'],
  ['src/template/builder/probe.ts', 'docx'],
  ['src/template/builder/probe.ts', '../../word/xml'],
  ['src/report/word/probe.ts', '../../word/xml'],
  ['src/word/probe.ts', 'docx'],
  ['src/word/probe.ts', 'fflate'],
  ['taskpane/views/check/probe.tsx', '../../session/session'],
  ['taskpane/views/check/probe.tsx', '../../host'],
  ['taskpane/work/probe.ts', '../../src/checks'],
  ['taskpane/app/probe.ts', '../host/word/word-host'],
] as const;

/** What a folder must not name, though the platform has it. */
const GLOBALS = [
  ['src/checks/probe.ts', 'window'],
  ['src/checks/probe.ts', 'document'],
  ['src/checks/probe.ts', 'process'],
  ['taskpane/views/check/probe.tsx', 'Office'],
  ['taskpane/session/probe.ts', 'Word'],
  ['taskpane/host/browser/probe.ts', 'OfficeExtension'],
] as const;

/** Faults that Word shows only when it is run: the linter finds them where Word is talked to. */
const OFFICE_FAULTS = [
  [
    'office-addins/call-sync-after-load',
    `export const probe = async (context: Word.RequestContext): Promise<string> => {
  const range = context.document.getSelection();
  range.load('text');
  return range.text;
};
`,
  ],
  [
    'office-addins/load-object-before-read',
    `export const probe = async (context: Word.RequestContext): Promise<string> => {
  const range = context.document.getSelection();
  await context.sync();
  return range.text;
};
`,
  ],
  [
    'office-addins/no-context-sync-in-loop',
    `export const probe = async (context: Word.RequestContext): Promise<void> => {
  for (let index = 0; index < 3; index += 1) await context.sync();
};
`,
  ],
] as const;

const importing = (file: string, imported: string): Probe => ({
  file,
  code: `export * from '${imported}';\n`,
});

describe('a wrong import fails the build', () => {
  const probes = [
    ...WRONG.map(([file, imported]) => importing(file, imported)),
    ...RIGHT.map(([file, imported]) => importing(file, imported)),
    ...GLOBALS.map(([file, name]) => ({ file, code: `export const probe = ${name};\n` })),
    { file: WORD_PROBE, code: 'export const probe = Office;\n' },
    ...OFFICE_FAULTS.map(([, code]) => ({ file: WORD_PROBE, code })),
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

  const globals = WRONG.length + RIGHT.length;
  it.each(GLOBALS.map((row, index) => [...row, globals + index] as const))(
    '%s must not name %s',
    (...[, , index]) => {
      expect(rulesFor(index)).toContain('no-restricted-globals');
    },
  );

  const word = globals + GLOBALS.length;
  it('host/word may name Office', () => {
    expect(rulesFor(word)).not.toContain('no-restricted-globals');
  });

  it.each(OFFICE_FAULTS.map(([rule], index) => [rule, word + 1 + index] as const))(
    'host/word is held to %s',
    (rule, index) => {
      expect(rulesFor(index)).toContain(rule);
    },
  );
});
