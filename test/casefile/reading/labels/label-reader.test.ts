import type { CaseData } from '../../../../src/template';
import { caseData, readCase } from '../../../../src/casefile';
import { body, bold, content, h, item, line, p, part, table, field } from '../../support/make-content';
import type { Block } from '../../support/make-content';
import { processorTime } from '../../../tools/processor-time';

const read = (...blocks: readonly Block[]): CaseData => caseData(readCase(body(...blocks)));
const fieldsOf = (...blocks: readonly Block[]) => read(...blocks).fields;
const groupsOf = (...blocks: readonly Block[]) => read(...blocks).groups;

test('what is the answer to a label of its own row is not that of a label above it', () => {
  const rows = [
    ['Client name', 'Client name:'],
    ['Date of birth', '3 March 2016'],
  ];
  const groups = groupsOf(table(rows));
  expect(groups.client).toEqual([{ 'client.dateOfBirth': '3 March 2016' }]);
});

describe('a line with a label', () => {
  test.each([
    ['Incident report ID: IRD-1'],
    ['Incident no.: IRD-1'],
    ['INCIDENT NUMBER: IRD-1'],
    ['Incident #: IRD-1'],
    ['IRD:IRD-1'],
    ['1. Incident reference number: IRD-1'],
    ['3.1 Incident Reference No.: IRD-1'],
    ['(a) Incident ID [as in the register]: IRD-1'],
    ['Incident report ID\tIRD-1'],
  ])('%s', (text) => {
    expect(fieldsOf(p(text))).toEqual({ 'incident.id': 'IRD-1' });
  });

  test.each([
    ['Organization name: Example Provider', 'provider.name'],
    ['Organisation: Example Provider', 'provider.name'],
    ['Programme: Example Provider', 'provider.program'],
    ['Name of organisation(s) : Example Provider', 'provider.name'],
  ])('spelling is folded: %s', (text, name) => {
    expect(fieldsOf(p(text))).toEqual({ [name]: 'Example Provider' });
  });

  test.each([
    ['tabs', 'Incident report ID:\tSAMPLE-1\tRegion:\tNorth', 'SAMPLE-1', 'North'],
    ['tabs before the labels only', 'Incident report ID: SAMPLE-1\tRegion: North', 'SAMPLE-1', 'North'],
    ['two spaces', 'Incident report ID: SAMPLE-1  Region: North', 'SAMPLE-1', 'North'],
    ['many spaces', 'Incident report ID:    SAMPLE-1      Region:   North', 'SAMPLE-1', 'North'],
    ['no first value', 'Incident report ID:\tRegion:\tNorth', '', 'North'],
    ['no last value', 'Incident report ID: SAMPLE-1\tRegion:', 'SAMPLE-1', ''],
    ['a tab after the first label', 'Incident report ID\tSAMPLE-1\tRegion: North', 'SAMPLE-1', 'North'],
    ['a single space', 'Incident report ID: SAMPLE-1 Region: North', 'SAMPLE-1 Region: North', undefined],
    ['words we do not know', 'Incident report ID: SAMPLE-1\tColour: red', 'SAMPLE-1', undefined],
    ['a label without a mark', 'Incident report ID: SAMPLE-1\tRegion', 'SAMPLE-1', undefined],
  ])('several labels on one line: %s', (_, text, id, area) => {
    const { fields } = readCase(body(p(text)));
    expect([fields['incident.id']?.text, fields['provider.area']?.text]).toEqual([id, area]);
  });

  test.each([
    ['Incident report ID:\tSAMPLE-1\tClient: Sample Client One\tDate of birth:\t3/3/2016'],
    ['Incident report ID:  SAMPLE-1  Client: Sample Client One  DOB: 3/3/2016'],
  ])('a client among the labels of one line: %s', (text) => {
    expect(read(p(text))).toEqual({
      fields: { 'incident.id': 'SAMPLE-1' },
      groups: { client: [{ 'client.name': 'Sample Client One', 'client.dateOfBirth': '3/3/2016' }] },
    });
  });

  test('many labels on a long line are read in a time that grows with its length', () => {
    const text = `Incident report ID: SAMPLE-1${'\tRegion: North'.repeat(20000)}`;
    const start = processorTime();
    expect(fieldsOf(p(text))).toEqual({ 'incident.id': 'SAMPLE-1', 'provider.area': 'North' });
    expect(processorTime() - start).toBeLessThan(2000);
  });

  test.each([
    ['its value below', [p('Aboriginal client: what was considered'), p('Sample words')]],
    ['a mark, and its value below', [p('Aboriginal client: what was considered:'), p('Sample words')]],
    ['its value beside it', [p('Aboriginal client: what was considered: Sample words')]],
    ['a tab', [p('Aboriginal client: what was considered\tSample words')]],
  ])('a label that holds a colon, with %s', (_, blocks) => {
    expect(Object.values(fieldsOf(...blocks))).toEqual(['Sample words']);
  });

  test('a question and its answer', () => {
    expect(fieldsOf(p('Did the investigation depart from the plan? Yes'))).toEqual({
      'plan.deviated': 'Yes',
    });
  });

  test('several lines in one paragraph, and a line of words between them', () => {
    expect(
      fieldsOf(p('Incident ID: IRD-2\nsome words\nService provider: Example Provider\nRegion:\nNorth')),
    ).toEqual({
      'incident.id': 'IRD-2',
      'provider.name': 'Example Provider',
      'provider.area': 'North',
    });
  });

  test.each([
    ['The outcome of the incident number was: nothing'],
    ['We wrote to the service provider: it answered'],
    ['Outcome of the meeting was that the finding: substantiated was wrong'],
    [`${'Scope '.repeat(20)}: all of it`],
    [':'],
    ['incident id IRD-1'],
  ])('prose is no label: %s', (text) => {
    expect(read(p(text))).toEqual({ fields: {}, groups: {} });
  });

  test.each([
    ['Incident ID: <Enter incident report ID (IRD) here>'],
    ['Incident ID: [number]'],
    ['Incident ID: ______'],
    ['Incident ID:'],
    ['Incident ID: …………'],
  ])('with a prompt or nothing after it, it is there and empty: %s', (text) => {
    expect(readCase(body(p(text))).fields['incident.id']).toEqual(
      expect.objectContaining({ text: '', foundBy: 'label' }),
    );
  });

  test('a label alone takes the next line; long text takes all lines up to the next label or heading', () => {
    expect(
      fieldsOf(
        p('Incident ID:'),
        p('IRD-3'),
        p('Not a value'),
        p('Scope:'),
        p('One'),
        p('Two'),
        p('Region: North'),
        p('Three'),
        p('Terms of reference:'),
        h(1, 'Notes'),
      ),
    ).toEqual({ 'incident.id': 'IRD-3', 'investigation.scope': 'One\nTwo', 'provider.area': 'North' });
  });

  test('two labels alone, the first without a value', () => {
    const { fields } = readCase(body(p('Incident ID:'), p('Region:'), p('North')));
    expect(fields['incident.id']?.text).toBe('');
    expect(fields['provider.area']?.text).toBe('North');
  });

  test('a bold label with its value below', () => {
    expect(
      fieldsOf(bold('Incident report ID'), p('IRD-4'), p('Other words'), bold('Region:'), p('North')),
    ).toEqual({
      'incident.id': 'IRD-4',
      'provider.area': 'North',
    });
  });

  test.each([
    ['☐ Yes ☒ No', 'No'],
    ['Yes ☑ No ☐', 'Yes'],
    ['☒', 'Yes'],
    ['☐', 'No'],
    ['☐ Yes ☐ No', undefined],
    ['[ ] Yes [X] No', 'No'],
    ['[x] Yes [ ] No', 'Yes'],
    ['Yes [ ] No [X]', 'No'],
    ['[] Yes [] No', undefined],
    ['Yes □ No ■', 'No'],
    ['■ Yes □ No', 'Yes'],
    ['☒ Yes ☐ No', 'Yes'],
    ['Yes / No', undefined],
    ['Yes/No/N/A', undefined],
  ])('boxes that somebody ticked: %s', (text, value) => {
    expect(fieldsOf(p(`Reported to police: ${text}`))['police.reported']).toBe(value);
  });

  test('a tick with its sentence', () => {
    const tick = (boxText: string) =>
      groupsOf(
        p('Allegation: That it happened'),
        p(`Confirmed against policy: ${boxText} I have read the row`),
      ).allegation?.[0];
    expect(tick('☒')?.['allegation.confirmed']).toBe('Yes');
    expect(tick('☐')?.['allegation.confirmed']).toBe('No');
  });

  test('the first value counts, unless it was empty', () => {
    expect(
      fieldsOf(p('Region:'), p('Incident ID: IRD-5'), p('Incident ID: IRD-6'), p('Region: North')),
    ).toEqual({
      'incident.id': 'IRD-5',
      'provider.area': 'North',
    });
  });

  test('a header or footer fills what the body has not', () => {
    const header = part('header', [
      p('Incident ID: IRD-H'),
      p('Region: South'),
      p('Client: Sample Client One'),
      p('Client 2'),
    ]);
    const notes = part('footnotes', [p('Organisation: Example Provider')]);
    const { fields, groups } = caseData(
      readCase(content([part('body', [p('Incident ID: IRD-B')]), header, notes])),
    );
    expect(fields).toEqual({ 'incident.id': 'IRD-B', 'provider.area': 'South' });
    expect(groups).toEqual({});
  });
});

