import { readCase } from '../../../src/casefile';
import { documentFrom, linesOf } from '../support/page-notation';

const RCS = '# Reportable conduct investigation report\n';
const HIT = 'That Example Person hit Sample Client One';
const SHOUTED = 'That Example Person shouted';

/** The findings and outcomes of each allegation, and how sure they are. */
const decided = (notation: string): readonly string[] =>
  linesOf(readCase(documentFrom(notation)))
    .filter((line) => /allegation\.(?:rcsFinding|outcome) /.test(line))
    .map((line) => line.replace(/allegation(?: \d: |\.)/g, (match) => match.replace(/\D/g, '')));

const NO = 'rcsFinding = Not substantiated · label, to-confirm';
const YES = 'rcsFinding = Substantiated · label, likely';

describe('whether an allegation is substantiated, answered with yes or no', () => {
  test.each([
    ['Substantiated: No', NO],
    ['Substantiated? ☐ Yes ☒ No', NO],
    ['Substantiated (Y/N): N', NO],
    ['Substantiated: Yes', YES],
    ['Was the allegation substantiated? [X] Yes [ ] No', YES],
    ['Substantiated? ☐ Yes ☐ No', 'rcsFinding = (empty) · label, likely'],
  ])('in a line: %s', (line, finding) => {
    expect(decided(`${RCS}## Allegation 1\n${HIT}.\n${line}`)).toEqual([`1${finding}`]);
  });

  test('in the lines of a list, each after its allegation', () => {
    const list = `${RCS}## Allegations\n1. ${HIT}.\nSubstantiated: No\n2. ${SHOUTED}.\nSubstantiated: Yes`;
    expect(decided(list)).toEqual([`1${NO}`, `2${YES}`]);
  });

  test.each([
    ['the word', `| Allegation | Substantiated |\n| ${HIT} | No |\n| ${SHOUTED} | Yes |`],
    ['with (Y/N)', `| No. | Allegation | Substantiated (Y/N) |\n| 1 | ${HIT} | N |\n| 2 | ${SHOUTED} | Y |`],
    [
      'with boxes',
      `| Allegation | Substantiated? | Notes |\n| ${HIT} | ☐ Yes ☒ No | a |\n| ${SHOUTED} | ☒ Yes ☐ No | b |`,
    ],
    ['by number', '| Allegation | Substantiated |\n| Allegation 1 | No |\n| Allegation 2 | Yes |'],
    [
      'across',
      '| | Allegation 1 | Allegation 2 |\n| What is alleged | It | Else |\n| Substantiated? | No | Yes |',
    ],
  ])('in a table of allegations: %s', (_, table) => {
    expect(decided(RCS + table)).toEqual([`1${NO}`, `2${YES}`]);
  });

  test.each([
    `| Allegation 1 | ${HIT} |\n| Substantiated | No |`,
    `| Allegation | ${HIT} | Substantiated? | ☐ Yes ☒ No |`,
  ])('in a form: %s', (table) => {
    expect(decided(RCS + table)).toEqual([`1${NO}`]);
  });

  test('in a CIMS report it is the outcome', () => {
    expect(decided(`# Investigation report\n## Allegation 1\n${HIT}.\nSubstantiated: No`)).toEqual([
      '1outcome = Not substantiated · label, to-confirm',
    ]);
  });

  test('beside a finding it is told as a second value where it says otherwise', () => {
    const lines = `${RCS}## Allegation 1\n${HIT}.\nFinding: Unfounded\nSubstantiated: Yes`;
    expect(decided(lines)).toEqual([
      '1rcsFinding = Unfounded · label, likely',
      'second value: rcsFinding = Substantiated · label, likely',
    ]);
  });
});

describe('a finding that stands over or beside a yes or no of something else stays what it is', () => {
  test.each([
    [
      'above the questions of a form',
      `| Allegation 1 | ${HIT} |\n| Finding | Substantiated |\n| Reported to police | Yes |\n| Child in care | No |`,
    ],
    [
      'above questions that we do not know',
      `| Allegation 1 | ${HIT} |\n| Finding | Substantiated |\n| Was he told? | No |\n| Was she told? | No |`,
    ],
    [
      'in a row of allegations',
      `| No. | Allegation | Finding | Police told |\n| 1 | ${HIT} | Substantiated | No |`,
    ],
  ])('%s', (_, table) => {
    expect(decided(RCS + table)).toEqual(['1rcsFinding = Substantiated · label, likely']);
  });

  test('over a question in the next column', () => {
    const notation = '| Finding | Police told? |\n| Substantiated | No |';
    expect(decided(RCS + notation)).toEqual(['1rcsFinding = Substantiated · label, likely']);
  });

  test.each([
    [
      'in a row that nothing explains',
      `| What | Result | Other | Told |\n| 1 | ${HIT} | Substantiated | No |`,
    ],
    ['a count', `Allegation 1: ${HIT}.\nSubstantiated: 2`],
    ['reasons', `Allegation 1: ${HIT}.\nSubstantiated: no doubt is left`],
    [
      'choices over words',
      `| Allegation | Substantiated | Unsubstantiated |\n| ${HIT} | Yes | No |\n| ${SHOUTED} | No | Yes |`,
    ],
  ])('%s: nothing is turned into “Not substantiated”', (_, notation) => {
    expect(decided(RCS + notation).filter((line) => line.includes('ubstantiated'))).toEqual([]);
  });
});
