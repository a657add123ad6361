import { phrases, wordList } from '../../../../src/casefile/reading/words/word-list';

const LIST = `
  Position title, Key
  definitions,
  Programme,
`;

test('the phrases of a list are set apart by commas, on as many lines as they take', () => {
  expect(phrases(LIST)).toEqual(['Position title', 'Key definitions', 'Programme']);
});

test('a list of words holds them as they are compared', () => {
  expect([...wordList(LIST)]).toEqual(['position title', 'key definitions', 'program']);
});
