import { STRICT, docxOf, paragraph, rootXml } from '../fixtures/docx-builder';
import { readDocx } from '../../src/docx';
import { numbering, readRecipe } from './story/read-body';
import { processorTime } from '../tools/processor-time';

const item = (numId: number | string, at = 0): string =>
  paragraph('x', `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${numId}"/></w:numPr>`);

const level = (text: string): string =>
  `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:lvlText w:val="${text}"/></w:lvl>`;
const simple = (text = '%1.'): string =>
  `<w:abstractNum w:abstractNumId="0">${level(text)}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;

const read = (lists: string, body = item(1)) => readRecipe({ body, related: [numbering(lists)] });
const first = (lists: string): string | undefined => read(lists).parts[0]?.paragraphs[0]?.number;

describe('a list part that is not as it should be', () => {
  test('one that cannot be read is told, and the rest is read', () => {
    const content = read('<w:abstractNum>');
    expect(content.messages.map(({ code }) => code)).toEqual(['part-not-well-formed']);
    expect(content.parts[0]?.paragraphs).toEqual([{ text: 'x', listed: true }]);
  });

  test('one that is not there is told, none at all is nothing to tell', () => {
    const relationships = [{ type: 'numbering', target: 'numbering.xml' }];
    expect(readRecipe({ body: item(1), relationships }).messages.map(({ code }) => code)).toEqual([
      'part-missing',
    ]);
    expect(readRecipe({ body: item(1) }).messages).toEqual([]);
  });

  test.each([
    ['a list without a definition', '<w:num w:numId="1"/>'],
    ['a definition that is not there', '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>'],
    [
      'a numbering style that is defined by itself',
      '<w:abstractNum w:abstractNumId="0"><w:styleLink w:val="S"/><w:numStyleLink w:val="S"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    ],
    [
      'two numbering styles that point at each other',
      '<w:abstractNum w:abstractNumId="0"><w:styleLink w:val="A"/><w:numStyleLink w:val="B"/></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:styleLink w:val="B"/><w:numStyleLink w:val="A"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    ],
    [
      'things in places where they mean nothing',
      '<w:lvl w:ilvl="0"><w:lvlText w:val="%1"/></w:lvl><w:abstractNumId w:val="0"/><w:startOverride w:val="1"/><w:styleLink w:val="S"/><w:numStyleLink w:val="S"/><w:start/>',
    ],
    ['levels beyond the ninth', '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="9"/></w:abstractNum>'],
  ])('no number: %s', (_, lists) => {
    expect(first(lists)).toBeUndefined();
    expect(read(lists).messages).toEqual([]);
  });

  test('a style that points nowhere leaves the levels that are there', () => {
    expect(first(simple().replace('<w:lvl', '<w:numStyleLink w:val="gone"/><w:lvl'))).toBe('1.');
  });
});

test('a number is one short line', () => {
  expect(first(simple('  a\n%1&#9;b '))).toBe('a 1 b');
  expect(first(simple('x'.repeat(5000)))).toHaveLength(80);
});

test('a percent sign is one where no level follows', () => {
  expect(first(simple('%1 of 50% %0'))).toBe('1 of 50% %0');
  expect(first(simple('%1.%5'))).toBe('1.');
});

test('a Strict document', () => {
  const body = item(1);
  const related = [{ type: 'numbering', xml: rootXml('numbering', simple(), STRICT) }];
  const [part] = readDocx(docxOf({ strict: true, body, related })).parts;
  expect(part?.paragraphs[0]?.number).toBe('1.');
});

describe('a made-up list part stays in bounds', () => {
  const within = (milliseconds: number, work: () => void): void => {
    const before = processorTime();
    work();
    expect(processorTime() - before).toBeLessThan(milliseconds);
  };

  test('hundreds of thousands of levels', () => {
    const lists = `<w:abstractNum w:abstractNumId="0">${level('%1!').repeat(200_000)}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
    within(5000, () => expect(first(lists)).toBe('1!'));
  });

  test('hundreds of thousands of lists', () => {
    const many = Array.from(
      { length: 100_000 },
      (_, n) =>
        `<w:abstractNum w:abstractNumId="${n}"/><w:num w:numId="${n}"><w:abstractNumId w:val="${n}"/></w:num>`,
    ).join('');
    within(5000, () => expect(first(many)).toBeUndefined());
  });

  test('a number that would be long, on every paragraph', () => {
    const roman = simple('%1'.repeat(100)).replace(
      '<w:start w:val="1"/>',
      '<w:start w:val="32767"/><w:numFmt w:val="upperRoman"/>',
    );
    within(5000, () => {
      const { paragraphs } = read(roman, item(1).repeat(30_000)).parts[0]!;
      expect(paragraphs.every(({ number }) => number === undefined)).toBe(true);
    });
    within(5000, () => {
      const { paragraphs } = read(simple('%1'.repeat(100)), item(1).repeat(30_000)).parts[0]!;
      expect(Math.max(...paragraphs.map(({ number = '' }) => number.length))).toBe(80);
    });
  });
});
