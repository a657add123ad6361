import { readCase } from '../../../../src/casefile';
import type { ReadCaseOptions } from '../../../../src/casefile';
import { body, bold, h, p, table } from '../../support/make-content';
import type { Block, CellContent } from '../../support/make-content';
import { linesOf } from '../../support/page-notation';

const read = (blocks: readonly Block[], options: ReadCaseOptions = {}) =>
  linesOf(readCase(body(...blocks), options));
const inReport = (...blocks: readonly Block[]) => read(blocks, { kind: 'rcs-investigation-report' });
const inCimsReport = (...blocks: readonly Block[]) => read(blocks, { kind: 'investigation-report' });

const ONE = 'It is alleged that Example Person hit Sample Client One.';
const TWO = 'It is alleged that Example Person shouted.';
const HEADER = ['Allegation', 'Substantiated', 'Not substantiated', 'Unfounded'];

const wide = (span: number, text: string): CellContent => ({ content: [p(text)], span });
const top = (text: string): CellContent => ({ content: [p(text)], merge: 'start' });
const covered: CellContent = { content: [p('')], merge: 'continued' };

const both = (field: string, first: string, second: string, sureness = 'likely') => [
  `allegation 1: allegation.statement = ${ONE} · label, likely`,
  `allegation 1: allegation.${field} = ${first} · label, ${sureness}`,
  `allegation 2: allegation.statement = ${TWO} · label, likely`,
  `allegation 2: allegation.${field} = ${second} · label, ${sureness}`,
];

describe('an allegation to a row, and its finding under one of the choices', () => {
  test.each(['X', 'x', '✓', '✔', '✔\ufe0f', '☒', '☑', '[x]'])('marked with %s', (mark) => {
    const grid = table([HEADER, [ONE, mark, '', ''], [TWO, '', '', mark]]);
    expect(inReport(grid)).toEqual(both('rcsFinding', 'Substantiated', 'Unfounded'));
    expect(inCimsReport(grid)).toEqual(both('outcome', 'Substantiated', 'Unfounded'));
  });

  test.each<[string, readonly (readonly CellContent[])[]]>([
    [
      'with a number in the first column',
      [
        ['No.', ...HEADER],
        ['1', ONE, 'X', '', ''],
        ['2', TWO, '', 'X', ''],
      ],
    ],
    ['with empty boxes where nothing is marked', [HEADER, [ONE, '☒', '☐', '☐'], [TWO, '☐', '☒', '☐']]],
    ['with dashes where nothing is marked', [HEADER, [ONE, 'X', '-', '–'], [TWO, '–', 'X', '-']]],
    [
      'with notes to the choices',
      [
        ['Allegation', 'Substantiated (tick)', 'Not substantiated (tick)'],
        [ONE, 'X', ''],
        [TWO, '', 'X'],
      ],
    ],
    [
      'with what is asked over the choices',
      [
        [top('Allegation'), wide(3, 'Outcome')],
        [covered, ...HEADER.slice(1)],
        [ONE, 'X', '', ''],
        [TWO, '', 'X', ''],
      ],
    ],
    [
      'with a title over the whole table',
      [[wide(4, 'Summary of outcomes')], HEADER, [ONE, 'X', '', ''], [TWO, '', 'X', '']],
    ],
    [
      'with a row that is blank, and one of figures',
      [HEADER, [ONE, 'X', '', ''], ['', '', '', ''], [TWO, '', 'X', ''], ['Total', '1', '1', '0']],
    ],
    [
      'without a header over the allegations that we know',
      [
        ['What was said', ...HEADER.slice(1)],
        [ONE, 'X', '', ''],
        [TWO, '', 'X', ''],
      ],
    ],
  ])('%s', (_, rows) => {
    expect(inCimsReport(table(rows))).toEqual(both('outcome', 'Substantiated', 'Not substantiated'));
  });

  test('what is said of neither the scheme nor CIMS is to be confirmed', () => {
    const grid = table([HEADER, [ONE, 'X', '', ''], [TWO, '', '', 'X']]);
    expect(read([p('The matter is reportable conduct.'), grid])).toEqual(
      both('rcsFinding', 'Substantiated', 'Unfounded', 'to-confirm'),
    );
  });

  test('findings and outcomes side by side', () => {
    const grid = table([
      [top('Allegation'), wide(2, 'RCS finding'), wide(2, 'CIMS outcome')],
      [covered, 'Substantiated', 'Unfounded', 'Substantiated', 'Not substantiated'],
      [ONE, '', 'X', '', 'X'],
    ]);
    expect(inReport(grid)).toEqual([
      `allegation 1: allegation.statement = ${ONE} · label, likely`,
      'allegation 1: allegation.rcsFinding = Unfounded · label, likely',
      'allegation 1: allegation.outcome = Not substantiated · label, likely',
    ]);
  });

  test('a row that names an allegation is about the one that is worded above', () => {
    const above = [h(1, 'Allegations'), h(2, 'Allegation 1'), p(ONE), h(2, 'Allegation 2'), p(TWO)];
    const grid = table([
      ['', 'Substantiated', 'Not substantiated', 'Reasons'],
      ['Allegation 2', 'X', '', 'It was seen.'],
      ['Allegation 1', '', 'X', 'Nobody saw it.'],
    ]);
    expect(inCimsReport(...above, h(1, 'Findings'), grid)).toEqual([
      `allegation 1: allegation.statement = ${ONE} · heading, likely`,
      'allegation 1: allegation.reasons = Nobody saw it. · label, likely',
      'allegation 1: allegation.outcome = Not substantiated · label, likely',
      `allegation 2: allegation.statement = ${TWO} · heading, likely`,
      'allegation 2: allegation.reasons = It was seen. · label, likely',
      'allegation 2: allegation.outcome = Substantiated · label, likely',
    ]);
  });

  test.each([
    ['nothing is marked', ['', '', ''], '(empty)'],
    ['two are marked', ['X', '', 'X'], '☒ Substantiated ☒ Unfounded'],
    ['words stand under a choice', ['see 4.2', '', ''], '(empty)'],
  ])('where %s there is no answer', (_, marks, shown) => {
    const grid = table([HEADER, [ONE, 'X', '', ''], [TWO, ...marks]]);
    expect(inCimsReport(grid)).toEqual(both('outcome', 'Substantiated', shown));
  });

  test('a choice that is in no rule is said as it is', () => {
    const header = ['Allegation', 'Substantiated', 'Inconclusive', 'Not substantiated'];
    expect(inCimsReport(table([header, [ONE, '', 'X', '']]))).toContain(
      'allegation 1: allegation.outcome = Inconclusive · label, likely',
    );
  });

  test('in a form that nobody filled the finding is asked for once', () => {
    const blank = ['', '', '', ''];
    expect(inReport(table([HEADER, blank, blank]))).toEqual([
      'allegation 1: allegation.statement = (empty) · label, likely',
      'allegation 1: allegation.rcsFinding = (empty) · label, likely',
    ]);
  });
});

