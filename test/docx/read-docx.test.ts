import { readDocx } from '../../src/docx';
import type { DocxContent } from '../../src/docx';
import {
  contentTypesXml,
  documentXml,
  docxOf,
  docxWithBody,
  paragraph,
  partsOf,
  relationshipsXml,
  rootXml,
  run,
  STRICT,
  tagged,
  zipOf,
} from '../fixtures/docx-builder';
import type { DocxRecipe } from '../fixtures/docx-builder';
import { reasonFor, refusal } from './reasons';

const read = (recipe: DocxRecipe): DocxContent => readDocx(docxOf(recipe));
const codes = ({ messages }: DocxContent): string[] => messages.map(({ code }) => code);
const words = ({ parts }: DocxContent): string[] =>
  parts.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));

test('the smallest document', () => {
  expect(readDocx(docxWithBody(''))).toEqual({
    container: 'docx',
    strict: false,
    parts: [{ name: 'word/document.xml', kind: 'body', paragraphs: [], tables: [], cells: [], controls: [] }],
    comments: [],
    revisions: [],
    hiddenText: [],
    properties: { custom: {} },
    externalReferences: [],
    embeddedObjects: [],
    pictures: [],
    hasMacros: false,
    messages: [],
  });
});

test('the result can be cloned and written as JSON', () => {
  const content = read({
    body: tagged('t', paragraph('a'), '<w:dropDownList><w:listItem w:value="1"/></w:dropDownList>'),
  });
  expect(structuredClone(content)).toEqual(content);
  expect(JSON.parse(JSON.stringify(content))).toEqual(content);
});

describe('containers', () => {
  test.each([
    ['application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml', 'docx'],
    ['application/vnd.ms-word.document.macroEnabled.main+xml', 'docm'],
    ['application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml', 'dotx'],
    ['application/vnd.ms-word.template.macroEnabledTemplate.main+xml', 'dotm'],
  ])('%s', (mainType, container) => {
    const content = read({ mainType });
    expect(content.container).toBe(container);
    expect(content.hasMacros).toBe(false);
    expect(codes(content)).toEqual([]);
  });

  test.each([
    [
      'by relationship',
      {
        relationships: [
          { type: 'http://schemas.microsoft.com/office/2006/relationships/vbaProject', target: 'x.bin' },
        ],
      },
    ],
    ['by name', { parts: { 'word/vbaProject.bin': 'x' } }],
    [
      'by content type',
      {
        parts: {
          'word/x.bin': 'x',
          '[Content_Types].xml': contentTypesXml(
            undefined,
            '<Override PartName="/word/x.bin" ContentType="application/vnd.ms-office.vbaProject"/>',
          ),
        },
      },
    ],
  ])('macros are flagged %s', (_, recipe) => {
    expect(read(recipe).hasMacros).toBe(true);
  });
});

test('a Strict document', () => {
  const body = paragraph(run('a') + tagged('t', run('b')));
  const content = read({
    strict: true,
    body,
    related: [{ type: 'header', xml: rootXml('hdr', paragraph('h'), STRICT) }],
  });
  expect(content.strict).toBe(true);
  expect(words(content)).toEqual(['ab', 'h']);
  expect(content.parts[0]?.controls).toHaveLength(1);
});

