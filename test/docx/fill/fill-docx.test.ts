import { controlText, readDocx, UnreadableDocument } from '../../../src/docx';
import { fillDocx } from '../../../src/docx/fill';
import type { Fill, WhyNotFilled } from '../../../src/docx/fill';
import {
  cell,
  control,
  docxOf,
  docxWithBody,
  flatOpcOf,
  paragraph,
  rootXml,
  row,
  run,
  table,
  tagged,
} from '../../fixtures/docx-builder';
import { strToU8 } from 'fflate';
import { partAsText, unpacked } from '../annotate/support';

const MAIN = 'word/document.xml';
const PROMPT = run('Click to enter text.', '<w:rStyle w:val="PlaceholderText"/>');
const SHOWING = '<w:showingPlcHdr/>';

const bodyOf = (bytes: Uint8Array): string => /<w:body>(.*)<\/w:body>/su.exec(partAsText(bytes, MAIN))![1]!;

const inControl = (value: string | boolean, index = 0): Fill => ({
  place: { part: MAIN, control: index },
  value,
});
const inParagraph = (value: string, index: number, after = ''): Fill => ({
  place: { part: MAIN, paragraph: index, after },
  value,
});

/** The body with one value put in. */
const filled = (body: string, fill: Fill): string => {
  const { bytes, notFilled } = fillDocx(docxWithBody(body), [fill]);
  expect(notFilled).toEqual([]);
  return bodyOf(bytes);
};

/** Why a value is not put in; the copy is the very same then. */
const refused = (body: string, fill: Fill): WhyNotFilled => {
  const bytes = docxWithBody(body);
  const { bytes: copy, notFilled } = fillDocx(bytes, [fill]);
  expect(Buffer.from(copy).equals(Buffer.from(bytes))).toBe(true);
  expect(copy).not.toBe(bytes);
  return notFilled[0]!.why;
};

