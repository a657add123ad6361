import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { RULES, ruleById } from '../../src/checks';
import { describeSource } from '../../src/policy';
import { PAGE_SECTIONS } from '../tools/rule-page-sections';
import { handWritten, makeRulePages } from '../tools/rule-pages';

const root = path.join(__dirname, '../..');
const made = makeRulePages();

test('there is a page for every rule, a list of all, and nothing else', () => {
  const names = RULES.map(({ id }) => `${id}.md`);
  expect(readdirSync(path.join(root, 'docs/rules')).sort()).toEqual([...names, 'README.md'].sort());
});

test.each(made.map(({ path: file, content }) => ({ file, content })))(
  '$file says what its rule says',
  ({ file, content }) => {
    const name = path.join(root, file);
    // `npm run generate` writes what the rule says of itself; what a person wrote stays.
    expect(existsSync(name) ? readFileSync(name, 'utf8') : '').toBe(content);
  },
);

test.each(RULES.map((rule) => ({ id: rule.id, rule })))('$id is explained', ({ id, rule }) => {
  const page = made.find(({ path: file }) => file.endsWith(`/${id}.md`))?.content ?? '';
  expect(page).toContain(rule.description);
  expect(page).toContain(describeSource(rule.source));
  const written = handWritten(page);
  expect(PAGE_SECTIONS.filter((section) => written[section].length < 10)).toEqual([]);
  // Pages name rules that are there.
  for (const [, named = ''] of page.matchAll(
    /`((?:completeness|mapping|data|wording|document|case)-[a-z-]+)`/g,
  )) {
    expect(ruleById(named)?.id).toBe(named);
  }
});
