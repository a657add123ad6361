import { readCase } from '../../../../src/casefile';
import { documentFrom, linesOf } from '../../support/page-notation';

const read = (...lines: readonly string[]): readonly string[] =>
  linesOf(
    readCase(
      documentFrom(
        [
          '# Reportable conduct investigation report',
          '## Allegation 1',
          'It is alleged that Example Person (a) hit Sample Client One and (b) shouted.',
          ...lines,
        ].join('\n'),
      ),
    ),
  );

const findingIn = (...lines: readonly string[]): string | undefined =>
  read(...lines)
    .find((line) => line.includes('allegation.rcsFinding'))
    ?.replace('allegation 1: allegation.rcsFinding = ', '');

test.each([
  'Substantiated (draft)',
  'Substantiated [draft – to be confirmed]',
  'Substantiated – subject to review',
  'Substantiated – subject to endorsement by the delegate',
  'Unfounded, subject to legal advice',
  'Substantiated (provisional)',
  'Proposed: substantiated',
  'Substantiated – pending approval',
  'Substantiated?',
  'Substantiated (amended from unfounded)',
])('what is not the last word is to be confirmed: %s', (answer) => {
  expect(findingIn(`Finding: ${answer}`)).toBe(`${answer} · label, to-confirm`);
  expect(findingIn('### Finding', answer)).toBe(`${answer} · heading, to-confirm`);
});

test.each([
  ['Substantiated', 'Substantiated · label, likely'],
  ['Unsubstantiated – insufficient evidence', 'Unsubstantiated – insufficient evidence · label, likely'],
  ['Partially substantiated', 'Partially substantiated · label, likely'],
  ['Substantiated. The draft plan was amended.', 'Substantiated · label, likely'],
  ['Conduct outside the scheme', 'Conduct outside the scheme · label, likely'],
])('an answer that is one stays as sure as it is: %s', (answer, expected) => {
  expect(findingIn(`Finding: ${answer}`)).toBe(expected);
});

test.each([
  '1(a) substantiated; 1(b) not substantiated',
  '(a) substantiated, (b) unfounded',
  'Part (a): substantiated. Part (b): unfounded',
  'Substantiated as to the push; unsubstantiated as to the shout',
  '1(a) – substantiated',
])('two findings in one allegation, or one on a part, are to be confirmed: %s', (answer) => {
  expect(findingIn(`Finding: ${answer}`)).toBe(`${answer} · label, to-confirm`);
});

test('parts on lines of their own are shown together, and are no words of the allegation', () => {
  for (const lines of [
    ['Finding: 1(a) – substantiated', '1(b) – not substantiated'],
    ['Finding:', '1(a) – substantiated', '1(b) – not substantiated'],
    ['### Finding', '1(a) – substantiated', '1(b) – not substantiated'],
  ]) {
    expect(findingIn(...lines)).toMatch(
      /^1\(a\) – substantiated \/ 1\(b\) – not substantiated · (?:label|heading), to-confirm$/,
    );
    expect(read(...lines)[0]).not.toMatch(/statement.*1\(b\)/);
    expect(read(...lines)[1]).not.toMatch(/statement.*1\(b\)/);
  }
});

test('what follows and is no part of the finding stays where it is', () => {
  expect(findingIn('Finding: 1(a) – substantiated', '(b) The roster was put to Example Person.')).toBe(
    '1(a) – substantiated · label, to-confirm',
  );
});

test('of boxes the ticks count, and a control of ours is a person’s own', () => {
  expect(findingIn('Finding: ☒ Substantiated ☒ Unfounded')).toMatch(/ · label, likely$/);
});
