import { caseData, meaningProblem, readCase } from '../../../src/casefile';
import type { CaseFile } from '../../../src/casefile';
import type { DocxContent } from '../../../src/docx';
import type { Layout } from '../../../src/policy';
import { parseOrganisation } from '../../../src/policy/organisation-file';
import { body, bold, box, content, field, h, line, p, part, table } from '../support/make-content';
import type { Block } from '../support/make-content';

type Entry = Readonly<Record<string, unknown>>;

const ENTRIES: readonly Entry[] = [
  { label: 'Our ref', means: 'incident.id' },
  { label: 'What happened', means: 'incident.description' },
  { label: 'Kid’s name', means: 'client.name' },
  { label: 'Kid’s birthday', means: 'client.dateOfBirth' },
  { label: 'Cost centre', means: null },
];

/** Layouts as a policy file holds them. */
const layouts = (...written: readonly Entry[]): readonly Layout[] => {
  const layoutsWritten = written.map((each) => ({ kind: 'investigation-plan', entries: ENTRIES, ...each }));
  const { settings, problems } = parseOrganisation(
    { schemaVersion: 1, layouts: layoutsWritten },
    meaningProblem,
  );
  expect(problems).toEqual([]);
  return settings.layouts ?? [];
};

const PLAN = { name: 'Example Care plan' };
const CONFIRMED = { ...PLAN, confirmed: { by: 'Example Person', on: '2026-03-02' } };

const filled = table([
  ['Our ref', 'IRD-7'],
  ['What happened', 'A fall on the stairs.'],
  ['Kid’s name', 'Sample Client One'],
  ['Kid’s birthday', '2 February 2015'],
  ['Cost centre', '4711'],
]);

const read = (document: DocxContent, ...written: readonly Entry[]): CaseFile =>
  readCase(document, { layouts: layouts(...written) });

describe('a document made from an organisation’s template', () => {
  test('is recognised, is of the layout’s kind, and is read by it', () => {
    const caseFile = read(body(filled), PLAN);
    expect(caseFile.layout).toEqual({
      name: 'Example Care plan',
      because:
        '5 of the 5 labels and headings of the organisation’s template “Example Care plan” stand in it.',
    });
    expect(caseFile.kind).toEqual({
      value: 'investigation-plan',
      because:
        'It was made from the organisation’s template “Example Care plan”, whose layout nobody has confirmed.',
    });
    expect(read(body(filled), CONFIRMED).kind.because).toBe(
      'It was made from the organisation’s template “Example Care plan”, whose layout was confirmed by Example Person on 2 March 2026.',
    );
    expect(caseData(caseFile)).toMatchObject({
      fields: { 'incident.id': 'IRD-7', 'incident.description': 'A fall on the stairs.' },
      groups: { client: [{ 'client.name': 'Sample Client One', 'client.dateOfBirth': '2 February 2015' }] },
    });
  });

  test('without the layout nothing of it is read', () => {
    const { fields, groups, layout } = readCase(body(filled));
    expect([Object.keys(fields), groups.client, layout]).toEqual([[], [], undefined]);
  });

  test.each([
    ['likely, while nobody has confirmed the layout', PLAN, 'likely'],
    ['certain, once somebody has', CONFIRMED, 'certain'],
    [
      'to be confirmed, while the entry is unsure',
      { ...CONFIRMED, entries: ENTRIES.map((entry) => ({ ...entry, unsure: true })) },
      'to-confirm',
    ],
  ])('a value is %s', (_, written, sureness) => {
    const { fields, groups } = read(body(filled), written);
    expect(fields['incident.id']).toMatchObject({ foundBy: 'label', sureness });
    expect(groups.client[0]?.fields['client.dateOfBirth']?.sureness).toBe(sureness);
  });

  test('what our own dictionary finds in it is as likely as ever', () => {
    const { fields } = read(body(filled, p('Service provider: Example Care')), CONFIRMED);
    expect(fields['provider.name']?.sureness).toBe('likely');
  });

  test('is read across too, with the headers of columns', () => {
    const across = table(
      [
        ['Kid’s name', 'Kid’s birthday'],
        ['Sample Client One', '2 February 2015'],
        ['Sample Client Two', '3 March 2016'],
      ],
      { headerRows: 1 },
    );
    const { client } = read(body(p('Our ref: IRD-7'), p('What happened: A fall.'), across), CONFIRMED).groups;
    expect(client.map(({ fields }) => fields['client.name'])).toMatchObject([
      { text: 'Sample Client One', sureness: 'certain' },
      { text: 'Sample Client Two', sureness: 'certain' },
    ]);
  });

  test('a kind that was asked for stands', () => {
    const { kind, fields } = readCase(body(filled), { layouts: layouts(PLAN), kind: 'investigation-report' });
    expect([kind.value, fields['incident.id']?.text]).toEqual(['investigation-report', 'IRD-7']);
  });

  test('numbering, notes and marks round its words change nothing', () => {
    const { fields } = read(
      body(
        p('1. Our ref (as in the letter): IRD-8'),
        p('2) WHAT HAPPENED? A fall.'),
        p('Kid´s name\tSample Client One'),
      ),
      PLAN,
    );
    expect([fields['incident.id']?.text, fields['incident.description']?.text]).toEqual(['IRD-8', 'A fall.']);
  });
});

