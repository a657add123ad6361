import { readCase } from '../../../../src/casefile';
import { body, bold, h, p, table } from '../../support/make-content';
import type { Block, CellContent } from '../../support/make-content';
import { linesOf } from '../../support/page-notation';

const read = (...blocks: readonly Block[]): readonly string[] =>
  linesOf(readCase(body(...blocks), { kind: 'rcs-investigation-report' })).map((line) =>
    line.replace(/ · .*/, ''),
  );

const HIT = 'That Example Person hit Sample Client One.';
const cell = (...content: readonly Block[]): CellContent => ({ content });

const DECIDED = [
  `allegation 1: allegation.statement = ${HIT}`,
  'allegation 1: allegation.rcsFinding = Substantiated',
];

describe('an allegation whose cell goes on with labels in bold', () => {
  test.each<[string, readonly Block[]]>([
    ['after its words', [p(HIT), bold('Finding'), p('Substantiated')]],
    ['its words below a label too', [bold('Allegation'), p(HIT), bold('Finding'), p('Substantiated')]],
    [
      'with labels that we do not know',
      [p(HIT), bold('What she said'), p('No.'), bold('Finding'), p('Substantiated')],
    ],
  ])('%s', (_, content) => {
    expect(read(table([['Allegation 1', cell(...content)]]))).toEqual(DECIDED);
  });

  test('bold words alone divide nothing', () => {
    const stressed = cell(p(HIT), bold('On two days'), p('in May.'));
    expect(read(table([['Allegation 1', stressed]]))).toEqual([
      `allegation 1: allegation.statement = ${HIT} / On two days / in May.`,
    ]);
  });
});

test('“Allegation 1” on a line of its own in the cell is no part of the words', () => {
  const rows = [
    ['Allegation', 'Finding'],
    [cell(p('Allegation 1'), p(HIT)), 'Substantiated'],
  ];
  expect(read(table(rows))).toEqual(DECIDED);
});

test('a label words no allegation', () => {
  expect(read(table([['Allegation', 'RCS finding', 'Conduct type']]))).not.toContain(
    'allegation 1: allegation.statement = RCS finding',
  );
});

describe('an allegation that is merged over several rows', () => {
  const top = (text: string): CellContent => ({ content: [p(text)], merge: 'start' });
  const covered: CellContent = { content: [p('')], merge: 'continued' };

  test('is one where all that is known of it is merged', () => {
    const rows = [
      ['Allegation', 'Seen on', 'Finding'],
      [top(HIT), 'Footage', top('Substantiated')],
      [covered, 'A photograph', covered],
    ];
    expect(read(table(rows))).toEqual(DECIDED);
  });

  test('with a finding in each row is told with both', () => {
    const rows = [
      ['Allegation', 'Finding'],
      [top(HIT), 'Substantiated'],
      [covered, 'Unfounded'],
    ];
    expect(read(table(rows)).filter((line) => line.includes('rcsFinding'))).toHaveLength(2);
  });
});

test('what stands on further lines of a paragraph that begins with “Allegation 1” is read as if below it', () => {
  const paragraph = p(`Allegation 1: ${HIT}\nFinding: Substantiated`);
  expect(read(h(1, 'Matters'), paragraph)).toEqual([...DECIDED].reverse());
});

test('the wording of an allegation does not go on in a table whose labels we do not know', () => {
  const rows = [['Weather', 'Fine']];
  expect(read(h(1, 'Allegation 1'), p(HIT), table(rows))).toEqual([
    `allegation 1: allegation.statement = ${HIT}`,
  ]);
});

test('beside a label that is merged over the names of its parts, the values are beside those', () => {
  const rows = [
    [{ content: [p('Service address')], merge: 'start' as const }, 'Street', '1 Sample Street'],
    [{ content: [p('')], merge: 'continued' as const }, 'Suburb', 'Sampleton'],
  ];
  expect(read(table(rows))).toEqual(['provider.address = 1 Sample Street / Sampleton']);
});
