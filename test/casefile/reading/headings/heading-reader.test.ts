import type { CaseData } from '../../../../src/template';
import { caseData, readCase } from '../../../../src/casefile';
import { body, bold, h, item, p, table } from '../../support/make-content';
import type { Block } from '../../support/make-content';

const read = (...blocks: readonly Block[]): CaseData => caseData(readCase(body(...blocks)));
const fieldsOf = (...blocks: readonly Block[]) => read(...blocks).fields;
const groupsOf = (...blocks: readonly Block[]) => read(...blocks).groups;

describe('by heading', () => {
  test.each([
    [h(1, 'Victoria Police response')],
    [h(2, '3.1 VICTORIA POLICE RESPONSE')],
    [h(1, 'Part A: Victoria Police response')],
    [h(1, 'Section 4 – Police response')],
    [h(3, '(b) Police involvement:')],
    [bold('Victoria Police response')],
    [p('VICTORIA POLICE RESPONSE')],
  ])('the value is what stands until the next heading', (heading) => {
    expect(
      fieldsOf(heading, p('Police were told.'), p('They said to begin.'), h(1, 'Notes'), p('Other words')),
    ).toEqual({
      'police.response': 'Police were told.\nThey said to begin.',
    });
  });

  test('its place is where the value begins', () => {
    const { fields } = readCase(body(h(1, 'Scope'), p(''), p('All of it')));
    expect(fields['investigation.scope']).toEqual(expect.objectContaining({ foundBy: 'heading' }));
    expect(fields['investigation.scope']?.place.paragraph).toBe(2);
  });

  test('a heading with nothing under it is there and empty', () => {
    const { fields } = readCase(body(h(2, 'Terms of reference'), p('[Say what is covered]'), h(2, 'Notes')));
    expect(fields['investigation.scope']).toEqual(expect.objectContaining({ text: '', foundBy: 'heading' }));
    expect(fields['investigation.scope']?.place.paragraph).toBe(0);
  });

  test('headings below it that we do not know belong to it', () => {
    expect(
      fieldsOf(
        h(1, 'Terms of reference'),
        h(2, 'In'),
        p('This'),
        h(2, 'Out'),
        p('That'),
        h(1, 'Out of it'),
        p('x'),
      ),
    ).toEqual({
      'investigation.scope': 'In\nThis\nOut\nThat',
    });
  });

  test('a bold heading ends at the next bold line, known or not', () => {
    expect(fieldsOf(bold('Terms of reference'), p('This'), bold('Something else'), p('That'))).toEqual({
      'investigation.scope': 'This',
    });
    expect(fieldsOf(h(1, 'Terms of reference'), p('This'), bold('Something else'), p('That'))).toEqual({
      'investigation.scope': 'This\nSomething else\nThat',
    });
  });

  test('text in tables that are no forms belongs to it', () => {
    expect(
      fieldsOf(
        h(1, 'Terms of reference'),
        table([
          ['In', 'This'],
          ['Out', 'That'],
        ]),
      ),
    ).toEqual({
      'investigation.scope': 'In\nThis\nOut\nThat',
    });
  });

  test('a heading that is written as a labelled line is read as one', () => {
    expect(fieldsOf(h(1, 'Incident ID: IRD-1'), p('Words'))).toEqual({ 'incident.id': 'IRD-1' });
  });

  test('a long paragraph, bold or in a heading style, is no heading that we know', () => {
    expect(
      read(
        bold(`Scope ${'of many words '.repeat(12)}`),
        h(1, `Scope ${'of many words '.repeat(12)}`),
        p('x'),
      ),
    ).toEqual({ fields: {}, groups: {} });
  });

  test('the name under the title of a section, where a short line stands there', () => {
    expect(fieldsOf(h(1, 'Investigation manager'), p('Example Person'), h(1, 'Notes'))).toEqual({
      'manager.name': 'Example Person',
    });
    expect(
      fieldsOf(
        h(1, 'Investigation manager'),
        p(`The manager ${'did many things '.repeat(12)}`),
        h(1, 'Notes'),
      ),
    ).toEqual({});
  });

  test('a section with its fields below is not itself a value', () => {
    const { fields } = readCase(
      body(
        h(1, 'Investigation approach'),
        table([['Scope', 'All of it']]),
        h(1, 'Findings'),
        p('They are many.'),
      ),
    );
    expect(fields['plan.approach']).toBeUndefined();
    expect(fields['investigation.scope']?.text).toBe('All of it');
  });

  test('an answer that is itself a word we know', () => {
    expect(
      groupsOf(h(2, 'Interview 1'), h(3, 'Role'), p('Client'), h(3, 'Person'), p('Sample Client One')),
    ).toEqual({
      interview: [{ 'interview.role': 'Client', 'interview.person': 'Sample Client One' }],
    });
    expect(
      groupsOf(h(1, 'Persons interviewed'), item('Client'), item('Investigator')).interview,
    ).toHaveLength(2);
  });

  test('fields by heading of one line below it in bold', () => {
    expect(fieldsOf(bold('Reported to Victoria Police'), p('☒ Yes ☐ No'), p('And more'))).toEqual({
      'police.reported': 'Yes',
    });
  });
});