test('labels in bold without a mark show what a document was made from', () => {
  const blocks = [
    p('Our ref IRD-7', { boldStart: 'Our ref '.length }),
    p('What happened A fall.', { boldStart: 'What happened'.length }),
    p('Kid’s name Sample Client One', { boldStart: 'Kid’s name'.length }),
  ];
  const { layout, fields } = read(body(...blocks), PLAN);
  expect([layout?.name, fields['incident.id']?.text]).toEqual([PLAN.name, 'IRD-7']);
});

describe('a document of others', () => {
  test.each([
    ['with one of the labels', [p('Our ref: X-1'), p('Incident number: IRD-9')]],
    [
      'with less than the share',
      [p('Our ref: X-1'), p('What happened: A fall.'), p('Incident number: IRD-9')],
    ],
  ])('%s is not read by the layout', (_, blocks) => {
    const { layout, fields } = read(body(...blocks), { ...PLAN, recognisedBy: { share: 0.6 } });
    expect([layout, fields['incident.id']?.text]).toEqual([undefined, 'IRD-9']);
  });

  test('a layout that asks for a title needs it, at the start, in a header or as the document’s own', () => {
    const titled = { ...PLAN, recognisedBy: { title: 'Example Care: incident plan' } };
    expect(read(body(filled), titled).layout).toBeUndefined();
    expect(read(body(bold('EXAMPLE CARE – Incident plan 2026'), filled), titled).layout).toBeDefined();
    const header = part('header', [p('Example Care incident plan')]);
    expect(read(content([part('body', [filled]), header]), titled).layout).toBeDefined();
    const property = content([part('body', [filled])], { title: 'Example Care incident plan' });
    expect(read(property, titled).layout).toBeDefined();
    const far = [...Array.from({ length: 30 }, (_, at) => p(`Line ${at}`)), p('Example Care incident plan')];
    expect(read(body(filled, ...far), titled).layout).toBeUndefined();
  });

  test('one that says it was made from a template of ours is read as such', () => {
    const ours = content([part('body', [filled])], {
      custom: { CIMSReportTemplate: 'investigation-plan 1.0' },
    });
    const { layout, fields } = read(ours, PLAN);
    expect([layout, fields]).toEqual([undefined, {}]);
  });
});

describe('two layouts', () => {
  const other = {
    name: 'Example Care report',
    kind: 'investigation-report',
    entries: [
      { label: 'Our ref', means: 'rcs.matterNumber' },
      { label: 'What happened', means: 'investigation.scope' },
      { label: 'What we found', means: 'report.findingsSummary' },
      { label: 'What we did', means: 'investigation.methodology' },
    ],
  };

  test('the one of which most stands in the document is taken', () => {
    const report = table([
      ['Our ref', 'RC-1'],
      ['What happened', 'All of it'],
      ['What we found', 'Nothing'],
      ['What we did', 'We asked'],
    ]);
    expect(read(body(filled), PLAN, other).layout?.name).toBe('Example Care plan');
    expect(read(body(report), PLAN, other).layout?.name).toBe('Example Care report');
  });

  test('a small one whose words are in a larger one does not win against it', () => {
    const small = { name: 'Letter', entries: ENTRIES.slice(0, 3) };
    const { layout, groups } = read(
      body(
        table([
          ['Our ref', 'IRD-7'],
          ['What happened', 'A fall'],
          ['Kid’s name', 'A'],
          ['Kid’s birthday', 'B'],
        ]),
      ),
      small,
      PLAN,
    );
    expect([layout?.name, groups.client[0]?.fields['client.dateOfBirth']?.text]).toEqual([
      'Example Care plan',
      'B',
    ]);
  });

  test('where two do equally well neither is taken, unless a title tells', () => {
    const twin = { name: 'Twin', entries: ENTRIES.map((entry) => ({ ...entry, means: null })) };
    expect(read(body(filled), PLAN, twin).layout).toBeUndefined();
    const titled = { ...PLAN, recognisedBy: { title: 'Other' } };
    expect(read(body(filled), titled, twin).layout?.name).toBe('Twin');
  });
});