describe('the main part', () => {
  const { 'word/document.xml': main, ...rest } = partsOf({ body: paragraph('words') });
  const pointing = (target: string, name: string): DocxContent =>
    readDocx(
      zipOf({
        ...rest,
        '_rels/.rels': relationshipsXml([{ type: 'officeDocument', target }]),
        '[Content_Types].xml': contentTypesXml().replace('/word/document.xml', `/${name}`),
        [name]: main!,
      }),
    );

  test.each([
    ['under another name', 'doc/a.xml', 'doc/a.xml'],
    ['with a leading slash', '/word/document.xml', 'word/document.xml'],
    ['with backslashes', 'word\\document.xml', 'word/document.xml'],
    ['by way of other folders', './x/../word/./document.xml', 'word/document.xml'],
    ['above the top', '../../word/document.xml', 'word/document.xml'],
    ['in other letters', 'WORD/Document.xml', 'word/document.xml'],
    ['with a fragment', 'word/document.xml#a', 'word/document.xml'],
  ])('%s', (_, target, name) => {
    const content = pointing(target, name);
    expect(content.parts[0]).toMatchObject({ name, paragraphs: [{ text: 'words' }] });
    expect(codes(content)).toEqual([]);
  });

  test.each([
    ['no relationships', { '_rels/.rels': '' }, ['part-not-well-formed', 'relationship-unusable']],
    [
      'a relationship that points at nothing',
      { '_rels/.rels': relationshipsXml([{ type: 'officeDocument', target: 'no.xml' }]) },
      ['relationship-unusable'],
    ],
    [
      'a relationship that points outside',
      {
        '_rels/.rels': relationshipsXml([
          { type: 'officeDocument', target: 'word/document.xml', external: true },
        ]),
      },
      ['relationship-unusable'],
    ],
    [
      'no content types',
      { '[Content_Types].xml': '<a' },
      ['part-not-well-formed', 'part-wrong-content-type'],
    ],
    [
      'another content type',
      { '[Content_Types].xml': contentTypesXml('text/plain') },
      ['part-wrong-content-type'],
    ],
    [
      'two of them',
      {
        '_rels/.rels': relationshipsXml([
          { type: 'officeDocument', target: 'word/document.xml' },
          { type: 'officeDocument', target: 'word/document.xml' },
        ]),
      },
      ['relationship-unusable'],
    ],
  ])('%s: read all the same, and told', (_, parts, expected) => {
    const content = read({ body: paragraph('words'), parts });
    expect(words(content)).toEqual(['words']);
    expect(codes(content)).toEqual(expected);
  });

  test.each([
    ['broken', 'not-well-formed', '<w:document'],
    ['with an undeclared prefix', 'not-well-formed', '<w:document/>'],
    ['with a document type', 'document-type-declared', `<!DOCTYPE a>${documentXml('')}`],
    ['nested too deeply', 'too-deep', documentXml('<w:p>'.repeat(300) + '</w:p>'.repeat(300))],
    [
      'in an encoding of its own',
      'encoding-not-readable',
      `<?xml version="1.0" encoding="windows-1252"?>${documentXml('')}`,
    ],
    ['of another vocabulary', 'not-a-word-document', '<document/>'],
    ['that is another part of Word', 'not-a-word-document', rootXml('hdr', '')],
  ])('%s: %s', (_, reason, xml) => {
    expect(reasonFor(docxOf({ parts: { 'word/document.xml': xml } }))).toBe(reason);
  });

  test('what is broken is named, and what to do', () => {
    expect(refusal(docxOf({ parts: { 'word/document.xml': '<a><b></a>' } })).message).toMatch(
      /^The document's text cannot be read: 1:\d+: .*Open it in Word/,
    );
  });

  test('in UTF-16', () => {
    const xml = `\ufeff<?xml version="1.0" encoding="UTF-16"?>${documentXml(paragraph('wörds'))}`;
    const bytes = new Uint8Array(Uint16Array.from(xml, (letter) => letter.charCodeAt(0)).buffer);
    expect(words(read({ parts: { 'word/document.xml': bytes } }))).toEqual(['wörds']);
  });
});

