import { DEFINITIONS, type CaseData, type TemplateDefinition } from '../../../src/template';
import { answers, controlsIn, NOTHING, open, tagOf, unfilled } from '../built';
import { documentFaults } from '../document-faults';
import { named, textOf, valueOf, type Element } from '../xml-tree';

describe('filling', () => {
  const report = DEFINITIONS['investigation-report'];
  const fill = async (fields: CaseData['fields'], groups: CaseData['groups'] = {}) =>
    (await open(report, { fields, groups })).body;

  test.each([
    ['line ends of another system', 'a\r\nb\rc', 'a\nb\nc'],
    ['what XML forbids', 'a\u0000b\u001Fc\uD800d\uFFFE', 'abcd'],
    ['what looks like XML or a field', '<w:t>&amp;</w:t> PAGE CURRENT', '<w:t>&amp;</w:t> PAGE CURRENT'],
    ['other scripts and signs', 'Ngā 雨 🌦 é', 'Ngā 雨 🌦 é'],
    ['space at the ends', '  a  ', '  a  '],
  ])('keeps %s as it should, in short and in long text', async (_, text, expected) => {
    const body = await fill({ 'provider.name': text, 'incident.description': text });
    expect(answers(body, 'provider.name')).toEqual([expected]);
    expect(answers(body, 'incident.description')).toEqual([expected]);
  });

  test('an empty text leaves the prompt', async () => {
    const body = await fill({ 'provider.name': '', 'incident.description': '' });
    expect(answers(body, 'provider.name')).toEqual([undefined]);
    expect(answers(body, 'incident.description')).toEqual([undefined]);
  });

  test('a choice is written as its label, whatever name it was given by; an unknown one stays as it is', async () => {
    const body = await fill({ 'incident.impact': 'MAJOR', 'incident.type': 'Something else' });
    expect(answers(body, 'incident.impact')).toEqual(['Major impact']);
    expect(answers(body, 'incident.type')).toEqual(['Something else']);
  });

  test('a finding that may be one of two is written as it stands, and neither is chosen', async () => {
    const findings = ['Unsubstantiated', 'not substantiated', 'insufficient evidence'];
    const body = await fill({}, { allegation: findings.map((text) => ({ 'allegation.rcsFinding': text })) });
    expect(answers(body, 'allegation.rcsFinding')).toEqual([
      'Unsubstantiated',
      'not substantiated',
      'Unsubstantiated – insufficient evidence',
    ]);
  });

  test('a tick is a check box', async () => {
    const body = await fill(
      {},
      { allegation: [{ 'allegation.confirmed': 'yes' }, { 'allegation.confirmed': 'No' }, {}] },
    );
    const boxes = controlsIn(body, 'cims:allegation.confirmed').map(
      (control) => named(control, 'w14:checked')[0]!,
    );
    expect(boxes.map(({ attributes }) => attributes['w14:val'])).toEqual(['1', '0', '0']);
  });

  test('a group has as many copies as the case, numbered by a list, and one where it has none', async () => {
    const body = await fill({}, { client: [{}, {}, {}], subject: [] });
    const clients = controlsIn(body, 'cims:group.client');
    expect(clients).toHaveLength(3);
    const lists = clients.map((client) => valueOf(named(client, 'w:numId')[0]));
    expect(new Set(lists).size).toBe(1);
    expect(controlsIn(body, 'cims:group.subject')).toHaveLength(1);
    expect(valueOf(named(controlsIn(body, 'cims:group.subject')[0]!, 'w:numId')[0])).not.toBe(lists[0]);
  });

  test('two fields that belong together share a row', async () => {
    const rows = named(await fill({}), 'w:tr');
    const row = rows.find((candidate) => controlsIn(candidate, 'cims:allegation.rcsFinding').length === 1);
    expect(controlsIn(row!).map(tagOf)).toEqual(['cims:allegation.rcsFinding', 'cims:allegation.outcome']);
  });
});

describe('the pathway', () => {
  const report = DEFINITIONS['investigation-report'];
  const tags = (body: Element) => controlsIn(body).map(tagOf);

  test('cims leaves out what is of the RCS, unless the case says something there', async () => {
    const { body } = await open(report, NOTHING, 'cims');
    expect(tags(body)).not.toContain('cims:section.reportable-conduct');
    expect(tags(body)).not.toContain('cims:allegation.rcsFinding');
    expect(tags(body)).toContain('cims:allegation.outcome');
    const data = {
      fields: { 'rcs.matterNumber': 'M1' },
      groups: { allegation: [{ 'allegation.rcsFinding': 'Unfounded' }] },
    };
    const kept = await open(report, data, 'cims');
    expect(answers(kept.body, 'rcs.matterNumber')).toEqual(['M1']);
    expect(answers(kept.body, 'allegation.rcsFinding')).toEqual(['Unfounded']);
  });

  test('rcs needs no word about when it applies; without a pathway each part says so', async () => {
    const hint = 'Reportable Conduct Scheme (RCS) only';
    expect(textOf((await open(report, NOTHING, 'rcs')).body)).not.toContain(hint);
    expect(textOf((await unfilled('investigation-report')).body)).toContain(hint);
  });

  test('a condition on an answer is put in words', async () => {
    expect(textOf((await unfilled('investigation-report')).body)).toContain(
      'If the answer to “Reported to Victoria Police” is “Yes”',
    );
  });
});

test('an organisation’s own definition builds as well', async () => {
  const own: TemplateDefinition = {
    ...DEFINITIONS['investigation-plan'],
    id: 'own',
    version: '3.2.1',
    sections: [
      {
        name: 'all',
        title: 'All <of it>',
        level: 2,
        guidance: 'G',
        synonyms: [],
        required: true,
        source: { document: 'organisation', where: 'x' },
        standing: 'confirmed',
        when: { field: 'incident.type', is: 'not-in-the-list' },
        items: [
          { field: 'provider.name', required: true },
          {
            group: 'evidence',
            atLeast: 0,
            when: { pathway: 'cims' },
            fields: [{ field: 'evidence.source', required: true }],
          },
          { field: 'provider.area', required: true },
        ],
      },
    ],
  };
  const { body, parts, bytes } = await open(own);
  expect(documentFaults(parts)).toEqual([]);
  expect(bytes.length).toBeGreaterThan(1000);
  expect(controlsIn(body).map(tagOf)).toEqual([
    'cims:section.all',
    'cims:provider.name',
    'cims:group.evidence',
    'cims:evidence.source',
    'cims:provider.area',
  ]);
  expect(textOf(body)).toContain('is “not-in-the-list”');
  expect(named(controlsIn(body, 'cims:group.evidence')[0]!, 'w:pStyle').map(valueOf)).toContain('Heading3');
  expect(controlsIn((await open(own, NOTHING, 'rcs')).body).map(tagOf)).not.toContain('cims:group.evidence');
});
