import { cell, paragraph, row, table, tagged } from '../../fixtures/docx-builder';
import { bodyOf, readRecipe } from './read-body';

const span = (columns: number): string => `<w:gridSpan w:val="${columns}"/>`;
const HEADER = '<w:tblHeader/>';

const grid = (body: string) =>
  bodyOf(body).cells.map(({ row: down, column, columnSpan, verticalMerge }) => [
    down,
    column,
    columnSpan,
    verticalMerge,
  ]);

test('a plain table', () => {
  const part = bodyOf(
    paragraph('before') +
      table(row(cell('a') + cell(paragraph('b') + paragraph('c'))) + row(cell('d') + cell('e'))) +
      paragraph('after'),
  );
  expect(part.tables).toEqual([{ from: 1, to: 6, rowCount: 2, columnCount: 2, headerRows: 0 }]);
  expect(part.cells.map(({ from, to }) => part.paragraphs.slice(from, to).map(({ text }) => text))).toEqual([
    ['a'],
    ['b', 'c'],
    ['d'],
    ['e'],
  ]);
  expect(part.paragraphs.map((each) => each.cell)).toEqual([undefined, 0, 1, 1, 2, 3, undefined]);
});

test('cells that span columns', () => {
  expect(grid(table(row(cell('a', span(2)) + cell('b')) + row(cell('c') + cell('d', span(2)))))).toEqual([
    [0, 0, 2, undefined],
    [0, 2, 1, undefined],
    [1, 0, 1, undefined],
    [1, 1, 2, undefined],
  ]);
  expect(bodyOf(table(row(cell('a', span(2)) + cell('b')))).tables[0]?.columnCount).toBe(3);
});

test.each(['0', '-1', 'x', '99999999999', ''])('a span of "%s" stays within reason', (value) => {
  const [first] = bodyOf(table(row(cell('a', `<w:gridSpan w:val="${value}"/>`)))).cells;
  expect(first?.columnSpan).toBe(value.startsWith('9') ? 1024 : 1);
});

test('cells that span rows', () => {
  const merged = table(
    row(cell('a', '<w:vMerge w:val="restart"/>') + cell('b')) +
      row(cell('', '<w:vMerge/>') + cell('c')) +
      row(cell('', '<w:vMerge w:val="continue"/>') + cell('d')),
  );
  expect(grid(merged).map(([, , , merge]) => merge)).toEqual([
    'start',
    undefined,
    'continued',
    undefined,
    'continued',
    undefined,
  ]);
});

test('a row that starts further in', () => {
  expect(grid(table(row(cell('a') + cell('b')) + row(cell('c'), '<w:gridBefore w:val="1"/>')))).toEqual([
    [0, 0, 1, undefined],
    [0, 1, 1, undefined],
    [1, 1, 1, undefined],
  ]);
});

test('header rows are those at the top', () => {
  const headers = (...rows: string[]): number | undefined =>
    bodyOf(table(rows.map((properties) => row(cell('a'), properties)).join(''))).tables[0]?.headerRows;
  expect(headers(HEADER, HEADER, '')).toBe(2);
  expect(headers('', HEADER)).toBe(0);
  expect(headers(HEADER, '', HEADER)).toBe(1);
  expect(headers('<w:tblHeader w:val="0"/>')).toBe(0);
});

test('a table in a cell', () => {
  const part = bodyOf(
    table(
      row(cell(paragraph('a') + table(row(cell('in') + cell('ner'))) + paragraph('b')) + cell('c')) +
        row(cell('d')),
    ),
  );
  expect(part.tables).toEqual([
    { from: 0, to: 6, rowCount: 2, columnCount: 2, headerRows: 0 },
    { from: 1, to: 3, cell: 0, rowCount: 1, columnCount: 2, headerRows: 0 },
  ]);
  expect(part.paragraphs.map((each) => [each.text, each.cell])).toEqual([
    ['a', 0],
    ['in', 1],
    ['ner', 2],
    ['b', 0],
    ['c', 3],
    ['d', 4],
  ]);
  expect(part.cells.map((each) => [each.table, each.row, each.column])).toEqual([
    [0, 0, 0],
    [1, 0, 0],
    [1, 0, 1],
    [0, 0, 1],
    [0, 1, 0],
  ]);
});

test('rows that Word hides', () => {
  const content = readRecipe({
    body: table(
      row(cell('seen')) +
        row(cell(`${paragraph('unseen')}${table(row(cell('within')))}`), '<w:hidden/>') +
        row(cell('again')),
    ),
  });
  expect(content.parts[0]?.paragraphs.map(({ text }) => text)).toEqual(['seen', '', '', 'again']);
  expect(content.hiddenText.map(({ excerpt }) => excerpt)).toEqual(['unseen', 'within']);
});

test('broken structure loses no text', () => {
  const part = bodyOf(
    `<w:tr>${cell('row without a table')}</w:tr>${cell('cell without a row')}<w:tbl>${cell('cell without a row in a table')}${row(`<w:tc>${paragraph('a')}<w:tc>${paragraph('cell in a cell')}</w:tc></w:tc>`)}</w:tbl>${paragraph('end')}`,
  );
  expect(part.paragraphs.map(({ text }) => text)).toEqual([
    'row without a table',
    'cell without a row',
    'cell without a row in a table',
    'a',
    'cell in a cell',
    'end',
  ]);
  expect(part.paragraphs.at(-1)?.cell).toBeUndefined();
});

test('a cell after its row has no place in the table', () => {
  const part = bodyOf(table(row(cell('a')) + cell('after the row') + row(cell('b'))));
  expect(part.paragraphs.map(({ text, cell: at }) => [text, at])).toEqual([
    ['a', 0],
    ['after the row', undefined],
    ['b', 1],
  ]);
  expect(part.tables).toEqual([{ from: 0, to: 3, rowCount: 2, columnCount: 1, headerRows: 0 }]);
});

test('controls round rows and cells', () => {
  const part = bodyOf(table(tagged('r', row(cell('a') + tagged('c', cell('b'))))));
  expect(part.controls.map(({ tag, level, from, to, parent }) => [tag, level, from, to, parent])).toEqual([
    ['r', 'row', 0, 2, undefined],
    ['c', 'cell', 1, 2, 0],
  ]);
  expect(part.cells).toHaveLength(2);
});
