import { DEFINITIONS } from '../../../src/template';
import { parseCaseData, parseTemplateDefinition } from '../../../src/template/schema';
import { fullCase } from '../sample-case';

const CONDITION = { pathway: 'rcs' };
const section = (items: unknown, more: object = {}) => ({
  name: 'one',
  title: 'One',
  guidance: 'What belongs here.',
  synonyms: [],
  required: true,
  source: { document: 'organisation', where: 'Own template' },
  standing: 'confirmed',
  items,
  ...more,
});
const definition = (sections: unknown[]) => ({
  id: 'own-plan',
  kind: 'investigation-plan',
  version: '2.0.1',
  title: 'Own plan',
  purpose: 'Ours.',
  notice: 'Not the department’s.',
  synonyms: [],
  sections,
});
const ID = { field: 'incident.id', required: true };
const problemsOf = (...sections: unknown[]) =>
  parseTemplateDefinition(definition(sections)).problems.map(({ path, value, message }) => [
    path,
    value,
    message,
  ]);

describe('a template definition that an organisation wrote', () => {
  test('is read when it is right', () => {
    const own = definition([
      section(
        [
          ID,
          {
            group: 'client',
            atLeast: 1,
            when: CONDITION,
            fields: [{ field: 'client.name', required: true }],
          },
        ],
        {
          when: { field: 'incident.type', is: 'anything the policy may have' },
          level: 2,
        },
      ),
    ]);
    const { definition: read, problems } = parseTemplateDefinition(own);
    expect(problems).toEqual([]);
    expect(read).toEqual(own);
  });

  test.each([
    [
      'a field nobody knows',
      [section([{ field: 'incident.idd', required: true }])],
      'sections[0].items[0].field',
      '"incident.idd"',
    ],
    [
      'a name that is not known there',
      [section([{ ...ID, requird: true }])],
      'sections[0].items[0].requird',
      'true',
    ],
    [
      'a source nobody registered',
      [section([ID], { source: { document: 'hearsay', where: 'x' } })],
      'sections[0].source.document',
      '"hearsay"',
    ],
    [
      'a source of an item that nobody registered',
      [section([{ ...ID, source: { document: 'hearsay', where: 'x' } }])],
      'sections[0].items[0].source.document',
      '"hearsay"',
    ],
    [
      'a field of a group outside it',
      [section([{ field: 'client.name', required: true }])],
      'sections[0].items[0].field',
      '"client.name"',
    ],
    [
      'a field of another group',
      [section([{ group: 'client', atLeast: 0, fields: [{ field: 'subject.name', required: true }] }])],
      'sections[0].items[0].fields[0].field',
      '"subject.name"',
    ],
    ['a field twice', [section([ID, ID])], 'sections[0].items[1].field', '"incident.id"'],
    ['a section name twice', [section([ID]), section([ID])], 'sections[1].name', '"one"'],
    [
      'a pair that is not followed by its other half',
      [section([{ ...ID, beside: 'incident.type' }])],
      'sections[0].items[0].beside',
      '"incident.type"',
    ],
    [
      'a condition on a field without choices',
      [section([ID], { when: { field: 'incident.id', is: 'x' } })],
      'sections[0].when.field',
      '"incident.id"',
    ],
    [
      'a condition on a choice that is none',
      [section([{ ...ID, when: { field: 'plan.location', is: 'elsewhere' } }])],
      'sections[0].items[0].when.is',
      '"elsewhere"',
    ],
    [
      'a group under a condition that cannot hold',
      [
        section([
          {
            group: 'client',
            atLeast: 0,
            when: { field: 'client.inCare', is: 'perhaps' },
            fields: [{ field: 'client.name', required: true }],
          },
        ]),
      ],
      'sections[0].items[0].when.is',
      '"perhaps"',
    ],
  ])('%s is named by path and value', (_, sections, path, value) => {
    const found = problemsOf(...sections);
    expect(found).toHaveLength(1);
    expect(found[0]!.slice(0, 2)).toEqual([path, value]);
    expect(found[0]![2]).not.toBe('');
  });

  test('a long value is shortened, and the whole file can be the problem', () => {
    const [long] = problemsOf(section([ID], { name: 'x'.repeat(200) }));
    expect(long![1]).toHaveLength(61);
    expect(parseTemplateDefinition('nonsense').problems).toMatchObject([{ path: '', value: '"nonsense"' }]);
    expect(parseTemplateDefinition('nonsense').definition).toBeUndefined();
    expect(
      parseTemplateDefinition({ ...DEFINITIONS['investigation-plan'], version: 1 }).problems,
    ).toMatchObject([{ path: 'version', value: '1' }]);
  });
});

describe('a case that somebody wrote', () => {
  test('is read when it is right, without the name of its schema', () => {
    const data = fullCase();
    expect(parseCaseData({ $schema: './case.schema.json', ...data })).toEqual({ data, problems: [] });
    expect(parseCaseData({ fields: {}, groups: {} })).toEqual({
      data: { fields: {}, groups: {} },
      problems: [],
    });
  });

  test.each([
    [{ fields: { 'incident.idd': 'A' }, groups: {} }, 'fields["incident.idd"]', '"A"'],
    [{ fields: { 'incident.id': 7 }, groups: {} }, 'fields["incident.id"]', '7'],
    [
      { fields: { 'client.name': 'Sample Client One' }, groups: {} },
      'fields["client.name"]',
      '"Sample Client One"',
    ],
    [
      { fields: {}, groups: { subject: [{}, { 'client.name': 'A' }] } },
      'groups.subject[1]["client.name"]',
      '"A"',
    ],
    [{ fields: {}, groups: { people: [] } }, 'groups.people', '[]'],
    [{ fields: {} }, 'groups', ''],
  ])('%j: the problem is named by path and value', (input, path, value) => {
    const { data, problems } = parseCaseData(input);
    expect(data).toBeUndefined();
    expect(problems.map((problem) => [problem.path, problem.value])).toEqual([[path, value]]);
  });
});