describe('copies by heading', () => {
  test('"Allegation 1", "Allegation 2" with their own headings', () => {
    expect(
      groupsOf(
        h(1, 'Allegations and findings'),
        h(2, 'Allegation 1'),
        p('That the first thing happened.'),
        h(3, 'Evidence'),
        table([
          ['Evidence item', 'Source'],
          ['A note', 'Manager'],
        ]),
        h(3, 'RCS finding'),
        p('Substantiated'),
        h(3, 'Analysis'),
        p('Because.'),
        h(2, 'Allegation 2'),
        h(3, 'CIMS outcome'),
        p('Not substantiated'),
        h(1, 'Lessons learned'),
        p('Much.'),
      ),
    ).toEqual({
      allegation: [
        {
          'allegation.statement': 'That the first thing happened.',
          'allegation.rcsFinding': 'Substantiated',
          'allegation.reasons': 'Because.',
        },
        { 'allegation.outcome': 'Not substantiated' },
      ],
      evidence: [
        { 'evidence.description': 'A note', 'evidence.source': 'Manager', 'evidence.allegations': '1' },
      ],
    });
  });

  test.each([
    ['Allegation One — physical violence'],
    ['ALLEGATION 1: physical violence'],
    ['2.1 Allegation No. 1 – physical violence'],
    ['Allegation #1) physical violence'],
    ['Allegation 1 of 3 - physical violence'],
    ['a) Allegation 1: physical violence'],
  ])('what stands in the heading is its words where nothing stands below: %s', (text) => {
    expect(groupsOf(h(2, text)).allegation).toEqual([{ 'allegation.statement': 'physical violence' }]);
    expect(groupsOf(h(2, text), p('That it happened.')).allegation).toEqual([
      { 'allegation.statement': 'That it happened.' },
    ]);
  });

  test.each([
    ['Allegation 1 was put to the subject'],
    ['Allegation one day'],
    ['Animal 1'],
    ['Allegations were made: 1'],
    ['Clients 4 and 5'],
  ])('prose is no numbered heading: %s', (text) => {
    expect(groupsOf(p(text))).toEqual({});
  });

  test('a long line that begins with the number', () => {
    const words = `That ${'on that day '.repeat(30)}it happened`;
    expect(groupsOf(p(`Allegation 1: ${words}`), p(`Allegation 2: ${words}.`)).allegation).toEqual([
      { 'allegation.statement': words },
      { 'allegation.statement': `${words}.` },
    ]);
  });

  test('clients by number, with their names in the heading or in a line; prose below is no name', () => {
    expect(
      groupsOf(
        h(2, 'Client 1 – Sample Client One'),
        p(`Lives ${'in many places '.repeat(20)}`),
        h(2, 'Client B'),
        p('Sample Client Two'),
        h(2, 'Client 3'),
        p('DOB: 1 May 2012'),
      ).client,
    ).toEqual([
      { 'client.name': 'Sample Client One' },
      { 'client.name': 'Sample Client Two' },
      { 'client.dateOfBirth': '1 May 2012' },
    ]);
  });

  test('a numbered heading with nothing under it is a copy that nobody filled', () => {
    expect(
      readCase(body(h(2, 'Allegation 1'), p('First'), h(2, 'Allegation 2'))).groups.allegation,
    ).toHaveLength(2);
  });

  test('headings of one level stay with the thing while they mean a field of it that is missing', () => {
    expect(
      groupsOf(
        bold('Allegation 1'),
        p('First'),
        bold('Evidence reviewed'),
        p('A note'),
        bold('RCS finding'),
        p('Substantiated'),
        bold('Allegation 2'),
        p('Second'),
        bold('RCS finding'),
        p('Unfounded'),
      ),
    ).toEqual({
      allegation: [
        { 'allegation.statement': 'First', 'allegation.rcsFinding': 'Substantiated' },
        { 'allegation.statement': 'Second', 'allegation.rcsFinding': 'Unfounded' },
      ],
      evidence: [{ 'evidence.description': 'A note' }],
    });
  });

  test('a thing that is named again is the same thing; what is said there are the reasons', () => {
    expect(
      groupsOf(
        h(1, 'Allegations'),
        item('First'),
        item('Second'),
        h(1, 'Investigation findings'),
        h(2, 'Allegation 2'),
        p('The evidence points one way.'),
        p('Outcome: Substantiated'),
        h(2, 'Allegation 1'),
        h(3, 'Outcome'),
        p('Not substantiated'),
      ).allegation,
    ).toEqual([
      { 'allegation.statement': 'First', 'allegation.outcome': 'Not substantiated' },
      {
        'allegation.statement': 'Second',
        'allegation.outcome': 'Substantiated',
        'allegation.reasons': 'The evidence points one way.',
      },
    ]);
  });

  test('a repeated value under a numbered heading does not make another copy', () => {
    expect(
      groupsOf(h(2, 'Allegation 1'), p('Allegation: First'), p('Outcome: A'), p('Outcome: B')).allegation,
    ).toEqual([{ 'allegation.statement': 'First', 'allegation.outcome': 'A' }]);
  });

  test('each item of a list is one', () => {
    expect(
      groupsOf(
        h(1, 'Recommendations'),
        p('These are made:'),
        item('Train staff'),
        item('[…]'),
        item('Mend the gate'),
      ).recommendation,
    ).toEqual([{ 'recommendation.action': 'Train staff' }, { 'recommendation.action': 'Mend the gate' }]);
  });

  test('without a list, long text is one and names are one to a line', () => {
    expect(
      groupsOf(h(1, 'Recommendations'), p('Train staff'), p('and mend the gate')).recommendation,
    ).toEqual([{ 'recommendation.action': 'Train staff\nand mend the gate' }]);
    expect(
      groupsOf(
        h(1, 'Client details'),
        p('Sample Client One'),
        p('Sample Client Two'),
        p(`They ${'live '.repeat(40)}`),
      ).client,
    ).toEqual([{ 'client.name': 'Sample Client One' }, { 'client.name': 'Sample Client Two' }]);
  });

  test('what stands beside a form under the heading is not another copy', () => {
    expect(
      groupsOf(
        h(1, 'Allegations'),
        p('These were made.'),
        table([
          ['Allegation', 'First'],
          ['Client', 'Sample Client One'],
        ]),
      ).allegation,
    ).toEqual([{ 'allegation.statement': 'First', 'allegation.client': 'Sample Client One' }]);
  });

  test('the same unnumbered heading again is another copy', () => {
    expect(
      groupsOf(h(2, 'Client'), p('Name: Sample Client One'), h(2, 'Client'), p('Name: Sample Client Two'))
        .client,
    ).toHaveLength(2);
  });

  test('headings of a field under an unnumbered thing', () => {
    expect(
      groupsOf(h(1, 'Client'), p('Name: Sample Client One'), h(1, 'Date of birth'), p('1 May 2012')).client,
    ).toEqual([{ 'client.name': 'Sample Client One', 'client.dateOfBirth': '1 May 2012' }]);
  });
});

