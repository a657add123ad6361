import { caseData, readCase } from '../../../../src/casefile';
import { body, bold, h, p, table } from '../../support/make-content';
import type { Block, CellContent } from '../../support/make-content';

const read = (...blocks: readonly Block[]) => caseData(readCase(body(...blocks)));
const fieldsOf = (...blocks: readonly Block[]) => read(...blocks).fields;
const ID_AND_AREA = { 'incident.id': 'SAMPLE-1', 'provider.area': 'North' };

const wide = (span: number, ...texts: readonly string[]): CellContent => ({
  content: texts.map((text) => p(text)),
  span,
});
const top = (text: string): CellContent => ({ content: [p(text)], merge: 'start' });
const covered: CellContent = { content: [p('')], merge: 'continued' };
const lines = (...texts: readonly string[]): CellContent => ({ content: texts.map((text) => p(text)) });

describe('labels beside their values', () => {
  test.each([
    ['two to a row', [['Incident report ID', 'SAMPLE-1', 'Region', 'North']]],
    [
      'three to a row, one unknown',
      [
        ['Incident report ID', 'SAMPLE-1', 'Our ref', '77', 'Region', 'North'],
        ['Colour', 'red', 'Size', 'big', 'Shape', 'round'],
      ],
    ],
    [
      'a value over several columns',
      [
        ['Incident report ID', wide(3, 'SAMPLE-1')],
        ['Region', wide(3, 'North')],
      ],
    ],
    [
      'a label over several columns',
      [
        [wide(2, 'Incident report ID'), 'SAMPLE-1'],
        [wide(2, 'Region'), 'North'],
      ],
    ],
    [
      'a number in the first column',
      [
        ['1', 'Incident report ID', 'SAMPLE-1'],
        ['2', 'Region', 'North'],
      ],
    ],
    [
      'a title row that nobody knows in the middle',
      [['Incident report ID', 'SAMPLE-1'], [wide(2, 'Part B of the form')], ['Region', 'North']],
    ],
    [
      'a label merged over an empty row',
      [
        [top('Incident report ID'), 'SAMPLE-1'],
        [covered, ''],
        [top('Region'), 'North'],
        [covered, ''],
      ],
    ],
    ['label and value in each cell', [[lines('Incident report ID', 'SAMPLE-1'), lines('Region', 'North')]]],
    [
      'label in bold and value in each cell',
      [[{ content: [bold('Incident report ID'), p('SAMPLE-1')] }, { content: [bold('Region'), p('North')] }]],
    ],
    [
      'a label in bold before its value in the same line',
      [[p('Incident report ID SAMPLE-1', { boldStart: 19 }), p('Region North', { boldStart: 7 })]],
    ],
    [
      'labels over values',
      [
        ['Incident report ID', 'Region'],
        ['SAMPLE-1', 'North'],
      ],
    ],
    [
      'labels over values in several bands',
      [
        ['Incident report ID', 'Service provider'],
        ['SAMPLE-1', ''],
        ['Region', 'Program'],
        ['North', ''],
      ],
    ],
    [
      'each label in a row of its own over its value',
      [[wide(2, 'Incident report ID')], [wide(2, 'SAMPLE-1')], [wide(2, 'Region')], [wide(2, 'North')]],
    ],
  ] satisfies [string, CellContent[][]][])('%s', (_, rows) => {
    expect(fieldsOf(table(rows))).toEqual(ID_AND_AREA);
  });

  test('empty columns between: read, and to be confirmed where notes may stand in the next one', () => {
    const { fields } = readCase(
      body(
        table([
          ['Incident report ID', '', 'SAMPLE-1'],
          ['Region', '', 'North'],
        ]),
      ),
    );
    expect(fields['provider.area']).toEqual(
      expect.objectContaining({ text: 'North', sureness: 'to-confirm' }),
    );
    expect(
      fieldsOf(
        table([
          ['Incident report ID', 'SAMPLE-1', '', 'Region', 'North'],
          ['Program', 'Home care', '', 'Our ref', '77'],
        ]),
      ),
    ).toEqual({ ...ID_AND_AREA, 'provider.program': 'Home care' });
  });

  test('columns that wait for answers are not empty columns between', () => {
    expect(
      fieldsOf(
        table([
          ['Incident report ID', '', 'Region', ''],
          ['Program', '', 'Service provider', ''],
        ]),
      ),
    ).toEqual({});
  });

  test('a label merged over rows with lines of one value, and over rows with several things', () => {
    expect(
      fieldsOf(
        table([
          [top('Address of service delivery'), '12 Sample Street'],
          [covered, 'Sampletown'],
        ]),
      ),
    ).toEqual({
      'provider.address': '12 Sample Street\nSampletown',
    });
    expect(
      read(
        table([
          [top('Client'), 'Sample Client One'],
          [covered, 'Sample Client Two'],
        ]),
      ).groups,
    ).toEqual({
      client: [{ 'client.name': 'Sample Client One' }, { 'client.name': 'Sample Client Two' }],
    });
    const twice = readCase(
      body(
        table([
          [top('Date of the incident'), '1 May 2026'],
          [covered, '2 May 2026'],
        ]),
      ),
    );
    expect(twice.fields['incident.occurredOn']?.sureness).toBe('to-confirm');
  });

  test('what belongs to somebody whom the table does not name for us is nobody else’s', () => {
    const rows = (label: string) =>
      table([
        ['Investigation manager', 'Example Person'],
        [label, 'Sample Worker'],
        ['Phone', '0000'],
      ]);
    expect(fieldsOf(rows('Case worker'))).toEqual({ 'manager.name': 'Example Person' });
    expect(fieldsOf(rows('Signature'))).toEqual({
      'manager.name': 'Example Person',
      'manager.contact': '0000',
    });
    expect(
      fieldsOf(
        table([['Investigation manager', 'Example Person'], [wide(2, 'Case worker')], ['Phone', '0000']]),
      ),
    ).toEqual({ 'manager.name': 'Example Person' });
  });

  test('a label beside a label is no value, but for words that are answers', () => {
    expect(fieldsOf(table([['Region', 'Service provider']]))).toEqual({});
    expect(read(h(2, 'Interview 1'), table([['Role', 'Client']])).groups.interview).toEqual([
      { 'interview.role': 'Client' },
    ]);
  });

  test('a cell that holds a label of its own is no value of the one beside it', () => {
    const own: CellContent = { content: [bold('Our ref'), p('77')] };
    expect(fieldsOf(table([[{ content: [bold('Incident report ID'), p('')] }, own]]))).toEqual({});
    expect(fieldsOf(table([['Incident report ID', lines('Region', 'North')]]))).toEqual({
      'provider.area': 'North',
    });
  });

  test('text between the rows goes with the row above it, not with the last one', () => {
    const { groups } = read(
      table([
        [wide(2, 'Allegation 1')],
        [wide(2, 'That the first thing happened.')],
        [wide(2, 'Allegation 2')],
        [wide(2, 'That the second thing happened.')],
      ]),
    );
    expect(groups.allegation).toEqual([
      { 'allegation.statement': 'That the first thing happened.' },
      { 'allegation.statement': 'That the second thing happened.' },
    ]);
  });
});

