import { caseData, readCase } from '../../../../src/casefile';
import {
  body,
  box,
  content,
  field,
  group,
  h,
  line,
  p,
  part,
  section,
  table,
} from '../../support/make-content';
import type { Block } from '../../support/make-content';

const texts = (...blocks: readonly Block[]) => caseData(readCase(body(...blocks)));

describe('by tag', () => {
  test('a field in a control, with its place and its tag', () => {
    const { fields } = readCase(body(h(1, 'Incident'), field('incident.id', '  IRD-1 ')));
    expect(fields['incident.id']).toEqual({
      text: 'IRD-1',
      foundBy: 'tag',
      sureness: 'certain',
      place: expect.objectContaining({ part: 'word/document.xml', paragraph: 1, tag: 'cims:incident.id' }),
    });
  });

  test('a field within a paragraph', () => {
    const { fields } = readCase(
      body(line('Report ', { tag: 'cims:incident.id', text: 'IRD-2' }, ' of today')),
    );
    expect(fields['incident.id']?.text).toBe('IRD-2');
  });

  test('paragraphs and line breaks of a long text are lines', () => {
    expect(texts(field('investigation.scope', 'One', '', 'Two\nThree')).fields).toEqual({
      'investigation.scope': 'One\n\nTwo\nThree',
    });
  });

  test.each([
    ['a prompt that is showing', field('incident.id')],
    ['our prompt as plain text', field('incident.id', 'Enter the incident report ID (IRD)')],
    ['the prompt of another template', field('incident.id', '<Enter incident report ID (IRD) here>')],
    ['guidance in brackets only', field('incident.id', '[DD/MM/YYYY]')],
    ['what Word puts there', field('incident.id', 'Click or tap here to enter text.')],
    ['a space without width', field('incident.id', '\u200b \u00a0')],
  ])('%s is there and empty', (_, block) => {
    expect(readCase(body(block)).fields['incident.id']?.text).toBe('');
  });

  test('brackets with words outside them are what a person wrote', () => {
    expect(texts(field('incident.id', '[draft] IRD-3')).fields['incident.id']).toBe('[draft] IRD-3');
  });

  test.each([
    ['☒', 'Yes'],
    ['☐', 'No'],
    ['☑', 'Yes'],
  ])('a tick that another program wrote as the character %s reads %s', (box, text) => {
    const tick = line({ tag: 'cims:allegation.confirmed', text: box });
    const { groups } = readCase(body(group('allegation', tick)));
    expect(groups.allegation[0]?.fields['allegation.confirmed']?.text).toBe(text);
  });

  test.each([
    [true, 'Yes'],
    [false, 'No'],
  ])('a check box that is %s reads %s', (checked, text) => {
    const tick = line({ tag: 'cims:allegation.confirmed', text: '☒', checked });
    expect(
      readCase(body(group('allegation', tick))).groups.allegation[0]?.fields['allegation.confirmed']?.text,
    ).toBe(text);
  });

  test('an empty control inside a filled one leaves its prompt out', () => {
    const inner = { tag: '', text: 'Choose a month', placeholder: true };
    expect(
      texts(
        box('cims:investigation.scope', [
          line('From ', inner, ' on'),
          box('', [p('Add')], { placeholder: true }),
        ]),
      ).fields,
    ).toEqual({
      'investigation.scope': 'From  on',
    });
  });

  test('an empty control inside a filled one within a paragraph', () => {
    const content_ = body((build) => {
      const outer = build.startControl('cims:incident.id', 'run', {});
      outer.start = 4;
      const inner = build.startControl('', 'run', { placeholder: true });
      inner.start = 10;
      inner.end = 14;
      build.endControl(inner);
      inner.to = 1;
      build.endControl(outer);
      outer.end = 14;
      outer.to = 1;
      build.paragraph({ text: 'ID: IRD-4-here now' });
    });
    expect(readCase(content_).fields['incident.id']?.text).toBe('IRD-4-');
  });

  test('each group control is one copy, in the order of the document', () => {
    const { groups } = texts(
      group('client', field('client.name', 'Sample Client One'), field('client.crisId')),
      group('client', field('client.name', 'Sample Client Two'), field('client.crisId', '22')),
    );
    expect(groups).toEqual({
      client: [
        { 'client.name': 'Sample Client One' },
        { 'client.name': 'Sample Client Two', 'client.crisId': '22' },
      ],
    });
  });

  test('a copy that nobody filled is there', () => {
    const caseFile = readCase(body(group('client', field('client.name'))));
    expect(caseFile.groups.client).toHaveLength(1);
    expect(caseFile.groups.client[0]?.place.tag).toBe('cims:group.client');
    expect(caseData(caseFile).groups).toEqual({});
  });

  test('a group inside another group keeps its own fields', () => {
    const { groups } = texts(
      group(
        'allegation',
        field('allegation.statement', 'That it happened'),
        group(
          'evidence',
          field('evidence.description', 'A note'),
          field('allegation.outcome', 'Substantiated'),
        ),
      ),
    );
    expect(groups).toEqual({
      allegation: [{ 'allegation.statement': 'That it happened', 'allegation.outcome': 'Substantiated' }],
      evidence: [{ 'evidence.description': 'A note' }],
    });
  });

  test('fields whose group control is gone make copies where a field comes round again', () => {
    const { groups } = texts(
      field('client.name', 'Sample Client One'),
      field('client.dateOfBirth', '1 May 2012'),
      field('client.name', 'Sample Client Two'),
      field('client.dateOfBirth'),
    );
    expect(groups.client).toEqual([
      { 'client.name': 'Sample Client One', 'client.dateOfBirth': '1 May 2012' },
      { 'client.name': 'Sample Client Two' },
    ]);
  });

  test('a block pasted inside its own group control is another copy', () => {
    const { groups } = texts(
      group(
        'allegation',
        field('allegation.statement', 'First'),
        field('allegation.outcome', 'Substantiated'),
        field('allegation.statement', 'Second'),
        field('allegation.outcome'),
      ),
    );
    expect(groups.allegation).toEqual([
      { 'allegation.statement': 'First', 'allegation.outcome': 'Substantiated' },
      { 'allegation.statement': 'Second' },
    ]);
  });

  test('of two controls for one field the first that is filled counts', () => {
    expect(
      texts(field('incident.id'), field('incident.id', 'IRD-5'), field('incident.id', 'IRD-6')).fields,
    ).toEqual({
      'incident.id': 'IRD-5',
    });
  });

  test('the body wins over a header, filled or not; a header alone counts', () => {
    const header = part('header', [
      field('incident.id', 'IRD-H'),
      field('client.name', 'Nobody'),
      field('provider.name'),
    ]);
    const footer = part('footer', [field('provider.name', 'Example Provider')]);
    const empty = readCase(content([part('body', [field('incident.id')]), header, footer]));
    expect(empty.fields['incident.id']?.text).toBe('');
    expect(empty.fields['provider.name']?.text).toBe('Example Provider');
    expect(empty.groups.client).toEqual([]);
    expect(readCase(content([part('body', []), header])).fields['incident.id']?.text).toBe('IRD-H');
  });

  test('tags that we do not know are passed over', () => {
    const caseFile = readCase(
      body(
        field('incident.colour', 'Red'),
        box('cims:group.animal', [field('client.name', 'Sample Client One')]),
        box('note', [p('x')]),
      ),
    );
    expect(Object.keys(caseFile.fields)).toEqual([]);
    expect(caseFile.groups.client).toHaveLength(1);
  });

  test('a control that points nowhere does no harm', () => {
    const odd = body(field('incident.id', 'IRD-7'));
    const controls = odd.parts[0]!.controls.map((control) => ({ ...control, parent: 99, to: 50 }));
    const broken = {
      ...odd,
      parts: [
        {
          ...odd.parts[0]!,
          controls: [...controls, { ...controls[0]!, tag: 'cims:client.name', placeholder: true }],
        },
      ],
    };
    expect(readCase(broken).fields['incident.id']?.text).toBe('IRD-7');
  });

  test('a document without parts is read', () => {
    const caseFile = readCase(content([]));
    expect(caseFile.kind.value).toBe('unknown');
    expect(caseFile.groups.allegation).toEqual([]);
    expect(caseFile.sections).toEqual([]);
  });
});

