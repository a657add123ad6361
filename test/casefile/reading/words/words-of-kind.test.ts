import { readCase } from '../../../../src/casefile';
import { body, h, p, table } from '../../support/make-content';
import type { Block } from '../../support/make-content';

const read = (title: string, ...blocks: readonly Block[]) =>
  readCase(body(h(1, title), ...blocks)).groups.allegation[0]?.fields;

const across = table([
  ['Allegation', 'RCS finding', 'CIMS outcome', 'Rationale'],
  ['That X pushed Y', 'Unfounded', 'Substantiated', 'The definition is met.'],
]);
const down = [
  h(2, 'Allegation 1'),
  p('That X pushed Y.'),
  p('RCS finding: Unfounded'),
  p('CIMS outcome: Substantiated'),
  p('Rationale: The definition is met.'),
];

test.each<[string, readonly Block[]]>([
  ['over a column', [across]],
  ['beside a label', down],
])('“Rationale” %s of CIMS Recommendations says why they differ, for confirmation', (_, blocks) => {
  const fields = read('CIMS Recommendations', ...blocks);
  expect(fields?.['allegation.rationale']).toMatchObject({
    text: 'The definition is met.',
    sureness: 'to-confirm',
  });
  expect(fields?.['allegation.reasons']).toBeUndefined();
});

test('in a report it gives the reasons for the finding', () => {
  const fields = read('CIMS investigation report', ...down);
  expect(fields?.['allegation.reasons']?.text).toBe('The definition is met.');
  expect(fields?.['allegation.rationale']).toBeUndefined();
});

test('“Reasons for finding” explains no difference', () => {
  const fields = read(
    'CIMS Recommendations',
    h(2, 'Allegation 1'),
    p('That X.'),
    p('Reasons for finding: Seen.'),
  );
  expect(fields?.['allegation.rationale']).toBeUndefined();
});
