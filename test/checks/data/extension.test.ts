import { readExtension } from '../../../src/checks/data/extension';

test.each([
  ['20', 20],
  ['20 business days', 20],
  ['Extended by 20 business days', 20],
  ['Nil', 0],
  ['No extension', 0],
  ['N/A', 0],
])('%s is %d', (text, days) => {
  expect(readExtension(text)).toBe(days);
});

test.each(['', ' ', 'some days', '10 then 20', '2.5', '20000'])(
  '%j cannot be read as one number of days',
  (text) => {
    expect(readExtension(text)).toBeUndefined();
  },
);
