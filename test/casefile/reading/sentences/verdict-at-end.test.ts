import { readCase } from '../../../../src/casefile';
import { verdictAtEnd } from '../../../../src/casefile/reading/sentences/verdict-at-end';
import { documentFrom, linesOf } from '../../support/page-notation';

test.each([
  ['Example Person hit her – SUBSTANTIATED', 'Example Person hit her', 'Substantiated'],
  ['Example Person hit her. Finding: Substantiated', 'Example Person hit her.', 'Substantiated'],
  ['Example Person hit her. Finding:\tUnfounded', 'Example Person hit her.', 'Unfounded'],
  ['Example Person hit her\tFinding\tUnfounded', 'Example Person hit her', 'Unfounded'],
  ['Example Person hit her\tSubstantiated', 'Example Person hit her', 'Substantiated'],
  ['Example Person hit her - not substantiated', 'Example Person hit her', 'Not substantiated'],
  ['Example Person hit her (Substantiated)', 'Example Person hit her', 'Substantiated'],
  ['Example Person hit her. Substantiated.', 'Example Person hit her.', 'Substantiated'],
  ['Hit her – unsubstantiated – insufficient evidence', 'Hit her', 'Unsubstantiated – insufficient evidence'],
])('%s', (text, rest, said) => {
  expect(verdictAtEnd(text)).toMatchObject({ rest, said: { text: said } });
});

test('whose finding it is', () => {
  expect(verdictAtEnd('Hit her – CIMS outcome: Not substantiated')?.side).toBe('cims');
  expect(verdictAtEnd('Hit her; RCS finding – Unfounded')?.side).toBe('rcs');
  expect(verdictAtEnd('Hit her; finding – Unfounded')).not.toHaveProperty('side');
});

test.each([
  // what is said to have been said
  'Example Person said the claim was – unfounded',
  'Example Person said that it was “Unfounded”',
  'Example Person wrote: Unfounded',
  'Example Person made a complaint that was unfounded',
  'Example Person claimed the report – unfounded – was hers',
  'Example Person made a complaint (unfounded)',
  // choices, conditions and questions
  'Hit her – Substantiated / Unsubstantiated',
  'Hit her – substantiated or unfounded',
  'Hit her – if substantiated',
  'Whether Example Person hit her – substantiated?',
  'Hit her – finding: to be substantiated',
  // another finding than the report's own
  'Hit her. Draft finding: Substantiated',
  'Hit her. Recommended finding – substantiated',
  'Hit her; police: substantiated',
  // a part of it
  'Example Person (a) hit her; (b) shouted\n1(b) – substantiated',
  // nothing is alleged
  'Substantiated',
  'Finding: Substantiated',
])('no verdict ends %s', (text) => {
  expect(verdictAtEnd(text)).toBeUndefined();
});

const read = (...lines: readonly string[]): readonly string[] =>
  linesOf(readCase(documentFrom(['# Reportable conduct investigation report', ...lines].join('\n')))).filter(
    (line) => /statement|rcsFinding/.test(line),
  );

const BOTH = [
  'allegation 1: allegation.statement = Example Person hit her · heading, likely',
  'allegation 1: allegation.rcsFinding = Substantiated · sentence, to-confirm',
  'allegation 2: allegation.statement = Example Person shouted · heading, likely',
  'allegation 2: allegation.rcsFinding = Unfounded · sentence, to-confirm',
];

test.each([
  [
    [
      '# Allegations and findings',
      '- Allegation 1: Example Person hit her – SUBSTANTIATED',
      '- Allegation 2: Example Person shouted – UNFOUNDED',
    ],
  ],
  [
    [
      '# Allegations and findings',
      '1. Example Person hit her – SUBSTANTIATED',
      '2. Example Person shouted – UNFOUNDED',
    ],
  ],
  [
    [
      '## Allegation 1: Example Person hit her – SUBSTANTIATED',
      'The photograph shows it.',
      '## Allegation 2: Example Person shouted – UNFOUNDED',
      'Nobody heard it.',
    ],
  ],
  [
    [
      'Allegation 1\tExample Person hit her\tSubstantiated',
      'Allegation 2\tExample Person shouted\tUnfounded',
    ],
  ],
])('the finding at the end of the allegation’s own line: %j', (lines) => {
  expect(read(...lines)).toEqual(BOTH);
});

test('in a cell of a table', () => {
  expect(
    read('| Allegation | Evidence |', '| Example Person hit her – SUBSTANTIATED | Photograph |'),
  ).toEqual([
    'allegation 1: allegation.statement = Example Person hit her · label, likely',
    'allegation 1: allegation.rcsFinding = Substantiated · sentence, to-confirm',
  ]);
});

test('a finding that stands beside it wins, and what says otherwise is told', () => {
  expect(
    linesOf(
      readCase(
        documentFrom(
          '# Reportable conduct investigation report\n| Allegation | Finding |\n| Hit her – Unfounded | Substantiated |',
        ),
      ),
    ),
  ).toEqual([
    'allegation 1: allegation.statement = Hit her · label, likely',
    'allegation 1: allegation.rcsFinding = Substantiated · label, likely',
    'second value: allegation.rcsFinding = Unfounded · sentence, to-confirm',
  ]);
});

test('an allegation about a claim is left as it is worded', () => {
  expect(read('## Allegation 1', 'It is alleged that Example Person said the claim was unfounded.')).toEqual([
    'allegation 1: allegation.statement = It is alleged that Example Person said the claim was unfounded. · heading, likely',
  ]);
});
