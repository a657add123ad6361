import { caseData, readCase } from '../../../src/casefile';
import { body, h, p, table } from '../support/make-content';
import type { Block } from '../support/make-content';

const allegationsOf = (...blocks: readonly Block[]) => caseData(readCase(body(...blocks))).groups.allegation;

const SENTENCE = 'It is alleged that Example Person hit Sample Client One.';
const LONG = 'Example Person hit Sample Client One in the yard on Monday';

describe('where the words of an allegation stand', () => {
  test.each([
    ['a sentence', SENTENCE, SENTENCE, 'Two people saw it.'],
    ['a short sentence', 'X hit Y.', 'X hit Y.', 'Two people saw it.'],
    ['many words', LONG, LONG, 'Two people saw it.'],
    ['a name', 'physical violence', 'Two people saw it.', undefined],
  ])('in a title that is %s', (_, tail, statement, reasons) => {
    for (const title of [p(`Allegation 1: ${tail}`), h(2, `Allegation 1 – ${tail}`)]) {
      expect(allegationsOf(title, p('Two people saw it.'), p('RCS finding: Substantiated'))).toEqual([
        {
          'allegation.statement': statement,
          'allegation.rcsFinding': 'Substantiated',
          ...(reasons !== undefined && { 'allegation.reasons': reasons }),
        },
      ]);
    }
  });

  test('reasons that have a label of their own stay', () => {
    const blocks = [p(`Allegation 1: ${SENTENCE}`), p('Other words.'), p('Reasons: It was seen.')];
    expect(allegationsOf(...blocks)).toEqual([
      { 'allegation.statement': SENTENCE, 'allegation.reasons': 'It was seen.' },
    ]);
  });

  test('a label cell with the words beside it', () => {
    expect(
      allegationsOf(
        table([
          ['Allegation 1', SENTENCE],
          ['RCS finding', 'Substantiated'],
        ]),
      ),
    ).toEqual([{ 'allegation.statement': SENTENCE, 'allegation.rcsFinding': 'Substantiated' }]);
  });

  test.each([
    [
      'on the next line',
      [p('RCS finding'), p('Not substantiated')],
      'allegation.rcsFinding',
      'Not substantiated',
    ],
    ['after a dash', [p('RCS finding – Not substantiated')], 'allegation.rcsFinding', 'Not substantiated'],
    ['after a hyphen', [p('CIMS outcome - Substantiated')], 'allegation.outcome', 'Substantiated'],
    ['on the next line', [p('CIMS outcome'), p('Substantiated')], 'allegation.outcome', 'Substantiated'],
  ])('a finding %s stays out of the statement', (_, blocks, name, value) => {
    for (const title of [p('Allegation 1'), h(2, 'Allegation 1')]) {
      expect(allegationsOf(title, p('That it happened.'), ...blocks)).toEqual([
        { 'allegation.statement': 'That it happened.', [name]: value },
      ]);
    }
  });

  test.each([['Finding'], ['Outcome']])('%s, the bare word, is a label too', (word) => {
    for (const blocks of [[p(word), p('Substantiated')], [p(`${word} – Substantiated`)]]) {
      const [copy] = allegationsOf(p('Allegation 1'), p('That it happened.'), ...blocks) ?? [];
      expect(copy?.['allegation.statement']).toBe('That it happened.');
      expect(Object.values(copy ?? {}).sort()).toEqual(['Substantiated', 'That it happened.']);
    }
  });

  test('a dash without spaces is no mark', () => {
    const [copy] = allegationsOf(p('Allegation 1'), p('That it happened.'), p('Outcome-based words')) ?? [];
    expect(copy).toEqual({ 'allegation.statement': 'That it happened.\nOutcome-based words' });
  });
});
