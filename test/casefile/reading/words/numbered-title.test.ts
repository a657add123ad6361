import {
  numberedTitle,
  numberedTitles,
  titledText,
} from '../../../../src/casefile/reading/words/numbered-title';
import { makeLookup } from '../../../../src/casefile/reading/words/lookup';

const lookup = makeLookup();

test.each([
  ['Allegation 1', '1', ''],
  ['Allegation One — physical violence', '1', 'physical violence'],
  ['ALLEGATION 2:', '2', ''],
  ['Allegation A', 'a', ''],
  ['Allegation (b) – neglect', 'b', 'neglect'],
  ['Allegation IV', '4', ''],
  ['Allegation 01', '1', ''],
  ['Allegation 1.2: neglect', '1.2', 'neglect'],
  ['Allegation 1(a) – neglect', '1a', 'neglect'],
  ['Allegation 3b', '3b', ''],
  ['First allegation', '1', ''],
  ['The second allegation – neglect', '2', 'neglect'],
  ['3rd allegation:', '3', ''],
  ['2.1 Allegation No. 3', '3', ''],
])('which allegation a title names: %s', (text, number, tail) => {
  expect(numberedTitle(text, lookup)).toEqual({ group: 'allegation', number, tail });
});

test('long words after a title keep every space between them', () => {
  for (let length = 60; length < 110; length += 1) {
    const tail = `${'a'.repeat(length)} door was locked`;
    expect(numberedTitle(`Allegation 4: ${tail}`, lookup)?.tail).toBe(tail);
    expect(numberedTitle(`The second allegation: ${tail}`, lookup)?.tail).toBe(tail);
  }
});

test.each([
  'Allegation 1 was put',
  'The first allegation was put',
  'First things',
  'The allegation',
  'Allegations 1 and 2',
  'Animal 1',
])('prose and other things have none: %s', (text) => {
  expect(numberedTitle(text, lookup)).toBeUndefined();
});

test.each([
  ['Allegations 1 and 2', ['1', '2']],
  ['3.1 Allegations 1, 2 & 4:', ['1', '2', '4']],
  ['Allegations 2 to 4', ['2', '3', '4']],
  ['Recommendations 1–2', ['1', '2']],
])('which ones a title over several names: %s', (text, numbers) => {
  expect(numberedTitles(text, lookup)?.numbers).toEqual(numbers);
});

test.each(['Allegations 1', 'Allegations 1 and 2 were put', 'Animals 1 and 2', 'Clients'])(
  'a title over none, or over what cannot be told: %s',
  (text) => {
    expect(numberedTitles(text, lookup)).toBeUndefined();
  },
);

test('a list with a range in it names each of them', () => {
  expect(numberedTitles('Allegations 1, 3 to 5', lookup)).toEqual({
    group: 'allegation',
    numbers: ['1', '3', '4', '5'],
  });
});

test('an automatic number that is a title stands before the text, one that only numbers does not', () => {
  expect(titledText({ text: 'That X.', number: 'Allegation 2:' })).toBe('Allegation 2: That X.');
  expect(titledText({ text: 'Scope', number: '3.1' })).toBe('Scope');
  expect(titledText({ text: 'Scope' })).toBe('Scope');
});