describe('sections by heading', () => {
  const sections = (...blocks: readonly Block[]) =>
    new Map(
      readCase(body(...blocks), { kind: 'investigation-report' }).sections.map((reading) => [
        reading.name,
        reading,
      ]),
    );

  test('with words under it, without, and not there', () => {
    const found = sections(
      h(1, '1. Service details'),
      p('[Guidance]'),
      table([['Organisation name', '']]),
      h(1, '2. Findings'),
      h(2, 'Allegation 1'),
      p('First'),
      h(1, 'Sign-off'),
      h(1, 'Unknown'),
      p('Words'),
    );
    expect(found.get('service-details')).toEqual(
      expect.objectContaining({ foundBy: 'heading', empty: true }),
    );
    expect(found.get('allegations')).toEqual(expect.objectContaining({ foundBy: 'heading', empty: false }));
    expect(found.get('allegations')?.place?.paragraph).toBe(4);
    expect(found.get('endorsement')).toEqual(expect.objectContaining({ empty: true }));
    expect(found.get('lessons')).toEqual({ name: 'lessons', empty: true });
  });

  test('a section whose title is missing is there where its fields are', () => {
    expect(sections(p('Region: North')).get('service-details')).toEqual(
      expect.objectContaining({ foundBy: 'label', empty: false }),
    );
  });

  test('an item of the section in a heading of the same level does not end it', () => {
    expect(sections(h(1, 'Findings'), h(1, 'Allegation 1'), p('First')).get('allegations')?.empty).toBe(
      false,
    );
  });

  test('no sections where there is no template for the kind, and none found in a document without a body', () => {
    expect(readCase(body(h(1, 'Findings')), { kind: 'rcs-investigation-report' }).sections).toEqual([]);
    const none = readCase({ ...body(), parts: [] }, { kind: 'cims-recommendations' }).sections;
    expect(none.length).toBeGreaterThan(3);
    expect(none.every(({ empty, place }) => empty && place === undefined)).toBe(true);
  });
});
