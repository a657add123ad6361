import { cell, paragraph, row, run, table } from '../../fixtures/docx-builder';
import { readRecipe, textsOf } from './read-body';

const BY = 'w:id="1" w:author="Example Person" w:date="2026-02-03T04:05:06Z"';
const ins = (content: string, by = BY): string => `<w:ins ${by}>${content}</w:ins>`;
const deleted = (text: string): string =>
  `<w:del ${BY}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;

const revisions = (body: string) =>
  readRecipe({ body }).revisions.map(({ kind, paragraph: at, excerpt }) => [kind, at, excerpt]);

test('inserted text is content, deleted text is not, both are told', () => {
  const body = paragraph('x') + paragraph(run('a ') + ins(run('new ')) + deleted('old ') + run('b'));
  expect(textsOf(body)).toEqual(['x', 'a new b']);
  expect(readRecipe({ body }).revisions).toEqual(
    [
      ['insertion', 'new '],
      ['deletion', 'old '],
    ].map(([kind, excerpt]) => ({
      kind,
      author: 'Example Person',
      date: '2026-02-03T04:05:06Z',
      part: 'word/document.xml',
      paragraph: 1,
      excerpt,
    })),
  );
});

test('a change without date or author', () => {
  expect(readRecipe({ body: paragraph(ins(run('a'), '')) }).revisions[0]).toEqual({
    kind: 'insertion',
    author: '',
    part: 'word/document.xml',
    paragraph: 0,
    excerpt: 'a',
  });
});

test('moved text counts where it went', () => {
  const body =
    paragraph(`<w:moveFrom ${BY}>${run('moved')}</w:moveFrom>`) +
    paragraph(`<w:moveTo ${BY}>${run('moved')}</w:moveTo>`);
  expect(textsOf(body)).toEqual(['', 'moved']);
  expect(revisions(body)).toEqual([
    ['move-from', 0, 'moved'],
    ['move-to', 1, 'moved'],
  ]);
});

test('text that was inserted and then deleted', () => {
  const body = paragraph(ins(deleted('gone') + run('kept')));
  expect(textsOf(body)).toEqual(['kept']);
  expect(revisions(body)).toEqual([
    ['insertion', 0, 'gonekept'],
    ['deletion', 0, 'gone'],
  ]);
});

test('a deleted tab and a deleted field', () => {
  const field =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:delInstrText>PAGE</w:delInstrText></w:r>';
  expect(textsOf(paragraph(`<w:del ${BY}><w:r><w:tab/></w:r>${field}</w:del>${run('a')}`))).toEqual(['a']);
});

test('an excerpt is short', () => {
  const [first] = readRecipe({ body: paragraph(ins(run('x'.repeat(100)) + run('y'.repeat(100)))) }).revisions;
  expect(first?.excerpt).toBe('x'.repeat(100) + 'y'.repeat(20));
});

describe('paragraph marks', () => {
  const marked = (change: string, content: string): string =>
    paragraph(content, `<w:rPr><w:${change} ${BY}/></w:rPr>`);

  test('are told where no text tells of the same', () => {
    expect(revisions(marked('ins', run('a')))).toEqual([['insertion', 0, '']]);
    expect(revisions(marked('del', ''))).toEqual([['deletion', 0, '']]);
    expect(revisions(marked('ins', ins(run('a'))))).toEqual([['insertion', 0, 'a']]);
    expect(revisions(marked('del', ins(run('a'))))).toEqual([
      ['insertion', 0, 'a'],
      ['deletion', 0, ''],
    ]);
    expect(revisions(marked('ins', ins(run('a'), 'w:author="Another Person"')))).toHaveLength(2);
  });

  test('do not take the text with them', () => {
    expect(textsOf(marked('del', run('a')) + paragraph('b'))).toEqual(['a', 'b']);
  });
});

test('rows, cells and list numbers', () => {
  const body = table(
    row(cell('a'), `<w:ins ${BY}/>`) +
      row(cell('b', `<w:cellDel ${BY}/>`) + cell('c', `<w:cellIns ${BY}/>`), `<w:del ${BY}/>`),
  );
  expect(revisions(body)).toEqual([
    ['insertion', 0, ''],
    ['deletion', 1, ''],
    ['deletion', 1, ''],
    ['insertion', 2, ''],
  ]);
  expect(textsOf(body)).toEqual(['a', '', '']);
  expect(revisions(paragraph('a', `<w:numPr><w:ins ${BY}/><w:numId w:val="1"/></w:numPr>`))).toEqual([
    ['insertion', 0, ''],
  ]);
});

test('a change of formatting, and nothing of what was before', () => {
  const before = `<w:pPrChange ${BY}><w:pPr><w:pStyle w:val="Heading1"/><w:outlineLvl w:val="0"/></w:pPr></w:pPrChange>`;
  const runBefore = `<w:rPrChange ${BY}><w:rPr><w:b/><w:vanish/></w:rPr></w:rPrChange>`;
  const body = paragraph(run('a', runBefore), before);
  expect(readRecipe({ body }).parts[0]?.paragraphs).toEqual([{ text: 'a' }]);
  expect(revisions(body)).toEqual([
    ['formatting', 0, ''],
    ['formatting', 0, ''],
  ]);
});

test('a change of the page set-up after the last paragraph belongs to that one', () => {
  expect(
    revisions(`${paragraph('a')}<w:sectPr><w:sectPrChange ${BY}><w:sectPr/></w:sectPrChange></w:sectPr>`),
  ).toEqual([['formatting', 0, '']]);
});

test('a document without paragraphs', () => {
  const content = readRecipe({ body: `<w:sectPr><w:sectPrChange ${BY}/></w:sectPr>` });
  expect(content.revisions[0]?.paragraph).toBe(0);
  expect(content.parts[0]?.paragraphs).toEqual([]);
});
