import { caseData, meaningProblem, readCase } from '../../../../src/casefile';
import { learnLayout, mergeLayouts } from '../../../../src/casefile/layouts/learn';
import type { Learned } from '../../../../src/casefile/layouts/learn';
import { readDocx } from '../../../../src/docx';
import type { Layout, LayoutEntry } from '../../../../src/policy';
import { parseOrganisation } from '../../../../src/policy/organisation-file';
import { writtenLayout } from '../../../../src/policy/written-layout';
import {
  departmentPlan,
  foreignTags,
  formFields,
  oddLabels,
} from '../../../fixtures/organisation-templates/templates';
import {
  cell as xmlCell,
  docxWithBody,
  paragraph,
  row as xmlRow,
  table as xmlTable,
} from '../../../fixtures/docx-builder';
import { body, bold, box, h, line, p, part, content, table } from '../../support/make-content';
import type { Block } from '../../support/make-content';

const learn = (bytes: Uint8Array, kind: Layout['kind'] = 'investigation-plan'): Learned =>
  learnLayout(readDocx(bytes), 'Sample template', kind);

const entriesOf = ({ layout }: Learned) =>
  Object.fromEntries(layout.entries.map(({ words, means }) => [words, means.join(', ')]));

/** The layout as it comes back from the policy file, after a person has corrected entries there. */
const corrected = (layout: Layout, meanings: Readonly<Record<string, string>> = {}): readonly Layout[] => {
  const entries = layout.entries.map((entry) => {
    const means = meanings[entry.words];
    return means === undefined ? entry : { ...entry, means: [means], unsure: false };
  });
  const value: unknown = { schemaVersion: 1, layouts: [writtenLayout({ ...layout, entries })] };
  const { settings, problems } = parseOrganisation(JSON.parse(JSON.stringify(value)), meaningProblem);
  expect(problems).toEqual([]);
  return settings.layouts ?? [];
};

const read = (bytes: Uint8Array, layouts: readonly Layout[]) => readCase(readDocx(bytes), { layouts });

describe('the department’s earlier plan', () => {
  const learned = learn(departmentPlan());

  test('is understood from end to end', () => {
    expect(entriesOf(learned)).toMatchObject({
      'Service details': 'section.service-details',
      'Organisation name': 'provider.name',
      Area: 'provider.area',
      'Incident reference number': 'incident.id',
      'Incident dates': 'incident.occurredOn',
      'Details of client(s) involved in incident': 'section.clients, client',
      'Client name': 'client.name',
      'Date of birth': 'client.dateOfBirth',
      'Incident details': 'incident.description',
      'Victoria Police response': 'section.police, police.response',
      'Approved by': 'plan.endorsedBy',
    });
    expect(learned.proposals.filter(({ knowledge }) => knowledge === 'unknown')).toEqual([]);
    expect([learned.answered, learned.leftOut]).toEqual([[], 0]);
  });

  test('words that are said of many things are left to what stands round them', () => {
    const open = learned.proposals.filter(({ knowledge }) => knowledge === 'by-surroundings');
    expect(open.map(({ found }) => found.words)).toEqual(['Name', 'Position title']);
    expect(entriesOf(learned)).not.toHaveProperty('Name');
  });

  test('what is made from it is read with all values', () => {
    const fill = {
      'Organisation name': 'Example Care',
      'Address of service delivery': '1 Sample Street',
      'Area [As identified in the incident report]': 'North',
      Name: 'Example Person',
      'Position title': 'Manager',
      'Incident reference number': 'IRD-5',
      'Incident dates': '2 February 2026',
      'Client name': 'Sample Client One',
      'Date of birth': '3 March 2015',
      'Incident details': 'A fall on the stairs.',
      'Victoria Police response': 'None was called for.',
      'Proposed investigation methodology': 'Ask everybody.',
      'Approved by': 'Example Approver',
      'Date approved': '4 March 2026',
    };
    const caseFile = read(departmentPlan(fill), corrected(learned.layout));
    expect(caseFile.layout?.name).toBe('Sample template');
    expect(caseData(caseFile)).toMatchObject({
      fields: {
        'provider.name': 'Example Care',
        'provider.address': '1 Sample Street',
        'provider.area': 'North',
        'manager.name': 'Example Person',
        'manager.position': 'Manager',
        'incident.id': 'IRD-5',
        'incident.occurredOn': '2 February 2026',
        'incident.description': 'A fall on the stairs.',
        'police.response': 'None was called for.',
        'plan.methodology': 'Ask everybody.',
        'plan.endorsedBy': 'Example Approver',
        'plan.endorsedOn': '4 March 2026',
      },
      groups: { client: [{ 'client.name': 'Sample Client One', 'client.dateOfBirth': '3 March 2015' }] },
    });
  });
});

