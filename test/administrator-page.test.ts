import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { OFFICE_JS } from '../.config/office-js.cjs';
import packageJson from '../package.json';
import { DEFAULT_LIMITS } from '../src/docx/limits';
import { HANDOVER_LIMIT } from '../taskpane/host/handover';
import { PROBLEMS } from '../taskpane/problems';
import { MOST_BYTES, WITHIN_MS } from '../taskpane/session/organisation/load';
import { MOST_TEMPLATE_BYTES, TEMPLATE_WITHIN_MS } from '../taskpane/session/organisation/official-template';
import { literalUnion } from './tools/literal-union';
import { pageRows, sectionOf, type PageRow } from './tools/page-tables';
import { sourceFiles } from './tools/source-files';
import { namedCommands, unknownCommands } from './tools/unknown-commands';

const PAGE = 'docs/administrator.md';
const root = path.join(__dirname, '..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const page = read(PAGE);
/** Without the line breaks, which may stand anywhere in a sentence. */
const inOneLine = page.replace(/\s+/gu, ' ');
const manifest = read('manifest.xml');

const sourcesUnder = (folder: string): readonly string[] => sourceFiles(folder).map(read);

const unquoted = (cell = ''): string => cell.replaceAll('`', '');
const tableUnder = (heading: string): readonly PageRow[] => pageRows(sectionOf(page, heading));
const codesUnder = (heading: string): readonly string[] =>
  tableUnder(heading).map(({ code }) => unquoted(code));
const sorted = (texts: Iterable<string>): readonly string[] => [...texts].sort();

/** The codes that the command's own sources write before a sentence. */
const commandCodes = new Set(
  sourcesUnder('src/cli').flatMap((source) => source.match(/(?<=')E_[A-Z_]+(?=')/gu) ?? []),
);

describe('the codes of docs/administrator.md', () => {
  it('are those of the pane, each with the title that people see', () => {
    const told = tableUnder('In the pane').map(({ code, 'title shown': title }) => [unquoted(code), title]);
    expect(told.length).toBeGreaterThan(20);
    expect(Object.fromEntries(told)).toEqual(
      Object.fromEntries(Object.entries(PROBLEMS).map(([code, { title }]) => [code, title])),
    );
    expect(new Set(told.map(([code]) => code)).size).toBe(told.length);
  });

  it('are those of the command', () => {
    expect(commandCodes.size).toBeGreaterThan(20);
    expect([...commandCodes]).toEqual(
      expect.arrayContaining([...literalUnion(read('src/cli/failure.ts'), 'FailureCode')]),
    );
    expect(sorted(codesUnder('On the command line'))).toEqual(sorted(commandCodes));
  });

  it('are those of files that could not be read', () => {
    const meanwhile = /\breason: '([a-z-]+)'/u.exec(read('src/cli/checking/tasks.ts'))?.[1] ?? '';
    expect(sorted(codesUnder('Why a file could not be read'))).toEqual(
      sorted([
        ...literalUnion(read('src/docx/unreadable.ts'), 'UnreadableReason'),
        ...literalUnion(read('src/cli/checking/crew.ts'), 'Death'),
        meanwhile,
      ]),
    );
  });

  it.each([
    ['Why no bundle was made', 'src/bundle/input.ts', 'RefusalReason'],
    ['What is wrong with a bundle', 'src/bundle/verify-bundle.ts', 'VerifyCode'],
    ['Why no copy with comments was made', 'src/docx/annotate/problem.ts', 'NotAnnotatedReason'],
  ])('are, under “%s”, those of %s', (heading, file, type) => {
    expect(sorted(codesUnder(heading))).toEqual(sorted(literalUnion(read(file), type)));
  });

  it('each say what it is, and all but those of a bundle what to do', () => {
    const rows = pageRows(page).filter((row) => 'code' in row);
    expect(rows.length).toBeGreaterThan(80);
    expect(rows.filter((row) => Object.values(row).includes(''))).toEqual([]);
    const silent = rows.filter((row) => !('what you do' in row || 'what people do' in row));
    expect(silent.map(({ code }) => unquoted(code))).toEqual(codesUnder('What is wrong with a bundle'));
  });

  it('stand nowhere on the page where there is no such code', () => {
    const named = [...page.matchAll(/`(E_[A-Z_]+)`/gu)].map(([, code = '']) => code);
    expect(named.filter((code) => !commandCodes.has(code))).toEqual([]);
  });
});

describe('what docs/administrator.md quotes', () => {
  it('of the manifest is in the manifest', () => {
    const [, id = ''] = /<Id>([^<]+)</u.exec(manifest) ?? [];
    const [, floor = ''] = /<Set Name="WordApi" MinVersion="([^"]+)"/u.exec(manifest) ?? [];
    const [, permission = ''] = /<Permissions>([^<]+)</u.exec(manifest) ?? [];
    const [, group = ''] = /"Group\.Label" DefaultValue="([^"]+)"/u.exec(manifest) ?? [];
    const [, name = ''] = /<DisplayName DefaultValue="([^"]+)"/u.exec(manifest) ?? [];
    const buttons = ['Open', 'Check', 'Export'];
    for (const button of buttons) expect(manifest).toContain(`"${button}.Label" DefaultValue="${button}"`);
    expect(manifest).toContain('<OfficeTab id="TabReviewWord">');
    expect(inOneLine).toContain(`The add-in's id is \`${id}\`, and its version stands in \`Version\``);
    expect(inOneLine).toContain(`The manifest asks for \`WordApi\` ${floor},`);
    expect(inOneLine).toContain(`asks for \`${permission}\`:`);
    expect(inOneLine).toContain(`a group “${group}” with Open, Check and Export`);
    expect(inOneLine).toContain(`choose ${name}`);
  });

  it('of requirement sets is what the pane looks for', () => {
    const sets = sourcesUnder('taskpane/host/word').flatMap((source) =>
      [...source.matchAll(/'WordApi',\s*'1\.(\d+)'/gu)].map(([, minor]) => Number(minor)),
    );
    expect(sets.length).toBeGreaterThan(4);
    expect(inOneLine).toMatch(
      new RegExp(`The most that is used is \`WordApi\` 1\\.${String(Math.max(...sets))};`, 'u'),
    );
  });

  it('of limits, addresses and files is so', () => {
    const megabytes = (bytes: number): string => `${String(bytes / 1024 / 1024)} MB`;
    const [tooLarge] = tableUnder('Why a file could not be read').filter(({ code }) =>
      code?.includes('too-large'),
    );
    expect(tooLarge?.['what it is']).toContain(
      `one part over ${megabytes(DEFAULT_LIMITS.partBytes)}, or all over ${megabytes(DEFAULT_LIMITS.totalBytes)}`,
    );
    expect(inOneLine).toContain(`more than ${String(DEFAULT_LIMITS.entries)} parts`);
    expect(inOneLine).toContain(`more than ${String(DEFAULT_LIMITS.depth)} deep`);
    expect(inOneLine).toContain(`up to about ${((HANDOVER_LIMIT * 3) / 4 / 1e6).toFixed(1)} MB`);
    const { origin } = new URL(OFFICE_JS['worldwide'] ?? '');
    expect(new Set(page.match(/https:\/\/appsforoffice\.[\w.]+/gu))).toEqual(new Set([origin]));
    expect(inOneLine).toContain(`Node ${packageJson.engines.node.replace('>=', '')} or later`);
    for (const file of ['taskpane.html', 'assets/icon-32.png', 'save-page/save.html'])
      expect({ file, is: existsSync(path.join(root, 'taskpane', file)) }).toEqual({ file, is: true });
  });

  it('of files beside the pane is what the pane takes', () => {
    const { 'what is there': file } =
      tableUnder("5. Your organisation's file").find((row) => row['what is there']?.includes('UTF-8')) ?? {};
    const { 'what is there': template } =
      tableUnder("5. Your organisation's file").find((row) => row['what is there']?.includes('template')) ??
      {};
    expect(file).toContain(
      `more than ${String(MOST_BYTES / 1e6)} MB, not there within ${String(WITHIN_MS / 1000)} seconds`,
    );
    expect(template).toContain(
      `more than ${String(MOST_TEMPLATE_BYTES / 1024 / 1024)} MB, not within ${String(TEMPLATE_WITHIN_MS / 1000)} seconds`,
    );
  });

  it('of commands can be called', () => {
    expect(namedCommands(page).length).toBeGreaterThan(12);
    expect(unknownCommands(page)).toEqual([]);
  });
});

