import fc from 'fast-check';
import { parseJson } from '../../src/policy';
import { lookAtJson } from '../../src/policy/json-look';

const isJson = (text: string): boolean => {
  try {
    parseJson(text);
    return true;
  } catch {
    return false;
  }
};

test.each<[string, RegExp]>([
  ['', /^Line 1, character 1: nothing stands there, the file is empty$/],
  ['{\n  "a": 1,\n}', /^Line 2, character 9: a comma stands before the closing }: take the comma out$/],
  ['{\r\n  "a": [1,]\r\n}', /^Line 2, character 10: a comma stands before the closing \]/],
  ['{\n  // ours\n  "a": 1\n}', /^Line 2, character 3: a comment stands there/],
  ['{ /* ours */ "a": 1 }', /a comment stands there/],
  ['{ "a": 1 # ours\n}', /a comment stands there/],
  ['{ “a”: 1 }', /^Line 1, character 3: the quotation mark “ stands there: write the straight " instead/],
  ['{ "a": “b” }', /the quotation mark “/],
  ['{ "a": "b”\n}', /^Line 1, character 8: a text begins there that has no closing " in its line/],
  ["{ 'a': 1 }", /the quotation mark ' stands there: write " instead/],
  [
    '{\n  "a": 1\n  "b": 2\n}',
    /^Line 3, character 3: a comma is missing before it, or a brace \(}\) that closes$/,
  ],
  ['["a" "b"]', /a comma is missing before it, or a bracket/],
  ['{ "file": "templates\\plan.docx" }', /^Line 1, character 21: a single backslash stands there: write \//],
  ['{ "pattern": "IRD\\d{7}" }', /a single backslash .* \\\\ where a backslash is meant$/],
  ['{ "a": True }', /^Line 1, character 8: True stands there: write true$/],
  ['{ "a": None }', /None stands there: put quotation marks/],
  [
    '{ "a": 1/7/2026 }',
    /^Line 1, character 8: no number stands there: put quotation marks \("\) round a day/,
  ],
  ['{ "a": 2026-11-02 }', /no number stands there/],
  ['{ "a": 01 }', /no number stands there/],
  ['{ "a": 25 MB }', /a comma is missing/],
  ['{ a: 1 }', /^Line 1, character 3: a name is missing there: put quotation marks \("\) round names$/],
  ['{ "a" = 1 }', /a colon \(:\) is missing behind the name “a”$/],
  ['{ "a": }', /a value is missing there$/],
  ['{ "a": 1; "b": 2 }', /a comma is missing/],
  ['{\n "a": [\n  "b"', /^Line 3, character 6: the file ends before the \[ of line 2 is closed with \]$/],
  ['{\n "a": 1,\n', /^Line 3, character 1: the file ends before the { of line 1 is closed with }$/],
  ['{ "a": "two\nlines" }', /^Line 1, character 8: a text begins there/],
  ['{} {}', /^Line 1, character 4: something stands behind the end/],
  ['{\u00a0"a": 1 }', /^Line 1, character 2: a special space/],
  ['{\0"\0', /save the file in UTF-8$/],
  ['<!doctype html>', /^Line 1, character 1: a value is missing there$/],
  ['['.repeat(101), /^Line 1, character 101: it is nested more than 100 deep$/],
])('%j is told: %s', (text, told) => {
  expect(lookAtJson(text).fault).toMatch(told);
});

test('a name that stands twice in the same braces is told by its path, however it is written', () => {
  const text =
    '{"a":1,"b":[{"c":1},{"c":1,"\\u0063":2,"d":{"c":3}}],"a":[],"__proto__":1,"__proto__":2,"toString":1}';
  expect(lookAtJson(text)).toEqual({ repeated: [['b', 1, 'c'], ['a'], ['__proto__']] });
});

test('there is a fault just where JSON.parse finds one', () => {
  const piece = fc.constantFrom(
    ...[
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '"a"',
      '"b"',
      '\\',
      '\\n',
      '\\u00e4',
      '\\u00g',
      '\n',
      '\t',
      ' ',
      '\u00a0',
    ],
    ...[
      '1',
      '-',
      '0',
      '.5',
      'e3',
      'E+',
      'true',
      'nulL',
      '“',
      "'",
      '//',
      '#',
      '\u007f',
      '\u2028',
      '\ud800',
      '😀',
    ],
  );
  const broken = fc
    .tuple(fc.json({ maxDepth: 4 }), fc.nat(), piece, fc.boolean())
    .map(([json, at, put, over]) => {
      const from = at % (json.length + 1);
      return json.slice(0, from) + put + json.slice(from + (over ? 1 : 0));
    });
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(piece, { maxLength: 12 }).map((all) => all.join('')),
        broken,
      ),
      (text) => {
        expect([text, lookAtJson(text).fault === undefined]).toEqual([text, isJson(text)]);
      },
    ),
    { numRuns: 3000 },
  );
});

test('a large text is looked through soon', () => {
  const text = JSON.stringify({ wording: Array.from({ length: 100_000 }, () => 'x') });
  const before = Date.now();
  expect(lookAtJson(`${text.slice(0, -2)},]}`).fault).toMatch(/a comma stands before the closing \]/);
  expect(Date.now() - before).toBeLessThan(2000);
});