describe('what a word means is told by what stands round it', () => {
  test('by the field before it', () => {
    expect(
      fieldsOf(p('Investigation manager: Example Person'), p('Position: Manager'), p('Phone: 0000')),
    ).toEqual({
      'manager.name': 'Example Person',
      'manager.position': 'Manager',
      'manager.contact': '0000',
    });
  });

  test('by the section', () => {
    expect(fieldsOf(h(1, 'Endorsement'), p('Name: Example Person'), p('Date: 1 May 2026'))).toEqual({
      'endorsement.name': 'Example Person',
      'endorsement.date': '1 May 2026',
    });
  });

  test('alone it means nothing', () => {
    expect(read(p('Name: Example Person'), p('Position: Manager'), p('Date: 1 May 2026'))).toEqual({
      fields: {},
      groups: {},
    });
  });

  test('"Approved by" is of the plan in a plan, and of the report elsewhere', () => {
    expect(fieldsOf(p('CIMS investigation plan'), p('Approved by: Example Person'))).toEqual({
      'plan.endorsedBy': 'Example Person',
    });
    expect(fieldsOf(p('CIMS investigation report'), p('Approved by: Example Person'))).toEqual({
      'endorsement.name': 'Example Person',
    });
    expect(fieldsOf(p('Approved by: Example Person'))).toEqual({ 'endorsement.name': 'Example Person' });
    expect(fieldsOf(p('Reportable conduct report'), p('Approved by: Example Person'))).toEqual({
      'endorsement.name': 'Example Person',
    });
    const asked = readCase(body(p('Approved by: Example Person')), { kind: 'cims-recommendations' });
    expect(asked.fields['endorsement.name']?.text).toBe('Example Person');
  });

  test('"Client" is the client, but within an allegation it is whom the allegation is about', () => {
    expect(
      groupsOf(p('Client: Sample Client One'), h(2, 'Allegation 1'), p('Client: Sample Client One')),
    ).toEqual({
      client: [{ 'client.name': 'Sample Client One' }],
      allegation: [{ 'allegation.client': 'Sample Client One' }],
    });
  });
});

