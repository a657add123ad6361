import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import packageJson from '../package.json';
import { copyOfRepository } from './tools/copy-of-repository';

// The section about a new rule is taken as a person would take it: top to bottom, each command run and each file
// written as the page has it, in a copy of the repository. The steps build on each other: run the file whole.
const PAGE = readFileSync('CONTRIBUTING.md', 'utf8');
const MINUTES = 60_000;
const ID = 'data-client-name-not-full';

const [, SECTION = ''] = /^## A new rule in fifteen minutes\n([^]*?)^## Facts /m.exec(PAGE) ?? [];

type Step = { readonly run: string } | { readonly file: string; readonly text: string };

const steps: readonly Step[] = [...SECTION.matchAll(/(?:^`([^`\n]+)`:\n\n)?^```(\w+)\n([^]*?)^```$/gm)].map(
  ([block, file, language, text = '']): Step => {
    if (language === 'sh') return { run: text.trim() };
    if (file === undefined) throw new Error(`the page does not say which file this is:\n${block}`);
    return { file, text };
  },
);

const folder = mkdtempSync(path.join(tmpdir(), 'cims-report-contributing-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (file: string): string => path.join(folder, file);

beforeAll(() => {
  copyOfRepository(folder);
  mkdirSync(at('.tmp'));
});

/** What is cached on the way goes with the copy. */
const shell = (command: string) => {
  const env = { ...process.env, TMPDIR: at('.tmp') };
  const { status, stdout, stderr } = spawnSync('bash', ['-euc', command], {
    cwd: folder,
    encoding: 'utf8',
    env,
  });
  return { status, said: `${stdout}\n${stderr}` };
};

const take = (step: Step | undefined): string => {
  if (step === undefined) throw new Error('the page has fewer steps');
  if ('file' in step) {
    // A name that is misspelt in the page would make a new file.
    expect(existsSync(at(step.file)) ? step.file : `${step.file} was not made by the skeleton`).toBe(
      step.file,
    );
    writeFileSync(at(step.file), step.text);
    return '';
  }
  const { status, said } = shell(step.run);
  expect({ status, said: status === 0 ? '' : said }).toEqual({ status: 0, said: '' });
  return said;
};

const [skeleton, rule, fixture, page, generate, tests, ...more] = steps;

describe('CONTRIBUTING.md, a new rule', () => {
  it('has the steps that are taken here, and no other', () => {
    const kinds = steps.map((step) => ('file' in step ? step.file : step.run));
    expect(kinds).toEqual([
      `npm run new-rule -- ${ID}`,
      'src/checks/data/client-name-not-full.ts',
      'test/checks/data/client-name-not-full.fixture.ts',
      `docs/rules/${ID}.md`,
      'npm run generate',
      `npx jest -c .config/jest.config.cjs test/checks -t ${ID}`,
    ]);
    expect(more).toEqual([]);
  });

  it(
    'makes a skeleton, with which nothing runs until it is filled',
    () => {
      const said = take(skeleton);
      expect(said).toContain('CONTRIBUTING.md goes through this with an example.');
      expect(said.match(/^written {3}/gm)).toHaveLength(4);
      const { status, said: refused } = shell('npm run generate');
      expect(status).not.toBe(0);
      expect(refused).toContain('ID_OF_A_REQUIREMENT_WITH_A_SOURCE is not defined');
    },
    MINUTES,
  );

  it(
    'fills it, and it compiles and is formatted',
    () => {
      for (const step of [rule, fixture, page]) take(step);
      const files = [rule, fixture].flatMap((step) => (step && 'file' in step ? [step.file] : []));
      const settings = {
        extends: './tsconfig.json',
        include: [],
        files,
        compilerOptions: { types: ['node'] },
      };
      writeFileSync(at('tsconfig.example.json'), JSON.stringify(settings));
      expect(shell('npx tsc -p tsconfig.example.json')).toMatchObject({ status: 0 });
    },
    3 * MINUTES,
  );

  it(
    'completes the page, and lists the rule',
    () => {
      const said = take(generate);
      expect(said.match(/^written .*$/gm)).toEqual([
        `written   docs/rules/${ID}.md`,
        'written   docs/rules/README.md',
      ]);
      const text = readFileSync(at(`docs/rules/${ID}.md`), 'utf8');
      expect(text).toContain('Each client is named in full.');
      expect(text).toContain('Stated by a source.');
      expect(
        shell(`npx prettier --list-different src/checks/data test/checks/data docs/rules`),
      ).toMatchObject({
        status: 0,
      });
    },
    MINUTES,
  );

  it(
    'passes the tests of the rule',
    () => {
      const said = take(tests);
      // Its entry in the registry, its page (twice) and its fixture (three times).
      expect(/^Tests: +(?:\d+ skipped, )?(\d+) passed/m.exec(said)?.[1]).toBe('6');
    },
    3 * MINUTES,
  );

  it(
    'is held to its fixture: without the rule’s work the tests fail',
    () => {
      const file = at('src/checks/data/client-name-not-full.ts');
      const text = readFileSync(file, 'utf8');
      const idle = text.replace("name.includes(' ')", 'name.length > 0');
      expect(idle).not.toBe(text);
      writeFileSync(file, idle);
      const { status, said } = shell(
        `npx jest -c .config/jest.config.cjs test/checks/rules.test.ts -t ${ID}`,
      );
      expect(status).toBe(1);
      expect(said).toContain(`missing: ${ID}`);
    },
    3 * MINUTES,
  );
});

test('every command of the page is there', () => {
  const commands = [...PAGE.matchAll(/^```sh\n([^]*?)^```$/gm)].flatMap(([, text = '']) =>
    text
      .trim()
      .split('\n')
      .map((line) => line.replace(/ +#.*$/, '')),
  );
  expect(commands.length).toBeGreaterThan(12);
  const scripts: Readonly<Record<string, string>> = packageJson.scripts;
  for (const command of commands) {
    const [, script] = /^npm (?:run )?(\S+)/.exec(command) ?? [];
    if (script !== undefined && script !== 'ci')
      expect({ command, is: script in scripts }).toEqual({ command, is: true });
    const [, tested] = /^npx jest .*?(test\/\S+)/.exec(command) ?? [];
    if (tested !== undefined) expect({ command, is: existsSync(tested) }).toEqual({ command, is: true });
    expect(command).toMatch(/^(?:npm|npx jest) /);
  }
});

test('every file and folder that the page names is there', () => {
  const named = [
    ...PAGE.replace(SECTION, '').matchAll(/`((?:src|test|templates|docs|\.config)\/[^`<*…]*)`/g),
  ].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => !existsSync(name) && !/\/[xy]\//.test(name))).toEqual([]);
});