describe('a label to a row, and its answer under one of the choices', () => {
  test.each<[string, readonly (readonly CellContent[])[]]>([
    [
      'Yes and No',
      [
        ['Question', 'Yes', 'No'],
        ['Reported to Victoria Police', 'X', ''],
        ['Regulator notified', '', 'X'],
      ],
    ],
    [
      'with a number before and a note after',
      [
        ['', 'Question', 'Yes', 'No', 'N/A', 'Comments'],
        ['1', 'Reported to Victoria Police', '☒', '☐', '☐', 'By telephone'],
        ['2', 'Regulator notified', '☐', '☒', '☐', ''],
      ],
    ],
    [
      'with a question that is not ours',
      [
        ['', 'Yes', 'No'],
        ['Reported to Victoria Police', 'X', ''],
        ['Was the matter raised with the team?', 'X', ''],
        ['Regulator notified', '', 'X'],
      ],
    ],
  ])('%s', (_, rows) => {
    const found = inReport(table(rows));
    expect(found).toEqual([
      'police.reported = Yes · label, likely',
      'regulator.notified = No · label, likely',
    ]);
  });

  test('the choices of one label, and its mark below', () => {
    const grid = table([
      ['Reported to Victoria Police', 'Yes', 'No'],
      ['', '', 'X'],
    ]);
    expect(inReport(grid)).toEqual(['police.reported = No · label, likely']);
  });

  test('nothing and both', () => {
    const grid = table([
      ['', 'Yes', 'No'],
      ['Reported to Victoria Police', '', ''],
      ['Regulator notified', 'X', 'X'],
    ]);
    expect(inReport(grid)).toEqual([
      'police.reported = (empty) · label, likely',
      'regulator.notified = ☒ Yes ☒ No · label, likely',
    ]);
  });

  test('choices that are not those of the field are none', () => {
    const grid = table([
      ['', 'Substantiated', 'Not substantiated'],
      ['Reported to Victoria Police', 'X', ''],
    ]);
    expect(inReport(grid).join()).not.toContain('ubstantiated');
  });
});

test('words under choices are no marks', () => {
  const grid = table([
    ['Allegation', 'Substantiated', 'Not substantiated'],
    [ONE, 'means that it happened', 'means that it did not'],
  ]);
  expect(inReport(bold('Terms'), grid).join()).not.toContain('allegation.rcsFinding = Substantiated');
});
