import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readCase } from '../src/casefile';
import { documentFrom, linesOf } from './casefile/support/page-notation';

const page = readFileSync(path.join(__dirname, '../docs/reading.md'), 'utf8');
const EXAMPLE = /```document\n([^`]*)```\s+```read\n([^`]*)```/g;

const examples = [...page.matchAll(EXAMPLE)].map(([, notation = '', read = '']) => ({
  name: notation.trim().split('\n').slice(0, 2).join(' / '),
  notation,
  read: read.trim().split('\n'),
}));

test('every example of the page is complete', () => {
  expect(examples.length).toBeGreaterThan(8);
  expect(page.match(/```document/g)).toHaveLength(examples.length);
  expect(page.match(/```read/g)).toHaveLength(examples.length);
});

test.each(examples)('docs/reading.md: $name', ({ notation, read }) => {
  const lines = linesOf(readCase(documentFrom(notation)));
  expect(lines.length === 0 ? ['nothing'] : lines).toEqual(read);
});
