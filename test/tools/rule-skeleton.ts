import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
// Not from the index: that runs every rule, and one with gaps does not run.
import { RULE_GROUPS } from '../../src/checks/rule';
import type { RuleGroup } from '../../src/checks/rule';
import { PAGE_SECTIONS } from './rule-page-sections';

/** The call is refused, and why; nothing was written. */
export class RefusedRule extends Error {}

/** A file of a new rule, by its path from the root of the repository. */
interface NewFile {
  readonly path: string;
  readonly content: string;
}

interface RuleName {
  readonly id: string;
  readonly group: RuleGroup;
  /** `data-cris-id-missing` → `cris-id-missing`, which its files are called. */
  readonly file: string;
  /** `data-cris-id-missing` → `dataCrisIdMissing`, which its value is called. */
  readonly value: string;
}

const ID = /^[a-z]+(?:-[a-z]+)+$/;
/** What still fits a line, a table and the name of a file. */
const LONGEST = 60;

const valueName = (id: string): string =>
  id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

const nameFrom = (id: string): RuleName => {
  if (!ID.test(id)) {
    throw new RefusedRule(
      `"${id}" is no rule ID: write a group and a name in lower-case letters, with a hyphen between words.`,
    );
  }
  if (id.length > LONGEST) throw new RefusedRule(`"${id}" is longer than ${String(LONGEST)} characters.`);
  const start = id.slice(0, id.indexOf('-'));
  const group = RULE_GROUPS.find((each) => each === start);
  if (group === undefined) {
    throw new RefusedRule(`"${start}" is no group of rules: write one of ${RULE_GROUPS.join(', ')}.`);
  }
  return { id, group, file: id.slice(group.length + 1), value: valueName(id) };
};

// A gap is a name that nothing declares: it says what belongs there, does not compile, and ends every run of the checks
// until somebody fills it. So no rule gets in without a source.

const ruleText = ({ id, group, value }: RuleName): string => {
  const maker = group === 'case' ? 'caseRule' : 'documentRule';
  const seen = group === 'case' ? 'documents' : 'document';
  return `import { ${maker} } from '../support/by-requirement';

export const ${value} = ${maker}({
  id: '${id}',
  group: '${group}',
  requirement: ID_OF_A_REQUIREMENT_WITH_A_SOURCE,
  description: WHAT_THE_RULE_ASKS_FOR,
  *check({ ${seen} }) {
    if (WHETHER_THE_RULE_IS_BROKEN(${seen})) yield { message: WHAT_IS_WRONG, fix: HOW_TO_MEND_IT };
  },
});
`;
};

const fixtureText = ({ id, group }: RuleName): string => {
  const [imported, beside] =
    group === 'case' ? ['cimsPlan, cimsReport', 'cimsReport(), cimsPlan()'] : ['cimsReport', 'cimsReport()'];
  return `import { ${imported} } from '../support/document-spec';
import type { RuleFixture } from '../support/fixture';

const rule = '${id}';

export const breaks: RuleFixture['breaks'] = {
  documents: [${beside}.with(NAME_OF_A_FIELD, VALUE_THAT_BREAKS_THE_RULE)],
};
export const holds: RuleFixture['holds'] = {
  documents: [${beside}.with(NAME_OF_A_FIELD, VALUE_THAT_JUST_HOLDS)],
};
export const expects: RuleFixture['expects'] = [
  { rule, severity: HOW_GRAVE_IT_IS, says: WORDS_OF_THE_MESSAGE, times: 1 },
];
`;
};

/** The part that a person writes; `npm run generate` puts what the rule says of itself above it. */
const pageText = ({ id }: RuleName): string =>
  [`# ${id}\n`, ...PAGE_SECTIONS.map((section) => `## ${section}\n`)].join('\n');

interface Listed {
  readonly file: string;
  readonly value: string;
}

const indexText = (group: RuleGroup, rules: readonly Listed[]): string =>
  [
    `import type { Rule } from '../rule';`,
    ...rules.map(({ file, value }) => `import { ${value} } from './${file}';`),
    '',
    '/** The rules of this group, in the order of their ids. */',
    `export const ${group.toUpperCase()}_RULES: readonly Rule[] = [`,
    ...rules.map(({ value }) => `  ${value},`),
    '];',
    '',
  ].join('\n');

/** The index with one rule more, in the order of the ids; an index that is written otherwise is left to a person. */
const indexWith = (index: NewFile, { group, file, value }: RuleName): NewFile => {
  const listed = [...index.content.matchAll(/^import \{ (\w+) \} from '\.\/([a-z-]+)';$/gm)].map(
    ([, name = '', from = '']): Listed => ({ value: name, file: from }),
  );
  if (indexText(group, listed) !== index.content) {
    throw new RefusedRule(
      `${index.path} is not written as this command writes it, so nothing was changed; make the rule by hand.`,
    );
  }
  const all = [...listed, { file, value }].sort((a, b) => (a.file < b.file ? -1 : 1));
  return { path: index.path, content: indexText(group, all) };
};

const NEXT = ({ rule, fixture, page, id }: Readonly<Record<'rule' | 'fixture' | 'page' | 'id', string>>) => `
Every name in CAPITALS is a gap: nothing compiles and no check runs until all are filled. In this order:

1. ${rule}
   The requirement first: one of src/policy/in-force/requirements-*.ts. It gives the rule its source and standing.
   If none asks for it, write the requirement with its source. If you have no source, there is no such rule.
2. ${fixture}
   A case that breaks the rule and no other, and one that just holds.
3. ${page}
   Under each heading, what a person who gets the finding wants to know. Then: npm run generate
4. npx jest -c .config/jest.config.cjs test/checks -t ${id}
   npm run typecheck
   npm run lint

CONTRIBUTING.md goes through this with an example.
`;

/** What was written, and what to do next. */
export interface NewRule {
  readonly written: readonly string[];
  readonly next: string;
}

/**
 * Writes the skeleton of a rule into the repository at `root`: the rule, its fixture, its page, and its line in the
 * index of its group. What only its author can know is left as a gap that does not compile.
 *
 * @param id `<group>-<name>`, for example `data-visit-date-future`.
 * @throws RefusedRule where there is no such group, the ID is not well formed, or one of its files is there already;
 *   then nothing was changed.
 */
export const makeRule = (root: string, id: string): NewRule => {
  const name = nameFrom(id);
  const rule = `src/checks/${name.group}/${name.file}.ts`;
  const fixture = `test/checks/${name.group}/${name.file}.fixture.ts`;
  const page = `docs/rules/${id}.md`;
  const files: readonly NewFile[] = [
    { path: rule, content: ruleText(name) },
    { path: fixture, content: fixtureText(name) },
    { path: page, content: pageText(name) },
  ];
  for (const file of files) {
    if (existsSync(path.join(root, file.path))) throw new RefusedRule(`${file.path} is there already.`);
  }
  const index = `src/checks/${name.group}/index.ts`;
  const changed = indexWith({ path: index, content: readFileSync(path.join(root, index), 'utf8') }, name);
  for (const file of [...files, changed]) {
    mkdirSync(path.dirname(path.join(root, file.path)), { recursive: true });
    writeFileSync(path.join(root, file.path), file.content);
  }
  return {
    written: [...files, changed].map((file) => file.path),
    next: NEXT({ rule, fixture, page, id }),
  };
};
