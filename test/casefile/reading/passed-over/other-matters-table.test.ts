import { readCase } from '../../../../src/casefile';
import { documentFrom, linesOf } from '../../support/page-notation';

const decided = (table: string): readonly string[] => {
  const notation = `# Reportable conduct investigation report\n## Allegation 1\nThat X hit Y.\n${table}\nFinding: Unfounded`;
  return linesOf(readCase(documentFrom(notation)))
    .filter((line) => line.includes('rcsFinding'))
    .map((line) => line.replace(/ · .*/, ''));
};

test.each(['Similar matters', 'Previous allegations', 'Other incidents', 'Earlier reportable allegations'])(
  'what was found in “%s” is not found here',
  (header) => {
    expect(decided(`| ${header} | Finding |\n| 2024: hitting | Substantiated |`)).toEqual([
      'allegation 1: allegation.rcsFinding = Unfounded',
    ]);
  },
);

test.each([
  ['a form that asks for earlier incidents', '| Previous incidents | None |\n| Finding | Substantiated |'],
  ['a table that says nothing of other matters', '| Allegation | Finding |\n| 1 | Substantiated |'],
])('%s is read', (_, table) => {
  expect(decided(table)[0]).toBe('allegation 1: allegation.rcsFinding = Substantiated');
});
