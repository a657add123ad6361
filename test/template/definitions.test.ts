import Ajv from 'ajv/dist/2020';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { foldName, POLICIES, SOURCES } from '../../src/policy';
import {
  choicesOf,
  conditionHolds,
  DEFINITIONS,
  FIELD_NAMES,
  fieldDefinition,
  fieldsOf,
  fieldTag,
  fieldWords,
  GROUP_NAMES,
  groupDefinition,
  groupOf,
  groupsOf,
  groupTag,
  sectionTag,
  TAG_LENGTH_LIMIT,
  TEMPLATE_KINDS,
  type FieldName,
} from '../../src/template';
import { parseTemplateDefinition } from '../../src/template/schema';
import { makeTemplateSchemas } from '../tools/templates';

const root = path.join(__dirname, '../..');
const json = (file: string): unknown => JSON.parse(readFileSync(path.join(root, file), 'utf8'));

const namesOf = (field: FieldName) =>
  [fieldDefinition(field).label, ...fieldWords(field).synonyms].map(foldName);
const repeated = (values: readonly string[]) =>
  values.filter((value, index) => values.indexOf(value) !== index);

describe('the field dictionary', () => {
  test.each(FIELD_NAMES)('%s says what it is and on whose word', (name) => {
    const field = fieldWords(name);
    expect(field.prompt).not.toBe('');
    expect(field.synonyms.length).toBeGreaterThan(0);
    expect(Object.keys(SOURCES)).toContain(field.source.document);
    expect(field.source.where).not.toBe('');
    expect(['stated', 'suggested']).toContain(field.standing);
    // What only this tool asks for is not stated by anybody.
    if (field.source.document === 'product') expect(field.standing).toBe('suggested');
    expect(fieldTag(name).length).toBeLessThanOrEqual(TAG_LENGTH_LIMIT);
    expect(repeated(namesOf(name))).toEqual([]);
  });

  test('nothing is stated on the word of a document that could not be read', () => {
    const unread = FIELD_NAMES.filter(
      (name) => SOURCES[fieldWords(name).source.document].reading === 'not-read',
    );
    expect(unread).toEqual([]);
  });

  test('no two prompts are the same, so one that is left behind can be told', () => {
    expect(repeated(FIELD_NAMES.map((name) => foldName(fieldWords(name).prompt)))).toEqual([]);
  });

  test.each(FIELD_NAMES.filter((name) => fieldDefinition(name).kind === 'choice'))(
    '%s has choices',
    (name) => {
      for (const policy of POLICIES) {
        const choices = choicesOf(name, policy);
        expect(choices.length).toBeGreaterThan(1);
        expect(repeated(choices.map(({ id }) => id))).toEqual([]);
        expect(repeated(choices.map(({ label }) => foldName(label)))).toEqual([]);
      }
    },
  );

  test('a field that is no choice has none', () => {
    expect(choicesOf('incident.id', POLICIES[0])).toEqual([]);
  });

  test('the names of a group’s fields do not overlap within the group', () => {
    for (const group of GROUP_NAMES) {
      const names = FIELD_NAMES.filter((name) => groupOf(name) === group).flatMap(namesOf);
      expect({ group, twice: repeated(names) }).toEqual({ group, twice: [] });
    }
  });

  test('every group has fields, a plural and a tag that fits', () => {
    for (const group of GROUP_NAMES) {
      expect(FIELD_NAMES.some((name) => groupOf(name) === group)).toBe(true);
      expect(groupDefinition(group).plural).not.toBe('');
      expect(groupTag(group).length).toBeLessThanOrEqual(TAG_LENGTH_LIMIT);
    }
    expect(groupOf('incident.id')).toBeUndefined();
    expect(groupOf('client.name')).toBe('client');
  });
});

describe.each(TEMPLATE_KINDS)('%s', (kind) => {
  const definition = DEFINITIONS[kind];

  test('reads without a problem, and says that it is not the department’s', () => {
    expect(parseTemplateDefinition(json(`templates/${kind}.json`)).problems).toEqual([]);
    expect(definition.kind).toBe(kind);
    expect(definition.notice).toMatch(/not the template of the Department/u);
  });

  test('within a section, no two fields go by the same name', () => {
    for (const section of definition.sections) {
      const single = fieldsOf(definition).filter((placed) => placed.section === section && !placed.group);
      expect({
        section: section.name,
        twice: repeated(single.flatMap(({ item }) => namesOf(item.field))),
      }).toEqual({
        section: section.name,
        twice: [],
      });
    }
  });

  test('no two sections go by the same name, and their tags fit', () => {
    const titles = definition.sections.flatMap(({ title, synonyms }) => [title, ...synonyms].map(foldName));
    expect(repeated(titles)).toEqual([]);
    for (const { name } of definition.sections)
      expect(sectionTag(name).length).toBeLessThanOrEqual(TAG_LENGTH_LIMIT);
  });

  test('a field stands in one place, and nothing is stated on our own word', () => {
    expect(repeated(fieldsOf(definition).map(({ item }) => item.field))).toEqual([]);
    for (const section of definition.sections)
      if (section.source.document === 'product') expect(section.standing).toBe('suggested');
  });

  test('names the incident, the clients, the allegations and who endorsed it', () => {
    const fields = fieldsOf(definition)
      .filter(({ item }) => item.required)
      .map(({ item }) => item.field);
    const endorsed = kind === 'investigation-plan' ? 'plan.endorsedBy' : 'endorsement.name';
    expect(fields).toEqual(
      expect.arrayContaining(['incident.id', 'client.name', 'allegation.statement', endorsed]),
    );
    expect(groupsOf(definition).map(({ item }) => item.group)).toEqual(
      expect.arrayContaining(['client', 'allegation']),
    );
  });
});