describe('the sources of docs/administrator.md', () => {
  const platforms = tableUnder('What does not work where');
  const pages = tableUnder("Microsoft's pages");
  const cited = [...page.matchAll(/\b([ADR]\d+)(?:\]\(#microsofts-pages\)| (?:has|adds)\b)/gu)].map(
    ([, name = '']) => name,
  );

  it('stand beside every row of the table by platform', () => {
    expect(platforms.length).toBeGreaterThan(18);
    const groundless = platforms.filter(({ source = '' }) => !/\]\([^)]+\)/u.test(source));
    expect(groundless).toEqual([]);
    const where = platforms.map((row) => row['where'] ?? '').join('\n');
    for (const platform of ['2019', '2021', '2024', '365', 'Mac', 'the web', 'iPad', 'plain browser'])
      expect(where).toContain(platform);
  });

  it('are pages of Microsoft that are listed with address and day, and no other is listed', () => {
    const listed = pages.map((row) => row['page'] ?? '');
    expect(sorted(new Set(cited))).toEqual(sorted(listed));
    expect(new Set(listed).size).toBe(listed.length);
    const incomplete = pages.filter(
      ({ address = '', dated = '' }) => !/^<https:\/\/learn\.microsoft\.com\/\S+>$/u.test(address) || !dated,
    );
    expect(incomplete).toEqual([]);
  });

  it('are issues whose number and repository are those of the address', () => {
    const issues = [...page.matchAll(/\[(?:([a-z-]+) )?(\d+)\]\(([^)]+)\)/gu)];
    expect(issues.length).toBeGreaterThan(18);
    const repositories: Readonly<Record<string, string>> = {
      'office-js': 'office-js',
      'docs-pr': 'office-js-docs-pr',
      'office-js-docs': 'office-js-docs',
    };
    const wrong = issues.filter(([, name, number = '', address = '']) => {
      const [, repository, kind, found] =
        /^https:\/\/github\.com\/OfficeDev\/([\w-]+)\/(issues|pull)\/(\d+)$/u.exec(address) ?? [];
      return (
        kind === undefined || found !== number || (name !== undefined && repositories[name] !== repository)
      );
    });
    expect(wrong.map(([link]) => link)).toEqual([]);
  });
});

