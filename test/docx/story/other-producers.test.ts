import { readDocx } from '../../../src/docx';
import type { DocxContent } from '../../../src/docx';
import {
  STRICT,
  cell,
  contentTypesXml,
  control,
  docxOf,
  paragraph,
  relationshipsXml,
  row,
  run,
  table,
  tagged,
  zipOf,
} from '../../fixtures/docx-builder';
import { bodyOf, readRecipe, textsOf } from './read-body';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const W14 = 'http://schemas.microsoft.com/office/word/2010/wordml';

const BODY =
  paragraph('Findings', '<w:pStyle w:val="Heading1"/>') +
  tagged('cims:a', paragraph(run('Label:', '<w:b/>') + run(' value'))) +
  table(row(cell('left', '<w:gridSpan w:val="2"/>') + cell('right')));

/** The same XML with `w:` written in another way; attributes cannot go without a prefix. */
const respelt = (xml: string, element: string, attribute: string): string =>
  xml.replaceAll(/<(\/?)w:/g, `<$1${element}`).replaceAll(' w:', ` ${attribute}:`);

const packed = (document: string, more: Record<string, string> = {}): DocxContent =>
  readDocx(
    zipOf({
      '[Content_Types].xml': contentTypesXml(),
      '_rels/.rels': relationshipsXml([{ type: 'officeDocument', target: 'word/document.xml' }]),
      'word/document.xml': document,
      ...more,
    }),
  );

describe('namespaces in other spellings', () => {
  const expected = readRecipe({ body: BODY }).parts;

  test.each([
    [
      'a default namespace, with a prefix for attributes only',
      `<document xmlns="${W}" xmlns:a="${W}"><body>${respelt(BODY, '', 'a')}</body></document>`,
    ],
    [
      'another prefix',
      `<ns0:document xmlns:ns0="${W}"><ns0:body>${respelt(BODY, 'ns0:', 'ns0')}</ns0:body></ns0:document>`,
    ],
    [
      'a prefix declared anew on each paragraph',
      `<w:document xmlns:w="${W}"><w:body>${BODY.replaceAll('<w:p>', `<w:p xmlns:w="${W}">`)}</w:body></w:document>`,
    ],
    [
      'two prefixes for one namespace',
      `<w:document xmlns:w="${W}" xmlns:x="${W}"><x:body>${BODY.replaceAll('<w:r>', '<x:r>').replaceAll('</w:r>', '</x:r>')}</x:body></w:document>`,
    ],
    ['Strict', `<d:document xmlns:d="${STRICT.w}"><d:body>${respelt(BODY, 'd:', 'd')}</d:body></d:document>`],
  ])('%s', (_, document) => {
    expect(packed(document).parts).toEqual(expected);
  });

  test('relationships and content types with prefixes', () => {
    const rels = relationshipsXml([{ type: 'officeDocument', target: 'word/document.xml' }])
      .replace('<Relationships xmlns=', '<p:Relationships xmlns:p=')
      .replaceAll('<Relationship ', '<p:Relationship ')
      .replace('</Relationships>', '</p:Relationships>');
    const types = contentTypesXml()
      .replace('<Types xmlns=', '<t:Types xmlns:t=')
      .replaceAll(/<(Default|Override)/g, '<t:$1')
      .replace('</Types>', '</t:Types>');
    const content = packed(`<w:document xmlns:w="${W}"><w:body>${BODY}</w:body></w:document>`, {
      '_rels/.rels': rels,
      '[Content_Types].xml': types,
    });
    expect(content.parts).toEqual(expected);
    expect(content.messages).toEqual([]);
  });

  test('the properties of a Strict document', () => {
    const base = 'http://purl.oclc.org/ooxml/officeDocument';
    const content = readDocx(
      docxOf({
        strict: true,
        packageRelationships: [
          { type: `${base}/relationships/extendedProperties`, target: 'docProps/app.xml' },
          { type: `${base}/relationships/customProperties`, target: 'docProps/custom.xml' },
        ],
        parts: {
          'docProps/app.xml': `<Properties xmlns="${base}/extendedProperties"><Company>Example Care</Company></Properties>`,
          'docProps/custom.xml': `<Properties xmlns="${base}/customProperties" xmlns:vt="${base}/docPropsVTypes"><property name="kind"><vt:lpwstr>report</vt:lpwstr></property></Properties>`,
        },
      }),
    );
    expect(content.properties).toEqual({ company: 'Example Care', custom: { kind: 'report' } });
  });
});