describe('a table with odd labels', () => {
  const fill = {
    'Our ref': 'IRD-6',
    'What happened': 'A fall.',
    'Kid’s name': 'Sample Client Two',
    'Kid’s birthday': '3 March 2016',
    House: 'Sample House',
    'Cost centre': '47',
    'Incident dates': '1 May 2026',
  };
  const learned = learn(oddLabels());

  test('nothing is proposed for what nobody knows', () => {
    expect(entriesOf(learned)).toEqual({
      'Our ref': '',
      'What happened': '',
      'Kid’s name': '',
      'Kid’s birthday': '',
      House: '',
      'Cost centre': '',
      'Incident dates': 'incident.occurredOn',
    });
  });

  test('a document made from it is read by what a person put there', () => {
    const layouts = corrected(learned.layout, {
      'Our ref': 'incident.id',
      'What happened': 'incident.description',
      'Kid’s name': 'client.name',
      'Kid’s birthday': 'client.dateOfBirth',
      House: 'incident.location',
    });
    expect(caseData(read(oddLabels(fill), layouts))).toMatchObject({
      fields: {
        'incident.id': 'IRD-6',
        'incident.description': 'A fall.',
        'incident.location': 'Sample House',
        'incident.occurredOn': '1 May 2026',
      },
      groups: { client: [{ 'client.name': 'Sample Client Two', 'client.dateOfBirth': '3 March 2016' }] },
    });
    expect(read(departmentPlan({}), layouts).layout).toBeUndefined();
  });
});

describe('controls with tags of the organisation’s own', () => {
  const learned = learn(foreignTags());

  test('mean what their titles say, or the labels beside them', () => {
    expect(entriesOf(learned)).toMatchObject({
      EC_IRD: 'incident.id',
      EC_POL: 'police.response',
      EC_WHEN: 'incident.occurredOn',
      EC_COST: '',
      EC_17: '',
      EC_18: '',
    });
    expect(learned.answered).toEqual([]);
  });

  test('a document made from it is read by them', () => {
    const fill = {
      EC_IRD: 'IRD-7',
      EC_17: 'Sample Client Three',
      EC_18: 'Sample House',
      EC_POL: 'None was called for.',
      EC_COST: '47',
      EC_WHEN: '1 May 2026',
    };
    const layouts = corrected(learned.layout, { EC_17: 'client.name', EC_18: 'incident.location' });
    const caseFile = read(foreignTags(fill), layouts);
    expect(caseData(caseFile)).toMatchObject({
      fields: {
        'incident.id': 'IRD-7',
        'police.response': 'None was called for.',
        'incident.occurredOn': '1 May 2026',
        'incident.location': 'Sample House',
      },
      groups: { client: [{ 'client.name': 'Sample Client Three' }] },
    });
    expect(caseFile.fields['incident.occurredOn']).toMatchObject({ foundBy: 'tag', sureness: 'likely' });
    expect(caseFile.contradictions).toEqual([]);
  });
});

test('form fields of the old kind are learned by their labels, and read', () => {
  const learned = learn(formFields());
  expect(entriesOf(learned)).toMatchObject({
    Reference: '',
    'Service provider': 'provider.name',
    'Words of the incident report': '',
    'Looked into by': '',
  });
  const layouts = corrected(learned.layout, {
    Reference: 'incident.id',
    'Words of the incident report': 'incident.description',
    'Looked into by': 'manager.name',
  });
  const fill = {
    Reference: 'IRD-8',
    'Service provider': 'Example Care',
    'Words of the incident report': 'A fall.',
    'Looked into by': 'Example Person',
  };
  expect(caseData(read(formFields(fill), layouts)).fields).toEqual({
    'incident.id': 'IRD-8',
    'provider.name': 'Example Care',
    'incident.description': 'A fall.',
    'manager.name': 'Example Person',
  });
  expect(Object.values(caseData(read(formFields(), layouts)).fields).join('')).toBe('');
});