describe('how sure what a template asks for is', () => {
  const PLANS = 'plan-template-earlier';
  const placed = TEMPLATE_KINDS.flatMap((kind) =>
    fieldsOf(DEFINITIONS[kind]).map((each) => ({ kind, ...each })),
  );
  const sourceOf = ({ item }: (typeof placed)[number]) => item.source ?? fieldWords(item.field).source;
  const standingOf = ({ item }: (typeof placed)[number]) => item.standing ?? fieldWords(item.field).standing;
  const named = (all: typeof placed) => all.map(({ kind, item }) => `${kind}: ${item.field}`);

  test('what only the template for plans names is stated of a plan alone, also of one inside a report', () => {
    const ofPlans = placed.filter(
      (each) => sourceOf(each).document === PLANS && standingOf(each) === 'stated' && each.item.required,
    );
    const elsewhere = ofPlans.filter(
      ({ kind, item }) => kind !== 'investigation-plan' && !item.field.startsWith('plan.'),
    );
    expect(ofPlans.length).toBeGreaterThan(elsewhere.length);
    expect(named(elsewhere)).toEqual([]);
    const sections = TEMPLATE_KINDS.filter((kind) => kind !== 'investigation-plan')
      .flatMap((kind) => DEFINITIONS[kind].sections)
      .filter(({ source, standing }) => source.document === PLANS && standing === 'stated');
    for (const { when } of sections) expect(when).toEqual({ field: 'plan.location', is: 'in-report' });
  });

  test('what CIMS Recommendations hold was not seen: of them only the recommendations are stated', () => {
    const { sections } = DEFINITIONS['cims-recommendations'];
    expect(sections.filter(({ standing }) => standing === 'stated').map(({ name }) => name)).toEqual([
      'recommendations',
    ]);
  });

  test('a source of an item’s own is there to state it, and is one that was read', () => {
    const own = placed.filter(({ item }) => item.source !== undefined);
    expect(named(own)).toEqual([
      'investigation-report: provider.name',
      'investigation-report: allegation.statement',
    ]);
    for (const each of own) {
      expect(standingOf(each)).toBe('stated');
      expect(SOURCES[sourceOf(each).document].reading).not.toBe('not-read');
    }
  });
});

describe('what the templates ask for', () => {
  const itemsOf = (kind: (typeof TEMPLATE_KINDS)[number]) =>
    new Map(fieldsOf(DEFINITIONS[kind]).map((placed) => [placed.item.field, placed]));

  test('the report takes the RCS fields for the RCS pathway alone, the recommendations always', () => {
    for (const field of ['allegation.rcsConductType', 'allegation.rcsFinding'] as const) {
      expect(itemsOf('investigation-report').get(field)?.item.when).toEqual({ pathway: 'rcs' });
      expect(itemsOf('cims-recommendations').get(field)?.item).not.toHaveProperty('when');
      expect(itemsOf('cims-recommendations').get(field)?.item.required).toBe(true);
    }
  });

  test('conduct type stands beside incident type, finding beside outcome', () => {
    for (const kind of ['investigation-report', 'cims-recommendations'] as const) {
      expect(itemsOf(kind).get('allegation.rcsConductType')?.item.beside).toBe('allegation.incidentType');
      expect(itemsOf(kind).get('allegation.rcsFinding')?.item.beside).toBe('allegation.outcome');
    }
  });

  test('the plan’s parts belong to the report only where the plan is inside it', () => {
    const { section } = itemsOf('investigation-report').get('plan.methodology')!;
    expect(section.when).toEqual({ field: 'plan.location', is: 'in-report' });
    expect(conditionHolds(section.when, { fields: { 'plan.location': 'in-report' } })).toBe(true);
    expect(conditionHolds(section.when, { fields: { 'plan.location': 'attached' } })).toBe(false);
    expect(conditionHolds(section.when, { fields: {} })).toBe(false);
  });

  test('a condition on the pathway holds for that pathway; none holds always', () => {
    expect(conditionHolds({ pathway: 'rcs' }, { pathway: 'rcs', fields: {} })).toBe(true);
    expect(conditionHolds({ pathway: 'rcs' }, { pathway: 'cims', fields: {} })).toBe(false);
    expect(conditionHolds({ pathway: 'rcs' }, { fields: {} })).toBe(false);
    expect(conditionHolds(undefined, { fields: {} })).toBe(true);
  });

  test('recommendations have an owner and a date and are tied to a finding', () => {
    for (const kind of ['investigation-report', 'cims-recommendations'] as const)
      for (const field of ['recommendation.finding', 'recommendation.owner', 'recommendation.dueOn'] as const)
        expect(itemsOf(kind).get(field)?.item.required).toBe(true);
  });
});

describe('the published schemas', () => {
  test.each([
    'templates/template.schema.json',
    'templates/fields.schema.json',
    'docs/schemas/case.schema.json',
  ])('%s is what the code says (npm run generate)', async (file) => {
    const made = (await makeTemplateSchemas()).find((candidate) => candidate.path === file);
    expect(readFileSync(path.join(root, file), 'utf8')).toBe(new TextDecoder().decode(made?.bytes));
  });

  test.each([
    ...TEMPLATE_KINDS.map((kind) => [`templates/${kind}.json`, 'templates/template.schema.json'] as const),
    ['templates/fields.json', 'templates/fields.schema.json'] as const,
  ])('%s holds against its schema', (file, schema) => {
    const data = json(file) as { $schema: string };
    expect(path.join('templates', data.$schema)).toBe(schema);
    const validate = new Ajv({ strict: false }).compile(json(schema) as object);
    expect(validate(data)).toBe(true);
    expect(validate({ ...data, unheardOf: true })).toBe(false);
  });
});
