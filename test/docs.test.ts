import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { deadLinks } from './tools/dead-links';

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