describe('other parts', () => {
  test('come after the body: headers, footers, footnotes, endnotes', () => {
    const related = [
      { type: 'endnotes', xml: rootXml('endnotes', `<w:endnote>${paragraph('end')}</w:endnote>`) },
      {
        type: 'footnotes',
        xml: rootXml(
          'footnotes',
          `<w:footnote w:type="separator">${paragraph('line')}</w:footnote><w:footnote w:type="normal">${paragraph('foot')}</w:footnote>`,
        ),
      },
      { type: 'footer', xml: rootXml('ftr', paragraph('bottom')) },
      { type: 'header', xml: rootXml('hdr', paragraph('top')) },
      { type: 'header', xml: rootXml('hdr', paragraph('top two')) },
    ];
    const content = read({ body: paragraph('body'), related });
    expect(content.parts.map(({ kind }) => kind)).toEqual([
      'body',
      'header',
      'header',
      'footer',
      'footnotes',
      'endnotes',
    ]);
    expect(words(content)).toEqual(['body', 'top', 'top two', 'bottom', 'foot', 'end']);
  });

  test('one that is pointed at twice is read once', () => {
    const header = { type: 'header', xml: rootXml('hdr', paragraph('top')) };
    const content = read({ related: [header], relationships: [{ type: 'header', target: 'header0.xml' }] });
    expect(content.parts).toHaveLength(2);
  });

  test.each([
    ['broken', '<w:hdr'],
    ['nested too deeply', rootXml('hdr', '<w:p>'.repeat(300) + '</w:p>'.repeat(300))],
    ['with a document type', `<!DOCTYPE a>${rootXml('hdr', '')}`],
    ['in an encoding of its own', `<?xml version="1.0" encoding="x"?>${rootXml('hdr', '')}`],
  ])('one that is %s is left out and told', (_, xml) => {
    const content = read({ body: paragraph('body'), related: [{ type: 'header', xml }] });
    expect(words(content)).toEqual(['body']);
    expect(content.messages).toEqual([
      expect.objectContaining({ code: 'part-not-well-formed', part: 'word/header0.xml' }),
    ]);
  });

  test('one that is damaged in the zip makes the file unreadable, as Word would find it', () => {
    const bytes = docxOf({ related: [{ type: 'header', xml: rootXml('hdr', paragraph('top'.repeat(50))) }] });
    const at =
      new TextDecoder('latin1').decode(bytes).indexOf('word/header0.xml') + 'word/header0.xml'.length + 10;
    expect(reasonFor(bytes.map((byte, n) => (n === at ? byte ^ 0xff : byte)))).toBe('zip-damaged');
  });

  test('missing ones are told once a kind', () => {
    const relationships = [
      { type: 'header', target: 'a.xml' },
      { type: 'header', target: 'b.xml' },
      { type: 'styles', target: 'c.xml' },
    ];
    const content = read({ relationships });
    expect(content.messages.map(({ code, part }) => [code, part])).toEqual([
      ['part-missing', 'word/c.xml'],
      ['part-missing', 'word/a.xml'],
    ]);
  });

  test('parts that point at each other in a circle', () => {
    const circle = relationshipsXml([
      { type: 'header', target: 'header0.xml' },
      { type: 'officeDocument', target: 'document.xml' },
    ]);
    const content = read({
      related: [{ type: 'header', xml: rootXml('hdr', paragraph('top')) }],
      parts: { 'word/_rels/header0.xml.rels': circle },
    });
    expect(content.parts).toHaveLength(2);
  });

  test('text that we do not read is told', () => {
    const content = read({
      parts: { 'word/chart1.xml': '<a/>', 'word/data1.xml': '<a/>' },
      relationships: [
        { type: 'chart', target: 'chart1.xml' },
        { type: 'diagramData', target: 'data1.xml' },
      ],
    });
    expect(codes(content)).toEqual(['text-not-readable', 'text-not-readable']);
  });

  test('revisions and hidden text name their part', () => {
    const xml = rootXml(
      'hdr',
      paragraph(run('a', '<w:vanish/>') + `<w:ins w:author="A">${run('b')}</w:ins>`),
    );
    const content = read({ related: [{ type: 'header', xml }] });
    expect(content.revisions).toMatchObject([{ part: 'word/header0.xml', paragraph: 0 }]);
    expect(content.hiddenText).toMatchObject([{ part: 'word/header0.xml', paragraph: 0 }]);
  });
});

