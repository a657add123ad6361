import { readCase } from '../../../../src/casefile';
import { body, p, table } from '../../support/make-content';
import type { CellContent } from '../../support/make-content';
import { linesOf } from '../../support/page-notation';

const wide = (text: string): CellContent => ({ content: [p(text)], span: 2 });

const read = (...rows: readonly (readonly CellContent[])[]): readonly string[] =>
  linesOf(readCase(body(p('CIMS investigation report', { style: 'Title' }), table(rows)))).map((line) =>
    line.replace(/ · .*/, ''),
  );

const SIGNED = [
  'manager.name = Sample Manager',
  'endorsement.name = Sample Chief',
  'endorsement.date = 3 July 2026',
];

describe('those who sign stand side by side', () => {
  test.each<[string, readonly (readonly CellContent[])[]]>([
    [
      'with one column of labels for all',
      [
        ['', 'Investigation manager', 'Endorsed by'],
        ['Name', 'Sample Manager', 'Sample Chief'],
        ['Signature', '', ''],
        ['Date', '2 July 2026', '3 July 2026'],
      ],
    ],
    [
      'each with labels of their own',
      [
        [wide('Investigation manager'), wide('Endorsed by')],
        ['Name', 'Sample Manager', 'Name', 'Sample Chief'],
        ['Date', '2 July 2026', 'Date', '3 July 2026'],
      ],
    ],
  ])('%s', (_, rows) => {
    expect(read(...rows)).toEqual(SIGNED);
  });

  test('who signs under a header that we do not know is nobody of ours', () => {
    const rows = [
      [wide('Reviewed by the lawyer'), wide('Endorsed by')],
      ['Name', 'Sample Lawyer', 'Name', 'Sample Chief'],
      ['Date', '2 July 2026', 'Date', '3 July 2026'],
    ];
    expect(read(...rows)).toEqual(SIGNED.slice(1));
  });

  test('without a row of names, which date is whose is for a person to confirm', () => {
    const rows = [
      ['', 'Incident report ID', 'Endorsed by'],
      ['Date', '2 July 2026', '3 July 2026'],
    ];
    const { fields } = readCase(body(p('CIMS investigation report', { style: 'Title' }), table(rows)));
    expect(fields['endorsement.date']?.sureness).toBe('to-confirm');
  });
});