describe('copies from lines', () => {
  test('a field that comes round again opens the next copy', () => {
    expect(
      groupsOf(
        p('Allegation: First'),
        p('Outcome: Substantiated'),
        p('Allegation: Second'),
        p('Outcome: Not substantiated'),
      ).allegation,
    ).toEqual([
      { 'allegation.statement': 'First', 'allegation.outcome': 'Substantiated' },
      { 'allegation.statement': 'Second', 'allegation.outcome': 'Not substantiated' },
    ]);
  });

  test('a single copy takes what another section says of it', () => {
    expect(
      groupsOf(h(1, 'Allegations'), p('Allegation: First'), h(1, 'Conclusion'), p('Outcome: Substantiated'))
        .allegation,
    ).toEqual([{ 'allegation.statement': 'First', 'allegation.outcome': 'Substantiated' }]);
  });
});

describe('a table with labels at the left', () => {
  test('value to the right, in pairs, with notes in the label', () => {
    expect(
      fieldsOf(
        table([
          ['Organisation name', 'Example Provider', 'Area [As identified in the incident report]', 'North'],
          [{ content: [p('Incident dates'), p('[DD/MM/YYYY]')] }, '1 May 2026', 'IRD', 'IRD-8'],
          ['Words', 'of no meaning', '', 'here'],
        ]),
      ),
    ).toEqual({
      'provider.name': 'Example Provider',
      'provider.area': 'North',
      'incident.occurredOn': '1 May 2026',
      'incident.id': 'IRD-8',
    });
  });

  test('an empty cell to the right is there and empty, and its place is that cell', () => {
    const reading = readCase(
      body(
        table([
          ['Incident number', ''],
          ['Region', '[Enter region]'],
        ]),
      ),
    ).fields;
    expect(reading['incident.id']).toEqual(expect.objectContaining({ text: '', foundBy: 'label' }));
    expect(reading['incident.id']?.place.paragraph).toBe(1);
    expect(reading['provider.area']?.text).toBe('');
  });

  test('a value that is itself a word we know', () => {
    expect(
      groupsOf(
        h(2, 'Interview 1'),
        table([
          ['Person', 'Sample Client One'],
          ['Role', 'Client'],
          ['Interview date', '2/3/2026'],
        ]),
      ).interview,
    ).toEqual([
      { 'interview.person': 'Sample Client One', 'interview.role': 'Client', 'interview.date': '2/3/2026' },
    ]);
  });

  test('an empty cell between label and value is skipped', () => {
    expect(fieldsOf(table([['Incident ID', '', 'IRD-9']]))).toEqual({ 'incident.id': 'IRD-9' });
    expect(readCase(body(table([['Incident ID', '', 'Region']]))).fields['incident.id']?.text).toBe('');
  });

  test('value below, in a table of one column', () => {
    expect(
      fieldsOf(table([['Incident ID'], ['IRD-10'], ['Scope'], [{ content: [p('One'), p('Two')] }]])),
    ).toEqual({
      'incident.id': 'IRD-10',
      'investigation.scope': 'One\nTwo',
    });
  });

  test('value below the last label of a row', () => {
    expect(
      fieldsOf(
        table([
          ['Some words', 'Incident ID'],
          ['More', 'IRD-11'],
        ]),
      ),
    ).toEqual({ 'incident.id': 'IRD-11' });
  });

  test('a label beside a label tells what the next are about', () => {
    expect(
      fieldsOf(
        table([
          [{ content: [p('Investigation manager')], merge: 'start' }, 'Position', 'Manager'],
          [{ content: [p('')], merge: 'continued' }, 'Telephone', '0000'],
        ]),
      ),
    ).toEqual({ 'manager.position': 'Manager', 'manager.contact': '0000' });
  });

  test('a cell with labelled lines of its own is read by its lines', () => {
    expect(
      fieldsOf(
        table([
          [
            'Investigation manager',
            { content: [p('Name: Example Person'), p('Position: Manager'), p('Phone:')] },
          ],
        ]),
      ),
    ).toEqual({ 'manager.name': 'Example Person', 'manager.position': 'Manager' });
  });

  test('a table within a cell', () => {
    const inner = table([
      ['Name', 'Date of birth'],
      ['Sample Client One', '1 May 2012'],
      ['Sample Client Two', '2 May 2013'],
    ]);
    expect(
      groupsOf(
        table([
          ['Clients', { content: [inner, p('')] }],
          ['Region', 'North'],
        ]),
      ).client,
    ).toEqual([
      { 'client.name': 'Sample Client One', 'client.dateOfBirth': '1 May 2012' },
      { 'client.name': 'Sample Client Two', 'client.dateOfBirth': '2 May 2013' },
    ]);
  });

  test('a row over the whole width names the thing', () => {
    const wide = (text: string) => [{ content: [p(text)], span: 2 }];
    expect(
      read(
        table([
          wide('Investigation manager details'),
          ['Name', 'Example Person'],
          wide('Words that we do not know'),
          wide('Allegation 1'),
          ['Allegation', 'First'],
          ['Finding', 'Substantiated'],
          wide('Allegation 2'),
          ['Allegation', 'Second'],
          ['Finding', ''],
          wide('Region'),
        ]),
      ),
    ).toEqual({
      fields: { 'manager.name': 'Example Person' },
      groups: {
        allegation: [
          { 'allegation.statement': 'First', 'allegation.rcsFinding': 'Substantiated' },
          { 'allegation.statement': 'Second' },
        ],
      },
    });
  });

  test('a numbered label opens its copy', () => {
    expect(
      groupsOf(
        table([
          ['Allegation 1', 'First'],
          ['Finding', 'Substantiated'],
          ['Allegation 2', 'Second'],
        ]),
      ).allegation,
    ).toEqual([
      { 'allegation.statement': 'First', 'allegation.rcsFinding': 'Substantiated' },
      { 'allegation.statement': 'Second' },
    ]);
  });

  test('"Item | Details" over labels is no item', () => {
    expect(
      read(
        table(
          [
            ['Item', 'Details'],
            ['Incident ID', 'IRD-12'],
          ],
          { headerRows: 1 },
        ),
      ),
    ).toEqual({ fields: { 'incident.id': 'IRD-12' }, groups: {} });
    expect(
      fieldsOf(
        table(
          [
            ['Incident ID', 'IRD-13'],
            ['Region', 'North'],
          ],
          { headerRows: 1 },
        ),
      ),
    ).toEqual({
      'incident.id': 'IRD-13',
      'provider.area': 'North',
    });
  });
});

