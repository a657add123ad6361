import {
  asksWhetherSubstantiated,
  findingOf,
  whetherIn,
  whetherInLine,
} from '../../../../src/casefile/reading/words/whether-substantiated';

test.each([
  'Substantiated',
  'Substantiated?',
  'SUBSTANTIATED (Y/N)',
  'Substantiated (Yes or No):',
  'Allegation substantiated',
  'Was the allegation substantiated?',
  '3. Substantiated?',
])('asks whether: %s', (text) => {
  expect(asksWhetherSubstantiated(text)).toBe(true);
});

test.each([
  'Not substantiated',
  'Unsubstantiated?',
  'Substantiated – insufficient evidence',
  'Substantiated allegations',
  'Was the complaint substantiated?',
  'Substantiated in part',
])('asks for something else: %s', (text) => {
  expect(asksWhetherSubstantiated(text)).toBe(false);
});

test.each([
  ['Yes', 'yes'],
  ['y', 'yes'],
  ['No.', 'no'],
  ['N', 'no'],
  ['☒ Yes ☐ No', 'yes'],
  ['[ ] Yes [x] No', 'no'],
  ['☐ Yes ☒ No ☐ N/A', 'no'],
  ['☐ Yes ☐ No', 'open'],
  ['☒ Yes ☒ No', 'open'],
  ['Yes / No', 'open'],
  ['', undefined],
  ['☒', undefined],
  ['No evidence was found', undefined],
  ['☐ Substantiated ☒ Unfounded', undefined],
  ['☐ Yes ☐ No ☒ Unfounded', undefined],
  ['2', undefined],
])('answer %s', (text, whether) => {
  expect(whetherIn(text)).toBe(whether);
});

test.each([
  ['Substantiated: No', 'no'],
  ['Substantiated? ☐ Yes ☒ No', 'no'],
  ['Substantiated (Y/N): N', 'no'],
  ['Substantiated [ ] Yes [X] No', 'no'],
  ['Substantiated – Yes', 'yes'],
  ['Substantiated\tYes', 'yes'],
  ['Was the allegation substantiated? Yes', 'yes'],
  ['Substantiated No', undefined],
  ['Substantiated: no evidence was found', undefined],
  ['Substantiated: 2', undefined],
  ['Substantiated [ ]', undefined],
  ['Not substantiated: No', undefined],
  ['Substantiated', undefined],
])('line %s', (text, whether) => {
  expect(whetherInLine(text)).toBe(whether);
});

test('“no” never says why', () => {
  expect((['yes', 'no', 'open'] as const).map(findingOf)).toEqual(['Substantiated', 'Not substantiated', '']);
});
