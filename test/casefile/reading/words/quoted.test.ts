import { ownWords } from '../../../../src/casefile/reading/words/quoted';

test.each([
  ['curly marks', 'He said “the offender” left.', 'He said                left.'],
  [
    'single curly marks with an apostrophe inside',
    'She said ‘it’s the offender’ twice.',
    'She said                     twice.',
  ],
  ['a curly mark left open', 'Then: “the offender and so on', 'Then:                        '],
  ['straight marks', 'The "offender" left.', 'The            left.'],
  ['single straight marks', "The 'offender' left.", 'The            left.'],
  ['a prompt in angle brackets', 'Name <Enter offender here> here', 'Name                       here'],
  ['a paragraph in square brackets', '[Say who the offender is]', '                         '],
])('%s are blanked out, and every other character keeps its place', (_, text, own) => {
  expect(ownWords(text)).toBe(own);
  expect(ownWords(text)).toHaveLength(text.length);
});

test.each([
  'The client’s brother and the other client’s friend left.',
  "The client's brother and the clients' friend left.",
  'A 5" mark',
  'He [the worker] left.',
])('%s stays as it is', (text) => {
  expect(ownWords(text)).toBe(text);
});
