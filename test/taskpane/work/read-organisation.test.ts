import { POLICIES } from '../../../src/policy';
import { readOrganisation } from '../../../taskpane/work/read-organisation';

const read = (value: unknown) => readOrganisation({ text: JSON.stringify(value) });

const CONFIRMED = {
  row: 'table-4-2-significant-neglect',
  by: 'Example Person',
  on: '2026-03-02',
  page: '64',
};

test('confirms rows in every rule set that has them', () => {
  const { policies, problems } = read({ schemaVersion: 1, confirmations: [CONFIRMED] });
  expect(problems).toEqual([]);
  expect(policies).toHaveLength(POLICIES.length);
  const row = policies[0]?.incidentTypeAlignment.find(({ id }) => id === CONFIRMED.row);
  expect(row).toMatchObject({ standing: 'confirmed', confirmation: { by: 'Example Person', page: '64' } });
});

test('what is wrong is left out and named by path and value; the rest is used', () => {
  const { settings, problems } = read({
    schemaVersion: 1,
    name: 'Example Care',
    holidays: ['2026-11-02', 'soon'],
    confirmations: [CONFIRMED, { ...CONFIRMED, row: 'no-such-row' }],
    layouts: [
      { name: 'Ours', kind: 'investigation-plan', entries: [{ label: 'No', means: 'no.such.field' }] },
    ],
    colour: 'blue',
  });
  expect(settings).toMatchObject({ name: 'Example Care', holidays: ['2026-11-02'] });
  expect(settings.confirmations).toHaveLength(1);
  expect(settings.layouts).toBeUndefined();
  const all = problems.join('\n');
  for (const named of [
    'holidays[1]',
    'soon',
    'confirmations[1].row',
    'no-such-row',
    'means',
    'no.such.field',
    'colour',
    'blue',
  ])
    expect(all).toContain(named);
});

test.each(['', 'no JSON', '{"schemaVersion":1,}', '[', '{}{}'])(
  'what is not JSON is said to be that: %j',
  (text) => {
    const { settings, policies, problems } = readOrganisation({ text });
    expect(settings).toEqual({});
    expect(policies).toEqual(POLICIES);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^The file is not JSON/u);
  },
);

test('what is nested without end does not exhaust the worker', () => {
  expect(readOrganisation({ text: '['.repeat(400_000) }).problems[0]).toContain('nested');
});

test('names that JavaScript has for itself set nothing, here or elsewhere', () => {
  const text =
    '{"schemaVersion":1,"__proto__":{"name":"Planted"},"constructor":{"prototype":{"name":"Planted"}}}';
  const { settings, problems } = readOrganisation({ text });
  expect(settings.name).toBeUndefined();
  expect(({} as { readonly name?: string }).name).toBeUndefined();
  expect(problems.join('\n')).toContain('__proto__');
  expect(problems.join('\n')).toContain('constructor');
});

test.each([null, [], 'text', 7, { schemaVersion: 2, name: 'Example Care' }])(
  'a file of which nothing can be used, %j, leaves the built-in rules as they are',
  (value) => {
    const { settings, policies, problems } = read(value);
    expect(settings).toEqual({});
    expect(policies).toEqual(POLICIES);
    expect(problems.length).toBeGreaterThan(0);
  },
);
