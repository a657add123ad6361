import { strToU8 } from 'fflate';
import { readDocx } from '../../../src/docx';
import type { DocxComment } from '../../../src/docx';
import { annotate, NotAnnotated, removeComments } from '../../../src/docx/annotate';
import type { NewComment } from '../../../src/docx/annotate';
import {
  contentTypesXml,
  control,
  docxOf,
  docxWithBody,
  flatOpcOf,
  paragraph,
  relationshipsXml,
  rootXml,
  row,
  run,
  table,
  tagged,
  cell,
} from '../../fixtures/docx-builder';
import { changed, CHANGE_NAMES } from '../../fixtures/other-producers';
import { packed, openPackage } from '../../fixtures/other-producers/package-tree';
import { makeDocument } from '../../interop/documents';
import { AUTHOR, comment, commentsEverywhere, partAsText, unpacked } from './support';
import { processorTime } from '../../tools/processor-time';

const MAIN = 'word/document.xml';

const at = (index: number, more: { readonly tag?: string; readonly excerpt?: string } = {}) => ({
  part: MAIN,
  paragraph: index,
  ...more,
});

const bodyOf = (bytes: Uint8Array): string => /<w:body>(.*)<\/w:body>/su.exec(partAsText(bytes, MAIN))![1]!;

/** The body with one comment; `[` and `]` for the ends of its range, `*` for its reference. */
const marked = (body: string, place: NewComment['place']): string =>
  bodyOf(annotate(docxWithBody(body), [comment('Why?', place)]).bytes)
    .replace('<w:commentRangeStart w:id="0"/>', '[')
    .replace('<w:commentRangeEnd w:id="0"/>', ']')
    .replace('<w:r><w:commentReference w:id="0"/></w:r>', '*');

const refusal = (attempt: () => unknown): NotAnnotated => {
  try {
    attempt();
  } catch (error) {
    if (error instanceof NotAnnotated) return error;
    throw error;
  }
  throw new Error('nothing was refused');
};

const commentsPart = (content: string): { readonly type: string; readonly xml: string } => ({
  type: 'comments',
  xml: rootXml('comments', content),
});
const oldComment = (id: string, author: string, text: string, more = ''): string =>
  `<w:comment w:id="${id}" w:author="${author}"><w:p${more}>${run(text)}</w:p></w:comment>`;

