import { renderCsv } from '../../src/report';
import { csvCell } from '../../src/report/csv-cell';
import { fileInput, finding, hostileReport, sampleReport } from './sample';

/** Reads RFC 4180 text back into rows. */
const parse = (text: string): string[][] => {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]!;
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') cell += text[(at += 1)]!;
      else quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === ',' || character === '\n') {
      rows.at(-1)!.push(cell.replace(/\r$/u, ''));
      cell = '';
      if (character === '\n') rows.push([]);
    } else cell += character;
  }
  return rows.slice(0, -1);
};

describe('renderCsv', () => {
  it('starts with a byte order mark, ends lines with CRLF, and gives each row every column', () => {
    const csv = renderCsv(hostileReport());
    expect(csv.startsWith('\ufefffile,kind,pathway,status,severity,rule,')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    const rows = parse(csv.slice(1));
    expect(rows).toHaveLength(3);
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([rows[0]!.length]));
  });

  it('has a row for a file without findings, one for an unreadable file, and one for what is across files', () => {
    const across = { ...finding(), files: ['a.docx', 'b.docx'], incidentId: null };
    const problem = { reason: 'pdf', message: 'This is a PDF.' };
    const [, ...rows] = parse(
      renderCsv(sampleReport([fileInput('a.docx', []), { file: 'b.pdf', problem }], [across])),
    );
    expect(rows.map((row) => [row[0], row[3], row[4], row[5]])).toEqual([
      ['a.docx', 'ready', '', ''],
      ['b.pdf', 'unreadable', 'error', 'pdf'],
      ['a.docx; b.docx', '', 'warning', 'data-sample'],
    ]);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '"=1"', '＝1', '|cmd', '\n=1', '%1'])(
    'lets no spreadsheet run %j',
    (text) => {
      const [[cell]] = parse(`${csvCell(text)}\r\n`) as [[string]];
      expect(cell.startsWith("'")).toBe(true);
      expect(cell.slice(1)).toBe(text);
    },
  );

  it.each(['plain', 'a,b', 'say "so"', 'two\nlines', ' spaced ', '', 'a;b', 'IRD-1'])(
    'gives %j back',
    (text) => {
      expect(parse(`${csvCell(text)},x\r\n`)).toEqual([[text, 'x']]);
    },
  );

  it.each([
    '0012345',
    '6/2/2026',
    '6-2',
    '3/4',
    '6 Feb',
    'February 2026',
    'Friday, 6 February 2026',
    '9:30 am',
    '1e5',
    '$1,000',
    '(12)',
    '12%',
    '2.50',
    '123456789012',
    'TRUE',
  ])('lets no spreadsheet turn %j into another value', (text) => {
    expect(parse(`${csvCell(text)}\r\n`)).toEqual([[`'${text}`]]);
  });

  it.each([
    '7',
    '2026-02-06',
    'IRD-0012',
    '12 clients',
    'May',
    'Allegation 2',
    '2 of 3',
    '1. Background',
    '1/2 a day',
  ])('leaves %j as it is', (text) => {
    expect(parse(`${csvCell(text)}\r\n`)).toEqual([[text]]);
  });

  it('starts no cell of a hostile report with what a spreadsheet would run', () => {
    for (const row of parse(renderCsv(hostileReport()).slice(1))) {
      for (const cell of row) expect(cell).not.toMatch(/^\s*[=+\-@|%]/u);
    }
  });
});
