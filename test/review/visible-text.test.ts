import { visibleJson, visibleLine, visibleText } from '../../src/review/visible-text';

describe('what cannot be seen, or does something, is shown as an escape', () => {
  test.each([
    ['an escape of the terminal', '\u001b[2J', '\\u{001b}[2J'],
    ['an order of one byte', '\u009b1m', '\\u{009b}1m'],
    ['a mark of the reading direction', 'a\u202eb', 'a\\u{202e}b'],
    ['an isolate', '\u2066a\u2069', '\\u{2066}a\\u{2069}'],
    ['a character without width', 'a\u200bb', 'a\\u{200b}b'],
    ['a filler', 'a\u3164b', 'a\\u{3164}b'],
    ['a tag', 'a\u{e0041}', 'a\\u{e0041}'],
    ['half a pair', '\ud800', '\\u{d800}'],
    ['a line end of Unicode', 'a\u2028b', 'a\\u{2028}b'],
    ['marks piled on one letter', `a${'\u0301'.repeat(6)}`, `a${'\u0301'.repeat(4)}\\u{0301}\\u{0301}`],
  ])('%s', (_, text, shown) => {
    expect(visibleText(text)).toBe(shown);
  });

  test.each(['é ế ộ', 'हिन्दी', 'ภาษาไทย', '한국어', '❤\ufe0f', 'a\nb\tc'])('%j is left as it is', (text) => {
    expect(visibleText(text)).toBe(text);
  });
});

test('a line has no line end, and no two blanks in a row', () => {
  expect(visibleLine(' a\r\n\tb  c\rd ')).toBe('a b c d');
});

test('JSON keeps its value', () => {
  const value = { text: 'a\u202e\u2028\u{e0041}\u009b' };
  const json = visibleJson(JSON.stringify(value));
  expect(json).toMatch(/^[\x20-\x7e]+$/u);
  expect(JSON.parse(json)).toEqual(value);
});
