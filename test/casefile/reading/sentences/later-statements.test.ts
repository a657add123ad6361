import { readCase } from '../../../../src/casefile';
import type { CaseFile } from '../../../../src/casefile';
import { body, content, field, group, h, p, part } from '../../support/make-content';
import { documentFrom, linesOf } from '../../support/page-notation';

const findingsOf = (file: CaseFile): readonly string[] =>
  linesOf(file).filter(
    (line) => line.includes('allegation.rcsFinding') || line.includes('allegation.outcome'),
  );

const TITLE = '# Reportable conduct investigation report';
const ONE = ['## Allegation 1', 'It is alleged that Example Person hit Sample Client One.'];
const TWO = ['## Allegation 2', 'It is alleged that Example Person shouted.'];

const inReport = (...lines: readonly string[]): readonly string[] =>
  findingsOf(readCase(documentFrom([TITLE, ...lines].join('\n'))));

const CHANGED = [
  'allegation 1: allegation.rcsFinding = Substantiated · label, to-confirm',
  'second value: allegation.rcsFinding = Unfounded · sentence, to-confirm',
];

test('a finding that was changed later is not taken without a person, and both are shown', () => {
  const review = ['### Internal review', 'On review the finding was changed to unfounded.'];
  expect(inReport(...ONE, 'Finding: Substantiated', ...review)).toEqual(CHANGED);
});

test('so is one under a heading, one in a table and one that a sentence stated', () => {
  const changed = 'On review the finding was changed to unfounded.';
  expect(inReport(...ONE, '### Finding', 'Substantiated', '### Review', changed)[0]).toMatch(/to-confirm$/);
  expect(inReport('| Allegation | Finding |', '| Hit her | Substantiated |', '# Review', changed)).toEqual(
    CHANGED,
  );
  expect(
    inReport(...ONE, '### Conclusion', 'The allegation is substantiated.', '### Review', changed),
  ).toEqual([CHANGED[0]?.replace('label', 'sentence'), CHANGED[1]]);
});

test('a change that stands in the very answer leaves the whole answer to a person', () => {
  const answer = 'Substantiated. On review this finding was changed to unfounded.';
  expect(inReport(...ONE, `Finding: ${answer}`)).toEqual([
    `allegation 1: allegation.rcsFinding = ${answer} · label, to-confirm`,
  ]);
});

test('a change that does not say which allegation it is about decides none that was left open', () => {
  const changed = 'On review the finding was changed to unfounded.';
  expect(inReport(...ONE, 'Finding: Substantiated', ...TWO, '# Review', changed)).toEqual(CHANGED);
});

test('a finding that was only set aside is shown with the words that say so', () => {
  const words = 'Following an appeal, the finding was set aside.';
  expect(inReport(...ONE, 'Finding: Substantiated', '### Appeal', words)).toEqual([
    CHANGED[0],
    `second value: allegation.rcsFinding = ${words} · sentence, to-confirm`,
  ]);
});

test('another statement after a review makes the first one to be confirmed', () => {
  expect(
    inReport(...ONE, 'Finding: Substantiated', 'Following review, the allegation is unfounded.'),
  ).toEqual(CHANGED);
  expect(
    inReport(...ONE, 'Finding: Substantiated', '### Internal review', 'The allegation is unfounded.'),
  ).toEqual(CHANGED);
});

test('a change that says what was taken changes nothing', () => {
  expect(
    inReport(
      ...ONE,
      'Finding: Unfounded',
      'On review this finding was changed from substantiated to unfounded.',
    ),
  ).toEqual(['allegation 1: allegation.rcsFinding = Unfounded · label, likely']);
});

test('where nothing else says what was found, it is what the change says', () => {
  expect(inReport(...ONE, '### Review', 'On review the finding was changed to unfounded.')).toEqual([
    'allegation 1: allegation.rcsFinding = Unfounded · sentence, to-confirm',
  ]);
});

test('a change is of the allegation that it names, or of any where it does not say', () => {
  const both = [...ONE, 'Finding: Substantiated', ...TWO, 'Finding: Substantiated', '# Internal review'];
  const sureness = (sentence: string): readonly (string | undefined)[] =>
    readCase(documentFrom([TITLE, ...both, sentence].join('\n'))).groups.allegation.map(
      ({ fields }) => fields['allegation.rcsFinding']?.sureness,
    );
  expect(sureness('The finding for Allegation 2 was changed to unfounded.')).toEqual([
    'likely',
    'to-confirm',
  ]);
  expect(sureness('The finding was changed to unfounded.')).toEqual(['to-confirm', 'to-confirm']);
  expect(sureness('The finding for Allegation 7 was changed to unfounded.')).toEqual(['likely', 'likely']);
});

test.each([
  ['### Internal review', 'The finding may be changed on review.'],
  ['### Internal review', 'The finding was not changed on review.'],
  ['### Internal review', 'The review policy says: “The finding was changed to unfounded.”'],
  ['### Definitions', 'On review the finding was changed to unfounded.'],
  ['### Previous allegations', 'On review the finding was changed to unfounded.'],
  ['### Victoria Police', 'On review the finding was changed to unfounded.'],
])('nothing is changed by %s / %s', (...lines) => {
  expect(inReport(...ONE, 'Finding: Substantiated', ...lines)).toEqual([
    'allegation 1: allegation.rcsFinding = Substantiated · label, likely',
  ]);
});

describe('notes at the foot and at the end', () => {
  const withNote = (kind: 'footnotes' | 'endnotes', ...notes: readonly string[]): CaseFile =>
    readCase(
      content([
        part('body', [
          h(1, 'Reportable conduct investigation report'),
          h(2, 'Allegation 1'),
          p('It is alleged that Example Person hit Sample Client One.'),
          p('Finding: Substantiated'),
        ]),
        part(
          kind,
          notes.map((note) => p(note)),
        ),
      ]),
    );

  test.each(['footnotes', 'endnotes'] as const)('a change in the %s', (kind) => {
    expect(findingsOf(withNote(kind, 'Amended on review to unfounded.'))).toEqual(CHANGED);
    expect(findingsOf(withNote(kind, 'Allegation 1 is unfounded.'))).toEqual(CHANGED);
  });

  test.each([
    'Allegation 1 is substantiated.',
    'An allegation is unfounded where it did not happen.',
    'If Allegation 1 is unfounded, the file is closed.',
    'The policy says: “Allegation 1 is unfounded.”',
    'In the 2022 matter, Allegation 1 was unfounded.',
    'See the roster of 3 March 2026.',
  ])('a note that changes nothing: %s', (note) => {
    expect(findingsOf(withNote('footnotes', note))).toEqual([
      'allegation 1: allegation.rcsFinding = Substantiated · label, likely',
    ]);
  });
});

test('a control of ours stays as sure as it is, and what is said beside it is told', () => {
  const file = readCase(
    body(
      h(1, 'Reportable conduct investigation report'),
      group(
        'allegation',
        field('allegation.statement', 'Hit.'),
        field('allegation.rcsFinding', 'Substantiated'),
      ),
      p('On internal review the finding was changed to unfounded.'),
    ),
  );
  expect(findingsOf(file)).toEqual([
    'allegation 1: allegation.rcsFinding = Substantiated · tag, certain',
    'second value: allegation.rcsFinding = Unfounded · sentence, to-confirm',
  ]);
});