describe('what is tried of the page', () => {
  it('a call that nobody could make is told', () => {
    const calls = ['cims-report verify a.zip --recheck', 'cims-report policy show', 'cims-report --help'];
    expect(unknownCommands(calls.map((call) => `\`npx ${call}\``).join('\n'))).toEqual([]);
    const wrong = [
      'npx cims-report undo',
      'npx cims-report policy',
      'npx cims-report verify --mend',
      'npm run mend',
    ];
    expect(unknownCommands(wrong.map((call) => `\`${call}\``).join('\n'))).toHaveLength(wrong.length);
  });

  it('a type that is no union of texts is not taken for an empty list', () => {
    expect(literalUnion("type Why =\n  | 'one' | 'two';", 'Why')).toEqual(['one', 'two']);
    expect(() => literalUnion("type Why = 'one';", 'Other')).toThrow('Other is no union of texts');
    expect(() => literalUnion("type Why = 'one' | Other;", 'Why')).toThrow('Why is no union of texts');
  });

  it('a heading that the page has not is not taken for an empty section', () => {
    expect(pageRows(sectionOf('# A\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n## B\n', 'A'))).toEqual([
      { a: '1', b: '2' },
    ]);
    expect(() => sectionOf('# A\n', 'B')).toThrow('the page has no heading “B”');
  });
});
