import { paragraph, run, tagged } from '../../fixtures/docx-builder';
import { bodyOf, readRecipe, styles, textsOf } from './read-body';

describe('what is text', () => {
  test.each([
    ['a tab', '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r>', 'a\tb'],
    ['a positioned tab', '<w:r><w:t>a</w:t><w:ptab/><w:t>b</w:t></w:r>', 'a\tb'],
    ['a line break', '<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:cr/><w:t>c</w:t></w:r>', 'a\nb\nc'],
    ['a page break before the first word', '<w:r><w:br w:type="page"/><w:t>a</w:t></w:r>', 'a'],
    ['a page break between words', '<w:r><w:t>a</w:t><w:br w:type="page"/><w:t>b</w:t></w:r>', 'a\nb'],
    ['a no-break hyphen', '<w:r><w:t>IR</w:t><w:noBreakHyphen/><w:t>1</w:t></w:r>', 'IR-1'],
    ['a soft hyphen', '<w:r><w:t>a</w:t><w:softHyphen/><w:t>b</w:t></w:r>', 'ab'],
    ['a tick of a symbol font', '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>', '☑'],
    ['a tick of another symbol font', '<w:r><w:sym w:font="Wingdings 2" w:char="0052"/></w:r>', '☑'],
    ['a symbol without a like', '<w:r><w:sym w:font="Webdings" w:char="F055"/></w:r>', '\uf055'],
    ['a symbol of a text font', '<w:r><w:sym w:font="Arial" w:char="20AC"/></w:r>', '€'],
    ['a symbol that is none', '<w:r><w:sym w:font="Arial" w:char="no"/></w:r>', ''],
    ['outer blanks that are kept', '<w:r><w:t xml:space="preserve"> a </w:t></w:r>', ' a '],
    ['outer blanks that are not', '<w:r><w:t>\n a\n </w:t></w:r>', 'a'],
    ['a line end within', '<w:r><w:t>a\nb</w:t></w:r>', 'a b'],
    ['a formula', '<m:oMath><m:r><w:rPr><w:b/></w:rPr><m:t>x=1</m:t></m:r></m:oMath>', 'x=1'],
    [
      'a reading aid left out',
      '<w:r><w:ruby><w:rt><w:r><w:t>aid</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>base</w:t></w:r></w:rubyBase></w:ruby></w:r>',
      'base',
    ],
    ['a hyperlink', `<w:hyperlink w:anchor="x">${run('link')}</w:hyperlink>`, 'link'],
    ['a smart tag', `<w:smartTag>${run('tag')}</w:smartTag>`, 'tag'],
    ['runs joined', run('one ') + run('two'), 'one two'],
    ['white space between elements', ' \n <w:r> <w:t>a</w:t> </w:r>\n', 'a'],
    [
      'tab stops',
      '<w:pPr><w:tabs><w:tab w:val="left" w:pos="1"/></w:tabs></w:pPr><w:r><w:t>a</w:t></w:r>',
      'a',
    ],
  ])('%s', (_, content, expected) => {
    expect(textsOf(`<w:p>${content}</w:p>`)).toEqual([expected]);
  });

  test('blanks kept by the root', () => {
    const xml = `<w:document xml:space="preserve" xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t> a </w:t></w:r></w:p></w:body></w:document>`;
    expect(readRecipe({ parts: { 'word/document.xml': xml } }).parts[0]?.paragraphs[0]?.text).toBe(' a ');
  });

  test('text outside any paragraph is told once, not lost in silence', () => {
    const content = readRecipe({ body: `${run('stray')}${run('stray')}${paragraph('a')}` });
    expect(content.parts[0]?.paragraphs).toHaveLength(1);
    expect(content.messages.map(({ code }) => code)).toEqual(['text-not-readable']);
  });

  test('text drawn in from another document is told', () => {
    const content = readRecipe({ body: `${paragraph('a')}<w:altChunk r:id="r0"/><w:altChunk r:id="r0"/>` });
    expect(content.messages).toEqual([
      expect.objectContaining({ code: 'text-not-readable', part: 'word/document.xml' }),
    ]);
  });
});

