import { cell, paragraph, row, run, table, tagged } from '../../fixtures/docx-builder';
import { codeOf, openedBody } from '../support/opened';

const BODY = [
  paragraph(run('one ') + run('two', '<w:b/>') + run(' three')),
  tagged('block', paragraph('in the block')),
  paragraph(tagged('inline', run('inline'), '<w:text/>') + run(' rest')),
  paragraph('last'),
].join('');

const open = () => {
  const word = openedBody(BODY);
  return { ...word, find: (text: string) => word.items(word.go(word.body(), 'Search', text))[0]! };
};

describe('text at a range', () => {
  test.each([
    ['Replace', 'one X three'],
    ['Start', 'one Xtwo three'],
    ['Before', 'one Xtwo three'],
    ['End', 'one twoX three'],
    ['After', 'one twoX three'],
  ])('%s', (location, line) => {
    const word = open();
    word.call(word.find('two'), 'InsertText', 'X', location);
    expect(word.lines()[0]).toBe(line);
  });

  test('in the middle of runs, keeping the look of what was there', () => {
    const word = open();
    word.call(word.find('ne t'), 'InsertText', 'X', 'Replace');
    expect(word.lines()[0]).toBe('oXwo three');
  });

  test('ranges live on while others near them are written', () => {
    const word = open();
    const [all, three, one] = [word.find('one two three'), word.find('three'), word.find('one')];
    word.call(one, 'InsertText', 'a much longer one', 'Replace');
    word.call(three, 'InsertText', '3', 'Replace');
    expect(word.lines()[0]).toBe('a much longer one two 3');
    expect(codeOf(() => word.get(one, 'Text'))).toBe('ItemNotFound');
    expect(codeOf(() => word.get(all, 'Text'))).toBe('ItemNotFound');
  });

  test('several paragraphs in the middle of one are not modelled', () => {
    const word = open();
    expect(codeOf(() => word.call(word.find('two'), 'InsertText', 'a\nb', 'Replace'))).toBe('NotImplemented');
  });

  test('is deleted with the range', () => {
    const word = open();
    word.call(word.find(' two'), 'Delete');
    word.call(word.find('inline'), 'Delete');
    expect(word.lines()[0]).toBe('one three');
    expect(word.answers('inline')).toEqual([undefined]);
  });
});

describe('places of a control', () => {
  test.each([
    ['Before', ['X', 'in the block']],
    ['Start', ['Xin the block']],
    ['End', ['in the blockX']],
    ['After', ['in the block', 'X']],
  ])('%s of one round blocks', (place, lines) => {
    const word = open();
    word.call(word.go(word.tagged('block')[0]!, 'GetRange', place), 'InsertText', 'X', 'Start');
    expect(word.lines()).toEqual(['one two three', ...lines, 'inline rest', 'last']);
    expect(word.answers('block')).toEqual([lines.find((line) => line.includes('in the block'))]);
  });

  test.each([
    ['Before', 'Xinline rest', 'inline'],
    ['Start', 'Xinline rest', 'Xinline'],
    ['End', 'inlineX rest', 'inlineX'],
    ['After', 'inlineX rest', 'inline'],
  ])('%s of one within a paragraph', (place, line, answer) => {
    const word = open();
    word.call(word.go(word.tagged('inline')[0]!, 'GetRange', place), 'InsertText', 'X', 'Start');
    expect(word.lines()[2]).toBe(line);
    expect(word.answers('inline')).toEqual([answer]);
  });

  test('content and whole', () => {
    const word = open();
    const [block] = word.tagged('block');
    const content = word.go(block!, 'GetRange', 'Content');
    const whole = word.go(block!, 'GetRange');
    expect([word.get(content, 'Text'), word.get(whole, 'Text')]).toEqual(['in the block', 'in the block']);
    expect(word.go(content, 'ParentContentControl')).toBe(block);
    expect(codeOf(() => word.go(whole, 'ParentContentControl'))).not.toBeUndefined();
    expect(codeOf(() => word.go(block!, 'GetRange', 'Middle'))).toBe('InvalidArgument');
  });
});

test('ranges are joined, whichever comes first', () => {
  const word = open();
  const text = (one: string, other: string) =>
    word.get(word.go(word.find(one), 'ExpandTo', word.find(other)), 'Text');
  expect(text('two', 'block')).toBe('two three\rin the block');
  expect(text('block', 'two')).toBe('two three\rin the block');
  const rest = word.go(
    word.go(word.find('rest'), 'GetRange', 'After'),
    'ExpandTo',
    word.go(word.body(), 'GetRange', 'End'),
  );
  expect(word.get(rest, 'Text')).toBe('last');
  expect(word.items(word.go(rest, 'Search', 'rest'))).toEqual([]);
});