describe('elements that Word does not know', () => {
  const inElement = (open: string, close: string): string =>
    `${paragraph('seen')}${open}${paragraph('unseen')}${close}${paragraph('again')}`;

  test('what stands in them is not shown, so it is not read', () => {
    expect(textsOf(inElement('<x:note xmlns:x="urn:example:x">', '</x:note>'))).toEqual(['seen', 'again']);
    expect(textsOf(inElement('<note>', '</note>'))).toEqual(['seen', 'again']);
    expect(
      textsOf(`<w:p>${run('a')}<x:r xmlns:x="urn:example:x">${run('b')}</x:r>${run('c')}</w:p>`),
    ).toEqual(['ac']);
  });

  test('those of drawings, old and new, are gone through', () => {
    const box = (open: string, close: string): string =>
      `<w:p><w:r>${open}<w:txbxContent>${paragraph('boxed')}</w:txbxContent>${close}</w:r></w:p>`;
    const vml = box(
      '<w:pict><v:group><v:shape xmlns:o="urn:schemas-microsoft-com:office:office"><o:lock/><v:textbox>',
      '</v:textbox></v:shape></v:group></w:pict>',
    );
    const drawing = box(
      '<w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><wps:wsp><wps:txbx>',
      '</wps:txbx></wps:wsp></a:graphic></wp:inline></w:drawing>',
    );
    expect(textsOf(vml + drawing)).toEqual(['', 'boxed', '', 'boxed']);
  });
});

describe('text in many pieces', () => {
  test.each([
    ['a word in five runs', ['Sub', 's', 'tan', 'tia', 'ted'].map((piece) => run(piece)).join('')],
    [
      'marks that show nothing between them',
      `${run('Sub')}<w:proofErr w:type="spellStart"/>${run('stan')}<w:bookmarkStart w:id="1" w:name="b"/><w:r><w:lastRenderedPageBreak/><w:t>tia</w:t></w:r><w:bookmarkEnd w:id="1"/><w:permStart w:id="2"/>${run('ted')}`,
    ],
    [
      'wrappers, one in another',
      `<w:smartTag w:element="x"><w:smartTagPr><w:attr w:name="a" w:val="b"/></w:smartTagPr>${run('Sub')}<w:customXml w:element="y"><w:customXmlPr><w:placeholder w:val="no"/></w:customXmlPr>${run('stan')}</w:customXml></w:smartTag><w:bdo w:val="ltr"><w:dir w:val="ltr">${run('tia')}</w:dir></w:bdo><w:fldSimple w:instr="TITLE">${run('ted')}</w:fldSimple>`,
    ],
    [
      'tracked changes and links',
      `<w:ins w:author="A">${run('Sub')}</w:ins><w:del w:author="A"><w:r><w:delText>in</w:delText></w:r></w:del><w:hyperlink w:anchor="x">${run('stan')}</w:hyperlink>${tagged('goog_rdk_0', run('tia'))}${run('ted')}`,
    ],
    ['capitals by format', run('Sub', '<w:caps/>') + run('stantiated', '<w:smallCaps/>')],
  ])('%s', (_, content) => {
    expect(textsOf(`<w:p>${content}</w:p>`)).toEqual(['Substantiated']);
  });

  test('blanks without xml:space go, a no-break space stays', () => {
    expect(textsOf('<w:p><w:r><w:t> Name:\u00a0</w:t></w:r><w:r><w:t>\tA </w:t></w:r></w:p>')).toEqual([
      'Name:\u00a0A',
    ]);
  });

  test('soft and no-break hyphens written as characters', () => {
    expect(textsOf(paragraph(run('inci\u00addent IR\u20111')))).toEqual(['incident IR-1']);
  });
});

describe('ticks', () => {
  const wingdings = (text: string, font = 'Wingdings'): string =>
    run(text, `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>`);

  test.each([
    ['letters in a symbol font', wingdings('þ') + wingdings('ý') + wingdings('¨') + wingdings('o'), '☑☒☐☐'],
    ['private codes in a symbol font', wingdings('\uf0fe \uf0a8'), '☑ ☐'],
    ['another symbol font', wingdings('RT£', 'Wingdings 2'), '☑☒☐'],
    ['a third', wingdings('ac', 'Webdings'), '✓☐'],
    ['a letter that is a picture of something else', wingdings('J'), '\uf04a'],
    ['letters in a font of letters', wingdings('þo', 'Calibri'), 'þo'],
    ['letters after the run has ended', wingdings('þ') + run('þ'), '☑þ'],
    ['by the font of the upper half alone', run('þ', '<w:rFonts w:hAnsi="wingdings"/>'), '☑'],
  ])('%s', (_, content, expected) => {
    expect(textsOf(`<w:p>${content}</w:p>`)).toEqual([expected]);
  });

  const box = (checked: 0 | 1): string => `<w14:checkbox><w14:checked w14:val="${checked}"/></w14:checkbox>`;

  test.each([
    ['its own mark, ticked', box(1), run('X'), '☒'],
    ['its own mark, not ticked', box(0), run('✗'), '☐'],
    ['a picture of an unknown font', box(1), '<w:r><w:sym w:font="Marks" w:char="F041"/></w:r>', '☒'],
    ['one that is known', box(1), wingdings('þ'), '☑'],
    ['a word', box(1), run('Yes'), 'Yes'],
    ['nothing', box(1), '', ''],
  ])('a check box that shows %s', (_, properties, content, expected) => {
    const part = bodyOf(`<w:p>${run('a ')}${control(properties, content)}${run(' b')}</w:p>`);
    expect(part.paragraphs[0]?.text).toBe(`a ${expected} b`);
    expect(part.paragraphs[0]?.text.slice(part.controls[0]?.start, part.controls[0]?.end)).toBe(expected);
  });

  test('a check box round a paragraph', () => {
    expect(textsOf(control(box(1), paragraph('X')) + control(box(0), paragraph('No')))).toEqual(['☒', 'No']);
  });

  test('an old check box whose tick stands in its result is not ticked twice', () => {
    const mark = (type: string, data = ''): string =>
      `<w:r><w:fldChar w:fldCharType="${type}">${data}</w:fldChar></w:r>`;
    const data = '<w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData>';
    expect(textsOf(`<w:p>${mark('begin', data)}${mark('separate')}${run('☒')}${mark('end')}</w:p>`)).toEqual([
      '☒',
    ]);
  });
});

