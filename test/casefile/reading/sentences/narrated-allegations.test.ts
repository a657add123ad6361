import { readCase } from '../../../../src/casefile';
import { documentFrom } from '../../support/page-notation';

const allegations = (...lines: readonly string[]): readonly string[] =>
  readCase(
    documentFrom(['# Reportable conduct investigation report', ...lines].join('\n')),
  ).groups.allegation.map(({ fields }) => {
    const { text = '', sureness = '' } = fields['allegation.statement'] ?? {};
    return `${text} · ${sureness} · ${fields['allegation.rcsFinding']?.text ?? 'nothing'}`;
  });

const FIRST = 'The first allegation is that the worker hit Sample Client One.';
const SECOND = 'The second allegation concerns a locked room.';

test('allegations told in prose, and what was found on each', () => {
  expect(
    allegations(
      '## What was alleged',
      `${FIRST} ${SECOND}`,
      '## What we found',
      'We find that the first allegation is substantiated.',
      'As to the second allegation, the roster shows that nobody was there, and we find that it is unfounded.',
    ),
  ).toEqual([`${FIRST} · to-confirm · Substantiated`, `${SECOND} · to-confirm · Unfounded`]);
});

test.each([
  [['It is alleged that:', '1. The worker hit her.', '2. The worker shouted.']],
  [['It was alleged that:', '1. auto The worker hit her.', '2. auto The worker shouted.']],
  [['Allegation 1 is that the worker hit her.', 'Allegation 2 was that the worker shouted.']],
])('allegations in a list, or by figures: %j', (lines) => {
  const read = allegations('## Introduction', ...lines, '## Conclusion', 'Allegation 2 is unfounded.');
  expect(read.map((line) => line.replace(/.* · to-confirm · /, ''))).toEqual(['nothing', 'Unfounded']);
});

test.each([
  // not counted from one on
  [['## Introduction', SECOND]],
  [['## Introduction', FIRST, 'The third allegation is that the worker shouted.']],
  [['## Introduction', FIRST, 'The first allegation is that the worker shouted.']],
  // nothing is alleged, or something else
  [['## Introduction', 'The first allegation is unfounded.']],
  [['## Introduction', 'The first allegation is that which was made last year.']],
  [['## Introduction', 'The first allegation concerns another provider.']],
  [['## Introduction', 'Is the first allegation that the worker hit her?']],
  [['## Introduction', 'The mother wrote: “The first allegation is that the worker hit her.”']],
  // other matters
  [['## Previous investigations', FIRST]],
  [['## Victoria Police', FIRST]],
  [['## Previous matters', 'It was alleged that:', '1. The worker hit her.']],
  // lists of something else, and two lists
  [['## Introduction', 'We looked at:', '1. The roster.', '2. The photograph.']],
  [['## Introduction', 'It is alleged that:', 'The worker hit her.']],
  [['## Introduction', 'It is alleged that:', '1. She hit.', 'It is alleged that:', '1. She shouted.']],
])('no allegation is told of in %j', (lines) => {
  expect(allegations(...lines)).toEqual([]);
});

test('where allegations stand under headings, prose opens none', () => {
  expect(
    allegations('## Introduction', FIRST, '## Allegation 1', 'It is alleged that the worker shouted.'),
  ).toEqual(['It is alleged that the worker shouted. · likely · nothing']);
});
