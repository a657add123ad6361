import { readFileSync } from 'node:fs';
import path from 'node:path';
import { FIELD_LABELS } from '../src/template';
import { figuresIn, groundlessFigures, NAMED_FACT, namedFacts, wronglyNamed } from './tools/named-facts';
import { sourceFiles } from './tools/source-files';
import { namedCommands, unknownCommands } from './tools/unknown-commands';

// An answer about CIMS or the scheme names the facts that it rests on, each with its standing, in its last lines. What
// is tried here is that each is there, stands as the page says, and holds the figures and dates of the answer.
const PAGE = 'docs/faq.md';
const root = path.join(__dirname, '..');
const page = readFileSync(path.join(root, PAGE), 'utf8');

interface Answer {
  readonly question: string;
  readonly prose: string;
  readonly basis: string;
}

const answersOf = (text: string): readonly Answer[] =>
  text
    .split(/^### /mu)
    .slice(1)
    .map((part) => {
      const [question = '', ...lines] = part.replace(/^## [^]*/mu, '').split('\n');
      const all = lines.join('\n');
      const at = all.search(/^_(?:From|More):_ /mu);
      return at === -1
        ? { question, prose: all, basis: '' }
        : { question, prose: all.slice(0, at), basis: all.slice(at) };
    });

const answers = answersOf(page);

const wrongOf = (each: readonly Answer[]): readonly string[] =>
  each.flatMap(({ question, basis }) => wronglyNamed(basis).map((line) => `${question} ${line}`));

const groundlessOf = (each: readonly Answer[]): readonly string[] =>
  each
    .filter(({ basis }) => namedFacts(basis).length > 0)
    .flatMap(({ question, prose, basis }) =>
      groundlessFigures(prose, basis).map((figure) => `${question} ${figure}`),
    );

describe('docs/faq.md', () => {
  it('answers each question, and says where the answer stands', () => {
    expect(answers.length).toBeGreaterThan(30);
    expect(
      answers.filter(
        ({ question, prose, basis }) =>
          !question.endsWith('?') || prose.trim() === '' || !/`[a-z-]+` \(|\]\(/u.test(basis),
      ),
    ).toEqual([]);
    const questions = answers.map(({ question }) => question);
    expect(new Set(questions).size).toBe(questions.length);
  });

  it('names facts and rules that there are, each with the standing that it has', () => {
    expect(answers.flatMap(({ basis }) => namedFacts(basis)).length).toBeGreaterThan(50);
    expect(wrongOf(answers)).toEqual([]);
  });

  it('names nothing as a fact that would be overlooked here', () => {
    const bare = answers.flatMap(({ basis }) => [
      ...basis.replace(NAMED_FACT, '').matchAll(/`[^`]+`|\]\(rules\/(?!README)[^)]*\)/gu),
    ]);
    expect(bare.map(([name]) => name)).toEqual([]);
  });

  it('gives no figure, day or address about CIMS that the facts of the answer do not give', () => {
    expect(answers.flatMap(({ prose }) => figuresIn(prose)).length).toBeGreaterThan(12);
    expect(groundlessOf(answers)).toEqual([]);
  });

  it('speaks of the department, the regulator or police only where a fact or a rule stands behind it', () => {
    const claims = answers.filter(({ prose }) => /\b(?:department|regulator|police)\b/iu.test(prose));
    expect(claims.length).toBeGreaterThan(6);
    // The words that the department replaced are held against the policy data by the test of the glossary.
    const groundless = claims.filter(
      (answer) =>
        namedFacts(answer.basis).length === 0 && !answer.basis.includes('(glossary.md#words-about-people)'),
    );
    expect(groundless.map(({ question }) => question)).toEqual([]);
  });

  it('gives commands and options that there are', () => {
    expect(namedCommands(page).length).toBeGreaterThan(2);
    expect(unknownCommands(page)).toEqual([]);
  });

  it('names settings that an organisation’s file has', () => {
    const schema = JSON.parse(
      readFileSync(path.join(root, 'docs/schemas/organisation.schema.json'), 'utf8'),
    ) as { readonly properties: Readonly<Record<string, unknown>> };
    const named = answers
      .filter(({ basis }) => basis.includes('(organisation-file.md'))
      .flatMap(({ prose }) => [...prose.matchAll(/`([a-zA-Z]+)`/gu)].map(([, key = '']) => key));
    expect(named).toContain('incidentIdPattern');
    expect(named.filter((key) => !(key in schema.properties))).toEqual([]);
  });

  it('quotes the words of the screens and fields as they are', () => {
    const sources = sourceFiles('taskpane').map((file) => readFileSync(path.join(root, file), 'utf8'));
    const shown = [...sources, ...Object.values(FIELD_LABELS)].join('\n');
    const quoted = [...page.replace(/\s+/gu, ' ').matchAll(/“([A-Z][^”]*)”/gu)].map(
      ([, words = '']) => words,
    );
    expect(quoted.length).toBeGreaterThan(3);
    expect(quoted.filter((words) => !shown.includes(words))).toEqual([]);
  });
});

describe('what is tried of the page', () => {
  const answer = (basis: string, prose = 'At most 60 business days.') =>
    answersOf(`### How many?\n\n${prose}\n\n_From:_ ${basis}\n`);

  it('a fact or rule that there is not, or that stands otherwise, is told', () => {
    expect(wrongOf(answer('`investigation-extension` (stated)'))).toEqual([]);
    expect(wrongOf(answer('`investigation-extension` (suggested)'))).toHaveLength(1);
    expect(wrongOf(answer('`no-such-fact` (stated)'))).toHaveLength(1);
    expect(wrongOf(answer('`follow-the-earlier-guide` (stated)'))).toHaveLength(1);
    expect(wrongOf(answer('[data-no-rule](rules/data-no-rule.md) (stated)'))).toHaveLength(1);
    expect(wrongOf(answer('[data-report-overdue](rules/data-report-overdue.md) (our own)'))).toHaveLength(1);
  });

  it('a figure that no fact gives is told', () => {
    expect(groundlessOf(answer('`investigation-extension` (stated)'))).toEqual([]);
    expect(groundlessOf(answer('`investigation-extension` (stated)', 'At most 61 days.'))).toEqual([
      'How many? 61',
    ]);
  });
});