describe('a control in a line', () => {
  const prompting = (properties = ''): string =>
    paragraph(run('Id: ') + tagged('a', PROMPT, properties + SHOWING) + run(' end'));

  it('gives up its prompt, the style of the prompt and what says that it is showing', () => {
    expect(
      filled(prompting('<w:placeholder><w:docPart w:val="X"/></w:placeholder>'), inControl('IR-1')),
    ).toBe(
      paragraph(
        run('Id: ') +
          tagged(
            'a',
            '<w:r><w:t xml:space="preserve">IR-1</w:t></w:r>',
            '<w:placeholder><w:docPart w:val="X"/></w:placeholder>',
          ) +
          run(' end'),
      ),
    );
  });

  it('is filled where it is empty, whether it has two tags or one', () => {
    expect(filled(paragraph(tagged('a', '')), inControl('x'))).toBe(
      paragraph(tagged('a', '<w:r><w:t xml:space="preserve">x</w:t></w:r>')),
    );
    const oneTag = '<w:sdt><w:sdtPr><w:tag w:val="a"/></w:sdtPr><w:sdtContent/></w:sdt>';
    const copy = fillDocx(docxWithBody(paragraph(oneTag)), [inControl('x')]).bytes;
    expect(readDocx(copy).parts[0]!.paragraphs[0]!.text).toBe('x');
  });

  it('writes what XML needs escaped, tabs and line ends as elements, and leaves out what XML cannot hold', () => {
    expect(filled(prompting(), inControl('a<b>&"c"\td\r\ne\u0000\ufffe\ud800'))).toContain(
      '<w:t xml:space="preserve">a&lt;b&gt;&amp;&quot;c&quot;</w:t><w:tab/><w:t xml:space="preserve">d</w:t><w:br/><w:t xml:space="preserve">e</w:t>',
    );
  });

  it('takes no marks of direction from a value, and says of right-to-left letters that they are', () => {
    expect(filled(prompting(), inControl('a\u202egpj.exe\u2066'))).toContain('>agpj.exe<');
    expect(filled(prompting(), inControl('12 שלום'))).toContain('<w:rPr><w:rtl/></w:rPr>');
    expect(filled(prompting(), inControl('Example שלום'))).not.toContain('w:rtl');
  });

  it('gives the value the look that the control has for what is typed, else the letters of the prompt', () => {
    const look = '<w:rPr><w:rStyle w:val="Answer"/><w:b/><w:vanish/><w:sz w:val="20"/></w:rPr>';
    expect(filled(prompting(look), inControl('x'))).toContain(
      '<w:r><w:rPr><w:rStyle w:val="Answer"/><w:b w:val="1"/><w:sz w:val="20"/></w:rPr><w:t',
    );
    const prompt = run('Prompt', '<w:rStyle w:val="P"/><w:rFonts w:ascii="Arial"/><w:color w:val="808080"/>');
    expect(filled(paragraph(tagged('a', prompt, SHOWING)), inControl('x'))).toContain(
      '<w:r><w:rPr><w:rFonts w:ascii="Arial"/></w:rPr><w:t',
    );
  });

  it.each<[WhyNotFilled, string]>([
    ['not-empty', paragraph(tagged('a', run('IR-7')))],
    ['not-empty', paragraph(tagged('a', run('[Enter the number]')))],
    ['not-empty', paragraph(tagged('a', run('hidden', '<w:vanish/>')))],
    ['not-empty', paragraph(tagged('a', run('struck', '<w:strike/>')))],
    ['not-empty', paragraph(tagged('a', run('IR-7'), '<w:showingPlcHdr w:val="0"/>'))],
    ['bound', prompting('<w:dataBinding w:xpath="/a" w:storeItemID="{1}"/>')],
    ['locked', prompting('<w:lock w:val="sdtContentLocked"/>')],
    ['locked', prompting('<w:lock w:val="contentLocked"/>')],
    ['wrong-kind', prompting('<w:date/>')],
    ['wrong-kind', prompting('<w:picture/>')],
    ['wrong-kind', prompting('<w:group/>')],
    ['wrong-kind', prompting('<w14:checkbox><w14:checked w14:val="0"/></w14:checkbox>')],
    [
      'not-in-list',
      prompting('<w:dropDownList><w:listItem w:displayText="y" w:value="x"/></w:dropDownList>'),
    ],
    ['holds-more', paragraph(tagged('a', `${PROMPT}<w:bookmarkStart w:id="1" w:name="b"/>`, SHOWING))],
    ['holds-more', paragraph(tagged('a', tagged('b', PROMPT, SHOWING), SHOWING))],
    ['holds-more', paragraph(tagged('a', `<!-- ${'-'} -->`, SHOWING))],
    ['aside', `<w:p><w:ins w:id="1" w:author="A">${tagged('a', PROMPT, SHOWING)}</w:ins></w:p>`],
    ['no-such-place', paragraph('none')],
  ])('is left as it is: %s', (why, body) => {
    expect(refused(body, inControl('x'))).toBe(why);
  });

  it('that can be moved but not deleted is filled', () => {
    expect(filled(prompting('<w:lock w:val="sdtLocked"/>'), inControl('x'))).toContain('>x<');
  });

  it('of one line takes no value of several', () => {
    expect(refused(prompting('<w:text/>'), inControl('a\nb'))).toBe('one-line');
    expect(filled(prompting('<w:text w:multiLine="1"/>'), inControl('a\nb'))).toContain('<w:br/>');
  });

  it('with a list takes an item of it; a combo box takes anything', () => {
    const items = '<w:listItem w:displayText="Other client" w:value="o"/>';
    const drop = prompting(`<w:dropDownList>${items}</w:dropDownList>`);
    expect(filled(drop, inControl('Other client'))).toContain('>Other client<');
    expect(refused(drop, inControl('o'))).toBe('not-in-list');
    expect(filled(prompting(`<w:comboBox>${items}</w:comboBox>`), inControl('Aunt'))).toContain('>Aunt<');
  });
});