describe('a table with a header row', () => {
  test('one item to a row; empty rows are none, empty cells are there and empty', () => {
    const reading = readCase(
      body(
        table([
          ['Client name', 'DOB', 'Comments'],
          ['Sample Client One', '1 May 2012', 'x'],
          ['', '', ''],
          ['Sample Client Two', '', ''],
        ]),
      ),
    ).groups.client;
    expect(reading.map(({ fields }) => fields['client.name']?.text)).toEqual([
      'Sample Client One',
      'Sample Client Two',
    ]);
    expect(reading[1]?.fields['client.dateOfBirth']?.text).toBe('');
  });

  test('with no row filled there is one empty item', () => {
    const { evidence } = readCase(
      body(
        h(1, 'Evidence'),
        table([
          ['Evidence', 'Source', 'Weight'],
          ['', '', ''],
          ['', '', ''],
        ]),
      ),
    ).groups;
    expect(evidence).toHaveLength(1);
    expect(evidence[0]?.fields['evidence.description']?.text).toBe('');
  });

  test('one known header among others', () => {
    expect(
      groupsOf(
        table([
          ['No.', 'Recommendation', 'Comments'],
          ['1', 'Train staff', 'soon'],
          ['2', 'Mend gate', ''],
        ]),
      ).recommendation,
    ).toEqual([{ 'recommendation.action': 'Train staff' }, { 'recommendation.action': 'Mend gate' }]);
  });

  test('the heading above decides what its columns mean', () => {
    expect(
      groupsOf(
        h(1, 'Action plan'),
        table([
          ['Action', 'Person responsible', 'Due date'],
          ['Train staff', 'Manager', '1 June 2026'],
        ]),
      ).recommendation,
    ).toEqual([
      {
        'recommendation.action': 'Train staff',
        'recommendation.owner': 'Manager',
        'recommendation.dueOn': '1 June 2026',
      },
    ]);
  });

  test('findings by number go to the allegations of that number', () => {
    expect(
      groupsOf(
        h(1, 'Allegations'),
        item('First'),
        item('Second'),
        h(1, 'Conclusion'),
        table([
          ['No.', 'RCS finding', 'CIMS outcome'],
          ['2', 'Unfounded', 'Not substantiated'],
          ['1', 'Substantiated', 'Substantiated'],
        ]),
      ).allegation,
    ).toEqual([
      {
        'allegation.statement': 'First',
        'allegation.rcsFinding': 'Substantiated',
        'allegation.outcome': 'Substantiated',
      },
      {
        'allegation.statement': 'Second',
        'allegation.rcsFinding': 'Unfounded',
        'allegation.outcome': 'Not substantiated',
      },
    ]);
  });

  test('findings by name go to the allegations of that name, and a new number is a new one', () => {
    expect(
      groupsOf(
        p('Allegation 1: First'),
        table([
          ['Allegation', 'Finding', 'Outcome'],
          ['Allegation 1', 'Unfounded', 'Not substantiated'],
          ['Allegation 2', 'Substantiated', ''],
        ]),
      ).allegation,
    ).toEqual([
      {
        'allegation.statement': 'First',
        'allegation.rcsFinding': 'Unfounded',
        'allegation.outcome': 'Not substantiated',
      },
      { 'allegation.rcsFinding': 'Substantiated' },
    ]);
  });

  test('numbered evidence under each allegation is not the same evidence', () => {
    const rows = (words: string) =>
      table([
        ['No.', 'Evidence', 'Source'],
        ['1', words, 'Manager'],
      ]);
    expect(
      groupsOf(h(2, 'Allegation 1'), rows('A note'), h(2, 'Allegation 2'), rows('A photo')).evidence,
    ).toEqual([
      { 'evidence.description': 'A note', 'evidence.source': 'Manager', 'evidence.allegations': '1' },
      { 'evidence.description': 'A photo', 'evidence.source': 'Manager', 'evidence.allegations': '2' },
    ]);
  });

  test('a merged cell counts for each row', () => {
    expect(
      groupsOf(
        h(1, 'Evidence'),
        table([
          ['Evidence', 'Relevant allegation'],
          ['A note', { content: [p('1')], merge: 'start' }],
          ['A photo', { content: [p('')], merge: 'continued' }],
        ]),
      ).evidence,
    ).toEqual([
      { 'evidence.description': 'A note', 'evidence.allegations': '1' },
      { 'evidence.description': 'A photo', 'evidence.allegations': '1' },
    ]);
  });

  test('fields that do not repeat are read from the first row', () => {
    expect(
      read(
        table([
          ['Endorsed by', 'Position', 'Date'],
          ['Example Person', 'Manager', '1 May 2026'],
          ['Somebody', 'Else', ''],
        ]),
      ),
    ).toEqual({
      fields: {
        'endorsement.name': 'Example Person',
        'endorsement.position': 'Manager',
        'endorsement.date': '1 May 2026',
      },
      groups: {},
    });
  });

  test('a field of the whole document among the columns of an item', () => {
    expect(
      read(
        table([
          ['Client name', 'DOB', 'Incident ID'],
          ['Sample Client One', '', 'IRD-1'],
          ['Sample Client Two', '', 'IRD-2'],
        ]),
      ).fields,
    ).toEqual({ 'incident.id': 'IRD-1' });
  });

  test('a row over the whole width ends the items', () => {
    expect(
      read(
        table([
          ['Client name', 'DOB'],
          ['Sample Client One', '1 May 2012'],
          [{ content: [p('Service details')], span: 2 }],
          ['Region', 'North'],
        ]),
      ),
    ).toEqual({
      fields: { 'provider.area': 'North' },
      groups: { client: [{ 'client.name': 'Sample Client One', 'client.dateOfBirth': '1 May 2012' }] },
    });
  });
});

