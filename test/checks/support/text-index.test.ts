import { findPattern, findPhrases, textIndex } from '../../../src/checks/support/text-index';
import type { DocxContent } from '../../../src/docx';

const content = (...parts: readonly (readonly string[])[]): DocxContent =>
  ({
    parts: parts.map((texts, index) => ({
      name: `part${String(index)}`,
      kind: 'body',
      paragraphs: texts.map((text) => ({ text })),
    })),
  }) as unknown as DocxContent;

const places = (
  found: Iterable<{ part: { name: string }; paragraph: number; start: number; text: string }>,
) => [...found].map(({ part, paragraph, start, text }) => [part.name, paragraph, start, text]);

test('the text of a part is joined once, and every character has its paragraph', () => {
  const document = content(['one', '', 'three'], ['four'], []);
  const [first, , empty] = textIndex(document);
  expect(first?.text).toBe('one\n\nthree');
  expect([0, 2, 3, 4, 5, 9].map((offset) => first?.paragraphAt(offset))).toEqual([0, 0, 0, 1, 2, 2]);
  expect([0, 1, 2, 7].map((paragraph) => first?.startOf(paragraph))).toEqual([0, 4, 5, 11]);
  expect([empty?.text, empty?.paragraphAt(0)]).toEqual(['', 0]);
  expect(textIndex(document)).toBe(textIndex(document));
});

test('phrases are found as whole words, in any capitals, in every part', () => {
  const document = content(['The Cat sat.', 'concatenate, CAT’S', 'a cat cat'], ['cat']);
  expect(places(findPhrases(document, ['cat']))).toEqual([
    ['part0', 0, 4, 'Cat'],
    ['part0', 1, 13, 'CAT'],
    ['part0', 2, 2, 'cat'],
    ['part0', 2, 6, 'cat'],
    ['part1', 0, 0, 'cat'],
  ]);
});

test('offsets stay true where a capital grows when it is lowered', () => {
  const document = content(['İİİ Cat']);
  expect(places(findPhrases(document, ['cat']))).toEqual([['part0', 0, 4, 'Cat']]);
});

test('a pattern is found with its place', () => {
  expect(places(findPattern(content(['a [b]', 'c [d] [e]']), /\[\w\]/g))).toEqual([
    ['part0', 0, 2, '[b]'],
    ['part0', 1, 2, '[d]'],
    ['part0', 1, 6, '[e]'],
  ]);
});
