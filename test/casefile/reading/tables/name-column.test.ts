import { readCase } from '../../../../src/casefile';
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
