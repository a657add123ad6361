import fc from 'fast-check';
import { sentencesOf } from '../../../../src/casefile/reading/sentences/sentences-of';

const texts = (text: string) => sentencesOf(text).map((sentence) => sentence.text);

test.each<[string, readonly string[]]>([
  ['One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
  ['Mr. Example and Ms. Person met. They spoke.', ['Mr. Example and Ms. Person met.', 'They spoke.']],
  ['See No. 2 and p. 7, e.g. the log. It says so.', ['See No. 2 and p. 7, e.g. the log.', 'It says so.']],
  ['I said no. It is so.', ['I said no.', 'It is so.']],
  ['Section 4.2 applies. J. Example wrote it.', ['Section 4.2 applies.', 'J. Example wrote it.']],
  ['“It is so.” He left.', ['“It is so.”', 'He left.']],
  ['First line\nSecond line', ['First line', 'Second line']],
  ['Found: • one • two', ['Found:', '• one', '• two']],
  ['  ', []],
])('%j', (text, sentences) => {
  expect(texts(text)).toEqual(sentences);
});

test('a sentence stands where it says, and nothing but blanks is left out', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'no', 'e.g', '.', '. ', '? ', '\n', ' • ', '”', ' 1')),
      (parts) => {
        const text = parts.join('');
        const sentences = sentencesOf(text);
        for (const { text: words, at } of sentences) expect(text.slice(at, at + words.length)).toBe(words);
        expect(
          sentences
            .map((sentence) => sentence.text)
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s/g, ''));
      },
    ),
  );
});