describe('what is found in a template', () => {
  const found = (...blocks: readonly Block[]): readonly string[] =>
    learnLayout(body(...blocks), 'X', 'investigation-plan').proposals.map(
      ({ found: { place, words } }) => `${place} ${words}`,
    );

  test('several labels to a line, and labels with lines to write on', () => {
    expect(found(p('Our ref: ______   Cost centre: ______'), p('Seen by?'), p('1. House:\t……'))).toEqual([
      'label Our ref',
      'label Cost centre',
      'label Seen by',
      'label House',
    ]);
  });

  test('labels in pairs, above their values, and before boxes', () => {
    const rows = [
      ['Our ref', '', 'House', ''],
      ['Was anybody hurt', '☐ Yes ☐ No', 'Is it over', 'Yes / No'],
    ];
    expect(found(table(rows), table([['Words of the child'], ['']]))).toEqual([
      'label Our ref',
      'label House',
      'label Was anybody hurt',
      'label Is it over',
      'label Words of the child',
    ]);
  });

  test('headers of columns, and titles over tables', () => {
    const rows = [
      [{ content: [bold('About the kid')], span: 3 }],
      ['No.', 'Kid', 'Seen on'],
      ['1', '', ''],
      ['2', '', ''],
    ];
    expect(found(table(rows))).toEqual(['heading About the kid', 'label No.', 'label Kid', 'label Seen on']);
  });

  test('guidance, prompts and plain words are none of it', () => {
    expect(
      found(
        p('This form is to be filled in within two days by whoever was there.'),
        p('[Say what happened]'),
        p('Example Care'),
        h(1, 'Send it to: someone@example.org'),
        p('Version of 12/03/2025:'),
        table([['A whole sentence that says how this table is to be filled in by you.', '']]),
      ),
    ).toEqual([]);
  });

  test('a label in bold without a mark, before a control', () => {
    const { parts, ...rest } = body(
      h(1, 'The event'),
      line('Register no. ', { tag: 'EC_REG', text: 'Type the number', placeholder: true }),
      line('Seen by ', { tag: 'EC_SEEN', text: 'Type a name', placeholder: true }),
    );
    const [first] = parts;
    const paragraphs = first!.paragraphs.map((paragraph, at) =>
      at === 1 ? { ...paragraph, boldStart: 'Register no. '.length } : paragraph,
    );
    const document = { ...rest, parts: [{ ...first!, paragraphs }] };
    const learned = learnLayout(document, 'X', 'investigation-report');
    expect(learned.proposals.map(({ found: { place, words }, because }) => [place, words, because])).toEqual([
      ['heading', 'The event', ''],
      ['label', 'Register no.', ''],
      ['tag', 'EC_REG', 'it stands beside “Register no.”'],
      ['tag', 'EC_SEEN', ''],
    ]);
  });

  test('controls of ours, and those without tag and title, are none of it', () => {
    expect(found(box('cims:incident.id', [p('x')]), box('', [p('y')]))).toEqual([]);
  });

  test('headers and footers too, notes not', () => {
    const document = content([
      part('body', [p('Our ref:')]),
      part('footer', [p('House:')]),
      part('footnotes', [p('Cost centre:')]),
    ]);
    const { layout } = learnLayout(document, 'X', 'investigation-plan');
    expect(layout.entries.map(({ words }) => words)).toEqual(['Our ref', 'House']);
  });
});

