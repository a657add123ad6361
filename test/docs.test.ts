import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import packageJson from '../package.json';
import { deadLinks } from './tools/dead-links';
import { pageRows, sectionOf } from './tools/page-tables';

const root = path.join(__dirname, '..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

const pagesIn = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return pagesIn(name);
    return entry.name.endsWith('.md') ? [name] : [];
  });

const pages = [...readdirSync(root).filter((name) => name.endsWith('.md')), ...pagesIn('docs')];

test('every link between the pages leads somewhere, and to a heading that there is', () => {
  expect(pages.length).toBeGreaterThan(40);
  expect(pages.flatMap((page) => deadLinks(page, read(page)).map((link) => `${page}: ${link}`))).toEqual([]);
});

test('a link to no file, or to no heading, is told', () => {
  const page = 'docs/faq.md';
  const sound = '[a](glossary.md) [b](#another) [c](https://example.org/x#y) [d](hosting.md#headers)';
  expect(deadLinks(page, sound)).toEqual(['](#another)', '](hosting.md#headers)']);
  expect(deadLinks(page, '[a](no-such-page.md) [b](../README.md#find-your-way)')).toEqual([
    '](no-such-page.md)',
  ]);
});

test('every room of the core is in the README and in the text of the architecture page', () => {
  const rooms = readdirSync(path.join(root, 'src'), { withFileTypes: true }).filter((each) =>
    each.isDirectory(),
  );
  expect(rooms.length).toBeGreaterThan(9);
  const named = pageRows(sectionOf(read('README.md'), 'Find your way')).flatMap(({ folder = '' }) =>
    [...folder.matchAll(/`([^`]+)`/gu)].map(([, name = '']) => name),
  );
  expect(named.filter((folder) => !existsSync(path.join(root, folder)))).toEqual([]);
  const paths = rooms.map(({ name }) => `src/${name}`);
  expect(paths.filter((room) => !named.includes(`${room}/`))).toEqual([]);
  const prose = read('docs/architecture.md').replace(/```[^]*?```/gu, '');
  expect(paths.filter((room) => !prose.includes(`\`${room}`))).toEqual([]);
});

test('every script that somebody calls is named where they look for it', () => {
  const guides = `${read('README.md')}${read('CONTRIBUTING.md')}`;
  // npm calls these by itself.
  const unseen = ['prepare', 'pretest', 'preversion'];
  const called = Object.keys(packageJson.scripts).filter((script) => !unseen.includes(script));
  expect(called.filter((script) => !new RegExp(`\\b${script}\\b`, 'u').test(guides))).toEqual([]);
});
