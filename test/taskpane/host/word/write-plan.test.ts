import { isYes, itemFor } from '../../../../taskpane/host/word/write-plan';

const items = [
  { displayText: 'Substantiated', value: 'substantiated' },
  { displayText: 'Not substantiated', value: 'not-substantiated' },
];

test('an item is found by its words, however they are written, else by its value', () => {
  expect(itemFor(items, 'Substantiated')).toBe(items[0]);
  expect(itemFor(items, ' not  SUBSTANTIATED ')).toBe(items[1]);
  expect(itemFor(items, 'not-substantiated')).toBe(items[1]);
  expect(itemFor(items, 'Unfounded')).toBeUndefined();
});

test('nothing is the item without a value, where the list has one', () => {
  const prompt = { displayText: 'Choose an item.', value: '' };
  expect(itemFor(items, '')).toBeUndefined();
  expect(itemFor([prompt, ...items], '')).toBe(prompt);
});

test('a tick is yes or not', () => {
  expect(['Yes', 'yes ', 'true'].every(isYes)).toBe(true);
  expect(['No', '', 'maybe'].some(isYes)).toBe(false);
});
