import { mayBeSameName, nameKey, nameWords } from '../../../src/casefile/case/person-name';

test('order, capitals, accents, punctuation and titles do not matter', () => {
  expect(nameKey('Client, Ms Sámple')).toBe(nameKey('sample CLIENT'));
  expect(nameKey('Sample Client One')).not.toBe(nameKey('Sample Client Two'));
});

test.each([
  ['S Client', 'Sample Client'],
  ['Sample Client', 'S. Client'],
  ['Sample', 'Sample Client'],
  ['Sample Middle Client', 'Client, Sample'],
])('%s may be %s', (name, other) => {
  expect(mayBeSameName(nameWords(name), nameWords(other))).toBe(true);
  expect(mayBeSameName(nameWords(other), nameWords(name))).toBe(true);
});

test.each([
  ['Sample Client', 'Sample Person'],
  ['Sample Sample', 'Sample Client'],
  ['T Client', 'Sample Client'],
])('%s is not %s', (name, other) => {
  expect(mayBeSameName(nameWords(name), nameWords(other))).toBe(false);
});