describe('a control round paragraphs or a cell', () => {
  const value = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const prompt = paragraph(PROMPT, '<w:pStyle w:val="Answer"/>') + paragraph(PROMPT);

  it('of rich text has a paragraph for each line, with the properties of the first', () => {
    const line = (text: string): string =>
      `<w:p><w:pPr><w:pStyle w:val="Answer"/></w:pPr>${text === '' ? '' : value(text)}</w:p>`;
    expect(filled(tagged('a', prompt, SHOWING), inControl('one\n\ntwo'))).toBe(
      tagged('a', line('one') + line('') + line('two')),
    );
    expect(filled(tagged('a', paragraph(PROMPT), SHOWING), inControl('one\ntwo'))).toBe(
      tagged('a', `<w:p>${value('one')}</w:p><w:p>${value('two')}</w:p>`),
    );
  });

  it.each([
    ['plain text', '<w:text w:multiLine="1"/>', ''],
    ['a paragraph that ends a section', '', '<w:sectPr/>'],
    ['a paragraph that was put in by a tracked change', '', '<w:rPr><w:ins w:id="1" w:author="A"/></w:rPr>'],
  ])('of %s has line breaks', (_, type, properties) => {
    const body = tagged('a', paragraph(PROMPT, properties), type + SHOWING);
    expect(filled(body, inControl('one\ntwo'))).toContain(
      '<w:t xml:space="preserve">one</w:t><w:br/><w:t xml:space="preserve">two</w:t>',
    );
  });

  it('opens a paragraph that is one tag', () => {
    const copy = fillDocx(docxWithBody(tagged('a', '<w:p/>')), [inControl('x')]).bytes;
    const [part] = readDocx(copy).parts;
    expect(controlText(part!, part!.controls[0]!)).toBe('x');
  });

  it('leaves the cell that it is round as it is', () => {
    const inCell = (content: string, showing: string): string =>
      table(row(cell('Id') + tagged('a', cell(content, '<w:shd w:val="clear" w:fill="EEEEEE"/>'), showing)));
    expect(filled(inCell(paragraph(PROMPT), SHOWING), inControl('x'))).toBe(
      inCell(paragraph('<w:r><w:t xml:space="preserve">x</w:t></w:r>'), ''),
    );
  });

  it.each([
    ['a table', tagged('a', table(row(cell('x'))) + paragraph(PROMPT), SHOWING)],
    ['rows', table(tagged('a', row(cell(paragraph(PROMPT))), SHOWING))],
    [
      'cells of several paragraphs',
      table(row(tagged('a', cell(paragraph(PROMPT) + paragraph(PROMPT)), SHOWING))),
    ],
    ['a picture', tagged('a', paragraph('<w:r><w:drawing/></w:r>'), SHOWING)],
    ['nothing', tagged('a', '', SHOWING)],
  ])('with %s in it is left as it is', (_, body) => {
    expect(refused(body, inControl('x'))).toBe('holds-more');
  });
});

describe('a check box', () => {
  const box = (checked: '0' | '1', shown: string, states = ''): string =>
    paragraph(
      tagged('a', shown, `<w14:checkbox><w14:checked w14:val="${checked}"/>${states}</w14:checkbox>`),
    );

  it('is ticked as Word does it, with the character and font that it names', () => {
    const font = '<w:rPr><w:rFonts w:ascii="MS Gothic" w:hAnsi="MS Gothic" w:eastAsia="MS Gothic"/></w:rPr>';
    expect(filled(box('0', run('☐')), inControl(true))).toBe(
      box('1', `<w:r>${font}<w:t>&#x2612;</w:t></w:r>`),
    );
    const wingdings = '<w14:checkedState w14:val="00FE" w14:font="Wingdings"/>';
    const copy = filled(box('0', run('☐'), wingdings), inControl(true));
    expect(copy).toContain('<w:sym w:font="Wingdings" w:char="00FE"/>');
    const [part] = readDocx(docxWithBody(copy)).parts;
    expect(part!.controls[0]!.checked).toBe(true);
    expect(part!.paragraphs[0]!.text).toBe('☑');
  });

  it('is left alone where it says so already, and where somebody has ticked it', () => {
    expect(filled(box('0', run('☐')), inControl(false))).toBe(box('0', run('☐')));
    expect(filled(box('1', run('☒')), inControl(true))).toBe(box('1', run('☒')));
    expect(refused(box('1', run('☒')), inControl(false))).toBe('not-empty');
    expect(refused(paragraph(tagged('a', run('☐'))), inControl(true))).toBe('wrong-kind');
    expect(refused(paragraph(tagged('a', run('☐'), '<w14:checkbox/>')), inControl(true))).toBe('holds-more');
  });

  it('is no place in a paragraph', () => {
    expect(refused('<w:p/>', { place: { part: MAIN, paragraph: 0, after: '' }, value: true })).toBe(
      'wrong-kind',
    );
  });
});