describe('what is proposed', () => {
  const proposals = (...blocks: readonly Block[]) =>
    learnLayout(body(...blocks), 'X', 'investigation-plan').proposals.map(
      ({ found: { words }, means, knowledge }) => [words, means.join(), knowledge],
    );

  test('words that are close are unsure, and say to what', () => {
    const close = learnLayout(body(p('Number of the incident report:')), 'X', 'investigation-plan');
    expect(close.proposals[0]).toMatchObject({
      means: ['incident.id'],
      knowledge: 'close',
      because: 'the words are close to “incident report number”, which is said of “Incident report ID”',
    });
    expect(close.layout.entries[0]?.unsure).toBe(true);
  });

  test('a control between a title and a label that disagree means nothing', () => {
    const document = body(line('Region: ', { tag: 'EC_1', text: '' }));
    const titled = {
      ...document,
      parts: document.parts.map((each) => ({
        ...each,
        controls: each.controls.map((control) => ({ ...control, title: 'Incident number' })),
      })),
    };
    const [, control] = learnLayout(titled, 'X', 'investigation-plan').proposals;
    expect(control).toMatchObject({ means: [], knowledge: 'unknown' });
    expect(control?.because).toBe('it says “Incident number”, and the label beside it “Region”');
  });

  test('a control round others is a group where its tag names one, else nothing', () => {
    const inner = (tag: string) => line({ tag, text: '' });
    expect(proposals(box('Client', [inner('EC_1')]), box('Wrapper', [inner('EC_2')]))).toEqual([
      ['Client', 'client', 'known'],
      ['EC_1', '', 'unknown'],
      ['Wrapper', '', 'unknown'],
      ['EC_2', '', 'unknown'],
    ]);
  });

  test('words in the parts of a tag are read', () => {
    expect(
      proposals(line({ tag: 'IncidentNumber', text: '' }), line({ tag: 'date_of_birth', text: '' })),
    ).toEqual([
      ['IncidentNumber', 'incident.id', 'known'],
      ['date_of_birth', 'client.dateOfBirth', 'known'],
    ]);
  });

  test('a numbered heading is left to the reader', () => {
    expect(proposals(h(2, 'Allegation 1'), p('Our ref:'))).toEqual([
      ['Allegation 1', '', 'by-surroundings'],
      ['Our ref', '', 'unknown'],
    ]);
  });

  test('a heading tells what the headers of the columns below it are about', () => {
    const rows = [
      ['Name', 'Relationship'],
      ['', ''],
    ];
    const [, , relation] = proposals(h(1, 'Subjects of allegation'), table(rows));
    expect(relation?.[2]).toBe('by-surroundings');
  });
});

describe('a template that somebody has filled', () => {
  const NAMES = ['Sample Client Two', 'Sample House', 'IRD-6', '47'];
  const filled = oddLabels({
    'Our ref': 'IRD-6',
    'Kid’s name': 'Sample Client Two',
    House: 'Sample House',
    'Cost centre': '47',
  });

  test('gives its labels, none of its values, and says where they stand', () => {
    const learned = learn(filled);
    expect(learned.answered).toEqual(['Our ref', 'Kid’s name', 'House', 'Cost centre']);
    expect(Object.keys(entriesOf(learned))).toContain('Kid’s birthday');
    for (const name of NAMES) expect(JSON.stringify(learned)).not.toContain(name);
  });

  test('what may be a name and what nobody knows is left out', () => {
    const document = body(
      p('Incident number: IRD-9'),
      bold('Sample Client One'),
      h(2, 'Example Person'),
      h(2, 'Service details'),
      h(2, 'What we did'),
    );
    const learned = learnLayout(document, 'X', 'investigation-plan');
    expect(learned.leftOut).toBe(2);
    expect(learned.layout.entries.map(({ words }) => words)).toEqual([
      'Incident number',
      'Service details',
      'What we did',
    ]);
    expect(JSON.stringify(learned)).not.toMatch(/Sample Client|Example Person|IRD-9/);
  });

  test('a name within a heading is left out with it', () => {
    const document = body(
      h(1, 'Investigation report'),
      p('Client: Sample Client One'),
      h(2, 'Details of Sample Client One'),
      h(2, 'Interview with Jo'),
      h(2, 'Sample’s account'),
      h(2, 'Allegation 1 – Example Person shouted'),
      h(2, 'What the RCS asks for'),
      h(2, 'What we did'),
    );
    const learned = learnLayout(document, 'X', 'investigation-report');
    expect(learned.layout.entries.map(({ words }) => words)).toEqual([
      'Investigation report',
      'Client',
      'What the RCS asks for',
      'What we did',
    ]);
    expect(JSON.stringify(learned)).not.toMatch(/Sample|Jo\b|Example Person/);
  });

  test.each<readonly [string, readonly Block[]]>([
    ['a date', [p('On 3 February 2026 Example Person shouted.')]],
    ['the words of an allegation', [p('It is alleged that Example Person shouted at a child.')]],
    ['a name under a heading', [h(2, 'Client’s full name'), p('Sample Client One')]],
  ])('prose shows that it is filled: %s', (_, blocks) => {
    const document = body(h(1, 'Report'), ...blocks, h(2, 'Talk with Example Person'), h(2, 'What we did'));
    const learned = learnLayout(document, 'X', 'investigation-report');
    expect([learned.isFilled, learned.leftOut]).toEqual([true, 1]);
    expect(JSON.stringify(learned)).not.toContain('Example Person');
  });

  test('an empty template keeps its headings, whatever capitals they have', () => {
    const document = body(
      h(1, 'Outcome for Our Client'),
      p('It is alleged that [name of the person] …'),
      p('Say on which day, for example 3 February 2026, it took place.'),
    );
    const { isFilled, layout } = learnLayout(document, 'X', 'investigation-report');
    expect([isFilled, layout.entries.map(({ words }) => words)]).toEqual([false, ['Outcome for Our Client']]);
  });

  test('the rows of a table of people are no labels', () => {
    const rows = [
      ['Client name', 'Date of birth'],
      ['Sample Client One', '2 February 2015'],
    ];
    const learned = learnLayout(body(table(rows, { headerRows: 1 })), 'X', 'investigation-plan');
    expect(JSON.stringify(learned)).not.toMatch(/Sample Client|February/);
    expect(learned.answered).toEqual(['Client name', 'Date of birth']);
  });
});