describe('tables', () => {
  const covered = '<w:hMerge/>';
  const places = (body: string) =>
    bodyOf(body).cells.map(({ row: down, column, columnSpan, from, to }) => [
      down,
      column,
      columnSpan,
      from,
      to,
    ]);

  test('cells merged in the old way are one cell', () => {
    const body = table(
      row(cell('a', '<w:hMerge w:val="restart"/>') + cell('', covered) + cell('b')) +
        row(cell('c') + cell('d') + cell('e')),
    );
    expect(places(body)).toEqual([
      [0, 0, 2, 0, 2],
      [0, 2, 1, 2, 3],
      [1, 0, 1, 3, 4],
      [1, 1, 1, 4, 5],
      [1, 2, 1, 5, 6],
    ]);
    expect(bodyOf(body).paragraphs.map((each) => each.cell)).toEqual([0, 0, 1, 2, 3, 4]);
  });

  test('a covered cell that takes several columns, after a cell with a table', () => {
    const body = table(
      row(
        cell(table(row(cell('in'))) + paragraph('a')) +
          cell('', `<w:gridSpan w:val="2"/>${covered}`) +
          cell('b'),
      ),
    );
    expect(bodyOf(body).cells.map(({ table: of, column, columnSpan }) => [of, column, columnSpan])).toEqual([
      [0, 0, 3],
      [1, 0, 1],
      [0, 3, 1],
    ]);
    expect(bodyOf(body).paragraphs.map((each) => each.cell)).toEqual([1, 0, 0, 2]);
  });

  test('a cell that is covered by none stays a cell', () => {
    expect(places(table(row(cell('a')) + row(cell('b', covered))))).toEqual([
      [0, 0, 1, 0, 1],
      [1, 0, 1, 1, 2],
    ]);
  });

  test('what a deleted row holds is deleted, however it is marked', () => {
    const BY = 'w:author="Example Person"';
    const content = readRecipe({
      body: table(
        row(cell('kept')) +
          row(cell(`${paragraph('gone')}${table(row(cell('within')))}`), `<w:del ${BY}/><w:del ${BY}/>`) +
          row(cell('new'), `<w:ins ${BY}/>`),
      ),
    });
    expect(content.parts[0]?.paragraphs.map(({ text }) => text)).toEqual(['kept', '', '', 'new']);
    expect(content.hiddenText).toEqual([]);
  });

  test('wrappers round rows and cells, as online editors write them', () => {
    const body = table(
      tagged(
        'goog_rdk_1',
        row(tagged('goog_rdk_2', cell(tagged('goog_rdk_3', paragraph('a')))) + cell('b')),
      ) +
        `<w:customXml w:element="x">${row(cell('c') + cell('d'), '<w:gridAfter w:val="1"/>')}</w:customXml>`,
    );
    const part = bodyOf(body);
    expect(part.cells.map((each) => [each.row, each.column])).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ]);
    expect(part.controls.map(({ level }) => level)).toEqual(['row', 'cell', 'block']);
  });
});

test('a control without ids, and a namespace declared where it is used', () => {
  const xml = `<w:sdt><w:sdtPr><checkbox xmlns="${W14}" xmlns:n="${W14}"><checked n:val="1"/></checkbox></w:sdtPr><w:sdtContent><w:p>${run('☒')}</w:p></w:sdtContent></w:sdt>`;
  expect(bodyOf(xml).controls[0]).toMatchObject({ kind: 'check-box', checked: true });
});
