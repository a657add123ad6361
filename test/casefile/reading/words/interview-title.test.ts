import { interviewTitle } from '../../../../src/casefile/reading/words/interview-title';

test.each([
  ['Interview with Example Person, 3 March 2026', 'Example Person', '3 March 2026'],
  ['Interview with Example Person on Tuesday 3 March 2026', 'Example Person', 'Tuesday 3 March 2026'],
  ['Interview of Sample Client One (3/3/2026)', 'Sample Client One', '3/3/2026'],
  ['RECORD OF INTERVIEW WITH EXAMPLE PERSON – 2026-03-03', 'EXAMPLE PERSON', '2026-03-03'],
  ['Interview with Example Person', 'Example Person', undefined],
])('who was heard and when: %s', (text, person, date) => {
  expect(interviewTitle(text)).toEqual({ person, ...(date !== undefined && { date }) });
});

test.each([
  'Interview',
  'Interviews with both workers',
  'Interview with Example Person was held.',
  `Interview with ${'many '.repeat(40)}`,
  'Interview with – 3 March 2026',
])('no heading over one interview: %s', (text) => {
  expect(interviewTitle(text)).toBeUndefined();
});
