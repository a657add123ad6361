import { caseData, readCase } from '../../../../src/casefile';
import { h, body, table } from '../../support/make-content';
import type { Block } from '../../support/make-content';

const groupsOf = (...blocks: readonly Block[]) =>
  caseData(readCase(body(h(1, 'Reportable conduct investigation report'), ...blocks))).groups;

const SAID = [
  ['Allegation', 'That Example Person hit Sample Client One', 'That Sample Worker shouted'],
  ['Finding', 'Substantiated', 'Unfounded'],
];
const ALLEGATIONS = [
  {
    'allegation.statement': 'That Example Person hit Sample Client One',
    'allegation.rcsFinding': 'Substantiated',
    'allegation.subject': 'Example Person',
  },
  {
    'allegation.statement': 'That Sample Worker shouted',
    'allegation.rcsFinding': 'Unfounded',
    'allegation.subject': 'Sample Worker',
  },
];
const SUBJECTS = [
  { 'subject.position': 'Carer', 'subject.name': 'Example Person' },
  { 'subject.position': 'Driver', 'subject.name': 'Sample Worker' },
];

describe('a table with one subject of allegation to a column', () => {
  test.each([
    ['named in the corner', [['Respondent', 'Example Person', 'Sample Worker']]],
    ['named by what is alleged', [['', 'Example Person', 'Sample Worker']]],
    [
      'by letter',
      [
        ['', 'Respondent A', 'Respondent B'],
        ['Name', 'Example Person', 'Sample Worker'],
      ],
    ],
  ])('%s: the allegation against each', (_, header) => {
    const grid = table([...header, ['Position', 'Carer', 'Driver'], ...SAID]);
    expect(groupsOf(grid)).toEqual({ subject: SUBJECTS, allegation: ALLEGATIONS });
  });

  test('subjects that are known already are none besides', () => {
    const list = table([
      ['Subject of allegation', 'Position'],
      ['Example Person', 'Carer'],
      ['Sample Worker', 'Driver'],
    ]);
    const names = ['', 'Example Person', 'Sample Worker'];
    const grid = table([names, ['What is alleged', 'Hitting', 'Shouting'], ...SAID.slice(1)]);
    expect(groupsOf(h(2, 'Subjects of allegation'), list, h(2, 'Findings'), grid)).toEqual({
      subject: SUBJECTS,
      allegation: [
        { ...ALLEGATIONS[0], 'allegation.statement': 'Hitting' },
        { ...ALLEGATIONS[1], 'allegation.statement': 'Shouting' },
      ],
    });
  });

  test('where nothing says who they are, each column is an allegation and its name is left out', () => {
    const grid = table([
      ['', 'Sample Client One', 'Sample Client Two'],
      ['Allegation', 'That Example Person hit her', 'That Example Person shouted at him'],
      ['Finding', 'Substantiated', 'Unfounded'],
    ]);
    expect(groupsOf(grid)).toEqual({
      allegation: [
        {
          'allegation.statement': 'That Example Person hit her',
          'allegation.rcsFinding': 'Substantiated',
        },
        {
          'allegation.statement': 'That Example Person shouted at him',
          'allegation.rcsFinding': 'Unfounded',
        },
      ],
    });
  });

  test.each([
    ['notes beside the values', ['', 'Provider Response', 'Further Notes'], 'see page 3', 'agreed'],
    ['words that are no names', ['', 'First version', 'Final version'], 'That he shouted', 'Unfounded'],
  ])('%s: the second column is no allegation', (_, header, words, finding) => {
    const grid = table([
      header,
      ['Allegation', 'That he hit her', words],
      ['Finding', 'Substantiated', finding],
    ]);
    expect(groupsOf(grid).allegation).toHaveLength(1);
  });

  test('names over what is said of interviews are no subjects', () => {
    const grid = table([
      ['', 'Example Person', 'Sample Worker'],
      ['Date of interview', '3 March 2026', '4 March 2026'],
    ]);
    expect(groupsOf(grid).subject).toBeUndefined();
    expect(groupsOf(grid).allegation).toBeUndefined();
  });
});
