import { EXCERPT_LENGTH, placeOf } from '../../src/docx';
import type { DocxPart, Paragraph } from '../../src/docx';
import { processorTime } from '../tools/processor-time';

const partOf = (...paragraphs: Paragraph[]): DocxPart => ({
  name: 'word/document.xml',
  kind: 'body',
  paragraphs,
  tables: [],
  cells: [],
  controls: [],
});
const head = (heading: number, text: string): Paragraph => ({ text, heading });

const part = partOf(
  { text: 'before' },
  head(1, 'One'),
  { text: 'a' },
  head(2, ' One.One '),
  { text: 'b' },
  head(4, 'Deep'),
  head(2, 'One.Two'),
  head(2, ' '),
  { text: 'c' },
  head(1, 'Two'),
  { text: 'd' },
);

test.each([
  ['before any', 0, []],
  ['the first heading itself', 1, []],
  ['under the first', 2, ['One']],
  ['a heading under it', 3, ['One']],
  ['under both', 4, ['One', 'One.One']],
  ['a heading that skips a level', 5, ['One', 'One.One']],
  ['the next on the same level', 6, ['One']],
  ['an empty heading is none', 8, ['One', 'One.Two']],
  ['a new beginning', 9, []],
  ['the last', 10, ['Two']],
  ['beyond the end', 99, ['Two']],
])('the headings above: %s', (_, paragraph, headings) => {
  expect(placeOf(part, paragraph).headings).toEqual(headings);
});

test('the part, the words and the tag', () => {
  expect(placeOf(part, 2)).toEqual({
    part: 'word/document.xml',
    headings: ['One'],
    paragraph: 2,
    excerpt: 'a',
  });
  expect(placeOf(part, 2, 'cims:x')).toMatchObject({ tag: 'cims:x', excerpt: 'a' });
  expect(placeOf(part, 2, '')).not.toHaveProperty('tag');
  expect(placeOf(part, 2, undefined, 'words of its own').excerpt).toBe('words of its own');
  expect(placeOf(part, 99).excerpt).toBe('');
});

test('an excerpt is one line, at most so long, and cuts no character in two', () => {
  const excerpt = (text: string): string => placeOf(partOf({ text }), 0).excerpt;
  expect(excerpt('  a\n\tb  ')).toBe('a b');
  expect(excerpt('x'.repeat(EXCERPT_LENGTH))).toHaveLength(EXCERPT_LENGTH);
  expect(excerpt('x'.repeat(500))).toHaveLength(EXCERPT_LENGTH);
  expect(excerpt(`${'x'.repeat(EXCERPT_LENGTH - 1)}😀 more`)).toBe('x'.repeat(EXCERPT_LENGTH - 1));
});

test('many places in a long document cost little', () => {
  const long = partOf(
    ...Array.from({ length: 40_000 }, (_, n) =>
      n % 4 === 0 ? head(1 + ((n / 4) % 9), `h${n}`) : { text: `${n}` },
    ),
  );
  const before = processorTime();
  for (let n = 0; n < 40_000; n++) placeOf(long, n);
  expect(processorTime() - before).toBeLessThan(2000);
});

test('a heading is cut to what Word can look for', () => {
  const long = `${'heading '.repeat(40)}😀`;
  const [heading = ''] = placeOf(partOf(head(1, long), { text: 'words' }), 1).headings;
  expect(heading.length).toBeLessThanOrEqual(250);
  expect(long.startsWith(heading)).toBe(true);
});
