import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { POLICIES } from '../src/policy';
import { SEVERITY_LABELS } from '../src/report';
import { GROUP_NAMES, groupDefinition } from '../src/template';
import { VIEW_TITLES } from '../taskpane/app/views';
import { GLOSSARY_PAGE, madePart, makeGlossaryPage } from './tools/glossary-page';
import { groundlessFigures, namedFacts, wronglyNamed } from './tools/named-facts';
import { pageRows, sectionOf } from './tools/page-tables';

const root = path.join(__dirname, '..');
const page = readFileSync(path.join(root, GLOSSARY_PAGE), 'utf8');
const [POLICY] = POLICIES;

const matter = pageRows(sectionOf(page, 'The matter'));
const byHand = page.replace(madePart('words about people'), '').replace(madePart('names'), '');
const wordsOfPage = ['The matter', 'This tool', 'Word and Office']
  .flatMap((title) => pageRows(sectionOf(page, title)))
  .map(({ word = '' }) => word);

const avoided = POLICY.wording.flatMap(({ avoid }) => avoid);
const holds = (text: string): readonly string[] =>
  avoided.filter((word) => new RegExp(`(?<![\\w-])${word}(?![\\w-])`, 'iu').test(text));

const withoutComments = (code: string): string => code.replace(/\/\/.*|\/\*[^]*?\*\//gu, '');

describe('docs/glossary.md', () => {
  it('has the words about people, and the names of the lists, as the policy data has them', () => {
    expect(page).toBe(makeGlossaryPage());
    const [made = ''] = madePart('words about people').exec(page) ?? [];
    expect(pageRows(made)).toHaveLength(POLICY.wording.length);
    for (const word of avoided) expect(made).toContain(`“${word}”`);
  });

  it('says of no word that it is avoided but there, so that nothing can differ from it', () => {
    expect(holds(byHand)).toEqual([]);
  });

  it('names facts that there are, each with the standing that it has', () => {
    expect(namedFacts(page).length).toBeGreaterThan(50);
    expect(wronglyNamed(page)).toEqual([]);
  });

  it('rests each word of the matter on facts, and its figures too; a few are plain English', () => {
    const groundless = matter.filter((row) => namedFacts(row['rests on'] ?? '').length === 0);
    expect(groundless.map(({ word }) => word)).toEqual([
      'the department',
      'service provider',
      'client',
      'allegation',
      'piece of evidence',
    ]);
    expect(
      matter.flatMap(({ word = '', 'what we mean by it': meaning = '', 'rests on': ground = '' }) =>
        groundlessFigures(meaning, ground).map((figure) => `${word}: ${figure}`),
      ),
    ).toEqual([]);
  });

  it('has the words that screens and files are made of', () => {
    const words = [
      ...[
        'subject of allegation',
        'incident report ID',
        'client',
        'allegation',
        'finding (RCS)',
        'outcome (CIMS)',
      ],
      ...['conduct type', 'incident type', 'service provider', 'delegated authority', 'pathway', 'impact'],
      ...['investigation plan', 'investigation report', 'RCS investigation report', 'CIMS Recommendations'],
      ...[
        'client incident',
        'reportable conduct',
        'rationale',
        'additional considerations',
        'stated',
        'suggested',
      ],
      ...['confirmed', 'sureness', 'place', 'source', 'bundle', 'set aside', 'content control', 'task pane'],
      ...Object.values(SEVERITY_LABELS).map((label) => label.toLowerCase()),
    ];
    expect(words.filter((word) => !wordsOfPage.includes(word))).toEqual([]);
    const all = wordsOfPage.join(', ');
    expect(Object.values(VIEW_TITLES).filter((title) => !all.includes(title))).toEqual([]);
    const things = GROUP_NAMES.map((name) => groupDefinition(name).label.toLowerCase());
    expect(things.length).toBeGreaterThan(4);
    expect(things.filter((thing) => !all.includes(thing))).toEqual([]);
  });

  it('defines each word once', () => {
    expect(wordsOfPage.length).toBeGreaterThan(100);
    expect(new Set(wordsOfPage).size).toBe(wordsOfPage.length);
  });
});

test('the pane uses none of the words that a check points out', () => {
  const files = readdirSync(path.join(root, 'taskpane'), { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.(?:tsx?|html)$/u.test(name),
  );
  expect(files.length).toBeGreaterThan(100);
  const used = files.flatMap((file) =>
    holds(withoutComments(readFileSync(path.join(root, 'taskpane', file), 'utf8'))).map(
      (word) => `${file}: ${word}`,
    ),
  );
  expect(used).toEqual([]);
  expect(holds('The alleged perpetrator was at fault.')).toEqual([
    'alleged perpetrator',
    'perpetrator',
    'at fault',
  ]);
});
