import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { meaningProblem } from '../src/casefile';
import { parseOrganisation } from '../src/policy/organisation-file';

const root = path.join(__dirname, '..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

const pagesIn = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return pagesIn(name);
    return entry.name.endsWith('.md') ? [name] : [];
  });

test('the example of an organisation file is one that is accepted whole', () => {
  const [, example] = /```json\n([^]*?)```/.exec(read('docs/organisation-file.md')) ?? [];
  const { problems, settings } = parseOrganisation(JSON.parse(example ?? ''));
  expect(problems).toEqual([]);
  expect(settings.confirmations).toHaveLength(2);
});

test('the example of a layout is one that is accepted whole', () => {
  const [, example] = read('docs/organisation-file.md').match(/```json\n[^]*?```/g) ?? [];
  const layout: unknown = JSON.parse((example ?? '').replace(/```(?:json)?/g, ''));
  const { problems, settings } = parseOrganisation(layout, meaningProblem);
  expect(problems).toEqual([]);
  expect(settings.layouts?.[0]?.entries).toHaveLength(9);
});

test('the example of an official template is one that is accepted whole', () => {
  const [, , example] = read('docs/organisation-file.md').match(/```json\n[^]*?```/g) ?? [];
  const { problems, settings } = parseOrganisation(JSON.parse((example ?? '').replace(/```(?:json)?/g, '')));
  expect(problems).toEqual([]);
  expect(settings.templates).toHaveLength(1);
});

test('every link between the pages leads somewhere', () => {
  const pages = [...readdirSync(root).filter((name) => name.endsWith('.md')), ...pagesIn('docs')];
  expect(pages.length).toBeGreaterThan(40);
  const dead = pages.flatMap((page) =>
    [...read(page).matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)]
      .map(([, target]) => target ?? '')
      .filter((target) => !/^[a-z]+:/.test(target))
      .filter((target) => !existsSync(path.join(root, path.dirname(page), target)))
      .map((target) => `${page}: ${target}`),
  );
  expect(dead).toEqual([]);
});
