import { organisationSchema, parseOrganisation } from '../../src/policy/organisation-file';
import { MOST } from '../../src/policy/organisation-values';

const problemsOf = (file: object) =>
  parseOrganisation({ schemaVersion: 1, ...file }).problems.map(({ path }) => path);

const confirmation = { by: 'Example Person', on: '2026-11-20', page: '65' };
const regulator = { name: 'Sample Regulator', from: '2027-07-01', ...confirmation };
const template = { kind: 'investigation-plan', file: 'plan.docx', name: 'Plan' };

/** Every text of the file that people are shown, or that goes into documents, set to one text. */
const TEXTS: readonly (readonly [string, (text: string) => object])[] = [
  ['name', (name) => ({ name })],
  ['confirmations[0].by', (by) => ({ confirmations: [{ row: 'table-4-3-unfounded', ...confirmation, by }] })],
  [
    'confirmations[0].page',
    (page) => ({ confirmations: [{ row: 'table-4-3-unfounded', ...confirmation, page }] }),
  ],
  ['wording[0].instead', (instead) => ({ wording: [{ avoid: ['x'], instead }] })],
  ['wording[0].avoid[0]', (avoid) => ({ wording: [{ avoid: [avoid], instead: 'x' }] })],
  ['serviceProvider.name', (name) => ({ serviceProvider: { name } })],
  ['serviceProvider.address', (address) => ({ serviceProvider: { address } })],
  ['serviceProvider.area', (area) => ({ serviceProvider: { area } })],
  ['serviceProvider.program', (program) => ({ serviceProvider: { program } })],
  ['templates[0].name', (name) => ({ templates: [{ ...template, name }] })],
  ['templates[0].file', (file) => ({ templates: [{ ...template, file }] })],
  ['regulator.name', (name) => ({ regulator: { ...regulator, name } })],
  ['regulator.by', (by) => ({ regulator: { ...regulator, by } })],
  ['regulator.page', (page) => ({ regulator: { ...regulator, page } })],
];

describe.each(TEXTS)('%s', (path, file) => {
  test.each([
    ['very long', 'x'.repeat(100_000)],
    ['of several lines', 'Example\nCare'],
    ['with what moves the cursor', 'Example\u001b[2J Care'],
    ['with a null', 'Example\u0000Care'],
    ['that turns its direction', 'Example \u202Eerac\u202C'],
    ['with half a character', 'Example \uD800 Care'],
    ['empty', ' '],
  ])('is refused where it is %s', (_, text) => {
    expect(problemsOf(file(text))).toEqual([path]);
  });
});

test('markup in a text is a text', () => {
  const name = '<b onclick="x()">Example & Care</b>';
  expect(parseOrganisation({ schemaVersion: 1, name }).settings.name).toBe(name);
});

test.each(Object.entries(MOST))(
  'a list of %s that is longer than %i entries is left out as a whole',
  (key, most) => {
    const items = Array.from({ length: most + 1 }, () => 'x');
    expect(problemsOf({ [key]: items })).toEqual([key]);
    expect(problemsOf({ [key]: items.slice(1) })).toHaveLength(most);
  },
);

test('every list of the schema has a bound', () => {
  const lists = Object.entries(organisationSchema.shape).filter(
    ([, schema]) => 'unwrap' in schema && schema.unwrap().type === 'array',
  );
  expect(lists.map(([key]) => key).sort()).toEqual(Object.keys(MOST).sort());
});

test('many unknown settings are told of in a few sentences', () => {
  const many = Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`x${String(at)}`, 1]));
  const { problems } = parseOrganisation({ schemaVersion: 1, ...many });
  expect(problems).toHaveLength(51);
  expect(problems.at(-1)?.message).toContain('take out 4950 more settings');
  expect(parseOrganisation({ schemaVersion: 1, serviceProvider: many }).problems).toHaveLength(51);
});

test.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
  '%s is no setting, wherever it stands, and changes no object',
  (key) => {
    const member = `{${JSON.stringify(key)}: {"name": "Example Care", "polluted": true}}`;
    const within = (text: string): unknown => JSON.parse(text);
    const files: readonly unknown[] = [
      within(`{"schemaVersion": 1, ${member.slice(1)}`),
      within(`{"schemaVersion": 1, "serviceProvider": ${member}}`),
      within(`{"schemaVersion": 1, "templates": [${member}]}`),
      within(`{"schemaVersion": 1, "regulator": ${member}}`),
    ];
    for (const file of files) {
      const { settings, problems } = parseOrganisation(file);
      expect(problems.length).toBeGreaterThan(0);
      expect(settings).toEqual({});
      expect(Object.getPrototypeOf(settings)).toBe(Object.prototype);
    }
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  },
);
