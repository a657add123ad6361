import { readCase } from '../../../src/casefile';
import { body, bold, box, h, line, p, table } from '../support/make-content';
import { documentFrom, linesOf } from '../support/page-notation';

/** What is read of a document, without how it was found. */
const readOf = (notation: string): readonly string[] =>
  linesOf(readCase(documentFrom(notation))).map((line) => line.replace(/ · \w+, (?:likely|certain)$/, ''));

const REPORT = '# Investigation report\n';
const RCS = '# Reportable conduct investigation report\n';
const HIT = 'It is alleged that Example Person hit Sample Client One.';

describe('labels in bold and before dashes', () => {
  test.each([
    ['in bold, with no mark, a colon or a dash', '**Region** North', ['provider.area = North']],
    ['the colon within the bold words', '**Region:** North', ['provider.area = North']],
    ['a dash after them', '**Region** – North', ['provider.area = North']],
    ['the beginning of a sentence is none', '**Program** and the rest of a sentence that goes on', []],
    ['a value that cannot be one is none', '**Date of incident** nobody knows', []],
    ['words that name nothing are none', '**Nonsense words** and so on', []],
    ['a dash before what reads like a value', 'Region – North', ['provider.area = North']],
    ['a dash before prose', 'Region – north of the river, they said.', []],
    ['a dash before a date', 'Date of incident – 3 February 2026', ['incident.occurredOn = 3 February 2026']],
    ['a dash before what is no date', 'Date of incident – some day in the autumn', []],
    ['a dash before a line to write on', 'Region – ____', ['provider.area = (empty)']],
    ['a dash after a word of many things', 'Notes – nothing', []],
    ['in a list, a dash is no mark', '- Region – North', []],
    [
      'a label in capitals, by itself',
      'SCOPE:\nThe evening of 2 March.',
      ['investigation.scope = The evening of 2 March.'],
    ],
    ['a label in capitals before its value', 'REGION: North', ['provider.area = North']],
  ])('%s', (_, text, expected) => {
    expect(readOf(REPORT + text)).toEqual(expected);
  });

  test('an outcome after a dash, within an allegation', () => {
    const text = 'Outcome – Substantiated';
    expect(readOf(`${RCS}## Allegation 1\n${HIT}\n${text}`)).toContain(
      'allegation 1: allegation.rcsFinding = Substantiated',
    );
  });

  test('whether it is substantiated: only where one allegation is meant', () => {
    const text = 'Substantiated: No';
    expect(readOf(`${RCS}## Allegation 1\n${HIT}\n${text}`)).toContain(
      'allegation 1: allegation.rcsFinding = Not substantiated · label, to-confirm',
    );
    expect(readOf(RCS + text)).toEqual([]);
  });
});

describe('tables of one column', () => {
  test('a title, and labels over their values', () => {
    expect(readOf(`${RCS}| Allegation 1 |\n| ${HIT} |\n| Finding |\n| Unfounded |`)).toEqual([
      `allegation 1: allegation.statement = ${HIT}`,
      'allegation 1: allegation.rcsFinding = Unfounded',
    ]);
    expect(readOf(`${REPORT}| Scope |\n| The evening of 2 March. |\n| Region |\n| |`)).toEqual([
      'investigation.scope = The evening of 2 March.',
      'provider.area = (empty)',
    ]);
  });

  test('a title over another title has no value', () => {
    expect(readOf(`${REPORT}| Region |\n| North |\n| Findings |\n| Allegation 1 |`)).toEqual([
      'provider.area = North',
    ]);
  });
});

