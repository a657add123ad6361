import { paragraph, run, tagged } from '../../fixtures/docx-builder';
import { numbering, readRecipe, styles } from './read-body';

const level = (at: number, text: string, format = 'decimal', more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const definition = (id: number, content: string): string =>
  `<w:abstractNum w:abstractNumId="${id}">${content}</w:abstractNum>`;
const list = (id: number, of: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
const startOverride = (at: number, start: number): string =>
  `<w:lvlOverride w:ilvl="${at}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;

const OUTLINE = definition(
  0,
  level(0, '%1.') + level(1, '%1.%2') + level(2, '(%3)', 'lowerLetter') + level(3, '%4)', 'lowerRoman'),
);

/** A paragraph in list `numId`, at a level. */
const item = (at: number, numId = 1, text = 'x', more = ''): string =>
  paragraph(
    text === '' ? '' : run(text),
    `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${numId}"/></w:numPr>${more}`,
  );
const styled = (id: string, own = ''): string => paragraph('x', `<w:pStyle w:val="${id}"/>${own}`);

const numbersOf = (body: string, lists: string, sheet = '') =>
  readRecipe({ body, related: [numbering(lists), styles(sheet)] }).parts[0]!.paragraphs.map(
    ({ number }) => number,
  );

const items = (...levels: number[]): string => levels.map((at) => item(at)).join('');

describe('counting', () => {
  test('a deeper level starts again when a higher one goes on', () => {
    expect(numbersOf(items(0, 1, 1, 2, 2, 1, 2, 0, 1, 2, 3, 3), OUTLINE + list(1, 0))).toEqual(
      '1. 1.1 1.2 (a) (b) 1.3 (a) 2. 2.1 (a) i) ii)'.split(' '),
    );
  });

  test('a level that was passed over counts as used', () => {
    expect(numbersOf(items(1, 1, 0, 1), OUTLINE + list(1, 0))).toEqual(['1.1', '1.2', '2.', '2.1']);
  });

  test('words stand in the number', () => {
    const lists = definition(0, level(0, 'Allegation %1:') + level(1, 'Part %2 of %1')) + list(1, 0);
    expect(numbersOf(items(0, 0, 1), lists)).toEqual(['Allegation 1:', 'Allegation 2:', 'Part 1 of 2']);
  });

  test('paragraphs between do not matter, empty items count', () => {
    const body = item(0) + paragraph('between') + item(0, 1, '') + item(0);
    expect(numbersOf(body, OUTLINE + list(1, 0))).toEqual(['1.', undefined, '2.', '3.']);
  });

  test('lists of one definition count on, unless one has a start of its own', () => {
    const lists = OUTLINE + list(1, 0) + list(2, 0) + list(3, 0, startOverride(0, 1));
    const body = item(0, 1) + item(0, 2) + item(0, 3) + item(0, 3) + item(0, 1);
    expect(numbersOf(body, lists)).toEqual(['1.', '2.', '1.', '2.', '3.']);
  });

  test('lists of two definitions do not know each other', () => {
    const lists = OUTLINE + definition(1, level(0, '%1)', 'upperLetter')) + list(1, 0) + list(2, 1);
    expect(numbersOf(item(0, 1) + item(0, 2) + item(0, 1) + item(0, 2), lists)).toEqual([
      '1.',
      'A)',
      '2.',
      'B)',
    ]);
  });

  test('a start of its own at a deeper level', () => {
    const lists = OUTLINE + list(1, 0, startOverride(1, 5));
    expect(numbersOf(items(0, 1, 1, 0, 1), lists)).toEqual(['1.', '1.5', '1.6', '2.', '2.5']);
  });

  test('where a list starts', () => {
    const starting = (start: string): string =>
      definition(0, `<w:lvl w:ilvl="0">${start}<w:lvlText w:val="%1"/></w:lvl>`) + list(1, 0);
    expect(numbersOf(items(0, 0), starting('<w:start w:val="7"/>'))).toEqual(['7', '8']);
    expect(numbersOf(items(0, 0), starting(''))).toEqual(['0', '1']);
  });

  test('restarts', () => {
    const restarting = (value: number): string =>
      definition(
        0,
        level(0, '%1') + level(1, '%2') + level(2, '%3', 'decimal', `<w:lvlRestart w:val="${value}"/>`),
      ) + list(1, 0);
    const body = items(0, 1, 2, 2, 1, 2, 0, 1, 2);
    const third = (value: number) => {
      const all = numbersOf(body, restarting(value));
      return [2, 3, 5, 8].map((at) => all[at]);
    };
    expect(third(0)).toEqual(['1', '2', '3', '4']);
    expect(third(1)).toEqual(['1', '2', '3', '1']);
    expect(third(2)).toEqual(['1', '2', '1', '1']);
    expect(third(9)).toEqual(['1', '2', '1', '1']);
  });

  test('a level of an instance of its own', () => {
    const own = `<w:lvlOverride w:ilvl="0">${level(0, 'Item %1', 'upperRoman')}</w:lvlOverride>`;
    expect(numbersOf(item(0, 1) + item(0, 2), OUTLINE + list(1, 0) + list(2, 0, own))).toEqual([
      '1.',
      'Item II',
    ]);
  });

  test('figures throughout, as lawyers number', () => {
    const legal = definition(
      0,
      level(0, '%1', 'upperRoman') + level(1, '%1.%2', 'lowerLetter', '<w:isLgl/>') + level(2, '%1.%2.%3'),
    );
    expect(numbersOf(items(0, 0, 1, 2), legal + list(1, 0))).toEqual(['I', 'II', '2.1', 'II.a.1']);
  });

  test('leading zeros as Word of today writes them', () => {
    const zeros = (format: string): string =>
      definition(
        0,
        `<w:lvl w:ilvl="0"><w:start w:val="9"/><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="w14" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w:numFmt w:val="custom" w:format="${format}"/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="A-%1"/></w:lvl>`,
      ) + list(1, 0);
    expect(numbersOf(items(0, 0), zeros('001, 002, 003, ...'))).toEqual(['A-009', 'A-010']);
    expect(numbersOf(items(0), zeros('one, two'))).toEqual(['A-9']);
  });
});

describe('which list a paragraph is in', () => {
  const inStyle = (id: string, content: string): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${content}</w:style>`;
  const numPr = (numId: number, at = ''): string =>
    `<w:pPr><w:numPr>${at === '' ? '' : `<w:ilvl w:val="${at}"/>`}<w:numId w:val="${numId}"/></w:numPr></w:pPr>`;
  const own = (content: string): string => `<w:numPr>${content}</w:numPr>`;
  const lists =
    definition(
      0,
      level(0, '%1', 'decimal', '<w:pStyle w:val="H1"/>') +
        level(1, '%1.%2', 'decimal', '<w:pStyle w:val="H2"/>'),
    ) +
    definition(1, level(0, '%1)', 'lowerLetter')) +
    list(1, 0) +
    list(2, 1);
  const sheet =
    inStyle('H1', numPr(1)) +
    inStyle('H2', numPr(1)) +
    inStyle('Based', '<w:basedOn w:val="H2"/>') +
    inStyle('Level', numPr(1, '1')) +
    inStyle('None', `<w:basedOn w:val="H1"/>${numPr(0)}`);

  test.each([
    ['its style’s, at the level that names the style', styled('H1') + styled('H2'), ['1', '1.1']],
    ['that of the style it is based on', styled('H1') + styled('Based'), ['1', '1.1']],
    ['at the level that the style gives', styled('H1') + styled('Level'), ['1', '1.1']],
    ['its own', styled('H1') + styled('H1', own('<w:numId w:val="2"/>')), ['1', 'a)']],
    [
      'its style’s at a level of its own',
      styled('H1') + styled('H1', own('<w:ilvl w:val="1"/>')),
      ['1', '1.1'],
    ],
    ['none: taken away by the paragraph', styled('H1', own('<w:numId w:val="0"/>')), [undefined]],
    ['none: taken away by the style', styled('None'), [undefined]],
    ['none: a list that is not there', item(0, 9), [undefined]],
    ['none: a level that is not there', item(5, 2), [undefined]],
    ['a level that is none', styled('H1', own('<w:ilvl w:val="99"/>')), ['1']],
  ])('%s', (_, body, expected) => {
    expect(numbersOf(body, lists, sheet)).toEqual(expected);
  });

  test('the style of plain paragraphs', () => {
    const plain = `<w:style w:type="paragraph" w:default="1" w:styleId="N">${numPr(2)}</w:style>`;
    expect(numbersOf(paragraph('a') + paragraph('b'), lists, plain)).toEqual(['a)', 'b)']);
  });

  test('levels that a numbering style gives', () => {
    const linked =
      definition(5, '<w:numStyleLink w:val="Ours"/>') +
      definition(6, `<w:styleLink w:val="Ours"/>${level(0, 'Step %1')}`) +
      list(1, 5);
    expect(numbersOf(items(0, 0), linked)).toEqual(['Step 1', 'Step 2']);
  });
});

describe('no number', () => {
  test.each([
    ['a bullet', level(0, '•', 'bullet')],
    ['a level that shows none', level(0, '%1', 'none')],
    ['a picture in place of the number', level(0, '\uf0b7')],
    ['a script that is not ours', level(0, '%1', 'aiueo')],
    ['a level without text', '<w:lvl w:ilvl="0"/>'],
    ['a start beyond reason', level(0, '%1').replace('w:val="1"', 'w:val="99999999999"')],
    ['a start that is none', level(0, '%1').replace('w:val="1"', 'w:val="x"')],
  ])('%s', (_, content) => {
    const body = items(0, 0);
    const related = [numbering(definition(0, content) + list(1, 0))];
    for (const each of readRecipe({ body, related }).parts[0]!.paragraphs) {
      expect(each.number).toBeUndefined();
      expect(each.listed).toBe(true);
    }
  });

  test('of a higher level that is a bullet', () => {
    const lists = definition(0, level(0, '•', 'bullet') + level(1, '%1%2)')) + list(1, 0);
    expect(numbersOf(items(0, 1), lists)).toEqual([undefined, '1)']);
  });
});

describe('what Word does not count', () => {
  const BY = 'w:author="Example Person"';
  const lists = OUTLINE + list(1, 0);

  test.each([
    ['deleted', `<w:rPr><w:del ${BY}/></w:rPr>`],
    ['moved away', `<w:rPr><w:moveFrom ${BY}/></w:rPr>`],
    ['hidden with its mark', '<w:rPr><w:vanish/></w:rPr>'],
  ])('an item that is %s', (_, properties) => {
    expect(numbersOf(item(0) + item(0, 1, '', properties) + item(0), lists)).toEqual(['1.', undefined, '2.']);
  });

  test('an item that is inserted, or has a hidden mark only, is counted', () => {
    const body =
      item(0, 1, 'a', `<w:rPr><w:ins ${BY}/></w:rPr>`) +
      item(0, 1, 'b', '<w:rPr><w:vanish/></w:rPr>') +
      item(0);
    expect(numbersOf(body, lists)).toEqual(['1.', '2.', '3.']);
  });

  test('earlier numbering says nothing', () => {
    const before = `<w:pPrChange ${BY}><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>`;
    expect(numbersOf(paragraph('a', before) + item(0), lists)).toEqual([undefined, '1.']);
  });
});

test('text boxes count by themselves', () => {
  const box = `<w:p><w:r><w:pict><w:txbxContent>${item(0)}${item(0)}</w:txbxContent></w:pict></w:r></w:p>`;
  expect(numbersOf(item(0) + box + item(0) + box, OUTLINE + list(1, 0))).toEqual([
    '1.',
    undefined,
    '1.',
    '2.',
    '2.',
    undefined,
    '3.',
    '4.',
  ]);
});

test('items in content controls and in headers', () => {
  const content = readRecipe({
    body: item(0) + tagged('t', item(0)),
    related: [
      numbering(OUTLINE + list(1, 0)),
      {
        type: 'header',
        xml: `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${item(0)}</w:hdr>`,
      },
    ],
  });
  expect(content.parts.map(({ paragraphs }) => paragraphs.map(({ number }) => number))).toEqual([
    ['1.', '2.'],
    ['1.'],
  ]);
});
