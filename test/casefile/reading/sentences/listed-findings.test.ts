import { readCase } from '../../../../src/casefile';
import { documentFrom } from '../../support/page-notation';

const TITLE = '# Reportable conduct investigation report';
const HIT = 'That Example Person hit Sample Client One.';
const SHOUTED = 'That Example Person shouted.';
const ALLEGED = ['## Allegations', `1. auto ${HIT}`, `2. auto ${SHOUTED}`];

const found = (...lines: readonly string[]): readonly string[] =>
  readCase(documentFrom([TITLE, ...lines].join('\n'))).groups.allegation.map(({ fields }) => {
    const { text, sureness } = fields['allegation.rcsFinding'] ?? {};
    return text === undefined ? 'nothing' : `${text}, ${sureness ?? ''}`;
  });

const EACH = ['Substantiated, to-confirm', 'Unfounded, to-confirm'];

describe('findings that are listed by numbers alone', () => {
  test.each(['## Findings', '## 4. Our findings', '**Outcome**', '## What did we find?', '## What we found'])(
    'under %s',
    (title) => {
      expect(found(...ALLEGED, title, '1. auto Substantiated', '2. auto Unfounded')).toEqual(EACH);
    },
  );

  test('with typed numbers, and with reasons behind them', () => {
    expect(found(...ALLEGED, '## Findings', '1. Substantiated', '2. Unfounded')).toEqual(EACH);
    expect(
      found(
        ...ALLEGED,
        '## Findings',
        '1. auto Substantiated: it was seen.',
        '2. auto Unfounded – not there.',
      ),
    ).toEqual(EACH);
  });

  test('of allegations under headings, and of those that a question asks for', () => {
    const list = ['## Findings', '1. auto Substantiated', '2. auto Unfounded'];
    expect(found('## Allegation 1', HIT, '## Allegation 2', SHOUTED, ...list)).toEqual(EACH);
    expect(found('## What was alleged?', ...ALLEGED.slice(1), ...list)).toEqual(EACH);
  });

  test('are two that differ where a sentence says otherwise', () => {
    expect(
      found(
        ...ALLEGED,
        '## Findings',
        '1. auto Substantiated',
        '2. auto Unfounded',
        '## Conclusion',
        'Allegation 1 is unfounded.',
      ),
    ).toEqual([', to-confirm', 'Unfounded, to-confirm']);
  });
});

describe('nothing is taken from', () => {
  test.each([
    [
      'a list of more',
      [...ALLEGED, '## Findings', '1. auto Substantiated', '2. auto Unfounded', '3. auto Unfounded'],
    ],
    ['a list of fewer', [...ALLEGED, '## Findings', '1. auto Substantiated']],
    ['one in another order', [...ALLEGED, '## Findings', '2. auto Unfounded', '1. auto Substantiated']],
    ['one without numbers', [...ALLEGED, '## Findings', '- Substantiated', '- Unfounded']],
    [
      'one with something else in it',
      [...ALLEGED, '## Findings', '1. auto Substantiated', '2. auto See below'],
    ],
    [
      'one with an item more',
      [...ALLEGED, '## Findings', '1. auto Substantiated', '2. auto Unfounded', '3. auto See below'],
    ],
    [
      'two lists',
      [
        ...ALLEGED,
        '## Findings',
        '1. auto Substantiated',
        '2. auto Unfounded',
        '## Outcome',
        '1. auto Unfounded',
        '2. auto Unfounded',
      ],
    ],
    ['what may be found', [...ALLEGED, '## Possible findings', '1. auto Substantiated', '2. auto Unfounded']],
    [
      'what is introduced as such',
      [...ALLEGED, '## Findings', 'The possible findings are:', '1. auto Substantiated', '2. auto Unfounded'],
    ],
    [
      'what could be all choices',
      [...ALLEGED, '## Findings', '1. auto Substantiated', '2. auto Not substantiated'],
    ],
    [
      'a list under definitions',
      [...ALLEGED, '## Definitions', '### Findings', '1. auto Substantiated', '2. auto Unfounded'],
    ],
    [
      'a list where allegations have no numbers',
      [
        '## Allegations',
        `- ${HIT}`,
        `- ${SHOUTED}`,
        '## Findings',
        '1. auto Substantiated',
        '2. auto Unfounded',
      ],
    ],
  ])('%s', (_, lines) => {
    expect(found(...lines)).toEqual(['nothing', 'nothing']);
  });

  test('a list where one allegation is decided already', () => {
    const lines = ['## Allegation 1', HIT, 'Finding: Unfounded', '## Allegation 2', SHOUTED, '## Findings'];
    const list = ['1. auto Substantiated', '2. auto Unfounded'];
    const { decidedOfNone = [] } = readCase(documentFrom([TITLE, ...lines, ...list].join('\n')));
    expect(decidedOfNone.map(({ excerpt }) => excerpt)).toEqual(['Substantiated']);
    expect(found(...lines, '1. auto Substantiated', '2. auto Unfounded')).toEqual([
      'Unfounded, likely',
      'nothing',
    ]);
  });

  test('a list where each of two subjects of allegation has its own numbers', () => {
    const lines = [
      '## Respondent A: Example Person',
      '### Allegation 1',
      HIT,
      '## Respondent B: Sample Worker',
      '### Allegation 2',
      'That Sample Worker shouted.',
    ];
    expect(found(...lines, '## Findings', '1. auto Substantiated', '2. auto Unfounded')).toEqual([
      'nothing',
      'nothing',
    ]);
  });

  test('a list below a bold label that seems to be of the last allegation, with no heading of its own', () => {
    for (const label of ['**Finding**', '**Outcome**', 'Finding:'])
      for (const value of found(...ALLEGED, label, '1. auto Substantiated', '2. auto Not substantiated'))
        expect(value).toMatch(/^(?:nothing|, (?:likely|to-confirm))$/);
    expect(
      found(
        ...ALLEGED,
        '**Finding**',
        '1. auto Substantiated – it was seen',
        '2. auto Unfounded – not there',
      ),
    ).toEqual(EACH);
  });

  test('names on lines of their own below one label: all of them are shown', () => {
    expect(found(...ALLEGED, 'Outcome:', 'Substantiated', 'Unfounded')).toEqual([
      'nothing',
      'Substantiated\nUnfounded, to-confirm',
    ]);
  });
});