describe('bold', () => {
  const bold = (content: string, related = styles('')): (true | undefined)[] =>
    readRecipe({ body: content, related: [related] }).parts[0]!.paragraphs.map((each) => each.bold);

  test('every visible run', () => {
    expect(bold(paragraph(run('a', '<w:b/>') + run(' ') + run('b', '<w:b w:val="true"/>')))).toEqual([true]);
    expect(bold(paragraph(run('a', '<w:b/>') + run('b')))).toEqual([undefined]);
    expect(bold(paragraph(run('a', '<w:b w:val="0"/>')))).toEqual([undefined]);
    expect(bold(paragraph(run('a', '<w:b/>') + run('hidden', '<w:vanish/>')))).toEqual([true]);
  });

  test('an empty paragraph is not bold, nor is one whose mark alone is', () => {
    expect(bold(paragraph('') + paragraph('a', '<w:rPr><w:b/></w:rPr>'))).toEqual([undefined, undefined]);
  });

  test('by style, and switched off where both styles set it', () => {
    const sheet = styles(
      '<w:style w:type="paragraph" w:styleId="P"><w:rPr><w:b/></w:rPr></w:style><w:style w:type="character" w:styleId="C"><w:rPr><w:b/></w:rPr></w:style>',
    );
    const strong = run('a', '<w:rStyle w:val="C"/>');
    expect(bold(paragraph('a', '<w:pStyle w:val="P"/>'), sheet)).toEqual([true]);
    expect(bold(paragraph(strong), sheet)).toEqual([true]);
    expect(bold(paragraph(strong, '<w:pStyle w:val="P"/>'), sheet)).toEqual([undefined]);
    expect(bold(paragraph(run('a', '<w:b w:val="false"/>'), '<w:pStyle w:val="P"/>'), sheet)).toEqual([
      undefined,
    ]);
  });
});

describe('a bold beginning', () => {
  const beginnings = (body: string, related = styles('')) =>
    readRecipe({ body, related: [related] }).parts[0]!.paragraphs.map(({ text, bold, boldStart }) =>
      boldStart === undefined ? bold : text.slice(0, boldStart),
    );
  const B = '<w:b/>';

  test.each([
    ['a label and its value', run('Name:', B) + run(' Example Person'), 'Name:'],
    ['a colon that is not bold', run('Name', B) + run(': Example Person'), 'Name'],
    [
      'several bold runs in a row',
      run('Na', B) + run('me ', B) + run(' ') + run('of', B) + run(' x'),
      'Name  of',
    ],
    ['blanks after it', run('Name', B) + run('  ') + run('x'), 'Name'],
    ['blanks before it', run(' \u00a0') + run('Name', B) + run(' x'), ' \u00a0Name'],
    ['bold again later', run('Name', B) + run(' x ') + run('again', B), 'Name'],
    ['a line break in between', run('Name', B) + '<w:r><w:br/></w:r>' + run('x'), 'Name'],
    ['a hidden run in between', run('Na', B) + run('hid', '<w:vanish/>') + run('me', B) + run(' x'), 'Name'],
    ['in a content control', tagged('t', run('Name', B)) + run(' x'), 'Name'],
    ['none: bold throughout', run('Name', B) + run(' '), true],
    ['none: bold at the end only', run('x ') + run('Name', B), undefined],
    ['none: bold blanks only', run(' ', B) + run('x'), undefined],
    ['none: bold for other scripts only', run('Name', '<w:bCs/>') + run(' x'), undefined],
  ])('%s', (_, content, expected) => {
    expect(beginnings(paragraph(content))).toEqual([expected]);
  });

  test('the mark of the paragraph says nothing', () => {
    expect(beginnings(paragraph(run('Name', B) + run(' x'), `<w:rPr>${B}</w:rPr>`))).toEqual(['Name']);
    expect(beginnings(paragraph('x', `<w:rPr>${B}</w:rPr>`))).toEqual([undefined]);
  });

  test('by style, and switched off where both styles set it', () => {
    const sheet = styles(
      '<w:style w:type="paragraph" w:styleId="P"><w:rPr><w:b/></w:rPr></w:style><w:style w:type="character" w:styleId="C"><w:rPr><w:b/></w:rPr></w:style>',
    );
    const inP = '<w:pStyle w:val="P"/>';
    const inC = run('Name', '<w:rStyle w:val="C"/>');
    expect(beginnings(paragraph(`${inC}${run(' x')}`), sheet)).toEqual(['Name']);
    expect(beginnings(paragraph(`${run('Name')}${run(' x', '<w:b w:val="0"/>')}`, inP), sheet)).toEqual([
      'Name',
    ]);
    expect(beginnings(paragraph(`${run('Name ')}${inC}`, inP), sheet)).toEqual(['Name ']);
    expect(beginnings(paragraph(`${inC}${run(' x')}`, inP), sheet)).toEqual([undefined]);
  });
});