describe('comments', () => {
  const comment = (
    id: string,
    content: string,
    attributes = 'w:author="Example Person" w:date="2026-01-02T00:00:00Z"',
  ): string => `<w:comment w:id="${id}" ${attributes}>${content}</w:comment>`;
  const withId = (id: string, text: string): string => `<w:p w14:paraId="${id}">${run(text)}</w:p>`;
  const readComments = (xml: string, extended = '', body = paragraph('a')) =>
    read({
      body,
      related: [
        { type: 'comments', xml: rootXml('comments', xml) },
        {
          type: 'http://schemas.microsoft.com/office/2011/relationships/commentsExtended',
          xml: `<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml">${extended}</w15:commentsEx>`,
        },
      ],
    }).comments;

  test('author, date and text', () => {
    expect(readComments(comment('1', paragraph('one') + paragraph('two')))).toEqual([
      { id: '1', author: 'Example Person', date: '2026-01-02T00:00:00Z', text: 'one\ntwo', resolved: false },
    ]);
    expect(readComments(`<w:comment>${paragraph('one')}</w:comment>`)).toEqual([
      { id: '', author: '', text: 'one', resolved: false },
    ]);
  });

  test('resolved by the last paragraph’s id, or with the comment that it answers', () => {
    const xml =
      comment('1', withId('A1', 'x') + withId('A2', 'y')) +
      comment('2', withId('B', 'reply')) +
      comment('3', withId('C', 'open')) +
      comment('4', '');
    const extended =
      '<w15:commentEx w15:paraId="A2" w15:done="1"/><w15:commentEx w15:paraId="B" w15:paraIdParent="A2" w15:done="0"/><w15:commentEx w15:paraId="C" w15:paraIdParent="none"/><w15:commentEx/>';
    expect(readComments(xml, extended).map(({ resolved }) => resolved)).toEqual([true, true, false, false]);
  });

  test('anchored where the range starts, else where the mark stands', () => {
    const body =
      paragraph('x') +
      paragraph(`<w:commentRangeStart w:id="1"/>${run('a')}`) +
      paragraph(`<w:r><w:commentReference w:id="1"/></w:r><w:r><w:commentReference w:id="2"/></w:r>`) +
      '<w:commentRangeStart w:id="3"/><w:commentRangeStart/>';
    const xml = ['1', '2', '3', '4'].map((id) => comment(id, paragraph('c'))).join('');
    const part = 'word/document.xml';
    expect(readComments(xml, '', body).map(({ anchor }) => anchor)).toEqual([
      { part, paragraph: 1 },
      { part, paragraph: 2 },
      { part, paragraph: 2 },
      undefined,
    ]);
  });

  test('in a footnote; the body comes first', () => {
    const notes = rootXml(
      'footnotes',
      `<w:footnote>${paragraph('<w:commentRangeStart w:id="1"/><w:commentRangeStart w:id="2"/>')}</w:footnote>`,
    );
    const content = read({
      body: paragraph('<w:commentRangeStart w:id="2"/>'),
      related: [
        { type: 'footnotes', xml: notes },
        { type: 'comments', xml: rootXml('comments', comment('1', '') + comment('2', '')) },
      ],
    });
    expect(content.comments.map(({ anchor }) => anchor?.part)).toEqual([
      'word/footnotes0.xml',
      'word/document.xml',
    ]);
  });

  test('deleted text is not part of a comment', () => {
    expect(
      readComments(
        comment('1', paragraph(`${run('kept')}<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>`)),
      )[0]?.text,
    ).toBe('kept');
  });
});

describe('properties', () => {
  const core = (content: string): string =>
    `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${content}</cp:coreProperties>`;
  const app = (
    content: string,
    ns = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties',
  ): string => `<Properties xmlns="${ns}">${content}</Properties>`;
  const custom = (content: string): string =>
    `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${content}</Properties>`;
  const packageRelationships = [
    {
      type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      target: 'docProps/core.xml',
    },
    { type: 'extended-properties', target: 'docProps/app.xml' },
    { type: 'custom-properties', target: 'docProps/custom.xml' },
  ];
  const properties = (parts: Record<string, string>) =>
    read({
      packageRelationships,
      parts: {
        'docProps/core.xml': core(''),
        'docProps/app.xml': app(''),
        'docProps/custom.xml': custom(''),
        ...parts,
      },
    }).properties;

  test('core, extended and custom', () => {
    expect(
      properties({
        'docProps/core.xml': core(
          '<dc:title>T &amp; U</dc:title><dc:subject>S</dc:subject><dc:creator>Example Person</dc:creator><dc:description>D</dc:description><cp:keywords>K</cp:keywords><cp:category>C</cp:category><cp:lastModifiedBy>L</cp:lastModifiedBy>',
        ),
        'docProps/app.xml': app(
          '<Application>A</Application><Company>Co</Company><Manager>M</Manager><Pages>3</Pages>',
        ),
        'docProps/custom.xml': custom(
          '<property name="CIMSReportTemplate"><vt:lpwstr>plan 1</vt:lpwstr></property><property name="n">\n<vt:i4>4</vt:i4></property><property name="e"/><property><vt:i4>5</vt:i4></property>',
        ),
      }),
    ).toEqual({
      title: 'T & U',
      subject: 'S',
      creator: 'Example Person',
      description: 'D',
      keywords: 'K',
      category: 'C',
      lastModifiedBy: 'L',
      application: 'A',
      company: 'Co',
      manager: 'M',
      custom: { CIMSReportTemplate: 'plan 1', n: '4', e: '' },
    });
  });

  test('Strict', () => {
    expect(
      properties({
        'docProps/app.xml': app(
          '<Company>Co</Company>',
          'http://purl.oclc.org/ooxml/officeDocument/extendedProperties',
        ),
      }).company,
    ).toBe('Co');
  });

  test('empty ones are absent', () => {
    expect(properties({ 'docProps/core.xml': core('<dc:title> </dc:title><dc:creator/>') })).toEqual({
      custom: {},
    });
  });

  test('a custom property named like a member of every object', () => {
    const { custom: found } = properties({
      'docProps/custom.xml': custom('<property name="__proto__"><vt:lpwstr>x</vt:lpwstr></property>'),
    });
    expect(Object.entries(found)).toEqual([['__proto__', 'x']]);
  });

  test('a broken part is told and the others are read', () => {
    const content = read({
      packageRelationships,
      parts: {
        'docProps/core.xml': core('<dc:title>T</dc:title>'),
        'docProps/app.xml': app(''),
        'docProps/custom.xml': '<Properties><a></Properties>',
      },
    });
    expect(content.properties).toEqual({ title: 'T', custom: {} });
    expect(codes(content)).toEqual(['part-not-well-formed']);
  });
});

