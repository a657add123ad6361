import { readCase } from '../../../../src/casefile';
import { body, p, table } from '../../support/make-content';
import type { CellContent } from '../../support/make-content';
import { documentFrom, linesOf } from '../../support/page-notation';

const read = (notation: string): readonly string[] =>
  linesOf(readCase(documentFrom(notation))).map((line) => line.replace(/ · .*/, ''));

describe('a column that only numbers things names none of them', () => {
  test.each([
    ['Client', 'Name'],
    ['Client', 'Client name'],
    ['Client', 'Client’s full name'],
  ])('“%s” with 1 and 2 beside “%s”', (number, name) => {
    expect(
      read(
        `| ${number} | ${name} | Date of birth |\n| 1 | Sample Client One | 1 May 2012 |\n| 2. | Sample Client Two | 2 May 2012 |`,
      ),
    ).toEqual([
      'client 1: client.name = Sample Client One',
      'client 1: client.dateOfBirth = 1 May 2012',
      'client 2: client.name = Sample Client Two',
      'client 2: client.dateOfBirth = 2 May 2012',
    ]);
  });

  test.each(['1', 'Allegation 1'])('an allegation by “%s”, worded in the next column', (number) => {
    expect(
      read(
        `# Reportable conduct investigation report\n| Allegation | What is alleged | Finding |\n| ${number} | That X hit Y | Unfounded |`,
      ),
    ).toEqual([
      'allegation 1: allegation.statement = That X hit Y',
      'allegation 1: allegation.rcsFinding = Unfounded',
    ]);
  });

  test.each([
    [
      'the first of two columns of names is taken',
      '| Client | Name | Date of birth |\n| Sample Client One | Example Parent | 1 May 2012 |',
      ['client 1: client.name = Sample Client One', 'client 1: client.dateOfBirth = 1 May 2012'],
    ],
    [
      'one number among names makes no difference',
      '| Client | Name | Date of birth |\n| Sample Client One | Example Parent | 1 May 2012 |\n| 2 | Sample Client Two | 2 May 2012 |',
      [
        'client 1: client.name = Sample Client One',
        'client 1: client.dateOfBirth = 1 May 2012',
        'client 2: client.dateOfBirth = 2 May 2012',
      ],
    ],
  ])('%s', (_, notation, lines) => {
    expect(read(notation)).toEqual(lines);
  });
});

describe('a header that is merged over numbers and what they number', () => {
  const over = (text: string): CellContent => ({ content: [p(text)], span: 2 });
  const linesIn = (...rows: readonly (readonly CellContent[])[]): readonly string[] =>
    linesOf(readCase(body(table(rows)), { kind: 'rcs-investigation-report' })).map((line) =>
      line.replace(/ · .*/, ''),
    );
  const WORDED = [
    'allegation 1: allegation.statement = That X hit Y',
    'allegation 1: allegation.rcsFinding = Substantiated',
  ];

  test('is over what they number', () => {
    const rows = [
      [over('Allegation'), 'RCS finding'],
      ['1', 'That X hit Y', 'Substantiated'],
      ['2', 'That X shouted', 'Unfounded'],
    ];
    expect(linesIn(...rows).slice(0, 2)).toEqual(WORDED);
  });

  test('stays over the first column where words stand there', () => {
    const rows = [
      [over('Allegation'), 'RCS finding'],
      ['That X hit Y', 'on 3 May 2026', 'Substantiated'],
    ];
    expect(linesIn(...rows)).toEqual(WORDED);
  });
});