describe('what a layout says', () => {
  test('goes before our own dictionary', () => {
    const entries = [
      { label: 'Region', means: 'provider.program' },
      { label: 'Our ref', means: 'incident.id' },
    ];
    const blocks = [p('Region: North'), p('Our ref: IRD-1')];
    expect(caseData(read(body(...blocks), { ...PLAN, entries })).fields).toEqual({
      'provider.program': 'North',
      'incident.id': 'IRD-1',
    });
  });

  test('hides what our own dictionary would have taken, and keeps it out of what stands round it', () => {
    const entries = [
      { label: 'Region', means: null },
      { label: 'Incident number', means: null },
      { label: 'Our ref', means: 'incident.id' },
    ];
    const blocks = [
      h(1, 'Incident details'),
      p('A fall.'),
      table([
        ['Region', 'North'],
        ['Our ref', 'IRD-1'],
      ]),
      p('Incident number: 99'),
      p('On the stairs.'),
    ];
    const { fields, contradictions } = read(body(...blocks), { ...PLAN, entries });
    expect([fields['provider.area'], fields['incident.id']?.text, contradictions]).toEqual([
      undefined,
      'IRD-1',
      [],
    ]);
    expect(fields['incident.description']?.text).not.toMatch(/North|99/);
  });

  test('a label of several things is told by what stands round it', () => {
    const entries = [
      { heading: 'The kid', means: 'client' },
      { heading: 'The worker', means: 'subject' },
      { label: 'Called', means: ['client.name', 'subject.name'] },
    ];
    const { groups } = read(
      body(h(1, 'The kid'), p('Called: Sample Client One'), h(1, 'The worker'), p('Called: Example Person')),
      { ...PLAN, entries },
    );
    expect(groups.client[0]?.fields['client.name']?.text).toBe('Sample Client One');
    expect(groups.subject[0]?.fields['subject.name']?.text).toBe('Example Person');
  });

  const kids = [
    { label: 'Called', means: 'client.name' },
    { label: 'Born', means: 'client.dateOfBirth' },
  ];
  const clientsOf = (caseFile: CaseFile) =>
    caseFile.groups.client.map(({ fields }) => [
      fields['client.name']?.text,
      fields['client.dateOfBirth']?.text,
    ]);

  test('a heading may begin a copy of a group each time it stands', () => {
    const entries = [{ heading: 'Kid', means: 'client', opensCopy: true }, ...kids];
    const blocks = [h(2, 'Kid'), p('Called: One'), h(2, 'Kid'), p('Born: 2/2/2015'), p('Called: Two')];
    expect(clientsOf(read(body(...blocks), { ...PLAN, entries }))).toEqual([
      ['One', undefined],
      ['Two', '2/2/2015'],
    ]);
  });

  test('a heading that names a group may be numbered', () => {
    const entries = [{ heading: 'Kid', means: 'client' }, ...kids];
    const blocks = [h(2, 'Kid 1'), p('Born: 1/1/2014'), h(2, 'Kid 2 – Two'), p('Born: 2/2/2015')];
    expect(clientsOf(read(body(...blocks), { ...PLAN, entries }))).toEqual([
      [undefined, '1/1/2014'],
      ['Two', '2/2/2015'],
    ]);
  });

  test('a heading may be a section of ours', () => {
    const entries = [
      { heading: 'Who we are', means: 'section.service-details' },
      { label: 'Our ref', means: 'incident.id' },
    ];
    const { sections } = read(body(h(1, 'Who we are'), p('Our ref: IRD-1')), { ...PLAN, entries });
    expect(sections.find(({ name }) => name === 'service-details')).toMatchObject({ foundBy: 'heading' });
  });

  test('a label longer than any of ours is known in a table', () => {
    const long =
      'Please tell us in your own words what happened before, during and after the incident on that day';
    const entries = [
      { label: long, means: 'incident.description' },
      { label: 'Our ref', means: 'incident.id' },
    ];
    const blocks = table([
      [long, 'A fall.'],
      ['Our ref', 'IRD-1'],
    ]);
    expect(caseData(read(body(blocks), { ...PLAN, entries })).fields['incident.description']).toBe('A fall.');
  });
});

