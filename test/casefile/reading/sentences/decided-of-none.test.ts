import { readCase } from '../../../../src/casefile';
import { documentFrom, linesOf } from '../../support/page-notation';

const TITLE = '# Reportable conduct investigation report';
const ONE = [
  '## Allegation 1',
  'It is alleged that Example Person hit Sample Client One.',
  'Finding: Substantiated',
];
const TWO = ['## Allegation 2', 'It is alleged that Example Person shouted.', 'Finding: Unfounded'];

const read = (...lines: readonly string[]) => readCase(documentFrom([TITLE, ...lines].join('\n')));
const told = (...lines: readonly string[]): readonly string[] =>
  (read(...lines).decidedOfNone ?? []).map(({ excerpt }) => excerpt);

describe('what is decided of an allegation that was not found is told', () => {
  test.each([
    ['a number that none has', 'Allegation 2 is substantiated.'],
    ['one of two numbers', 'Allegations 1 and 4 are substantiated.'],
    ['an ordinal', 'The third allegation is substantiated.'],
    ['more than there are', 'Both allegations are substantiated.'],
    ['more than there are, counted', 'All three allegations are substantiated.'],
    ['a change of it', 'On review the finding for Allegation 7 was changed to unfounded.'],
  ])('%s', (_, sentence) => {
    expect(told(...ONE, '## Conclusion', sentence)).toEqual([sentence]);
    expect(linesOf(read(...ONE, '## Conclusion', sentence)).slice(-1)).toEqual([
      `told, of which one is not known: ${sentence}`,
    ]);
  });

  test('below a heading on allegations that nobody worded', () => {
    expect(told(...ONE, '## Allegations 8 and 9', 'Finding: Unfounded')).toEqual(['Finding: Unfounded']);
  });
});

test.each([
  ['the allegation that there is', [...ONE, '## Conclusion', 'Allegation 1 is substantiated.']],
  ['a part of it', [...ONE, '## Conclusion', 'Allegation 1(a) is substantiated.']],
  ['both of two', [...ONE, ...TWO, '## Conclusion', 'Both allegations were investigated.']],
  ['one that is named on a later page', ['## Summary', 'Allegation 2 is unfounded.', ...ONE, ...TWO]],
  ['another matter', [...ONE, '## Previous allegations', 'Allegation 9 is substantiated.']],
  ['what may be', [...ONE, '## Conclusion', 'If Allegation 9 is substantiated, it is reported.']],
])('nothing is told of %s', (_, lines) => {
  expect(told(...lines)).toEqual([]);
});
