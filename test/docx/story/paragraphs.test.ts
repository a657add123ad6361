import { cell, paragraph, row, run, table } from '../../fixtures/docx-builder';
import { bodyOf, readRecipe, styles, textsOf } from './read-body';
import { processorTime } from '../../tools/processor-time';

const style = (id: string, content: string, attributes = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}" ${attributes}>${content}</w:style>`;

const inStyle = (id: string): string => paragraph('a', `<w:pStyle w:val="${id}"/>`);

const read = (body: string, sheet: string) =>
  readRecipe({ body, related: [styles(sheet)] }).parts[0]!.paragraphs;

describe('headings', () => {
  test.each([
    [
      'by outline level',
      style('H', '<w:name w:val="My head"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr>'),
      3,
      'My head',
    ],
    ['by the name of one of Word’s own', style('H', '<w:name w:val="heading 4"/>'), 4, 'Heading 4'],
    [
      'by what it is based on',
      style('H', '<w:name w:val="Ours"/><w:basedOn w:val="B"/>') +
        style('B', '<w:basedOn w:val="C"/>') +
        style('C', '<w:name w:val="heading 2"/>'),
      2,
      'Ours',
    ],
    ['level nine', style('H', '<w:name w:val="N"/><w:pPr><w:outlineLvl w:val="8"/></w:pPr>'), 9, 'N'],
    [
      'body text, though based on a heading',
      style('H', '<w:name w:val="N"/><w:basedOn w:val="C"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>') +
        style('C', '<w:name w:val="heading 2"/>'),
      undefined,
      'N',
    ],
    [
      'a level that is none',
      style('H', '<w:name w:val="N"/><w:pPr><w:outlineLvl w:val="12"/></w:pPr>'),
      undefined,
      'N',
    ],
    ['a style based on itself', style('H', '<w:name w:val="N"/><w:basedOn w:val="H"/>'), undefined, 'N'],
    ['a style without a name', style('H', ''), undefined, 'H'],
    ['a style that is not there, by its id', '', undefined, 'H'],
  ])('%s', (_, sheet, heading, name) => {
    const [first] = read(inStyle('H'), sheet);
    expect(first?.heading).toBe(heading);
    expect(first?.style).toBe(name);
  });

  test('one of Word’s own that has no definition', () => {
    expect(read(inStyle('Heading2'), '')[0]).toEqual({ text: 'a', style: 'Heading 2', heading: 2 });
  });

  test('by the paragraph itself, which overrides its style', () => {
    const sheet = style('H', '<w:name w:val="heading 1"/>');
    const body = `${paragraph('a', '<w:outlineLvl w:val="0"/>')}${paragraph('b', '<w:pStyle w:val="H"/><w:outlineLvl w:val="9"/>')}${paragraph('c', '<w:outlineLvl w:val="x"/>')}`;
    expect(read(body, sheet).map(({ heading }) => heading)).toEqual([1, undefined, undefined]);
  });

  test('the style that paragraphs without one have', () => {
    const sheet = style('N', '<w:name w:val="Normal"/><w:rPr><w:b/></w:rPr>', 'w:default="1"');
    expect(read(paragraph('a'), sheet)).toEqual([{ text: 'a', bold: true }]);
  });

  test('parts of table styles and earlier formatting say nothing', () => {
    const sheet = style(
      'H',
      '<w:name w:val="N"/><w:tblStylePr><w:rPr><w:b/></w:rPr></w:tblStylePr><w:pPrChange><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:pPrChange>',
    );
    expect(read(inStyle('H'), sheet)).toEqual([{ text: 'a', style: 'N' }]);
  });

  test('a chain of styles without end costs little', () => {
    const chain = Array.from({ length: 20_000 }, (_, n) =>
      style(`S${n}`, `<w:basedOn w:val="S${n + 1}"/>`),
    ).join('');
    const body = Array.from({ length: 20_000 }, (_, n) => inStyle(`S${n}`)).join('');
    const before = processorTime();
    expect(read(body, chain)).toHaveLength(20_000);
    expect(processorTime() - before).toBeLessThan(5000);
  });
});