describe('bands of labels over values', () => {
  test('further details of one client, in the same table or the next', () => {
    const client = {
      'client.name': 'Sample Client One',
      'client.dateOfBirth': '1 May 2012',
      'client.crisId': '7',
    };
    const first: CellContent[][] = [
      ['Client name', 'Date of birth'],
      ['Sample Client One', '1 May 2012'],
    ];
    const second: CellContent[][] = [
      ['CRIS ID', 'Comments'],
      ['7', 'None'],
    ];
    const third: CellContent[][] = [
      ['CRIS ID', 'Date of birth'],
      ['7', '1 May 2012'],
    ];
    expect(read(table([...first, ...third])).groups).toEqual({ client: [client] });
    expect(read(table(first), table(third)).groups).toEqual({ client: [client] });
    expect(read(table([...first, ...second])).groups.client?.[0]).toEqual(
      expect.objectContaining({ 'client.name': 'Sample Client One' }),
    );
  });

  test('details of which nobody can tell whose they are, are not read', () => {
    const { groups } = read(
      table([
        ['Client name', 'Date of birth'],
        ['Sample Client One', '1 May 2012'],
        ['Sample Client Two', '2 May 2013'],
        ['CRIS ID', 'Aboriginal status'],
        ['7', 'No'],
      ]),
    );
    expect(groups.client).toEqual([
      { 'client.name': 'Sample Client One', 'client.dateOfBirth': '1 May 2012' },
      { 'client.name': 'Sample Client Two', 'client.dateOfBirth': '2 May 2013' },
    ]);
  });
});

