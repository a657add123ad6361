import { cell, control, paragraph, row, run, table, tagged } from '../../fixtures/docx-builder';
import { controlText } from '../../../src/docx';
import type { Control } from '../../../src/docx';
import { bodyOf, readRecipe } from './read-body';
import { processorTime } from '../../tools/processor-time';

const only = (properties: string, content = paragraph('a')): Control =>
  bodyOf(control(properties, content)).controls[0]!;

describe('kinds', () => {
  test.each([
    ['', 'rich-text'],
    ['<w:richText/>', 'rich-text'],
    ['<w:text/>', 'plain-text'],
    ['<w:dropDownList/>', 'drop-down'],
    ['<w:comboBox/>', 'combo-box'],
    ['<w14:checkbox/>', 'check-box'],
    ['<w:date><w:dateFormat w:val="d"/></w:date>', 'date'],
    ['<w:picture/>', 'picture'],
    ['<w:group/>', 'group'],
    ['<w15:repeatingSection/>', 'repeating-section'],
    ['<w15:repeatingSectionItem/>', 'other'],
    ['<w:docPartObj/>', 'other'],
    ['<w:docPartList/>', 'other'],
    ['<w:equation/>', 'other'],
    ['<w:citation/>', 'other'],
    ['<w:bibliography/>', 'other'],
  ])('%s', (properties, kind) => {
    expect(only(properties).kind).toBe(kind);
  });
});

test('tag, title, binding', () => {
  const properties =
    '<w:rPr><w:vanish/><w:b/></w:rPr><w:alias w:val="Incident report ID"/><w:tag w:val="cims:incident.id"/><w:dataBinding w:xpath="/a/b" w:storeItemID="{1}"/>';
  expect(only(properties)).toEqual({
    tag: 'cims:incident.id',
    title: 'Incident report ID',
    kind: 'rich-text',
    level: 'block',
    from: 0,
    to: 1,
    placeholder: false,
    binding: { xpath: '/a/b', storeItemId: '{1}' },
  });
  expect(only('<w15:dataBinding w:xpath="/c"/>').binding).toEqual({ xpath: '/c' });
  expect(only('<w:dataBinding/><w:tag/><w:alias/>')).not.toHaveProperty('binding');
});

test('choices', () => {
  const list =
    '<w:dropDownList><w:listItem w:displayText="One" w:value="1"/><w:listItem w:value="2"/><w:listItem/></w:dropDownList>';
  expect(only(list).items).toEqual([
    { text: 'One', value: '1' },
    { text: '2', value: '2' },
    { text: '', value: '' },
  ]);
});

test.each([
  ['<w14:checked w14:val="1"/>', true],
  ['<w14:checked w14:val="true"/>', true],
  ['<w14:checked/>', true],
  ['<w14:checked w14:val="0"/>', false],
  ['', false],
])('a check box with %s', (checked, expected) => {
  expect(only(`<w14:checkbox>${checked}</w14:checkbox>`).checked).toBe(expected);
});

test.each([
  ['<w:showingPlcHdr/>', true],
  ['<w:showingPlcHdr w:val="0"/>', false],
  ['<w:placeholder><w:docPart w:val="x"/></w:placeholder>', false],
])('the prompt is showing: %s', (properties, expected) => {
  expect(only(properties).placeholder).toBe(expected);
});

