import { cell, control, paragraph, row, run, rootXml, table, tagged } from '../../fixtures/docx-builder';
import { codeOf, openedBody, openedRecipe } from '../support/opened';

const id = (value: number): string => `<w:id w:val="${value}"/>`;
const list = (name: string): string =>
  `<w:${name}><w:listItem w:displayText="One" w:value="1"/><w:listItem w:displayText="Two" w:value="2"/></w:${name}>`;
const BOX = '<w14:checkbox><w14:checked w14:val="0"/></w14:checkbox>';

const KINDS = [
  tagged('rich', paragraph('a'), id(1)),
  paragraph(tagged('plain', run('b'), `${id(2)}<w:text/>`)),
  paragraph(tagged('tick', run('☐'), `${id(3)}${BOX}`)),
  paragraph(tagged('choice', run('One'), `${id(4)}${list('dropDownList')}`)),
  paragraph(tagged('combo', run('Two'), `${id(5)}${list('comboBox')}`)),
  paragraph(tagged('date', run('c'), `${id(6)}<w:date/>`)),
  table(row(tagged('cell', cell('d'), id(7)) + cell('e')) + tagged('row', row(cell('f') + cell('g')), id(8))),
].join('');

describe('kinds and levels', () => {
  const word = openedBody(KINDS);
  const all = (types: readonly string[]) =>
    word
      .items(word.go(word.root, 'GetContentControls', { types }))
      .map((each) => [
        word.get(each, 'Tag'),
        word.get(each, 'Type'),
        word.get(each, 'Subtype'),
        word.get(each, 'Text'),
      ]);

  test('each is told by its type and its level', () => {
    expect(all(['RichText', 'PlainText', 'CheckBox', 'DropDownList', 'ComboBox', 'DatePicker'])).toEqual([
      ['rich', 'RichText', 'RichTextParagraphs', 'a'],
      ['plain', 'PlainText', 'PlainTextInline', 'b'],
      ['tick', 'CheckBox', 'CheckBox', '☐'],
      ['choice', 'DropDownList', 'DropDownList', 'One'],
      ['combo', 'ComboBox', 'ComboBox', 'Two'],
      ['date', 'DatePicker', 'DatePicker', 'c'],
      ['cell', 'RichText', 'RichTextTableCell', 'd'],
      ['row', 'RichText', 'RichTextTableRow', 'f\rg'],
    ]);
  });

  test('the plain collections list rich text only', () => {
    const tags = (owner: Parameters<typeof word.go>[0]) =>
      word.items(word.go(owner, 'ContentControls')).map((each) => word.get(each, 'Tag'));
    expect(tags(word.root)).toEqual(['rich', 'cell', 'row']);
    expect(tags(word.body())).toEqual(['rich', 'cell', 'row']);
    expect(codeOf(() => all(['Nonsense']))).toBe('InvalidArgument');
  });

  test('what only one kind has is absent on the others', () => {
    const member = (tag: string, name: string) =>
      codeOf(() => word.go(word.tagged(tag)[0]!, name)) === undefined;
    expect(member('tick', 'CheckboxContentControl')).toBe(true);
    expect(member('rich', 'CheckboxContentControl')).toBe(false);
    expect(member('choice', 'DropDownListContentControl')).toBe(true);
    expect(member('choice', 'ComboBoxContentControl')).toBe(false);
  });

  test('an object keeps being the same object, and one that is gone says so', () => {
    const other = openedBody(KINDS);
    const [rich] = other.tagged('rich');
    expect(other.tagged('rich')[0]).toBe(rich);
    other.call(rich!, 'Delete', false);
    expect(codeOf(() => other.get(rich!, 'Text'))).toBe('ItemNotFound');
    expect(other.controls('rich')).toEqual([]);
    other.call(other.tagged('plain')[0]!, 'Delete', true);
    expect([other.controls('plain'), other.lines()[0]]).toEqual([[], 'b']);
  });
});

test('by tag, by title, by id, first or none', () => {
  const word = openedBody(
    ['x', 'y', 'x']
      .map((tag, n) =>
        control(`<w:alias w:val="T${n}"/><w:tag w:val="${tag}"/>${id(n + 1)}`, paragraph(`${n}`)),
      )
      .join(''),
  );
  const all = word.go(word.root, 'ContentControls');
  const texts = (name: string, value: unknown) =>
    word.items(word.go(all, name, value)).map((each) => word.get(each, 'Text'));
  expect(texts('GetByTag', 'x')).toEqual(['0', '2']);
  expect(texts('GetByTag', 'X')).toEqual([]);
  expect(texts('GetByTitle', 'T1')).toEqual(['1']);
  expect(word.get(word.go(all, 'GetById', 3), 'Text')).toBe('2');
  expect(word.get(word.go(all, 'GetFirst'), 'Text')).toBe('0');
  expect(word.call(all, 'GetByIdOrNullObject', 9)).toBeNull();
  expect(word.call(word.go(all, 'GetByTag', 'z'), 'GetFirstOrNullObject')).toBeNull();
});

test('those of headers are listed with the document, not with the body', () => {
  const word = openedRecipe({
    body: `${tagged('x', paragraph('in the body'), id(1))}<w:sectPr><w:headerReference w:type="default" r:id="r0"/></w:sectPr>`,
    related: [{ type: 'header', xml: rootXml('hdr', tagged('x', paragraph('in the header'), id(2))) }],
  });
  const texts = (owner: Parameters<typeof word.go>[0]) =>
    word
      .items(word.go(word.go(owner, 'ContentControls'), 'GetByTag', 'x'))
      .map((each) => word.get(each, 'Text'));
  expect([...texts(word.root)].sort()).toEqual(['in the body', 'in the header']);
  expect(texts(word.body())).toEqual(['in the body']);
  const section = word.items(word.go(word.root, 'Sections'))[0]!;
  expect(texts(word.go(section, 'GetHeader', 'Primary'))).toEqual(['in the header']);
  expect(codeOf(() => word.go(section, 'GetFooter', 'Primary'))).toBe('NotImplemented');
});

test('what stands round a control, and in it', () => {
  const word = openedBody(
    tagged(
      'outer',
      table(row(cell(paragraph(tagged('inner', run('words'), `${id(2)}<w:text/>`))))) + paragraph('last'),
      id(1),
    ),
  );
  const [inner, outer] = [word.tagged('inner')[0]!, word.tagged('outer')[0]!];
  expect(word.go(inner, 'ParentContentControl')).toBe(outer);
  expect(word.get(word.go(inner, 'ParentTableCell'), 'Value')).toBe('words');
  expect(word.get(word.go(inner, 'ParentBody'), 'Type')).toBe('TableCell');
  expect(word.items(word.go(outer, 'Tables')).map((each) => word.get(each, 'Values'))).toEqual([[['words']]]);
  expect(word.items(word.go(outer, 'ContentControls'))).toEqual([]);
  expect(word.items(word.go(outer, 'GetContentControls', { types: ['PlainText'] }))).toEqual([inner]);
  expect(word.items(word.go(outer, 'Paragraphs')).map((each) => word.get(each, 'Text'))).toEqual([
    'words',
    'last',
  ]);
  const navigation = word.document.model.types.find(({ name }) => name === 'ContentControl')?.navigation;
  expect(navigation?.ParentContentControlOrNullObject?.(outer)).toBeNull();
});