describe('learning anew', () => {
  const learned = learn(oddLabels());
  const entry = (words: string, means: readonly string[]): LayoutEntry => ({
    place: 'label',
    words,
    means,
    opensCopy: false,
    unsure: false,
  });
  const theirs = (entries: readonly LayoutEntry[], more: Partial<Layout> = {}): Layout => ({
    ...learned.layout,
    entries,
    ...more,
  });

  test('what a person wrote stands, what is new is added', () => {
    const known = theirs([entry('Our ref', ['incident.id']), entry('Incident dates', [])], {
      recognisedBy: { share: 0.8, title: 'Example Care' },
    });
    const { layout, kept, added } = mergeLayouts(known, learned);
    expect(layout.recognisedBy).toEqual({ share: 0.8, title: 'Example Care' });
    expect(layout.entries.map(({ words, means }) => [words, means.join()])).toEqual([
      ['Our ref', 'incident.id'],
      ['What happened', ''],
      ['Kid’s name', ''],
      ['Kid’s birthday', ''],
      ['House', ''],
      ['Cost centre', ''],
      ['Incident dates', ''],
    ]);
    expect(kept.map(({ words }) => words)).toEqual(['Our ref', 'Incident dates']);
    expect(added).toHaveLength(5);
  });

  test('what the template no longer has stays where somebody gave it a meaning', () => {
    const known = theirs([...learned.layout.entries, entry('Ward', ['incident.location']), entry('Fax', [])]);
    const { layout, missing, takenOut } = mergeLayouts(known, learned);
    expect([missing.map(({ words }) => words), takenOut.map(({ words }) => words)]).toEqual([
      ['Ward'],
      ['Fax'],
    ]);
    expect(layout.entries.at(-1)?.words).toBe('Ward');
  });

  test('a confirmation is lost only where something new has a meaning, or the kind is another', () => {
    const confirmed = { by: 'Example Person', on: '2026-03-02' } as const;
    const [, ...others] = learned.layout.entries;
    const withoutRef = mergeLayouts(theirs(others, { confirmed }), learned);
    expect([withoutRef.losesConfirmation, withoutRef.layout.confirmed]).toEqual([false, confirmed]);
    const withoutDates = mergeLayouts(theirs(learned.layout.entries.slice(0, -1), { confirmed }), learned);
    expect([withoutDates.losesConfirmation, withoutDates.layout.confirmed]).toEqual([true, undefined]);
    const report = theirs(learned.layout.entries, { confirmed, kind: 'investigation-report' });
    const ofAnotherKind = mergeLayouts(report, learned);
    expect([ofAnotherKind.losesConfirmation, ofAnotherKind.layout.confirmed]).toEqual([true, undefined]);
  });
});

test('a table within the cell beside a label is no value of that label, but what stands in it is a value', () => {
  const nested = (value: string): Uint8Array => {
    const inner = xmlTable(
      xmlRow(xmlCell('Incident report ID') + xmlCell(value)) +
        xmlRow(xmlCell('Date of incident') + xmlCell('')),
    );
    return docxWithBody(
      paragraph('Investigation plan') +
        xmlTable(xmlRow(xmlCell('Incident details') + xmlCell(`${inner}<w:p/>`))),
    );
  };
  expect(learn(nested('')).isFilled).toBe(false);
  expect(learn(nested('IR-2026-7')).answered).toEqual(['Incident report ID']);
});