describe('marks under choices', () => {
  test('a row of figures is about no allegation', () => {
    expect(
      readOf(
        `${RCS}| Allegation | Substantiated | Unfounded |\n| Example Person ran | X | |\n| Total | 1 | 0 |`,
      ),
    ).toEqual([
      'allegation 1: allegation.statement = Example Person ran',
      'allegation 1: allegation.rcsFinding = Substantiated',
    ]);
  });

  test('the question in the header, over one row', () => {
    expect(readOf(`${REPORT}| Reported to Victoria Police | Yes | No |\n| | | X |`)).toEqual([
      'police.reported = No',
    ]);
  });

  test('questions row by row; other rows are none', () => {
    expect(
      readOf(
        `${REPORT}| | Yes | No |\n| Reported to Victoria Police | X | |\n| Region | North | |\n| Nonsense | X | |`,
      ),
    ).toEqual(['police.reported = Yes']);
  });

  test('allegations by their numbers, or by their wording while nobody has decided', () => {
    expect(
      readOf(`${RCS}| | Substantiated | Unfounded |\n| Allegation 1 | X | |\n| Allegation 2 | | X |`),
    ).toEqual([
      'allegation 1: allegation.rcsFinding = Substantiated',
      'allegation 2: allegation.rcsFinding = Unfounded',
    ]);
    expect(readOf(`${RCS}| | Substantiated | Unfounded |\n| ${HIT} | | |`)).toEqual([
      `allegation 1: allegation.statement = ${HIT}`,
      'allegation 1: allegation.rcsFinding = (empty)',
    ]);
  });
});

describe('one thing to a column', () => {
  test('clients; a row that asks for nothing is passed over', () => {
    expect(
      readOf(
        `${REPORT}| | Client 1 | Client 2 |\n| Name | Sample Client One | Sample Client Two |\n| Nonsense | x | y |`,
      ),
    ).toEqual(['client 1: client.name = Sample Client One', 'client 2: client.name = Sample Client Two']);
  });

  test('subjects with the allegation against each, then a table of clients below them', () => {
    const rows = [
      '| | Subject 1: Example Person | Subject 2 |',
      '| Name | | Sample Worker |',
      '| Allegation | He hit her | He shouted |',
      '| Finding | Substantiated | Unfounded |',
      '| | Client 1 | Client 2 |',
      '| Name | Sample Client One | Sample Client Two |',
    ];
    expect(readOf(RCS + rows.join('\n'))).toEqual(
      [
        'client 1: client.name = Sample Client One',
        'client 2: client.name = Sample Client Two',
        'subject 1: subject.name = Example Person',
        'subject 2: subject.name = Sample Worker',
        'allegation 1: allegation.statement = He hit her',
        'allegation 1: allegation.rcsFinding = Substantiated',
        'allegation 1: allegation.subject = Example Person',
        'allegation 2: allegation.statement = He shouted',
        'allegation 2: allegation.rcsFinding = Unfounded',
        'allegation 2: allegation.subject = Sample Worker',
      ].map((line) => line.replace('', '')),
    );
  });

  test('a field of the document that is answered twice is told', () => {
    expect(
      readOf(
        `${REPORT}| | Allegation 1 | Allegation 2 |\n| Allegation | He ran | He shouted |\n| Region | North | South |`,
      ),
    ).toEqual([
      'provider.area = North',
      'allegation 1: allegation.statement = He ran',
      'allegation 2: allegation.statement = He shouted',
      'second value: provider.area = South',
    ]);
  });
});

describe('one heading over several', () => {
  const ALLEGATIONS =
    '## Allegations\nAllegation 1: He hit her.\nAllegation 2: He shouted.\nAllegation 3: He ran.\n## Findings\n';
  const found = (heading: string): readonly string[] =>
    readOf(`${RCS}${ALLEGATIONS}### ${heading}\nFinding: Substantiated`)
      .filter((line) => line.includes('rcsFinding'))
      .map((line) => line.replace(/: .*/, ''));

  test.each([
    ['Allegations 1 and 3', ['allegation 1', 'allegation 3']],
    ['Allegations 1 to 3', ['allegation 1', 'allegation 2', 'allegation 3']],
    ['Allegations 1, 2 to 3', ['allegation 1', 'allegation 2', 'allegation 3']],
    ['Allegations 1–2 & 2', ['allegation 1', 'allegation 2']],
  ])('%s', (heading, expected) => {
    expect(found(heading)).toEqual(expected);
  });
});

