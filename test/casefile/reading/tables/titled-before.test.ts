import { readCase } from '../../../../src/casefile';
import { documentFrom, linesOf } from '../../support/page-notation';

const TITLE = '# Reportable conduct investigation report';

const read = (...lines: readonly string[]) => readCase(documentFrom([TITLE, ...lines].join('\n')));
const wordings = (...lines: readonly string[]): readonly (string | undefined)[] =>
  read(...lines).groups.allegation.map(({ fields }) => fields['allegation.statement']?.text);

const HIT = 'That on 2 March 2026 Example Person hit Sample Client One';
const SHOUTED = 'That on 2 March 2026 Example Person shouted at Sample Client One';
const NUMBERED = [
  '| No. | Allegation | Finding |',
  `| 1 | ${HIT} | Substantiated |`,
  `| 2 | ${SHOUTED} | Unfounded |`,
];

const EXPECTED = [
  `allegation 1: allegation.statement = ${HIT} · label, likely`,
  'allegation 1: allegation.rcsFinding = Substantiated · label, likely',
  `allegation 2: allegation.statement = ${SHOUTED} · label, likely`,
  'allegation 2: allegation.rcsFinding = Unfounded · label, likely',
  'second value: allegation.statement = Physical violence · heading, likely',
  'second value: allegation.statement = Emotional harm · heading, likely',
];

describe('allegations that a summary names and a table words', () => {
  test.each([
    ['1. auto Physical violence', '2. auto Emotional harm'],
    ['1. Physical violence', '2. Emotional harm'],
    ['Allegation 1: Physical violence', 'Allegation 2: Emotional harm'],
  ])('are the same under the same numbers: %s / %s', (...titles) => {
    expect(linesOf(read('## Allegations', ...titles, '## Findings', ...NUMBERED))).toEqual(EXPECTED);
  });

  test('also where the first column is the number of the allegation', () => {
    const table = [
      '| Allegation | Details | Finding |',
      `| 1 | ${HIT} | Substantiated |`,
      `| 2 | ${SHOUTED} | Unfounded |`,
    ];
    expect(
      linesOf(
        read(
          '## Allegations',
          '1. auto Physical violence',
          '2. auto Emotional harm',
          '## Findings',
          ...table,
        ),
      ),
    ).toEqual(EXPECTED);
  });

  test('also where the number is typed before the words', () => {
    const table = [
      '| Allegation | Finding |',
      `| 1. ${HIT} | Substantiated |`,
      `| 2. ${SHOUTED} | Unfounded |`,
    ];
    expect(
      wordings(
        '## Allegations',
        '1. auto Physical violence',
        '2. auto Emotional harm',
        '## Findings',
        ...table,
      ),
    ).toEqual([`1. ${HIT}`, `2. ${SHOUTED}`]);
  });

  test('in whatever order the table has them', () => {
    const table = [NUMBERED[0] ?? '', `| 2 | ${SHOUTED} | Unfounded |`, `| 1 | ${HIT} | Substantiated |`];
    expect(
      linesOf(
        read(
          '## Allegations',
          '1. auto Physical violence',
          '2. auto Emotional harm',
          '## Findings',
          ...table,
        ),
      ),
    ).toEqual(expect.arrayContaining(EXPECTED));
  });
});

describe('what is named above stays an allegation of its own, that nobody decided', () => {
  test.each([
    ['where there are more of them', ['1. auto Violence', '2. auto Neglect', '3. auto Shouting']],
    ['where there are fewer', ['1. auto Physical violence']],
    ['where they have no numbers', ['- Physical violence', '- Emotional harm']],
    ['where a name is missing below', ['1. auto Hitting of Sample Client Two', '2. auto Shouting']],
    ['where a figure is missing below', ['1. auto Violence on 4 April', '2. auto Shouting']],
    [
      'where they are worded',
      ['1. auto That Sample Worker pushed the cook', '2. auto That it was cold there'],
    ],
    [
      'where something else is known of them',
      ['Allegation 1: Violence', 'Finding: Unfounded', 'Allegation 2: Shouting', 'Finding: Unfounded'],
    ],
  ])('%s', (_, titles) => {
    const found = wordings('## Allegations', ...titles, '## Findings', ...NUMBERED);
    expect(found.length).toBeGreaterThan(2);
    expect(found).toEqual(expect.arrayContaining([HIT, SHOUTED]));
  });

  test('where they are against another subject of allegation', () => {
    expect(
      wordings(
        '## Allegations against Sample Worker',
        '1. auto Physical violence',
        '2. auto Neglect',
        '## Allegations against Example Person',
        ...NUMBERED,
      ),
    ).toEqual(['Physical violence', 'Neglect', HIT, SHOUTED]);
  });

  test('where it stands right above a table of fewer, and its number is that of none there', () => {
    const titles = ['1. auto Physical violence', '2. auto Emotional harm', '3. auto Neglect'];
    expect(wordings('## Allegations', ...titles, ...NUMBERED)).toEqual(
      expect.arrayContaining(['Neglect', HIT, SHOUTED]),
    );
    expect(wordings('## Allegations', ...titles.slice(0, 2), ...NUMBERED)).toEqual([HIT, SHOUTED]);
    expect(wordings('## Allegations', ...NUMBERED, '1. auto One.', '2. auto Two.', '3. auto Note.')).toEqual([
      HIT,
      SHOUTED,
    ]);
  });

  test('where a number stands twice below', () => {
    const table = [NUMBERED[0] ?? '', `| 1 | ${HIT} | Substantiated |`, `| 1 | ${SHOUTED} | Unfounded |`];
    expect(
      wordings(
        '## Allegations',
        '1. auto Physical violence',
        '2. auto Emotional harm',
        '## Findings',
        ...table,
      ).length,
    ).toBeGreaterThan(2);
  });
});