describe('content controls of the organisation’s own', () => {
  const entries: readonly Entry[] = [
    { tag: 'EC_IRD', means: 'incident.id' },
    { tag: 'EC_SCOPE', means: 'investigation.scope' },
    { tag: 'EC_KID', means: 'client' },
    { tag: 'EC_KID_NAME', means: 'client.name' },
    { tag: 'EC_X', means: null },
  ];
  const tag = (name: string, text: string): Block => line({ tag: name, text });
  const controls = [
    tag('EC_IRD', 'IRD-1'),
    box('EC_SCOPE', [p('All of it'), p('and more')]),
    box('EC_KID', [tag('EC_KID_NAME', 'One')]),
    box('EC_KID', [tag('EC_KID_NAME', 'Two')]),
    tag('EC_X', 'Whatever'),
  ];

  test.each([
    ['likely', PLAN, 'likely'],
    ['certain where the layout is confirmed', CONFIRMED, 'certain'],
  ])('are read as tags, %s', (_, written, sureness) => {
    const { fields, groups, layout } = read(body(...controls), { ...written, entries });
    expect(layout?.because).toContain('5 of the 5 controls');
    expect(fields['incident.id']).toMatchObject({ text: 'IRD-1', foundBy: 'tag', sureness });
    expect(fields['incident.id']?.place.tag).toBe('EC_IRD');
    expect(fields['investigation.scope']?.text).toBe('All of it\nand more');
    expect(groups.client.map((copy) => copy.fields['client.name']?.text)).toEqual(['One', 'Two']);
  });

  test('each item of a repeating section is a copy', () => {
    const items = ['One', 'Two'].map((name) => box('', [tag('EC_KID_NAME', name)], { kind: 'other' }));
    const repeated = box('EC_KID', items, { kind: 'repeating-section' });
    const { groups } = read(body(...controls.slice(0, 2), repeated, tag('EC_X', '')), { ...PLAN, entries });
    expect(groups.client.map((copy) => copy.fields['client.name']?.text)).toEqual(['One', 'Two']);
  });

  test('a control that means nothing leaves its line to the labels', () => {
    const { fields } = read(body(...controls.slice(0, 4), line('Region: ', { tag: 'EC_X', text: 'North' })), {
      ...PLAN,
      entries,
    });
    expect(fields['provider.area']).toMatchObject({ text: 'North', foundBy: 'label' });
  });

  test('of two in a line, one that is not known does not hide what stands beside it', () => {
    const shared = line('IRD: ', { tag: 'EC_IRD', text: 'IRD-1' }, '   Region: ', {
      tag: 'EC_X',
      text: 'North',
    });
    const { fields, contradictions } = read(body(shared, ...controls.slice(1, 4)), { ...PLAN, entries });
    expect([fields['incident.id']?.foundBy, fields['provider.area']?.text]).toEqual(['tag', 'North']);
    expect(contradictions).toEqual([]);
  });

  test('are read by their titles where they have no tags', () => {
    const document = body(...controls);
    const titled: DocxContent = {
      ...document,
      parts: document.parts.map((each) => ({
        ...each,
        controls: each.controls.map((control) => ({
          ...control,
          tag: '',
          title: control.tag.replace('_', ' '),
        })),
      })),
    };
    const byTitle = entries.map(({ tag: name, means }) => ({ title: String(name).replace('_', ' '), means }));
    expect(read(titled, { ...PLAN, entries: byTitle }).fields['incident.id']?.text).toBe('IRD-1');
  });

  test('a prompt that is showing, and boxes, are read as in controls of ours', () => {
    const empty = line({ tag: 'EC_IRD', text: 'Type here', placeholder: true });
    expect(read(body(empty, ...controls.slice(1)), { ...PLAN, entries }).fields['incident.id']?.text).toBe(
      '',
    );
  });

  test('our own tags win, and what the others say is told', () => {
    const { fields, groups, contradictions } = read(
      body(
        ...controls,
        field('incident.id', 'IRD-2'),
        box('cims:group.client', [field('client.name', 'Three')]),
      ),
      { ...PLAN, entries },
    );
    expect([fields['incident.id']?.text, contradictions.map(({ reading }) => reading.text)]).toEqual([
      'IRD-2',
      ['IRD-1'],
    ]);
    expect(groups.client.map((copy) => copy.fields['client.name']?.text)).toEqual(['Three']);
  });

  test('labels alone are enough to recognise the template where a program has dropped the controls', () => {
    const both = [...entries, ...ENTRIES];
    expect(read(body(filled), { ...PLAN, entries: both }).layout?.because).toContain('5 of the 5 labels');
  });
});
