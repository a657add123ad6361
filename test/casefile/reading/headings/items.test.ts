import { isWording, itemsOf } from '../../../../src/casefile/reading/headings/items';

const line = (text: string, number?: string, listed = number !== undefined) => ({
  text,
  listed,
  ...(number !== undefined && { number }),
  paragraph: 0,
});
const texts = (...lines: readonly ReturnType<typeof line>[]) =>
  itemsOf(lines, 'allegation').map(({ text, number }) => (number === undefined ? text : `${number}|${text}`));

describe('things that are listed under a heading', () => {
  test('by automatic number; letters below belong to the item', () => {
    expect(
      texts(line('Intro'), line('One', '1.'), line('part', '(a)'), line('Two', '2.'), line('After')),
    ).toEqual(['1|One\npart', '2|Two']);
    expect(texts(line('One', 'Allegation 1:'), line('Two', 'Allegation 2:'))).toEqual(['1|One', '2|Two']);
  });

  test('by bullet, by typed number, by wording', () => {
    expect(texts(line('Intro'), line('One', undefined, true), line('Two', undefined, true))).toEqual([
      'One',
      'Two',
    ]);
    expect(texts(line('1. One'), line('2) Two'))).toEqual(['1|One\n2) Two']);
    expect(texts(line('(1) One'), line('(2) Two'))).toEqual(['1|One', '2|Two']);
    expect(texts(line('a) One'), line('b) Two'))).toEqual(['One', 'Two']);
    expect(texts(line('Put in writing.'), line('It is alleged that X.'), line('That Y.'))).toEqual([
      'It is alleged that X.',
      'That Y.',
    ]);
    expect(itemsOf([line('That Y be done.')], 'recommendation')).toEqual([]);
    expect(texts(line('They met in 2026. Nothing else.'), line(''))).toEqual([]);
  });
});

test.each([
  ['That X hit Y.', true],
  ['It was further alleged that X', true],
  ['The allegation is that X', true],
  ['“That X hit Y.”', true],
  ['Thatcher hit Y.', false],
  ['The camera shows that X hit Y.', false],
])('the wording of an allegation: %s', (text, expected) => {
  expect(isWording(text)).toBe(expected);
});