test('paragraphs are inserted beside and within', () => {
  const word = open();
  word.call(word.find('two'), 'InsertParagraph', 'after one', 'After');
  word.call(word.tagged('block')[0]!, 'InsertParagraph', 'before block', 'Before');
  word.call(word.tagged('block')[0]!, 'InsertParagraph', 'end of block', 'End');
  word.call(word.body(), 'InsertParagraph', 'first', 'Start');
  word.call(word.body(), 'InsertParagraph', 'very last', 'End');
  expect(word.lines()).toEqual([
    'first',
    'one two three',
    'after one',
    'before block',
    'in the block',
    'end of block',
    'inline rest',
    'last',
    'very last',
  ]);
  expect(word.answers('block')).toEqual(['in the block\nend of block']);
});

test('paragraphs are read, styled, written and deleted', () => {
  const word = open();
  const all = () => word.items(word.go(word.body(), 'Paragraphs'));
  const [first] = all();
  expect(word.get(word.go(first!, 'GetNext'), 'Text')).toBe('in the block');
  expect(word.call(first!, 'GetPreviousOrNullObject')).toBeNull();
  expect(all().map((each) => word.get(each, 'IsLastParagraph'))).toEqual([false, false, false, true]);
  expect([word.get(first!, 'Style'), word.get(first!, 'StyleBuiltIn')]).toEqual(['Normal', 'Normal']);
  word.call(first!, 'InsertText', 'new', 'Replace');
  word.call(all()[1]!, 'Delete');
  expect(word.lines()).toEqual(['new', 'Click or tap here to enter text.', 'inline rest', 'last']);
  expect(word.answers('block')).toEqual([undefined]);
  expect(codeOf(() => word.set(first!, 'Style', 'Nobody'))).toBe('InvalidArgument');
});

test('a control is put round a paragraph or words', () => {
  const word = open();
  const outer = word.go(word.items(word.go(word.body(), 'Paragraphs'))[0]!, 'InsertContentControl');
  word.set(outer, 'Tag', 'outer');
  const inner = word.go(word.find('two'), 'InsertContentControl', 'PlainText');
  word.set(inner, 'Tag', 'inner');
  expect(word.controls('outer')).toMatchObject([{ level: 'block', kind: 'rich-text' }]);
  expect(word.controls('inner')).toMatchObject([{ level: 'run', kind: 'plain-text', start: 4, end: 7 }]);
  expect(codeOf(() => word.call(word.find('last'), 'InsertContentControl', 'CheckBox'))).toBe(
    'NotImplemented',
  );
});

test('tables are read by rows and cells, and a cell is written', () => {
  const word = openedBody(
    table(row(cell('a') + cell('b'), '<w:tblHeader/>') + row(cell('c') + tagged('x', cell('d')))) +
      paragraph(''),
  );
  const [found] = word.items(word.go(word.body(), 'Tables'));
  expect([
    word.get(found!, 'RowCount'),
    word.get(found!, 'HeaderRowCount'),
    word.get(found!, 'IsUniform'),
  ]).toEqual([2, 1, true]);
  expect(word.get(found!, 'Values')).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
  const corner = word.go(found!, 'GetCell', 1, 1);
  expect([word.get(corner, 'RowIndex'), word.get(corner, 'CellIndex'), word.get(corner, 'Value')]).toEqual([
    1,
    1,
    'd',
  ]);
  word.set(corner, 'Value', 'D');
  expect(word.lines()).toEqual(['a', 'b', 'c', 'D', '']);
  const rows = word.items(word.go(found!, 'Rows'));
  expect(
    rows.map((each) => [word.get(each, 'IsHeader'), word.get(each, 'CellCount'), word.get(each, 'Values')]),
  ).toEqual([
    [true, 2, [['a', 'b']]],
    [false, 2, [['c', 'D']]],
  ]);
});

test('what was selected is known, and by whom', () => {
  const word = open();
  word.call(word.tagged('block')[0]!, 'Select', 'Start');
  word.call(word.find('three'), 'Select');
  word.person.clicksInto('inline', 0);
  expect(word.document.selections.map(({ by }) => by)).toEqual([
    { type: 'ContentControl', mode: 'Start', tag: 'block' },
    { type: 'Range', mode: 'Select' },
    undefined,
  ]);
  word.call(word.find('three'), 'Select');
  expect(word.document.selectedText()).toBe('three');
  expect(word.get(word.go(word.root, 'GetSelection'), 'Text')).toBe('three');
  expect(codeOf(() => word.call(word.body(), 'Select', 'Middle'))).toBe('InvalidArgument');
});