describe('what a package points at and carries', () => {
  test('external targets are listed as written, with the part that names them', () => {
    const content = read({
      relationships: [
        { type: 'hyperlink', target: 'https://example.org/a', external: true },
        { type: 'image', target: 'file:///C:/a.png', external: true },
        { type: 'oleObject', target: '\\\\server\\a.xlsx', external: true },
        { type: 'frame', target: 'x.htm', external: true },
      ],
      parts: {
        'word/settings.xml': '<a/>',
        'word/_rels/settings.xml.rels': relationshipsXml([
          { type: 'attachedTemplate', target: 'file:///T:/a.dotm', external: true },
        ]),
      },
    });
    expect(content.externalReferences).toEqual([
      { kind: 'hyperlink', target: 'https://example.org/a', part: 'word/document.xml' },
      { kind: 'image', target: 'file:///C:/a.png', part: 'word/document.xml' },
      { kind: 'linked-object', target: '\\\\server\\a.xlsx', part: 'word/document.xml' },
      { kind: 'other', target: 'x.htm', part: 'word/document.xml' },
      { kind: 'attached-template', target: 'file:///T:/a.dotm', part: 'word/settings.xml' },
    ]);
  });

  test('a template that is named like a member of every object', () => {
    const content = read({
      relationships: [
        { type: 'x/constructor', target: 'a', external: true },
        { type: 'x/toString', target: 'b' },
      ],
    });
    expect(content.externalReferences).toEqual([{ kind: 'other', target: 'a', part: 'word/document.xml' }]);
    expect(content.embeddedObjects).toEqual([]);
  });

  test('embedded objects, each once', () => {
    const relationships = [
      { type: 'oleObject', target: 'embeddings/a.bin' },
      { type: 'oleObject', target: '/word/embeddings/a.bin' },
      { type: 'package', target: 'embeddings/b.xlsx' },
      { type: 'control', target: 'activeX/c.xml' },
      { type: 'aFChunk', target: 'd.htm' },
    ];
    expect(read({ relationships }).embeddedObjects).toEqual([
      { kind: 'ole-object', name: 'word/embeddings/a.bin' },
      { kind: 'package', name: 'word/embeddings/b.xlsx' },
      { kind: 'activex', name: 'word/activeX/c.xml' },
      { kind: 'altchunk', name: 'word/d.htm' },
    ]);
  });

  test('pictures of the body, each once; one outside the package is an external reference', () => {
    const relationships = [
      { type: 'image', target: 'media/a.png' },
      { type: 'image', target: '/word/media/a.png' },
      { type: 'chart', target: 'charts/b.xml' },
      { type: 'image', target: 'https://example.com/c.png', external: true },
    ];
    expect(read({ relationships }).pictures).toEqual(['word/media/a.png', 'word/charts/b.xml']);
  });
});

test('limits may be set', () => {
  const bytes = docxWithBody(paragraph('a').repeat(20));
  expect(words(readDocx(bytes, { depth: 6 }))).toHaveLength(20);
  expect(reasonFor(bytes, { depth: 4 })).toBe('too-deep');
  expect(reasonFor(bytes, { elements: 40 })).toBe('too-large');
  expect(reasonFor(bytes, { paragraphLength: 0 })).toBe('too-large');
});

test('a document in bytes that are changed afterwards stays as it was read', () => {
  const bytes = docxWithBody(paragraph('a'));
  const content = readDocx(bytes);
  bytes.fill(0);
  expect(words(content)).toEqual(['a']);
});