describe('lists', () => {
  const list = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>';
  const none = '<w:numPr><w:numId w:val="0"/></w:numPr>';
  const sheet = style('L', `<w:name w:val="List"/><w:pPr>${list}</w:pPr>`);

  test.each([
    ['its own', list, true],
    ['taken away', none, undefined],
    ['its style’s', '<w:pStyle w:val="L"/>', true],
    ['its style’s, taken away', `<w:pStyle w:val="L"/>${none}`, undefined],
    ['none', '', undefined],
  ])('%s', (_, properties, listed) => {
    expect(read(paragraph('a', properties), sheet)[0]?.listed).toBe(listed);
  });
});

describe('text boxes', () => {
  const box = (content: string): string =>
    `<w:r><w:pict><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></w:pict></w:r>`;

  test('their paragraphs come after the one that holds them', () => {
    expect(
      textsOf(
        `<w:p>${run('before ')}${box(paragraph('one') + paragraph('two'))}${run('after')}</w:p>${paragraph('next')}`,
      ),
    ).toEqual(['before after', 'one', 'two', 'next']);
  });

  test('one in another', () => {
    expect(
      textsOf(
        `<w:p>${box(`<w:p>${run('in')}${box(paragraph('deep'))}${run('ner')}</w:p>`)}${run('out')}</w:p>`,
      ),
    ).toEqual(['out', 'inner', 'deep']);
  });

  test('a run with a box goes on as it was', () => {
    const body = `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t><w:pict><w:txbxContent>${paragraph('in')}</w:txbxContent></w:pict><w:tab/><w:t>b</w:t></w:r></w:p>`;
    expect(bodyOf(body).paragraphs).toEqual([{ text: 'a\tb', bold: true }, { text: 'in' }]);
  });

  test('in a cell, with a table of their own', () => {
    const { paragraphs, tables, cells } = bodyOf(
      table(row(cell(`<w:p>${box(table(row(cell('inner'))))}${run('outer')}</w:p>`))),
    );
    expect(paragraphs).toEqual([
      { text: 'outer', cell: 0 },
      { text: 'inner', cell: 1 },
    ]);
    expect(tables.map((each) => [each.from, each.to, each.cell])).toEqual([
      [0, 2, undefined],
      [1, 2, 0],
    ]);
    expect(cells.map((each) => [each.from, each.to])).toEqual([
      [0, 2],
      [1, 2],
    ]);
  });

  const alternate = (choice: string, fallback: string, needs = 'wps'): string =>
    `<w:r><mc:AlternateContent><mc:Choice Requires="${needs}">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent></w:r>`;
  const inBox = (text: string): string => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;

  test('the fallback says the same again and is skipped', () => {
    expect(textsOf(`<w:p>${alternate(inBox('new'), inBox('old'))}</w:p>`)).toEqual(['', 'new']);
  });

  test('the fallback is read where Word would not understand the choice', () => {
    const unknown = `<w:p xmlns:odd="urn:odd">${alternate(inBox('new'), inBox('old'), 'wps odd')}</w:p>`;
    expect(textsOf(unknown)).toEqual(['', 'old']);
  });

  test('only the first choice that fits is read', () => {
    const choices = `<mc:Choice Requires="wps">${inBox('one')}</mc:Choice><mc:Choice Requires="w14">${inBox('two')}</mc:Choice>`;
    expect(textsOf(`<w:p><w:r><mc:AlternateContent>${choices}</mc:AlternateContent></w:r></w:p>`)).toEqual([
      '',
      'one',
    ]);
  });

  test('one alternative within another', () => {
    const inner = alternate(inBox('inner'), inBox('no'));
    expect(
      textsOf(
        `<w:p>${alternate(`<w:txbxContent><w:p>${inner}</w:p></w:txbxContent>`, inBox('no'))}${run('end')}</w:p>`,
      ),
    ).toEqual(['end', '', 'inner']);
  });

  test('a choice that stands alone is read', () => {
    expect(textsOf(`<w:p><mc:Choice Requires="wps">${run('a')}</mc:Choice></w:p>`)).toEqual(['a']);
  });
});
