import { readCase } from '../../../../src/casefile';
import { documentFrom, linesOf } from '../../support/page-notation';

const read = (notation: string): readonly string[] => linesOf(readCase(documentFrom(notation)));

const REPORT = '# Reportable conduct investigation report\n## Allegations\n';

test.each([
  ['typed', '1. ', '2. '],
  ['automatic', '1. auto ', '2. auto '],
  ['without numbers', '- ', '- '],
])('a label after an item of a list is of that item, and the list goes on: %s', (_, first, second) => {
  expect(
    read(
      `${REPORT}${first}That Example Person hit Sample Client One.\nFinding: Substantiated\n${second}That Example Person shouted.\nFinding: Unfounded`,
    ),
  ).toEqual([
    'allegation 1: allegation.statement = That Example Person hit Sample Client One. · heading, likely',
    'allegation 1: allegation.rcsFinding = Substantiated · label, likely',
    'allegation 2: allegation.statement = That Example Person shouted. · heading, likely',
    'allegation 2: allegation.rcsFinding = Unfounded · label, likely',
  ]);
});

test('after several items a label may be said of all of them: it is the last one’s, for confirmation', () => {
  expect(
    read(`${REPORT}1. That X hit Y.\n2. That X shouted.\nSubject of allegation: Example Person`),
  ).toEqual([
    'allegation 1: allegation.statement = That X hit Y. · heading, likely',
    'allegation 2: allegation.statement = That X shouted. · heading, likely',
    'allegation 2: allegation.subject = Example Person · label, to-confirm',
  ]);
});

test('recommendations with their owners', () => {
  expect(
    read(
      '# Investigation report\n## Recommendations\n1. Train all staff.\nOwner: Example Person\n2. Review the roster.\nOwner: Sample Worker',
    ),
  ).toEqual([
    'recommendation 1: recommendation.action = Train all staff. · heading, likely',
    'recommendation 1: recommendation.owner = Example Person · label, likely',
    'recommendation 2: recommendation.action = Review the roster. · heading, likely',
    'recommendation 2: recommendation.owner = Sample Worker · label, likely',
  ]);
});

test('a label of something else leaves the list as it is', () => {
  expect(read(`${REPORT}1. That X hit Y.\nDate of the incident: 3 March 2026\n2. That X shouted.`)).toEqual([
    'incident.occurredOn = 3 March 2026 · label, likely',
    'allegation 1: allegation.statement = That X hit Y. · heading, likely',
    'allegation 2: allegation.statement = That X shouted. · heading, likely',
  ]);
});