describe('sections by tag', () => {
  const find = (name: string, ...blocks: readonly Block[]) =>
    readCase(body(...blocks), { kind: 'investigation-report' }).sections.find((entry) => entry.name === name);

  test('with nothing but heading, guidance, labels and prompts it is empty', () => {
    const reading = find(
      'lessons',
      section(
        'lessons',
        h(1, 'What was learned'),
        p('[Say what was learned]'),
        p('If the answer to “Something” is “Yes”'),
        p('What was learned'),
        field('report.lessons'),
      ),
    );
    expect(reading).toEqual(expect.objectContaining({ foundBy: 'tag', empty: true }));
    expect(reading?.place?.tag).toBe('cims:section.lessons');
  });

  test('with a filled field it is not empty', () => {
    expect(
      find('lessons', section('lessons', h(1, 'What was learned'), field('report.lessons', 'Much')))?.empty,
    ).toBe(false);
  });

  test('with words typed beside the controls it is not empty', () => {
    expect(find('lessons', section('lessons', field('report.lessons'), p('We learned much.')))?.empty).toBe(
      false,
    );
  });

  test('the header row of a table and a tick that is not set are nothing of a person’s own', () => {
    const rows = table(
      [
        ['Item', 'Details'],
        ['Due date', line({ tag: 'cims:recommendation.dueOn', text: 'x', placeholder: true })],
      ],
      { headerRows: 1 },
    );
    const tick = line({ tag: 'cims:allegation.confirmed', text: '☐', checked: false });
    expect(find('allegations', section('allegations', group('recommendation', rows), tick))?.empty).toBe(
      true,
    );
  });

  test('one that is not there has no place', () => {
    expect(find('lessons', p('Nothing'))).toEqual({ name: 'lessons', empty: true });
  });
});