describe('mixed documents', () => {
  test('tags win; labels and headings fill what has no tag', () => {
    expect(
      fieldsOf(
        p('Incident ID: IRD-L'),
        field('incident.id', 'IRD-T'),
        p('Region: North'),
        line('Service provider: ', { tag: 'cims:provider.name', text: 'Example Provider' }),
        h(2, 'Scope'),
        field('plan.approach', 'Gently'),
      ),
    ).toEqual({
      'incident.id': 'IRD-T',
      'provider.area': 'North',
      'provider.name': 'Example Provider',
      'plan.approach': 'Gently',
    });
  });

  test('a tag that is empty stays empty', () => {
    expect(readCase(body(field('incident.id'), p('Incident ID: IRD-L'))).fields['incident.id']?.text).toBe(
      '',
    );
  });

  test('a label beside a control of ours is not read again, whatever it might mean', () => {
    const answer = (tag: string, text: string) => line({ tag, text });
    const { groups, fields } = read(
      table([
        ['Client', answer('cims:allegation.client', 'Sample Client One')],
        ['Subject of allegation', answer('cims:allegation.subject', 'Example Person')],
      ]),
      p('Scope:'),
      field('investigation.scope', 'All of it'),
    );
    expect(groups).toEqual({
      allegation: [{ 'allegation.client': 'Sample Client One', 'allegation.subject': 'Example Person' }],
    });
    expect(fields).toEqual({ 'investigation.scope': 'All of it' });
  });

  test('what is typed inside a tagged copy belongs to it', () => {
    const { groups } = read(
      (build) => {
        const copy = build.startControl('cims:group.allegation', 'block', {});
        field('allegation.statement', 'First')(build);
        p('CIMS outcome: Substantiated')(build);
        p('Region: North')(build);
        p('Evidence item: A note')(build);
        build.endControl(copy);
      },
      p('Allegation 2: Second'),
      p('CIMS outcome: Not substantiated'),
    );
    expect(groups.allegation).toEqual([
      { 'allegation.statement': 'First', 'allegation.outcome': 'Substantiated' },
      { 'allegation.statement': 'Second', 'allegation.outcome': 'Not substantiated' },
    ]);
  });

  test('rows of items with our controls are read by their tags alone', () => {
    const { groups } = read(
      table([
        ['Client name', 'DOB'],
        [line({ tag: 'cims:client.name', text: 'Sample Client One' }), '1 May 2012'],
      ]),
    );
    expect(groups).toEqual({ client: [{ 'client.name': 'Sample Client One' }] });
  });
});
