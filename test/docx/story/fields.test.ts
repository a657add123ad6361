import { paragraph, run } from '../../fixtures/docx-builder';
import { readRecipe, textsOf } from './read-body';

const mark = (type: string, data = ''): string =>
  `<w:r><w:fldChar w:fldCharType="${type}">${data}</w:fldChar></w:r>`;
const instruction = (text: string): string =>
  `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
const field = (code: string, result: string, data = ''): string =>
  mark('begin', data) + instruction(code) + mark('separate') + result + mark('end');
const formField = (data: string, result = ''): string =>
  field(' FORM ', result, `<w:ffData>${data}</w:ffData>`);

describe('what of a field is text', () => {
  test.each([
    ['its result', field(' PAGE ', run('7')), '7'],
    ['nothing of one without a result', mark('begin') + instruction('PAGE') + mark('end'), ''],
    ['a simple field’s content', `<w:fldSimple w:instr="TITLE">${run('title')}</w:fldSimple>`, 'title'],
    [
      'nothing of a field in an instruction',
      field(' IF ', run('yes')).replace(
        ' IF </w:instrText></w:r>',
        ` IF </w:instrText></w:r>${field('REF', run('no'))}`,
      ),
      'yes',
    ],
    ['a field in a result', field('TOC', field('PAGEREF', run('3'))), '3'],
    ['text after an end without a beginning', mark('end') + mark('separate') + run('a'), 'a'],
    ['text after a mark that is none', mark('odd') + run('a'), 'a'],
    ['an instruction outside a field', instruction('PAGE') + run('a'), 'a'],
    ['an instruction in a result', field('A', instruction('B') + run('a')), 'a'],
  ])('%s', (_, content, expected) => {
    expect(textsOf(paragraph(content))).toEqual([expected]);
  });

  test('a result over several paragraphs', () => {
    const body =
      paragraph(mark('begin') + instruction('TOC') + mark('separate') + run('one')) +
      paragraph('two') +
      paragraph(run('three') + mark('end')) +
      paragraph('four');
    expect(textsOf(body)).toEqual(['one', 'two', 'three', 'four']);
  });

  test('a text box in an instruction is on its own', () => {
    const box = `<w:r><w:pict><w:txbxContent>${paragraph('boxed')}</w:txbxContent></w:pict></w:r>`;
    expect(
      textsOf(paragraph(mark('begin') + box + run('lost') + mark('separate') + run('a') + mark('end'))),
    ).toEqual(['a', 'boxed']);
  });
});

describe('old form fields', () => {
  test.each([
    [
      'a choice',
      '<w:ddList><w:result w:val="1"/><w:default w:val="0"/><w:listEntry w:val="No"/><w:listEntry w:val="Yes"/></w:ddList>',
      'Yes',
    ],
    [
      'the choice it starts with',
      '<w:ddList><w:default w:val="1"/><w:listEntry w:val="No"/><w:listEntry w:val="Yes"/></w:ddList>',
      'Yes',
    ],
    ['the first choice', '<w:ddList><w:listEntry w:val="No"/></w:ddList>', 'No'],
    ['a choice that is not there', '<w:ddList><w:result w:val="x"/><w:listEntry w:val="No"/></w:ddList>', ''],
    ['a list without entries', '<w:ddList/>', ''],
    ['an entry without a value', '<w:ddList><w:listEntry/></w:ddList>', ''],
    ['a tick', '<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>', '☒'],
    ['a tick taken away', '<w:checkBox><w:default w:val="1"/><w:checked w:val="0"/></w:checkBox>', '☐'],
    ['a tick it starts with', '<w:checkBox><w:default w:val="1"/></w:checkBox>', '☒'],
    ['no tick', '<w:checkBox><w:sizeAuto/></w:checkBox>', '☐'],
  ])('%s', (_, data, expected) => {
    expect(textsOf(paragraph(formField(data)))).toEqual([expected]);
  });

  test('a choice whose text stands in the result is not said twice', () => {
    expect(
      textsOf(paragraph(formField('<w:ddList><w:listEntry w:val="No"/></w:ddList>', run('No')))),
    ).toEqual(['No']);
  });

  test('text that was typed', () => {
    expect(
      textsOf(paragraph(formField('<w:textInput><w:default w:val="ask"/></w:textInput>', run('typed')))),
    ).toEqual(['typed']);
  });

  test('the same names outside a field mean nothing', () => {
    expect(textsOf(paragraph(`<w:result w:val="1"/><w:checked/>${run('a')}`))).toEqual(['a']);
  });
});

describe('a field that is never ended', () => {
  test('is told where it takes text with it', () => {
    const content = readRecipe({ body: paragraph(mark('begin') + run('lost')) + paragraph('lost too') });
    expect(content.messages).toEqual([
      expect.objectContaining({ code: 'text-not-readable', part: 'word/document.xml' }),
    ]);
  });

  test('is nothing to tell where it takes none', () => {
    expect(readRecipe({ body: paragraph(run('a') + mark('begin')) }).messages).toEqual([]);
    expect(readRecipe({ body: paragraph(mark('begin') + mark('separate') + run('a')) }).messages).toEqual([]);
  });

  test('in a footnote it does not reach the next', () => {
    const xml = `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote>${paragraph(mark('begin') + run('lost'))}</w:footnote><w:footnote>${paragraph('kept')}</w:footnote></w:footnotes>`;
    const content = readRecipe({ related: [{ type: 'footnotes', xml }] });
    expect(content.parts[1]?.paragraphs.map(({ text }) => text)).toEqual(['', 'kept']);
    expect(content.messages).toHaveLength(1);
  });
});

describe('what a field points at outside the document', () => {
  test.each([
    [' HYPERLINK "https://example.org/a" ', 'hyperlink', 'https://example.org/a'],
    ['INCLUDEPICTURE  "https://example.org/a.png" \\d', 'image', 'https://example.org/a.png'],
    ['INCLUDETEXT C:\\\\folder\\\\a.docx', 'linked-object', 'C:\\folder\\a.docx'],
    ['LINK Excel.Sheet.12 "C:\\\\a.xlsx" "Sheet1" \\a', 'linked-object', 'C:\\a.xlsx'],
    ['DDEAUTO "cmd" "x"', 'linked-object', 'cmd'],
    ['rd "b.docx"', 'linked-object', 'b.docx'],
  ])('%s', (code, kind, target) => {
    const expected = [{ kind, target, part: 'word/document.xml' }];
    expect(readRecipe({ body: paragraph(field(code, run('x'))) }).externalReferences).toEqual(expected);
    const simple = `<w:fldSimple w:instr="${code.replaceAll('"', '&quot;')}"/>`;
    expect(readRecipe({ body: paragraph(simple) }).externalReferences).toEqual(expected);
  });

  test.each([
    ['HYPERLINK \\l "bookmark"'],
    ['PAGE \\* MERGEFORMAT'],
    ['INCLUDETEXT plain'],
    ['HYPERLINK ""'],
    ['PAGE'],
    [''],
  ])('nothing: %s', (code) => {
    expect(readRecipe({ body: paragraph(field(code, run('x'))) }).externalReferences).toEqual([]);
  });

  test('an instruction over several runs, and one too long to be one', () => {
    const split =
      mark('begin') + instruction('HYPERLINK "https://exa') + instruction('mple.org/"') + mark('end');
    expect(readRecipe({ body: paragraph(split) }).externalReferences[0]?.target).toBe('https://example.org/');
    const long =
      mark('begin') +
      instruction('HYPERLINK "https://example.org/"') +
      instruction('x'.repeat(3000)).repeat(5) +
      mark('end');
    expect(readRecipe({ body: paragraph(long) }).externalReferences).toHaveLength(1);
  });
});
