import { searchTexts } from '../../../../taskpane/host/word/search-text';

test('all the words first, then the first few, each once', () => {
  const words = 'The client was left alone in the bathroom for about twenty minutes before anyone came.';
  expect(searchTexts(words)).toEqual([words, 'The client was left alone in the']);
  expect(searchTexts('Substantiated')).toEqual(['Substantiated']);
});

test('nothing to search for is no search', () => {
  expect(searchTexts('')).toEqual([]);
  expect(searchTexts('   ')).toEqual([]);
});

test('the one special character of Word’s search stands for itself', () => {
  expect(searchTexts('see ^p below')).toEqual(['see ^^p below']);
});

test('never longer than Word takes, and never half an escape', () => {
  for (const words of ['word '.repeat(100), '^'.repeat(300), `${'x'.repeat(250)} end`, 'a^'.repeat(150)]) {
    const [longest = ''] = searchTexts(words);
    expect(longest.length).toBeGreaterThan(0);
    expect(longest.length).toBeLessThanOrEqual(255);
    expect(longest.replaceAll('^^', '')).not.toContain('^');
  }
});

test('a character of two halves is not cut in two', () => {
  for (const text of searchTexts(`${'a'.repeat(39)}😀${'b'.repeat(300)}`)) {
    expect(text).not.toMatch(/[\ud800-\udbff]$/u);
  }
});
