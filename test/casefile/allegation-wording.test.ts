import { caseData, readCase } from '../../src/casefile';
import { body, h, p, table } from './support/make-content';
import type { Block } from './support/make-content';

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
});