describe('rows over the whole width of a table', () => {
  const wide = (text: string) => [{ content: [p(text)], span: 2 }];
  const fieldsOf = (...rows: Parameters<typeof table>[0]): readonly string[] =>
    linesOf(readCase(body(h(1, 'Investigation report'), table(rows)))).map((line) =>
      line.replace(/ · \w+, likely$/, ''),
    );

  test('a label over its value, or over the place for it', () => {
    expect(fieldsOf(wide('Scope'), wide('The evening.'), ['Region', 'North'])).toEqual([
      'investigation.scope = The evening.',
      'provider.area = North',
    ]);
    expect(fieldsOf(wide('Methodology'), wide(''), ['Region', 'North'])).toEqual([
      'investigation.methodology = (empty)',
      'provider.area = North',
    ]);
  });

  test('a title over rows of its own, and the next title', () => {
    expect(
      fieldsOf(wide('Client details'), ['Name', 'Sample Client One'], wide('Interviews'), [
        'Name',
        'Sample Worker',
      ]),
    ).toEqual(['client 1: client.name = Sample Client One', 'interview 1: interview.person = Sample Worker']);
  });
});

describe('choices', () => {
  test.each([
    ['boxes after their words', 'Reported to Victoria Police: Yes ☐ No ☒', ['police.reported = No']],
    ['boxes on lines of their own', 'Reported to Victoria Police:\n☐ Yes\n☒ No', ['police.reported = No']],
    [
      'a list of them with no box is no answer',
      'Reported to Victoria Police:\nYes\nNo',
      ['police.reported = (empty)'],
    ],
    [
      'boxes below each other in a table',
      '| Reported to Victoria Police | ☐ Yes |\n| | ☒ No |',
      ['police.reported = No'],
    ],
    [
      'boxes in cells of their own',
      '| Reported to Victoria Police | ☐ | Yes | ☒ | No |',
      ['police.reported = No'],
    ],
    [
      'boxes after their words in cells',
      '| Reported to Victoria Police | Yes ☐ | No ☒ |',
      ['police.reported = No'],
    ],
  ])('%s', (_, text, expected) => {
    expect(readOf(REPORT + text)).toEqual(expected);
  });
});

describe('what stands beside, below and within', () => {
  test('labels over their values, two rows at a time', () => {
    const rows = [
      '| Region | Program |',
      '| North | Sample program |',
      '| Date of incident | Incident report ID |',
      '| 3 February 2026 | SAMPLE-1 |',
    ];
    expect(readOf(REPORT + rows.join('\n'))).toEqual([
      'provider.area = North',
      'provider.program = Sample program',
      'incident.occurredOn = 3 February 2026',
      'incident.id = SAMPLE-1',
    ]);
  });

  test('nobody’s answer, and the telephone number of somebody whom we do not ask for', () => {
    const rows = [
      '| Signature | |',
      '| Region | |',
      '| Case worker | Example Person |',
      '| Telephone | 5550 0000 |',
    ];
    expect(readOf(REPORT + rows.join('\n'))).toEqual(['provider.area = (empty)']);
  });

  test('a prompt within a control is no part of its value', () => {
    const { fields } = readCase(
      body(
        box('cims:incident.description', [
          p('A fall.'),
          line('On ', { tag: 'x', text: 'Enter', placeholder: true }, 'the stairs'),
          box('y', [p('Choose')], { placeholder: true }),
        ]),
      ),
    );
    expect(fields['incident.description']?.text).toBe('A fall.\nOn the stairs');
  });

  test('what police decided, in a table right below their name, is theirs', () => {
    const { groups } = readCase(
      body(
        h(1, 'Reportable conduct investigation report'),
        h(2, 'Allegation 1'),
        p(HIT),
        bold('Victoria Police'),
        table([['Finding', 'Substantiated']]),
      ),
    );
    expect(groups.allegation.map(({ fields }) => fields['allegation.rcsFinding'])).toEqual([undefined]);
  });

  test('a document with no body has the sections of its kind, all empty', () => {
    const { sections } = readCase({ ...body(), parts: [] }, { kind: 'investigation-report' });
    expect(sections.length).toBeGreaterThan(10);
    expect(sections.every(({ empty, place }) => empty && place === undefined)).toBe(true);
  });
});
