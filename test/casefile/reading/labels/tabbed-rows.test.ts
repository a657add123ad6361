import { readCase } from '../../../../src/casefile';
import { documentFrom, linesOf } from '../../support/page-notation';

const read = (...lines: readonly string[]): readonly string[] =>
  linesOf(readCase(documentFrom(['# Reportable conduct investigation report', ...lines].join('\n')))).map(
    (line) => line.replace(/ · .*/, ''),
  );

const BOTH = [
  'allegation 1: allegation.statement = That Example Person hit Sample Client One',
  'allegation 1: allegation.rcsFinding = Substantiated',
  'allegation 2: allegation.statement = That Example Person shouted',
  'allegation 2: allegation.rcsFinding = Unfounded',
];

describe('a table made with tabs', () => {
  test('one allegation to a line', () => {
    expect(
      read(
        'Allegation\tFinding',
        'That Example Person hit Sample Client One\tSubstantiated',
        'That Example Person shouted\t\tUnfounded',
      ),
    ).toEqual(BOTH);
  });

  test('with numbers before them', () => {
    expect(
      read(
        'No.\tAllegation\tFinding',
        '1\tThat Example Person hit Sample Client One\tSubstantiated',
        '2.\tThat Example Person shouted\tUnfounded',
      ),
    ).toEqual(BOTH);
  });

  test('ends at a line that is laid out otherwise', () => {
    expect(
      read(
        'Allegation\tFinding',
        'That Example Person hit Sample Client One\tSubstantiated',
        'Incident report ID:\tSAMPLE-1',
      ),
    ).toEqual(['incident.id = SAMPLE-1', ...BOTH.slice(0, 2)]);
  });

  test.each([
    ['a header that we do not know in part', ['Allegation\tWhat we saw', 'That X hit Y\tNothing']],
    ['a header that names no thing', ['Region\tService provider', 'North\tExample Care']],
    ['more pieces than headers', ['Client name\tDate of birth', 'Sample Client One\t1 May 2012\tNorth']],
    ['what is no date under a date', ['Client name\tDate of birth', 'Sample Client One\tnot asked']],
  ])('%s is none', (_, lines) => {
    expect(read(...lines).filter((line) => /client|rcsFinding|provider/.test(line))).toEqual([]);
  });
});