describe('where the marks stand', () => {
  it('round the content of the paragraph, behind its properties', () => {
    const body = paragraph(run('One'), '<w:jc w:val="left"/>');
    expect(marked(body, at(0))).toBe('<w:p><w:pPr><w:jc w:val="left"/></w:pPr>[' + run('One') + ']*</w:p>');
  });

  it('in a paragraph that is one tag, which is one tag again afterwards', () => {
    const body = `<w:p w:rsidR="00AA" />${paragraph('One')}<w:p></w:p>`;
    expect(marked(body, at(0))).toBe(`<w:p w:rsidR="00AA" >[]*</w:p  >${paragraph('One')}<w:p></w:p>`);
    const copy = annotate(docxWithBody(body), [
      comment('a', at(0)),
      comment('b', at(0)),
      comment('c', at(2)),
    ]);
    expect(bodyOf(removeComments(copy.bytes, AUTHOR).bytes)).toBe(body);
  });

  it('round the words that the place names, as narrow as no run is cut', () => {
    const body = paragraph(run('The first. ') + run('The second') + run(', yes.') + run(' The last.'));
    expect(marked(body, at(0, { excerpt: 'second, yes' }))).toBe(
      `<w:p>${run('The first. ')}[${run('The second')}${run(', yes.')}]*${run(' The last.')}</w:p>`,
    );
    const whole = `<w:p>[${body.slice('<w:p>'.length, -'</w:p>'.length)}]*</w:p>`;
    expect(marked(body, at(0, { excerpt: 'not there' }))).toBe(whole);
    expect(marked(body, at(0, { excerpt: 'The first. The second, yes. The last.' }))).toBe(whole);
  });

  it('round the control with the tag, the one with these words where there are several', () => {
    const [one, two] = [tagged('t', run('one')), tagged('t', run('two'))];
    const body = paragraph(run('A ') + one + run(' and ') + two);
    expect(marked(body, at(0, { tag: 't', excerpt: 'two' }))).toBe(
      `<w:p>${run('A ')}${one}${run(' and ')}[${two}]*</w:p>`,
    );
    expect(marked(body, at(0, { tag: 't' }))).toBe(`<w:p>${run('A ')}[${one}]*${run(' and ')}${two}</w:p>`);
  });

  it.each([
    ['a hyperlink', (words: string) => `<w:hyperlink w:anchor="x">${words}</w:hyperlink>`],
    ['a tracked insertion', (words: string) => `<w:ins w:id="90" w:author="A">${words}</w:ins>`],
    ['a smart tag', (words: string) => `<w:smartTag w:element="x">${words}</w:smartTag>`],
    ['a control', (words: string) => control('<w:text/>', words)],
    ['a simple field', (words: string) => `<w:fldSimple w:instr="REF x">${words}</w:fldSimple>`],
  ])('outside %s, whole', (_, wrap) => {
    const inner = wrap(run('here') + run(' and there'));
    const body = paragraph(run('Before, ') + inner + run(' after'));
    expect(marked(body, at(0, { excerpt: 'here' }))).toBe(
      `<w:p>${run('Before, ')}[${inner}]*${run(' after')}</w:p>`,
    );
  });

  it('never between the runs of a field', () => {
    const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const parts = [
      run('See '),
      field('begin'),
      '<w:r><w:instrText>REF x</w:instrText></w:r>',
      field('separate'),
      run('chapter'),
      run(' two'),
      field('end'),
      run('.'),
    ];
    const [see, ...rest] = parts;
    const stop = rest.pop();
    expect(marked(paragraph(parts.join('')), at(0, { excerpt: 'chapter' }))).toBe(
      `<w:p>${see}[${rest.join('')}]*${stop}</w:p>`,
    );
    // One that begins in a paragraph and ends in another: the paragraphs with its ends carry none.
    const long = [
      paragraph('Contents'),
      paragraph(parts.slice(1, 5).join('')),
      paragraph('two'),
      paragraph(field('end') + run('three')),
    ];
    const copy = annotate(
      docxWithBody(long.join('')),
      [1, 2, 3].map((index) => comment(`at ${index}`, at(index))),
    );
    expect(readDocx(copy.bytes).comments.map(({ anchor }) => anchor?.paragraph)).toEqual([0, 2, 2]);
    expect(copy.placed.map((placed) => placed.at)).toEqual(['near', 'place', 'near']);
  });

  it('in cells and in controls round blocks, rows and cells', () => {
    const two = paragraph('first') + paragraph('second');
    const body =
      table(
        row(cell('label') + control('', cell(two))) +
          control('', row(cell(two))) +
          row(cell(paragraph('last'))),
      ) + control('', two);
    const bytes = docxWithBody(body);
    const copy = annotate(bytes, commentsEverywhere(bytes));
    const anchors = readDocx(copy.bytes).comments.map(({ anchor }) => anchor?.paragraph);
    expect(anchors).toEqual([0, 0, 1, 2, 3, 4, 5, 6, 7]);
    expect(copy.placed.map((placed) => placed.at)).toEqual([
      'start',
      ...Array.from({ length: 8 }, () => 'place'),
    ]);
    expect(bodyOf(removeComments(copy.bytes, AUTHOR).bytes)).toBe(body);
  });

  it('for the first paragraph in a control, up to the next, so that LibreOffice shows both', () => {
    const first = paragraph('first');
    const next = `<w:p><w:pPr><w:jc w:val="left"/></w:pPr>${run('next')}</w:p>`;
    expect(marked(control('', first + next), at(0))).toBe(
      control(
        '',
        `<w:p>[${run('first')}</w:p><w:p><w:pPr><w:jc w:val="left"/></w:pPr>]*${run('next')}</w:p>`,
      ),
    );
    expect(marked(control('', '<w:p/>') + '<w:p/>', at(0))).toBe(
      `${control('', '<w:p>[</w:p  >')}<w:p>]*</w:p  >`,
    );
    const body = control('', '<w:p/><w:p/>');
    const copy = annotate(docxWithBody(body), [
      comment('a', at(0)),
      comment('b', at(1)),
      comment('c', at(0)),
    ]).bytes;
    expect(bodyOf(removeComments(copy, AUTHOR).bytes)).toBe(body);
  });

  it('before a control that is one paragraph, where the next is no neighbour', () => {
    const body =
      table(row(cell('Label') + cell(control('', paragraph('answer'))) + cell('next cell'))) +
      control('', paragraph('one')) +
      control('', paragraph('two'));
    const { bytes, placed } = annotate(
      docxWithBody(body),
      [1, 3, 4].map((index) => comment('a', at(index))),
    );
    expect(placed.map((each) => each.at)).toEqual(['near', 'near', 'near']);
    expect(readDocx(bytes).comments.map(({ anchor }) => anchor?.paragraph)).toEqual([0, 2, 2]);
    // Where there is no other paragraph at all, there.
    expect(annotate(docxWithBody(control('', paragraph('one'))), [comment('a', at(0))]).placed).toEqual([
      { index: 0, at: 'near' },
    ]);
  });

  it('before a control that holds one text and nothing else, saying where it should stand', () => {
    const body = table(row(cell('Label') + cell(control('<w:dropDownList/>', paragraph('chosen')))));
    const wanted = { ...comment('here', at(1)), textElsewhere: 'at the choice' };
    const { bytes, placed } = annotate(docxWithBody(body), [wanted]);
    expect(placed).toEqual([{ index: 0, at: 'near' }]);
    expect(readDocx(bytes).comments).toMatchObject([{ text: 'at the choice', anchor: { paragraph: 0 } }]);
  });

  it('at the paragraph that a text box hangs on', () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${paragraph('in the box')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${paragraph('in the box')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const bytes = docxWithBody(paragraph('before') + paragraph(run('text') + box) + paragraph('after'));
    expect(readDocx(bytes).parts[0]!.paragraphs.map(({ text }) => text)).toEqual([
      'before',
      'text',
      'in the box',
      'after',
    ]);
    const copy = annotate(bytes, [comment('box', at(2)), comment('after', at(3))]);
    expect(readDocx(copy.bytes).comments.map(({ anchor }) => anchor?.paragraph)).toEqual([1, 3]);
    expect(copy.placed.map((placed) => placed.at)).toEqual(['near', 'place']);
  });

  it('where a note is referred to, and at the start for headers', () => {
    const bytes = docxOf({
      body:
        paragraph(' ') +
        paragraph('Begins') +
        paragraph(run('noted') + '<w:r><w:footnoteReference w:id="7"/></w:r>'),
      related: [
        {
          type: 'footnotes',
          xml: rootXml(
            'footnotes',
            `<w:footnote w:type="separator" w:id="0">${paragraph('-')}</w:footnote><w:footnote w:id="7">${paragraph('one')}${paragraph('two')}</w:footnote><w:footnote w:id="8">${paragraph('lost')}</w:footnote>`,
          ),
        },
        { type: 'header', xml: rootXml('hdr', paragraph('head')) },
      ],
    });
    const places = [
      { part: 'word/footnotes0.xml', paragraph: 1 },
      { part: 'word/footnotes0.xml', paragraph: 2 },
      { part: 'word/header1.xml', paragraph: 0 },
      undefined,
    ];
    const copy = annotate(
      bytes,
      places.map((place) => comment('x', place)),
    );
    expect(copy.placed.map((placed) => placed.at)).toEqual(['near', 'start', 'start', 'start']);
    expect(readDocx(copy.bytes).comments.map(({ anchor }) => anchor?.paragraph)).toEqual([2, 1, 1, 1]);
  });

  it('several in one paragraph, in their order, none of them crossing another’s marks', () => {
    const body = paragraph(run('one ') + run('two'));
    const { bytes } = annotate(docxWithBody(body), [
      comment('a', at(0, { excerpt: 'one' })),
      comment('b', at(0, { excerpt: 'two' })),
      comment('c', at(0)),
    ]);
    expect(
      bodyOf(bytes)
        .replace(/w:id=/gu, '')
        .match(/comment(?:Range)?\w+ "\d"/gu),
    ).toEqual([
      'commentRangeStart "0"',
      'commentRangeStart "2"',
      'commentRangeEnd "0"',
      'commentReference "0"',
      'commentRangeStart "1"',
      'commentRangeEnd "1"',
      'commentReference "1"',
      'commentRangeEnd "2"',
      'commentReference "2"',
    ]);
  });

  it('says of a place that is not there, and of a document without a paragraph, that it is not', () => {
    const { notPlaced, bytes } = annotate(docxWithBody(paragraph('One')), [
      comment('a', at(1)),
      comment('b', { part: 'word/other.xml', paragraph: 0 }),
    ]);
    expect(notPlaced.map(({ index }) => index)).toEqual([0, 1]);
    expect(bytes).toEqual(docxWithBody(paragraph('One')));
    expect(annotate(docxWithBody('<w:sectPr/>'), [comment('a')]).notPlaced).toHaveLength(1);
  });
});

describe('the comments that are there', () => {
  const bytes = docxOf({
    body: paragraph('<w:commentRangeStart w:id="9"/>' + run('One') + '<w:commentRangeEnd w:id="4"/>'),
    related: [commentsPart(oldComment('3', 'Example Person', 'Right?') + oldComment('x', 'B', 'odd'))],
  });

  it('stay, and ids go on from theirs and from those of marks that were left', () => {
    const copy = annotate(bytes, [comment('a', at(0)), comment('b', at(0))]);
    const summary = ({ id, author, text }: DocxComment) => [id, author, text];
    expect(readDocx(copy.bytes).comments.map(summary)).toEqual([
      ['3', 'Example Person', 'Right?'],
      ['x', 'B', 'odd'],
      ['10', AUTHOR, 'a'],
      ['11', AUTHOR, 'b'],
    ]);
    expect(unpacked(copy.bytes)['word/_rels/document.xml.rels']).toEqual(
      unpacked(bytes)['word/_rels/document.xml.rels'],
    );
  });

  it('leave room for ids below theirs where there is none above', () => {
    const full = docxOf({
      body: paragraph('One'),
      related: [commentsPart(oldComment('2147483646', 'A', 'a') + oldComment('0', 'A', 'b'))],
    });
    const { comments } = readDocx(annotate(full, [comment('c'), comment('d')]).bytes);
    expect(comments.map(({ id }) => id)).toEqual(['2147483646', '0', '1', '2']);
  });

  it('may be in a part that is one tag', () => {
    const empty = docxOf({ related: [commentsPart('')] });
    const named = Object.keys(unpacked(empty)).find((name) => name.includes('comments'))!;
    const one = docxOf({
      related: [{ type: 'comments', xml: rootXml('comments', '').replace('></w:comments>', '/>') }],
    });
    for (const bytes of [empty, one]) {
      const copy = annotate(bytes, [comment('a')]).bytes;
      expect(readDocx(copy).comments).toHaveLength(1);
      expect(partAsText(removeComments(copy, AUTHOR).bytes, named)).toBe(partAsText(bytes, named));
    }
  });

  it('may be named by a relationship and missing', () => {
    const copy = annotate(docxOf({ relationships: [{ type: 'comments', target: 'remarks.xml' }] }), [
      comment('a'),
    ]);
    expect(readDocx(copy.bytes).comments).toMatchObject([{ text: 'a' }]);
    expect(Object.keys(unpacked(copy.bytes))).toContain('word/remarks.xml');
  });

  it('that cannot be read are a reason to refuse', () => {
    for (const xml of ['<broken', rootXml('hdr', '')]) {
      const odd = docxOf({ related: [{ type: 'comments', xml }] });
      expect(refusal(() => annotate(odd, [comment('a')])).reason).toBe('comments-unreadable');
    }
  });
});

describe('taking out', () => {
  const threads = (entries: string) => ({
    type: 'http://schemas.microsoft.com/office/2011/relationships/commentsExtended',
    xml: `<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml">${entries}</w15:commentsEx>`,
  });

  it('takes the comments of one author, with runs that held nothing but the reference', () => {
    const reference = (id: string): string =>
      `<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="${id}"/></w:r>`;
    const bytes = docxOf({
      body: paragraph(
        `<w:commentRangeStart w:id="1"/><w:commentRangeStart w:id="2"></w:commentRangeStart>${run('One')}<w:commentRangeEnd w:id="1"/>${reference('1')}<w:commentRangeEnd w:id="2"/>${reference('2')}<w:r><w:commentReference w:id="2"/><w:t>kept</w:t></w:r>`,
      ),
      related: [commentsPart(oldComment('1', 'A', 'a') + oldComment('2', 'B', 'b'))],
    });
    const { bytes: without, removed } = removeComments(bytes, 'B');
    expect(removed).toBe(1);
    expect(bodyOf(without)).toBe(
      `<w:p><w:commentRangeStart w:id="1"/>${run('One')}<w:commentRangeEnd w:id="1"/>${reference('1')}<w:r><w:t>kept</w:t></w:r></w:p>`,
    );
    expect(readDocx(without).comments.map(({ author }) => author)).toEqual(['A']);
    expect(removeComments(bytes, ({ text }) => text === 'a').removed).toBe(1);
  });

  it('leaves those that somebody has answered, and what Word notes of the others goes too', () => {
    const id = (value: string): string => ` w14:paraId="${value}"`;
    const bytes = docxOf({
      related: [
        commentsPart(
          oldComment('1', 'A', 'asked', id('01')) +
            oldComment('2', 'B', 'answer', id('02')) +
            oldComment('3', 'A', 'alone', id('03')),
        ),
        threads(
          '<w15:commentEx w15:paraId="01"/><w15:commentEx w15:paraId="02" w15:paraIdParent="01"/><w15:commentEx w15:paraId="03" w15:done="0"></w15:commentEx>',
        ),
      ],
    });
    const out = removeComments(bytes, 'A');
    expect([out.removed, out.answered]).toEqual([1, 1]);
    expect(readDocx(out.bytes).comments.map(({ text }) => text)).toEqual(['asked', 'answer']);
    expect(partAsText(out.bytes, 'word/commentsExtended1.xml')).not.toContain('03');
  });

  it('gives a document that has none of them as it is', () => {
    const bytes = docxWithBody(paragraph('One'));
    expect(removeComments(bytes, AUTHOR)).toEqual({ bytes, removed: 0, answered: 0 });
    expect(annotate(bytes, []).bytes).toEqual(bytes);
  });

  it('gives back a package that had no relationships of its own', () => {
    const lonely = withoutPart(docxOf({}), 'word/_rels/document.xml.rels');
    const copy = annotate(lonely, [comment('a')]).bytes;
    expect(readDocx(copy).comments).toHaveLength(1);
    expect(unpacked(removeComments(copy, AUTHOR).bytes)).toEqual(unpacked(lonely));
  });
});

/** The document without one part: nothing points at it. */
const withoutPart = (bytes: Uint8Array, name: string): Uint8Array => {
  const { trees, binaries } = openPackage(bytes);
  return packed({
    trees: Object.fromEntries(Object.entries(trees).filter(([each]) => each !== name)),
    binaries,
  });
};

describe('other ways to write the same', () => {
  it.each(['utf-8', 'utf-8-with-mark', 'utf-16'] as const)('%s', async (encoding) => {
    const bytes = packed(openPackage(await makeDocument('rcs-cims-recommendations')), {
      encoding,
      indented: true,
    });
    const copy = annotate(bytes, commentsEverywhere(bytes)).bytes;
    const [before, after] = [readDocx(bytes), readDocx(copy)];
    expect(after.parts).toEqual(before.parts);
    expect(after.comments.length).toBeGreaterThan(50);
    expect(unpacked(removeComments(copy, AUTHOR).bytes)[MAIN]).toEqual(unpacked(bytes)[MAIN]);
  });

  it('a package of nearly all changes at once, its entries stored and in the opposite order', async () => {
    // Runs of one character each take their time, and are tried by themselves.
    const changes = CHANGE_NAMES.filter((name) => name !== 'a run for each character');
    const bytes = changed(await makeDocument('cims-cims-recommendations'), changes, {
      stored: true,
      reversed: true,
    });
    const copy = annotate(bytes, commentsEverywhere(bytes)).bytes;
    expect(readDocx(copy).parts).toEqual(readDocx(bytes).parts);
    const [was, is] = [unpacked(bytes), unpacked(removeComments(copy, AUTHOR).bytes)];
    expect(Object.keys(is)).toEqual(Object.keys(was));
    const differs = Object.keys(was).filter((name) => !Buffer.from(is[name]!).equals(was[name]!));
    expect(differs).toEqual([]);
  });

  it('bytes that are a Buffer of Node are not written to', () => {
    const bytes = docxWithBody(paragraph('One'));
    const pool = Buffer.concat([Buffer.from('before'), bytes, Buffer.from('after')]);
    const copy = annotate(pool.subarray(6, 6 + bytes.length), [comment('a')]).bytes;
    expect(readDocx(copy).comments).toHaveLength(1);
    expect(pool.subarray(6, 6 + bytes.length).equals(bytes)).toBe(true);
  });
});

describe('what is refused', () => {
  it('a flat XML file, with what to do', () => {
    const { reason, message } = refusal(() => annotate(strToU8(flatOpcOf({})), [comment('a')]));
    expect(reason).toBe('flat-file');
    expect(message).toContain('save it as a Word document (.docx)');
  });

  it('a document with a digital signature, whichever way it is known', () => {
    const origin = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin';
    const related = docxOf({
      packageRelationships: [{ type: origin, target: '_xmlsignatures/origin.sigs' }],
    });
    const named = docxOf({ parts: { '_xmlsignatures/sig1.xml': '<Signature/>' } });
    for (const bytes of [related, named]) {
      expect(refusal(() => annotate(bytes, [comment('a')])).reason).toBe('signed');
      expect(refusal(() => removeComments(bytes, AUTHOR)).reason).toBe('signed');
    }
  });

  it('a package whose lists of parts cannot be read', () => {
    const odd = [
      docxOf({ parts: { 'word/_rels/document.xml.rels': '<Relationships xmlns="x"/>' } }),
      docxOf({ parts: { '[Content_Types].xml': contentTypesXml().replace('</Types>', '') } }),
    ];
    for (const bytes of odd) {
      expect(refusal(() => annotate(bytes, [comment('a')])).reason).toBe('package-unusable');
    }
  });

  it('a copy that would be too large to be read', () => {
    const bytes = docxWithBody(paragraph('One'));
    const many = Array.from({ length: 200 }, () => comment('a'));
    expect(refusal(() => annotate(bytes, many, { elements: 500 })).reason).toBe('copy-not-read');
  });

  it('a date that is none', () => {
    expect(() => annotate(docxWithBody(''), [{ ...comment('a'), date: 'today' }])).toThrow(RangeError);
  });
});

describe('hostile words', () => {
  it('are text, whatever they hold', () => {
    const texts = [
      'a\u0000b\u0008c\ud800d\ufffee',
      ']]> <w:p/> & "quoted" \u202eturned\u202c &#0;',
      'tab\there\r\nnext\rlast\n',
      '',
    ];
    const bytes = docxWithBody(paragraph('One'));
    const copy = annotate(
      bytes,
      texts.map((text) => ({ ...comment(text), author: `<"&\u0001\n${AUTHOR}` })),
    );
    expect(readDocx(copy.bytes).comments.map(({ text }) => text)).toEqual([
      'a\ufffdb\ufffdc\ufffdd\ufffde',
      ']]> <w:p/> & "quoted" \u202eturned\u202c &#0;',
      'tab here\nnext\nlast\n',
      '',
    ]);
    expect(new Set(readDocx(copy.bytes).comments.map(({ author }) => author))).toEqual(
      new Set([`<"&\ufffd ${AUTHOR}`]),
    );
  });

  const seconds = (work: () => void): number => {
    const start = processorTime();
    work();
    return (processorTime() - start) / 1000;
  };

  it('10,000 comments on one paragraph, on 10,000, and on a paragraph of a million characters', () => {
    const long = run('word '.repeat(20)).repeat(9_900);
    const bodies = [paragraph('One'), paragraph('One').repeat(10_000), paragraph(long)];
    for (const body of bodies) {
      const bytes = docxWithBody(body);
      const count = readDocx(bytes).parts[0]!.paragraphs.length;
      const comments = Array.from({ length: 10_000 }, (_, n) =>
        comment(`finding ${n}`, at(n % count, { excerpt: 'rd wo' })),
      );
      let copy = bytes;
      expect(seconds(() => void (copy = annotate(bytes, comments).bytes))).toBeLessThan(20);
      let back = copy;
      expect(seconds(() => void (back = removeComments(copy, AUTHOR).bytes))).toBeLessThan(20);
      expect(bodyOf(back)).toBe(body);
    }
  }, 120_000);
});

it('writes a part of relationships that names its target as the main part sees it', () => {
  const copy = annotate(docxWithBody(paragraph('One')), [comment('a')]).bytes;
  const rels = partAsText(copy, 'word/_rels/document.xml.rels');
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
  expect(rels).toContain(`<Relationship Id="rIdAddedComments" Type="${type}" Target="comments.xml"/>`);
  expect(relationshipsXml([]).length).toBeLessThan(rels.length);
});