describe('a paragraph', () => {
  it('that is empty gets the value, with the letters of its mark', () => {
    const mark = '<w:rPr><w:rFonts w:ascii="Arial"/><w:b/><w:sz w:val="18"/></w:rPr>';
    expect(filled(table(row(cell('Id') + cell(paragraph('', mark)))), inParagraph('x', 1))).toContain(
      '<w:r><w:rPr><w:rFonts w:ascii="Arial"/><w:sz w:val="18"/></w:rPr><w:t xml:space="preserve">x</w:t></w:r></w:p>',
    );
    expect(bodyOf(fillDocx(docxWithBody('<w:p/>'), [inParagraph('x', 0)]).bytes)).toMatch(
      /^<w:p><w:r><w:t xml:space="preserve">x<\/w:t><\/w:r><\/w:p +>$/,
    );
  });

  it('with a label gets the value behind it, and is not bold for that', () => {
    const label = run('Our ref:', '<w:b/><w:sz w:val="18"/>');
    expect(filled(`<w:p>${label}</w:p>`, inParagraph('x', 0, 'Our ref:'))).toBe(
      `<w:p>${label}<w:r><w:rPr><w:sz w:val="18"/></w:rPr><w:t xml:space="preserve"> x</w:t></w:r></w:p>`,
    );
    expect(filled(paragraph('Our ref:\u00a0'), inParagraph('x', 0, 'Our ref:'))).toContain('>x<');
  });

  it('keeps bookmarks where they are', () => {
    const marks = '<w:bookmarkStart w:id="1" w:name="b"/><w:bookmarkEnd w:id="1"/>';
    expect(filled(`<w:p>${marks}</w:p>`, inParagraph('x', 0))).toBe(
      `<w:p>${marks}<w:r><w:t xml:space="preserve">x</w:t></w:r></w:p>`,
    );
  });

  it.each<[WhyNotFilled, string]>([
    ['not-empty', paragraph('something')],
    ['not-empty', paragraph(run('hidden', '<w:vanish/>'))],
    ['not-empty', paragraph(run('struck', '<w:strike/>'))],
    ['holds-more', '<w:p><w:r><w:drawing/></w:r></w:p>'],
    ['holds-more', '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'],
    ['holds-more', `<w:p>${tagged('a', '')}</w:p>`],
    ['holds-more', '<w:p><w:fldSimple w:instr="DATE"/></w:p>'],
    ['holds-more', '<w:p><w:del w:id="1" w:author="A"><w:r><w:delText>was</w:delText></w:r></w:del></w:p>'],
    [
      'aside',
      '<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:txbxContent><w:p/></w:txbxContent></mc:Choice></mc:AlternateContent></w:r></w:p>',
    ],
    ['no-such-place', ''],
  ])('is left as it is: %s', (why, body) => {
    expect(refused(body, inParagraph('x', why === 'aside' ? 1 : 0))).toBe(why);
  });
});

