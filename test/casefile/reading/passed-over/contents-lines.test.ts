import { contentsLines } from '../../../../src/casefile/reading/passed-over/contents-lines';
import { bold, h, p, part, table } from '../../support/make-content';
import type { Block } from '../../support/make-content';

/** The texts that are taken for lines of a table of contents. */
const contents = (...blocks: readonly Block[]): readonly string[] => {
  const body = part('body', blocks);
  const lines = contentsLines(body);
  return body.paragraphs.filter((_, index) => lines[index] === 1).map(({ text }) => text);
};

describe('lines of a table of contents', () => {
  test.each(['toc 1', 'TOC 2', 'TOC Heading', 'Contents 1', 'Contents Heading'])('by style: %s', (style) => {
    expect(contents(p('Scope', { style }), h(1, 'Scope'))).toEqual(['Scope']);
  });

  test('by a page number after dots, a tab or a gap, where the words come again', () => {
    const lines = ['Scope ...... 2', '2. Findings\t3', 'Evidence     iv', 'Endorsement………5'];
    const headings = ['1. Scope', 'Findings', 'Evidence', 'ENDORSEMENT'];
    expect(contents(...lines.map((line) => p(line)), ...headings.map((text) => h(1, text)))).toEqual(lines);
  });

  test('under "Contents", with or without page numbers', () => {
    expect(
      contents(
        bold('Table of contents'),
        p('Scope'),
        p('What is nowhere else ... 4'),
        h(1, 'Scope'),
        p('All.'),
      ),
    ).toEqual(['Table of contents', 'Scope', 'What is nowhere else ... 4']);
  });

  test('under "Contents", with nothing but a space before the page number, as pandoc leaves it', () => {
    const lines = ['Contents', 'Scope 3', 'Allegation 1 – Physical violence 4'];
    const headings = [h(1, 'Scope'), h(2, 'Allegation 1 – Physical violence')];
    expect(contents(...lines.map((line) => p(line)), ...headings)).toEqual(lines);
    expect(contents(p('Contents'), p('They met 3'), ...headings)).toEqual(['Contents']);
  });

  test('no line that only ends in a number, and no line of a form', () => {
    expect(contents(p('Incident number\t123'), p('Scope'), p('They met 3'), p('....'), p('12'))).toEqual([]);
    expect(contents(h(1, 'Contents'), p('The bag held a coat.'), p('Scope'), h(1, 'Scope'))).toEqual([
      'Contents',
    ]);
    expect(contents(p('Area\t3'), table([['Area', 'North']]))).toEqual([]);
    expect(contents(h(1, 'Contents'), h(1, 'Scope'), p('x'), h(1, 'Scope'))).toEqual(['Contents']);
  });
});