describe('the options of a choice in cells of their own', () => {
  const outcome = (...rows: readonly (readonly CellContent[])[]) =>
    read(p('Allegation 1: That it happened.'), table(rows)).groups.allegation?.[0]?.['allegation.outcome'];

  test.each([
    ['beside the label', [['CIMS outcome', '☒ Substantiated', '☐ Not substantiated']], 'Substantiated'],
    [
      'with marks between',
      [['CIMS outcome', 'Substantiated', '', 'Not substantiated', 'X']],
      'Not substantiated',
    ],
    [
      'with boxes before',
      [['CIMS outcome', '☐', 'Substantiated', '☒', 'Not substantiated']],
      'Not substantiated',
    ],
    [
      'down a column, a tick in another',
      [
        ['CIMS outcome', 'Tick one'],
        ['Substantiated', ''],
        ['Not substantiated', 'X'],
      ],
      'Not substantiated',
    ],
    [
      'down a column, the label merged',
      [
        [top('CIMS outcome'), 'Substantiated', '✓'],
        [covered, 'Not substantiated', ''],
      ],
      'Substantiated',
    ],
    [
      'below the label, boxes before the words',
      [[wide(2, 'CIMS outcome')], [wide(2, '☐ Substantiated')], [wide(2, '☒ Not substantiated')]],
      'Not substantiated',
    ],
    [
      'below one another in the cell beside it',
      [['CIMS outcome', lines('☐ Substantiated', '☒ Not substantiated')]],
      'Not substantiated',
    ],
    [
      'none ticked',
      [
        ['CIMS outcome', 'Tick one'],
        ['Substantiated', ''],
        ['Not substantiated', ''],
      ],
      undefined,
    ],
    [
      'two ticked',
      [
        ['CIMS outcome', 'Tick one'],
        ['Substantiated', 'X'],
        ['Not substantiated', 'X'],
      ],
      '☒ Substantiated ☒ Not substantiated',
    ],
    ['neither struck out', [['CIMS outcome', 'Substantiated / Not substantiated']], undefined],
  ] satisfies [string, CellContent[][], string | undefined][])('%s', (_, rows, value) => {
    expect(outcome(...rows)).toBe(value);
  });

  test('a cell without a box beside one with boxes is about something else', () => {
    expect(fieldsOf(table([['Reported to Victoria Police', '☐ Yes ☒ No', 'Our ref', '77']]))).toEqual({
      'police.reported': 'No',
    });
  });
});

test('a statement in a column that differs from the one above is shown to a reviewer, and the first stays', () => {
  const { groups, contradictions } = readCase(
    body(
      h(2, 'Allegation 1'),
      p('First words.'),
      h(2, 'Allegation 2'),
      p('Second words.'),
      h(1, 'Findings'),
      table([
        ['', 'Allegation 1', 'Allegation 2'],
        ['What is alleged', 'First words.', 'Other words.'],
        ['CIMS outcome', 'Substantiated', 'Not substantiated'],
      ]),
    ),
  );
  expect(groups.allegation.map(({ fields }) => fields['allegation.statement']?.text)).toEqual([
    'First words.',
    'Second words.',
  ]);
  expect(contradictions).toEqual([
    expect.objectContaining({
      field: 'allegation.statement',
      copy: 2,
      reading: expect.objectContaining({ text: 'Other words.' }) as unknown,
    }),
  ]);
});
