import { renderCsv, visibleText } from '../../src/report';
import { csvCell } from '../../src/report/csv-cell';
import { HOSTILE_STRINGS } from '../fixtures/hostile/strings';
import { fileInput, finding, sampleReport } from '../report/sample';
import { parseCsv } from '../hostile/parse-csv';
import { cellsOf, spreadsheets, type Cell } from './compare/cells';
import { describeWith } from './ways/found-programs';

const TEXTS: readonly string[] = [
  'She wrote “curly quotes” – and “more”, é, 漢, 😀',
  'two\nlines, and a comma',
  'say "so"',
  '=1+1',
  '+61 3 0000 0000',
  '-1',
  '@SUM(A1)',
  '=HYPERLINK("http://example.org")',
  '0012345',
  '6/2/2026',
  '6 Feb',
  '9:30 am',
  '1e5',
  '12%',
  '$1,000',
  'TRUE',
  '123456789012345',
  ' spaced ',
  'a;b',
  "'quoted'",
  ...HOSTILE_STRINGS.map(({ text }) => text).filter((text) => text.length < 1000),
];

const placed = (excerpt: string) =>
  finding({
    message: excerpt,
    place: { part: 'word/document.xml', headings: ['Incident details'], paragraph: 4, excerpt },
  });

const report = sampleReport([fileInput('report “one”.docx', TEXTS.map(placed))]);

describeWith(['libreoffice', 'calc'])('LibreOffice Calc', () => {
  let rows: readonly (readonly Cell[])[];
  let texts: readonly (readonly Cell[])[];

  beforeAll(() => {
    const made = spreadsheets({
      report: new TextEncoder().encode(renderCsv(report)),
      texts: new TextEncoder().encode(TEXTS.map((text) => `${csvCell(text)},end\r\n`).join('')),
    });
    rows = cellsOf(made['report']!);
    texts = cellsOf(made['texts']!);
  });

  test('opens a report with the cells that it has', () => {
    const expected = parseCsv(renderCsv(report).slice(1));
    expect(rows).toHaveLength(expected.length);
    rows.forEach((row, index) => {
      const line = expected[index]!;
      const trimmed = [...line];
      while (trimmed.at(-1) === '') trimmed.pop();
      expect(row.map(({ text }) => text)).toEqual(trimmed);
    });
  });

  test('takes nothing for a formula, and nothing but a paragraph’s number for a number', () => {
    const cells = rows.flat();
    expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
    const others = cells.filter(({ type }) => type !== 'string' && type !== 'empty');
    expect(new Set(others.map(({ type, text }) => `${type} ${text}`))).toEqual(new Set(['float 5']));
  });

  test.each(TEXTS.map((text, index) => [text, index] as const))(
    'shows %j as it is written',
    (text, index) => {
      const [cell, end] = texts[index]!;
      expect([cell?.type, end?.text]).toEqual(['string', 'end']);
      expect(cell?.text.replace(/^'/u, '')).toBe(visibleText(text).replace(/^'/u, ''));
    },
  );
});