describe('a document', () => {
  it('is filled in its headers and footers too, and nothing else of it changes', () => {
    const bytes = docxOf({
      body: paragraph(tagged('a', PROMPT, SHOWING)) + '<w:p/>',
      related: [
        { type: 'header', xml: rootXml('hdr', paragraph(tagged('a', PROMPT, SHOWING))) },
        { type: 'footer', xml: rootXml('ftr', paragraph('Our ref:')) },
        { type: 'footnotes', xml: rootXml('footnotes', '<w:footnote w:id="1"><w:p/></w:footnote>') },
      ],
      parts: { 'word/media/image1.png': strToU8('no picture') },
    });
    const { bytes: copy, notFilled } = fillDocx(bytes, [
      { place: { part: 'word/header0.xml', control: 0 }, value: 'in the header' },
      { place: { part: 'word/footer1.xml', paragraph: 0, after: 'Our ref:' }, value: 'in the footer' },
      { place: { part: 'word/footnotes2.xml', paragraph: 0, after: '' }, value: 'in a note' },
    ]);
    expect(notFilled).toEqual([{ index: 2, why: 'no-such-place' }]);
    const [before, after] = [unpacked(bytes), unpacked(copy)];
    expect(Object.keys(after)).toEqual(Object.keys(before));
    const changed = Object.keys(before).filter(
      (name) => !Buffer.from(before[name]!).equals(Buffer.from(after[name]!)),
    );
    expect(changed).toEqual(['word/header0.xml', 'word/footer1.xml']);
    expect(readDocx(copy).parts.map(({ paragraphs }) => paragraphs[0]!.text)).toEqual([
      'Click to enter text.',
      'in the header',
      'Our ref: in the footer',
      '',
    ]);
  });

  it('takes one value for one place', () => {
    const { notFilled } = fillDocx(docxWithBody('<w:p/>'), [inParagraph('a', 0), inParagraph('b', 0)]);
    expect(notFilled).toEqual([{ index: 1, why: 'no-such-place' }]);
  });

  it('gives the same bytes each time', () => {
    const bytes = docxWithBody(paragraph(tagged('a', PROMPT, SHOWING)));
    const [one, other] = [0, 1].map(() => fillDocx(bytes, [inControl('x')]).bytes);
    expect(Buffer.from(one!).equals(Buffer.from(other!))).toBe(true);
  });

  it('in other prefixes and in the strict form is filled in them', () => {
    const strict = fillDocx(docxOf({ body: paragraph(tagged('a', PROMPT, SHOWING)), strict: true }), [
      inControl('x'),
    ]);
    expect(readDocx(strict.bytes).parts[0]!.paragraphs[0]!.text).toBe('x');
    const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    const own = (body: string): Uint8Array =>
      docxOf({ parts: { [MAIN]: `<document xmlns="${w}"><body>${body}</body></document>` } });
    const copy = fillDocx(own('<p/>'), [inParagraph('x', 0)]).bytes;
    expect(readDocx(copy).parts[0]!.paragraphs[0]!.text).toBe('x');
    expect(partAsText(copy, MAIN)).toContain('<p><r xmlns:w=');
  });

  it('with a signature, or saved as one XML file, stays as it is', () => {
    const signed = docxOf({ body: '<w:p/>', parts: { '_xmlsignatures/origin.sigs': '' } });
    for (const bytes of [signed, strToU8(flatOpcOf({ body: '<w:p/>' }))]) {
      const { bytes: copy, notFilled } = fillDocx(bytes, [inParagraph('x', 0)]);
      expect(notFilled).toEqual([{ index: 0, why: 'not-changeable' }]);
      expect(Buffer.from(copy).equals(Buffer.from(bytes))).toBe(true);
    }
  });

  it('that cannot be read is refused as the reader does', () => {
    expect(() => fillDocx(new Uint8Array(), [])).toThrow(UnreadableDocument);
    const entity = '<!DOCTYPE w:document [<!ENTITY e "x">]><w:document/>';
    const { notFilled } = fillDocx(docxOf({ parts: { [MAIN]: entity } }), [inParagraph('x', 0)]);
    expect(notFilled).toEqual([{ index: 0, why: 'not-changeable' }]);
    expect(() => fillDocx(docxWithBody('<w:p/>'), [], { entries: 1 })).toThrow(UnreadableDocument);
  });
});

test('what says that the prompt is showing may be two tags', () => {
  const body = paragraph(control(`<w:tag w:val="a"/><w:showingPlcHdr></w:showingPlcHdr>`, PROMPT));
  expect(filled(body, inControl('x'))).toBe(
    paragraph(control('<w:tag w:val="a"/>', '<w:r><w:t xml:space="preserve">x</w:t></w:r>')),
  );
});
