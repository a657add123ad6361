import { readCase } from '../../../../src/casefile';
import { documentFrom } from '../../support/page-notation';

const WORDED = [
  '## Allegation 1',
  'It is alleged that Example Person hit Sample Client One.',
  '## Allegation 2',
  'It is alleged that Example Person shouted.',
];

const findings = (...lines: readonly string[]): readonly (string | undefined)[] =>
  readCase(
    documentFrom(['# Reportable conduct investigation report', ...lines].join('\n')),
  ).groups.allegation.map(({ fields }) => fields['allegation.rcsFinding']?.text);

test.each([
  [['Substantiated', 'Allegation 1', 'Unfounded', 'Allegation 2']],
  [['Finding: Substantiated', 'Allegation 1', 'Finding: Unfounded', 'Allegation 2']],
  [['Substantiated', 'The first allegation', 'Unfounded', 'The second allegation']],
  [['**Substantiated**', '**Allegation 1**', '**Unfounded**', '**Allegation 2**']],
  [['Substantiated', 'Allegation 1', 'Unfounded', 'Allegation 2', 'Unfounded']],
])('a verdict before each allegation may be of the one above or below: none is taken: %j', (lines) => {
  expect(findings(...WORDED, '# Findings', ...lines)).toEqual([undefined, undefined]);
});

test('verdicts over lists of allegations are taken for none of them', () => {
  expect(
    findings(
      '# Findings',
      'Substantiated',
      'Allegation 1: Example Person hit Sample Client One',
      'Allegation 3: Example Person left',
      'Unfounded',
      'Allegation 2: Example Person shouted',
    ),
  ).toEqual([undefined, undefined, undefined]);
});

test.each([
  [['Allegation 1', 'Substantiated', 'Allegation 2', 'Unfounded']],
  [['Allegation 1', 'Finding: Substantiated', 'Allegation 2', 'Finding: Unfounded']],
  [['**Allegation 1**', 'Substantiated', '**Allegation 2**', 'Unfounded']],
  [['## Allegation 1', 'Substantiated', '## Allegation 2', 'Unfounded']],
  [['Allegation 1', 'The roster was read.', 'Substantiated', 'Allegation 2', 'Unfounded']],
])('a verdict after each allegation is of the one above: %j', (lines) => {
  expect(findings(...WORDED, '# Findings', ...lines)).toEqual(['Substantiated', 'Unfounded']);
});

test('a verdict over a text, and one in another section, leave the others alone', () => {
  expect(
    findings(
      ...WORDED,
      '# Summary',
      'Substantiated',
      'Two people saw it.',
      'Allegation 1',
      'Substantiated',
      'Allegation 2',
      'Unfounded',
    ),
  ).toEqual(['Substantiated', 'Unfounded']);
});
