import { caseData, readCase } from '../../../../src/casefile';
import { periodOf } from '../../../../src/casefile/reading/record/period';
import { body, h, p, table } from '../../support/make-content';

test.each([
  ['9 March 2026 to 10 April 2026', '9 March 2026', '10 April 2026'],
  ['From 9/3/2026 until 10/4/2026', '9/3/2026', '10/4/2026'],
  ['9 March 2026 – 10 April 2026', '9 March 2026', '10 April 2026'],
  ['between 2026-03-09 and 2026-04-10', '2026-03-09', '2026-04-10'],
])('a period is two days: %s', (text, from, to) => {
  expect(periodOf(text)).toEqual([from, to]);
});

test.each(['9 March 2026', '28 business days', 'March to April', '9 March 2026 to the end', ' to '])(
  'no period: %s',
  (text) => {
    expect(periodOf(text)).toBeUndefined();
  },
);

test.each([
  ['a heading', [h(2, 'Investigation period'), p('9 March 2026 to 10 April 2026')]],
  ['a label', [p('Investigation period: 9 March 2026 to 10 April 2026')]],
  ['a table', [table([['Period of investigation', '9 March 2026 to 10 April 2026']])]],
])('both ends are read by %s', (_, blocks) => {
  expect(caseData(readCase(body(...blocks))).fields).toEqual({
    'investigation.startedOn': '9 March 2026',
    'investigation.completedOn': '10 April 2026',
  });
});
