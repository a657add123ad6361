import { readFileSync } from 'node:fs';
import path from 'node:path';
import { RULE_GROUPS, RULES } from '../../src/checks';
import type { Rule, RuleGroup } from '../../src/checks';
import { describeSource } from '../../src/policy';
import { PAGE_SECTIONS } from './rule-page-sections';

const FOLDER = 'docs/rules';

type PageSection = (typeof PAGE_SECTIONS)[number];

const STANDINGS = {
  stated: 'Stated by a source',
  suggested: 'Suggested: inferred, and to be confirmed',
  confirmed: 'Confirmed by the organisation',
} as const;

const ABOUT = { document: 'about one document', case: 'about the documents of a case together' } as const;

/** The first lines of a rule's page. */
const head = ({ id, description, severity, about }: Rule): string =>
  `# ${id}\n\n${description}\n\nGives: ${severity} at most, ${ABOUT[about]}.\n`;

/** The first paragraph under “Why”. */
const grounds = ({ source, standing }: Rule): string => `${STANDINGS[standing]}. ${describeSource(source)}`;

const isGrounds = (paragraph: string): boolean =>
  Object.values(STANDINGS).some((words) => paragraph.startsWith(`${words}. `));

/** What a person wrote under each heading of a page. */
export const handWritten = (page: string): Readonly<Record<PageSection, string>> => {
  const texts = new Map(
    page
      .split(/^## /m)
      .slice(1)
      .map((section) => [
        section.slice(0, section.indexOf('\n')).trim(),
        section.slice(section.indexOf('\n')).trim(),
      ]),
  );
  const own = (name: PageSection): string =>
    (texts.get(name) ?? '')
      .split('\n\n')
      .filter((paragraph) => !isGrounds(paragraph))
      .join('\n\n');
  return Object.fromEntries(PAGE_SECTIONS.map((name) => [name, own(name)])) as Record<PageSection, string>;
};

/** A rule's page: what the rule says of itself, and what a person wrote. */
const rulePage = (rule: Rule, written: Readonly<Record<PageSection, string>>): string => {
  const sections = PAGE_SECTIONS.map((name) => {
    const text = name === 'Why' ? `${grounds(rule)}\n\n${written[name]}` : written[name];
    return `## ${name}\n\n${text.trim()}\n`;
  });
  return [head(rule), ...sections].join('\n');
};

const GROUPS: Readonly<Record<RuleGroup, string>> = {
  completeness: 'What the documents must hold',
  mapping: 'How RCS and CIMS names go together',
  data: 'Numbers and dates',
  wording: 'Words',
  document: 'The file itself',
  case: 'The documents of a case together',
};

const row = ({ id, description, severity, standing }: Rule): string =>
  `- [${id}](${id}.md): ${description} Gives: ${severity} at most (${standing}).`;

/** The list of all rules. */
const ruleIndex = (): string => {
  const groups = RULE_GROUPS.map((group) => {
    const rows = RULES.filter((rule) => rule.group === group).map(row);
    return `## ${GROUPS[group]}\n\n${rows.join('\n')}\n`;
  });
  return [
    `# Rules

Every finding names the rule that gave it. An **error** means that a stated rule is broken, or that the tool cannot vouch for the document; a **warning** that a person must look; **info** is worth knowing. What is only _suggested_ is never an error, but for the exceptions that their pages name.
`,
    ...groups,
  ].join('\n');
};

const existing = (file: string): string => {
  try {
    return readFileSync(path.join(__dirname, '../..', file), 'utf8');
  } catch {
    return '';
  }
};

/** The page of every rule, with what a person wrote in it as it stands, and the list of all. */
export const makeRulePages = (): readonly { readonly path: string; readonly content: string }[] => [
  ...RULES.map((rule) => {
    const file = `${FOLDER}/${rule.id}.md`;
    return { path: file, content: rulePage(rule, handWritten(existing(file))) };
  }),
  { path: `${FOLDER}/README.md`, content: ruleIndex() },
];