describe('text that is struck out', () => {
  const STRUCK = '<w:strike/>';
  const read = (body: string, sheet?: ReturnType<typeof styles>) =>
    readRecipe({ body, ...(sheet && { related: [sheet] }) }).parts[0]!.paragraphs.map(
      ({ text, struckOut }) => [text, struckOut],
    );

  test('is left out, and what it says is kept', () => {
    expect(read(paragraph(run('not ', STRUCK) + run('so')))).toEqual([['so', 'not ']]);
    expect(read(paragraph(run('a', '<w:dstrike/>') + run('b', '<w:strike w:val="1"/>')))).toEqual([
      ['', 'ab'],
    ]);
    expect(read(paragraph(run('a', '<w:dstrike/><w:strike w:val="0"/>')))).toEqual([['', 'a']]);
  });

  test.each([
    ['blanks only', paragraph(run('a') + run(' ', STRUCK)), 'a'],
    ['switched off', paragraph(run('a', '<w:strike w:val="0"/>')), 'a'],
    ['of the paragraph mark only', paragraph('a', `<w:rPr>${STRUCK}</w:rPr>`), 'a'],
    [
      'before it was changed',
      paragraph(run('a', `<w:rPrChange><w:rPr>${STRUCK}</w:rPr></w:rPrChange>`)),
      'a',
    ],
  ])('is not: %s', (_, body, text) => {
    expect(read(body)).toEqual([[text, undefined]]);
  });

  test('by style', () => {
    const sheet = styles(
      '<w:style w:type="paragraph" w:styleId="P"><w:rPr><w:strike/></w:rPr></w:style><w:style w:type="character" w:styleId="C"><w:rPr><w:strike/></w:rPr></w:style>',
    );
    const struck = run('a', '<w:rStyle w:val="C"/>');
    expect(read(paragraph(struck) + paragraph('b', '<w:pStyle w:val="P"/>'), sheet)).toEqual([
      ['', 'a'],
      ['', 'b'],
    ]);
  });

  test('a control ends where its text does', () => {
    const content = readRecipe({
      body: paragraph(tagged('t', run('old ', STRUCK) + run('new')) + run(' x')),
    });
    expect(content.parts[0]?.controls[0]).toMatchObject({ start: 0, end: 3 });
  });
});

describe('hidden text', () => {
  const hidden = '<w:vanish/>';

  test('is left out and listed, neighbours together', () => {
    const content = readRecipe({
      body:
        paragraph('x') +
        paragraph(run('a') + run('hid', hidden) + run('den', hidden) + run('b') + run('more', hidden)),
    });
    expect(content.parts[0]?.paragraphs[1]?.text).toBe('ab');
    const at = { part: 'word/document.xml', paragraph: 1 };
    expect(content.hiddenText).toEqual([
      { ...at, excerpt: 'hidden' },
      { ...at, excerpt: 'more' },
    ]);
  });

  test('is cut to an excerpt', () => {
    const [first] = readRecipe({ body: paragraph(run('x'.repeat(500), hidden)) }).hiddenText;
    expect(first?.excerpt).toBe('x'.repeat(120));
  });

  test.each([
    ['switched off', paragraph(run('a', '<w:vanish w:val="0"/>'))],
    ['of the paragraph mark only', paragraph('a', '<w:rPr><w:vanish/></w:rPr>')],
    ['of blanks', paragraph(run(' ', hidden))],
    [
      'that is deleted',
      `<w:p><w:del w:author="A"><w:r><w:rPr>${hidden}</w:rPr><w:delText>a</w:delText></w:r></w:del></w:p>`,
    ],
  ])('none: %s', (_, body) => {
    expect(readRecipe({ body }).hiddenText).toEqual([]);
  });

  test('by style', () => {
    const sheet = styles(
      '<w:style w:type="paragraph" w:styleId="P"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="character" w:styleId="C"><w:basedOn w:val="D"/></w:style><w:style w:type="character" w:styleId="D"><w:rPr><w:vanish/></w:rPr></w:style>',
    );
    const body = paragraph('one', '<w:pStyle w:val="P"/>') + paragraph(run('two', '<w:rStyle w:val="C"/>'));
    const content = readRecipe({ body, related: [sheet] });
    expect(content.hiddenText.map(({ excerpt }) => excerpt)).toEqual(['one', 'two']);
  });
});

test('a run does not reach beyond its end', () => {
  expect(bodyOf(paragraph(run('a', '<w:b/>')) + paragraph('b')).paragraphs.map(({ bold }) => bold)).toEqual([
    true,
    undefined,
  ]);
});
