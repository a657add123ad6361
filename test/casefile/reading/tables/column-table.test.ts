import { caseData, readCase } from '../../../../src/casefile';
import { body, h, p, table } from '../../support/make-content';
import type { Block } from '../../support/make-content';

const groupsOf = (...blocks: readonly Block[]) => caseData(readCase(body(...blocks))).groups;

const ROWS = [
  ['What is alleged', 'Sample Person One hit Sample Client One.', 'Sample Person One shouted.'],
  ['RCS finding', 'Substantiated', 'Not substantiated'],
  ['CIMS outcome', 'Not substantiated', 'Substantiated'],
];

const BOTH = [
  {
    'allegation.statement': 'Sample Person One hit Sample Client One.',
    'allegation.rcsFinding': 'Substantiated',
    'allegation.outcome': 'Not substantiated',
  },
  {
    'allegation.statement': 'Sample Person One shouted.',
    'allegation.rcsFinding': 'Not substantiated',
    'allegation.outcome': 'Substantiated',
  },
];

describe('a table with one allegation to a column', () => {
  test.each([
    ['an empty corner', [], ''],
    ['a word in the corner', [], 'Item'],
    ['a heading above', [h(1, 'Findings')], ''],
    ['a heading that names the group', [h(1, 'Allegations')], ''],
  ])('%s', (_, above, corner) => {
    const grid = table([[corner, 'Allegation 1', 'Allegation 2'], ...ROWS]);
    expect(groupsOf(...above, grid)).toEqual({ allegation: BOTH });
  });

  test('one column is one allegation', () => {
    const grid = table([['', 'Allegation 1'], ...ROWS.map((row) => row.slice(0, 2))]);
    expect(groupsOf(grid)).toEqual({ allegation: BOTH.slice(0, 1) });
  });

  test('the words in the header are the statement where no row gives it', () => {
    const grid = table([['', 'Allegation 1: That it happened', 'Allegation 2'], ...ROWS.slice(1)]);
    expect(groupsOf(grid).allegation?.map((copy) => copy['allegation.statement'])).toEqual([
      'That it happened',
      undefined,
    ]);
  });

  test('findings go with the allegations that are worded above', () => {
    const above = [h(2, 'Allegation 1'), p('First words.'), h(2, 'Allegation 2'), p('Second words.')];
    const grid = table([['', 'Allegation 1', 'Allegation 2'], ...ROWS]);
    expect(groupsOf(...above, h(1, 'Findings'), grid).allegation).toEqual([
      { ...BOTH[0], 'allegation.statement': 'First words.' },
      { ...BOTH[1], 'allegation.statement': 'Second words.' },
    ]);
  });

  test('clients, and a second header row in the same table', () => {
    const grid = table([
      ['', 'Client 1', 'Client 2'],
      ['Name', 'Sample Client One', 'Sample Client Two'],
      ['', 'Allegation 1', 'Allegation 2'],
      ...ROWS,
    ]);
    expect(groupsOf(grid)).toEqual({
      client: [{ 'client.name': 'Sample Client One' }, { 'client.name': 'Sample Client Two' }],
      allegation: BOTH,
    });
  });
});