describe('levels', () => {
  test('block, with several paragraphs and a table', () => {
    const part = bodyOf(
      paragraph('x') + tagged('b', paragraph('one') + table(row(cell('two')))) + paragraph('y'),
    );
    expect(part.controls).toEqual([expect.objectContaining({ level: 'block', from: 1, to: 3 })]);
    expect(controlText(part, part.controls[0]!)).toBe('one\ntwo');
  });

  test('run, over several runs, with where its text starts and ends', () => {
    const part = bodyOf(
      paragraph(
        run('before ') + tagged('r', run('in') + run('hidden', '<w:vanish/>') + run('side')) + run(' after'),
      ),
    );
    expect(part.controls[0]).toMatchObject({ level: 'run', from: 0, to: 1, start: 7, end: 13 });
    expect(controlText(part, part.controls[0]!)).toBe('inside');
  });

  test('run, empty, and run in a hyperlink', () => {
    const part = bodyOf(
      paragraph(run('ab') + tagged('r', '') + `<w:hyperlink>${tagged('h', run('c'))}</w:hyperlink>`),
    );
    expect(part.controls.map(({ start, end }) => [start, end])).toEqual([
      [2, 2],
      [2, 3],
    ]);
  });

  test('block in a cell', () => {
    const part = bodyOf(table(row(cell(tagged('c', paragraph('a')) + paragraph('b')))));
    expect(part.controls[0]).toMatchObject({ level: 'block', from: 0, to: 1 });
  });

  test('block without content', () => {
    const part = bodyOf(`${paragraph('a')}<w:sdt><w:sdtPr><w:tag w:val="e"/></w:sdtPr></w:sdt>`);
    expect(part.controls[0]).toMatchObject({ from: 1, to: 1 });
    expect(controlText(part, part.controls[0]!)).toBe('');
  });

  test('one in another, at several levels', () => {
    const part = bodyOf(
      tagged('a', tagged('b', paragraph(tagged('c', tagged('d', run('x'))))) + tagged('e', paragraph('y'))),
    );
    expect(part.controls.map(({ tag, level, parent }) => [tag, level, parent])).toEqual([
      ['a', 'block', undefined],
      ['b', 'block', 0],
      ['c', 'run', 1],
      ['d', 'run', 2],
      ['e', 'block', 0],
    ]);
  });

  const box = (content: string): string =>
    `<w:r><w:pict><w:txbxContent>${content}</w:txbxContent></w:pict></w:r>`;

  test('block in a text box', () => {
    const part = bodyOf(`<w:p>${run('host')}${box(tagged('t', paragraph('in')))}</w:p>`);
    expect(part.controls[0]).toMatchObject({ level: 'block', from: 1, to: 2 });
  });

  test('run round a text box', () => {
    const part = bodyOf(
      `<w:p>${run('host ')}${tagged('t', run('own') + box(paragraph('in')))}${run('x')}</w:p>`,
    );
    expect(part.controls[0]).toMatchObject({ level: 'run', from: 0, to: 2, start: 5, end: 8 });
    expect(controlText(part, part.controls[0]!)).toBe('own\nin');
  });

  test('run after a text box', () => {
    const part = bodyOf(`<w:p>${box(paragraph('in'))}${tagged('t', run('own'))}</w:p>`);
    expect(part.controls[0]).toMatchObject({ from: 0, to: 1, start: 0, end: 3 });
  });

  test('in a header', () => {
    const content = readRecipe({
      related: [
        {
          type: 'header',
          xml: `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${tagged('h', paragraph('id'))}</w:hdr>`,
        },
      ],
    });
    expect(content.parts[1]).toMatchObject({
      kind: 'header',
      name: 'word/header0.xml',
      controls: [{ tag: 'h', from: 0, to: 1 }],
    });
  });
});

test('what comes after the content is not content', () => {
  const part = bodyOf(
    `<w:sdt><w:sdtPr/><w:sdtEndPr><w:rPr><w:b/></w:rPr></w:sdtEndPr><w:sdtContent>${paragraph('a')}</w:sdtContent></w:sdt>`,
  );
  expect(part.paragraphs).toEqual([{ text: 'a' }]);
});

test('names that mean something in a control’s properties mean nothing elsewhere', () => {
  const part = bodyOf(tagged('t', `<w:p><w:tag w:val="no"/><w:date/><w:group/>${run('a')}</w:p>`));
  expect(part.controls[0]).toMatchObject({ tag: 't', kind: 'rich-text' });
});

test('a paragraph of check boxes costs no more than its length', () => {
  const box = control('<w14:checkbox/>', run('X'));
  const before = processorTime();
  expect(bodyOf(`<w:p>${box.repeat(60_000)}</w:p>`).paragraphs[0]?.text).toBe('☐'.repeat(60_000));
  expect(processorTime() - before).toBeLessThan(5000);
});
