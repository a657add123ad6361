import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { RULE_GROUPS } from '../../src/checks/rule';
import { copyOfRepository } from './copy-of-repository';
import { makeRule, RefusedRule } from './rule-skeleton';

const PARTS = [
  'src',
  'templates',
  'test/checks',
  'test/fixtures',
  'docs/rules',
  'package.json',
  'tsconfig.json',
];
/** One in each group, and one that comes before every other of its group. */
const MADE = [...RULE_GROUPS.map((group) => `${group}-visit-date-future`), 'document-aaa-first'];
const MINUTES = 60_000;

const folder = mkdtempSync(path.join(tmpdir(), 'cims-report-new-rule-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeAll(() => copyOfRepository(folder, PARTS));

const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');

const everything = (): readonly string[] =>
  ['src/checks', 'test/checks', 'docs/rules'].flatMap((part) =>
    readdirSync(path.join(folder, part), { recursive: true, encoding: 'utf8' })
      .map((name) => `${part}/${name}`)
      .filter((name) => statSync(path.join(folder, name)).isFile())
      .map((name) => `${name}\n${read(name)}`),
  );

describe('a call that is refused changes nothing', () => {
  test.each([
    ['billing-total-wrong', '"billing" is no group of rules: write one of completeness, mapping, data,'],
    ['data', '"data" is no rule ID'],
    ['data-', '"data-" is no rule ID'],
    ['data-Visit-date', '"data-Visit-date" is no rule ID'],
    ['data-visit2', '"data-visit2" is no rule ID'],
    ['data-../visit', '"data-../visit" is no rule ID'],
    ['data--visit', '"data--visit" is no rule ID'],
    [`data-${'very-'.repeat(12)}late`, 'is longer than 60 characters'],
    ['data-date-order', 'src/checks/data/date-order.ts is there already.'],
    ['data-counting', 'src/checks/data/counting.ts is there already.'],
    ['document-check-failed', 'src/checks/document/check-failed.ts is there already.'],
    ['case-index', 'src/checks/case/index.ts is there already.'],
  ])('%s', (id, says) => {
    const before = everything();
    expect(before.length).toBeGreaterThan(150);
    expect(() => makeRule(folder, id)).toThrow(RefusedRule);
    expect(() => makeRule(folder, id)).toThrow(says);
    expect(everything()).toEqual(before);
  });

  test('where a page or a fixture of the name was left behind', () => {
    const page = path.join(folder, 'docs/rules/data-visit-date.md');
    writeFileSync(page, 'Somebody’s draft.');
    const before = everything();
    expect(() => makeRule(folder, 'data-visit-date')).toThrow(
      'docs/rules/data-visit-date.md is there already.',
    );
    expect(everything()).toEqual(before);
    rmSync(page);
  });

  test('where the index of the group is written in another way', () => {
    const other = path.join(folder, 'other');
    mkdirSync(path.join(other, 'src/checks/data'), { recursive: true });
    const index = path.join(other, 'src/checks/data/index.ts');
    const text = `// A note.\n${read('src/checks/data/index.ts')}`;
    writeFileSync(index, text);
    expect(() => makeRule(other, 'data-visit-date')).toThrow('not written as this command writes it');
    expect(readFileSync(index, 'utf8')).toBe(text);
    expect(readdirSync(other)).toEqual(['src']);
    rmSync(other, { recursive: true });
  });

  test('as the command says, with status 2', () => {
    const command = (...args: string[]) =>
      spawnSync(
        process.execPath,
        [path.resolve('node_modules/tsx/dist/cli.mjs'), 'test/tools/new-rule.ts', ...args],
        {
          encoding: 'utf8',
        },
      );
    const refused = command('data-date-order');
    expect([refused.status, refused.stdout]).toEqual([2, '']);
    expect(refused.stderr).toBe('src/checks/data/date-order.ts is there already.\n');
    const empty = command();
    expect([empty.status, empty.stderr]).toEqual([2, 'Give one rule ID: npm run new-rule -- GROUP-NAME\n']);
  });
});

describe('a skeleton in each group', () => {
  beforeAll(() => {
    for (const id of MADE) {
      const { written, next } = makeRule(folder, id);
      expect(written).toHaveLength(4);
      expect(next).toContain(`test/checks -t ${id}\n`);
    }
  });

  test('stands in the index of its group, in order', () => {
    const index = read('src/checks/data/index.ts');
    expect(index.match(/^ {2}data\w+,$/gm)?.slice(-2)).toEqual([
      '  dataValueGivenTwice,',
      '  dataVisitDateFuture,',
    ]);
    const completeness = read('src/checks/completeness/index.ts');
    expect(completeness).toMatch(
      /import \{ completenessVisitDateFuture \} from '\.\/visit-date-future';\n\n/,
    );
    const wording = read('src/checks/wording/index.ts');
    expect(wording.indexOf('Likelihood,')).toBeLessThan(wording.indexOf('wordingVisitDateFuture,'));
    expect(read('src/checks/document/index.ts')).toMatch(
      /= \[\n {2}documentAaaFirst,\n {2}documentCheckFailed,/,
    );
  });

  test(
    'is formatted as everything is',
    () => {
      const files = MADE.flatMap((id) => [
        ...['src', 'test'].map((part) => `${part}/checks/${id.split('-')[0] ?? ''}`),
        `docs/rules/${id}.md`,
      ]);
      const prettier = [
        path.resolve('node_modules/prettier/bin/prettier.cjs'),
        '--config',
        path.resolve('.prettierrc.json'),
      ];
      const listed = spawnSync(process.execPath, [...prettier, '--list-different', ...files], {
        cwd: folder,
        encoding: 'utf8',
      });
      expect([listed.status, listed.stdout, listed.stderr]).toEqual([0, '', '']);
    },
    MINUTES,
  );

  test(
    'compiles but for the gaps, and every gap is named by what belongs there',
    () => {
      const files = MADE.flatMap((id) => {
        const [group = '', ...name] = id.split('-');
        const file = `checks/${group}/${name.join('-')}`;
        return [`src/${file}.ts`, `test/${file}.fixture.ts`];
      });
      const settings = {
        extends: './tsconfig.json',
        include: [],
        files,
        compilerOptions: { types: ['node'] },
      };
      writeFileSync(path.join(folder, 'tsconfig.gaps.json'), JSON.stringify(settings));
      const tsc = [
        path.resolve('node_modules/typescript/bin/tsc'),
        '-p',
        'tsconfig.gaps.json',
        '--pretty',
        'false',
      ];
      const { stdout, status } = spawnSync(process.execPath, tsc, { cwd: folder, encoding: 'utf8' });
      expect(status).not.toBe(0);
      const lines = stdout.trim().split('\n');
      const gapOf = (line: string): string =>
        /^(\S+)\(\d+,\d+\): error TS2304: Cannot find name '([A-Z_]+)'\.$/.exec(line)?.slice(1).join(' ') ??
        line;
      const gaps = new Set(lines.map(gapOf));
      const expected = files.flatMap((file) =>
        (file.startsWith('src/')
          ? [
              'ID_OF_A_REQUIREMENT_WITH_A_SOURCE',
              'WHAT_THE_RULE_ASKS_FOR',
              'WHETHER_THE_RULE_IS_BROKEN',
              'WHAT_IS_WRONG',
              'HOW_TO_MEND_IT',
            ]
          : [
              'NAME_OF_A_FIELD',
              'VALUE_THAT_BREAKS_THE_RULE',
              'VALUE_THAT_JUST_HOLDS',
              'HOW_GRAVE_IT_IS',
              'WORDS_OF_THE_MESSAGE',
            ]
        ).map((gap) => `${file} ${gap}`),
      );
      expect([...gaps].sort()).toEqual(expected.sort());
    },
    3 * MINUTES,
  );
});
