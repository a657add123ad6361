import { readDocx } from '../../../src/docx';
import { renderDocx } from '../../../src/report/word';
import { TONE_COLOURS, TONE_FILLS } from '../../../src/report/word/report-styles';
import type { Block, Section, Words } from '../../../src/report/check-page/page-content';
import { reportPage } from '../../../src/report/check-page/report-page';
import { visibleLine } from '../../../src/review/visible-text';
import { contrast } from '../../template/builder/contrast';
import { documentFaults } from '../../template/document-faults';
import { ooxmlErrors } from '../../template/ooxml-errors';
import { named, parseXml, partsOf, valueOf } from '../../template/xml-tree';
import { hostileReport } from '../sample';
import { fullReport, longReport, WRITTEN_REPORTS } from './written-reports';

const textOf = (words: Words): string =>
  words.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');

/** Every text of the page's content, but for the chart, whose numbers the table after it has. */
const textsOf = (block: Block): readonly string[] => {
  switch (block.kind) {
    case 'paragraph':
      return block.words.map((piece) => textOf([piece]));
    case 'verdict':
      return block.lines.map(textOf);
    case 'list':
      return block.items.flatMap((item) => item.map((piece) => textOf([piece])));
    case 'table':
      return [
        block.caption,
        ...block.columns.map(({ label }) => label),
        ...block.rows.flat().flatMap((words) => words.map((piece) => textOf([piece]))),
      ];
    case 'chart':
      return [];
    case 'findings':
      return block.findings.flatMap(({ title, facts }) => [
        ...title.map((piece) => textOf([piece])),
        ...facts.flatMap(({ term, words }) => [term, ...words.map((piece) => textOf([piece]))]),
      ]);
    case 'facts':
      return block.facts.flatMap(({ term, words }) => [term, ...words.map((piece) => textOf([piece]))]);
  }
};

const allTexts = ({ title, blocks, sections = [] }: Section): readonly string[] => [
  title,
  ...blocks.flatMap(textsOf),
  ...sections.flatMap(allTexts),
];

const body = async (report = fullReport()) => {
  const { parts } = readDocx(await renderDocx(report));
  const found = parts.find(({ kind }) => kind === 'body');
  if (found === undefined) throw new Error('The document has no body.');
  return found;
};

const folded = (text: string): string => visibleLine(text).replace(/\s+/gu, ' ').trim();

it.each([
  ['something of everything', fullReport],
  ['hostile texts', hostileReport],
])('says all that the content says: %s', async (_name, make) => {
  const report = make();
  const { paragraphs } = await body(report);
  const said = folded(paragraphs.map(({ text }) => text).join(' '));
  const missing = reportPage(report)
    .sections.flatMap(allTexts)
    .map(folded)
    .filter((text) => text !== '' && !said.includes(text));
  expect(missing).toEqual([]);
});

it('has the headings of the content, level by level', async () => {
  const { paragraphs } = await body();
  const headings = paragraphs.flatMap(({ heading, text }) =>
    heading === undefined ? [] : [[heading, text]],
  );
  const outline = (sections: readonly Section[], level: number): unknown[] =>
    sections.flatMap(({ title, blocks, sections: inner = [] }) => [
      [level, title],
      ...blocks.flatMap((block) =>
        block.kind === 'findings' ? block.findings.map(() => [level + 1, expect.any(String)]) : [],
      ),
      ...outline(inner, level + 1),
    ]);
  expect(headings.filter(([, text]) => text !== 'Check report')).toEqual(
    outline(reportPage(fullReport()).sections, 1),
  );
  expect(headings.filter(([level]) => (level as number) > 3)).toEqual([]);
});

it('repeats the head of each table, names it, and keeps rows and findings on a page', async () => {
  const tree = parseXml(partsOf(await renderDocx(fullReport()))['word/document.xml']!);
  const tables = named(tree, 'w:tbl');
  expect(tables.length).toBeGreaterThan(3);
  for (const table of tables) {
    expect(named(table, 'w:tblHeader')).toHaveLength(1);
    expect(named(table, 'w:cantSplit')).toHaveLength(named(table, 'w:tr').length);
    expect(valueOf(named(table, 'w:tblCaption')[0]!)).not.toBe('');
    expect(valueOf(named(table, 'w:tblDescription')[0]!)).toMatch(/^\d+ rows?; columns: /u);
  }
  expect(named(tree, 'w:keepNext').length).toBeGreaterThan(10);
});

it('leads from the summary to each finding that stands in the way', async () => {
  const tree = parseXml(partsOf(await renderDocx(longReport()))['word/document.xml']!);
  const marks = new Set(named(tree, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name']));
  const links = named(tree, 'w:hyperlink').map(({ attributes }) => attributes['w:anchor']);
  expect(links.length).toBeGreaterThan(12);
  expect(links.filter((link) => !marks.has(link))).toEqual([]);
  expect(marks.size).toBe(named(tree, 'w:bookmarkStart').length);
});

it('has a title, a language and numbered pages, and names nobody as its author', async () => {
  const parts = partsOf(await renderDocx(fullReport()));
  expect(parts['docProps/core.xml']).toContain('<dc:title>Check report</dc:title>');
  expect(parts['docProps/core.xml']).toContain('<dc:language>en-AU</dc:language>');
  expect(parts['docProps/core.xml']).toContain('<dc:creator>CIMS Report Assistant</dc:creator>');
  expect(parts['word/styles.xml']).toContain('w:lang w:val="en-AU"');
  const footer = Object.entries(parts).find(([name]) => /^word\/footer\d*\.xml$/u.test(name))?.[1];
  expect(footer).toContain('NUMPAGES');
});

it('refers to nothing outside itself', async () => {
  for (const report of [fullReport(), hostileReport()]) {
    const parts = partsOf(await renderDocx(report));
    for (const [name, xml] of Object.entries(parts)) {
      if (name.endsWith('.rels')) expect(xml).not.toContain('TargetMode="External"');
    }
  }
});

it('is the same bytes each time', async () => {
  expect(await renderDocx(fullReport())).toEqual(await renderDocx(fullReport()));
});

describe('every report', () => {
  it('is valid', async () => {
    const errors = await ooxmlErrors(await Promise.all(WRITTEN_REPORTS.map(({ make }) => make())));
    const found = WRITTEN_REPORTS.map(({ name }, index) => ({ name, errors: errors[index] }));
    expect(found.filter((each) => each.errors?.length !== 0)).toEqual([]);
  }, 120_000);

  it.each(WRITTEN_REPORTS)('$name has none of the faults that the SDK does not see', async ({ make }) => {
    expect(documentFaults(partsOf(await make()))).toEqual([]);
  });
});

it.each(Object.entries(TONE_FILLS))(
  'the mark of %s can be read on white and on its background',
  (tone, fill) => {
    const colour = TONE_COLOURS[tone as keyof typeof TONE_FILLS];
    expect(contrast(colour, 'FFFFFF')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour, fill)).toBeGreaterThanOrEqual(4.5);
  },
);
