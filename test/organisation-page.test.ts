import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { makeProgram } from '../src/cli/program';
import { meaningProblem } from '../src/casefile';
import { organisationSchema, parseOrganisation } from '../src/policy/organisation-file';
import {
  confirmationSchema,
  officialTemplateSchema,
  regulatorSchema,
  serviceProviderSchema,
  wordingSchema,
} from '../src/policy/organisation-schema';
import { LONGEST_TEXT, MOST } from '../src/policy/organisation-values';
import { Sandbox } from './cli/sandbox';

const page = readFileSync(path.join(__dirname, '../docs/organisation-file.md'), 'utf8');
const examples = [...page.matchAll(/```json\n([^]*?)```/gu)].map(
  ([, json = '']): unknown => JSON.parse(json) as unknown,
);
const rows = new Map(
  page
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => {
      const [, keys = '', what = ''] = line.split('|');
      return [...keys.matchAll(/`([^`]+)`/gu)].map(([, key = '']) => [key, what] as const);
    }),
);
const [whole] = examples;

const sandbox = new Sandbox();
afterAll(() => sandbox.remove());

test.each(examples.map((example, at) => [at + 1, example] as const))(
  'example %i is accepted whole',
  (_, example) => {
    expect(parseOrganisation(example, meaningProblem).problems).toEqual([]);
  },
);

test('every key has a row and an example', () => {
  const keys = Object.keys(organisationSchema.shape).filter((key) => key !== '$schema');
  expect(keys.filter((key) => !rows.has(key))).toEqual([]);
  const set = examples.flatMap((example) => Object.keys(example as object));
  expect(keys.filter((key) => !set.includes(key))).toEqual([]);
});

test.each([
  ['confirmations', confirmationSchema],
  ['wording', wordingSchema],
  ['serviceProvider', serviceProviderSchema],
  ['templates', officialTemplateSchema],
  ['regulator', regulatorSchema],
] as const)('every key within %s stands in its row', (key, schema) => {
  const said = rows.get(key) ?? '';
  expect(Object.keys(schema.shape).filter((each) => !said.includes(`\`${each}\``))).toEqual([]);
});

test('the bounds are those of the code', () => {
  const [, bounds = ''] = /\*\*Bounds\.\*\* ([^]*?)\n\n/u.exec(page) ?? [];
  expect(bounds).toContain(`at most ${String(LONGEST_TEXT)} characters`);
  for (const [key, most] of Object.entries(MOST)) {
    expect(bounds.replaceAll('\n', ' ')).toMatch(
      new RegExp(`${String(most)}(?: entries of)? \`${key}\``, 'u'),
    );
  }
  const file = (change: object) =>
    parseOrganisation({ ...(whole as object), ...change }).problems.map(({ path: where }) => where);
  const wording = (length: number) => [{ avoid: ['x'], instead: 'x'.repeat(length) }];
  const serviceProvider = (length: number) => ({ address: 'x'.repeat(length) });
  expect(file({ serviceProvider: serviceProvider(500), wording: wording(500) })).toEqual([]);
  expect(file({ serviceProvider: serviceProvider(501), wording: wording(501) })).toEqual([
    'wording[0].instead',
    'serviceProvider.address',
  ]);
});

test('the commands that take it are those of the program', () => {
  const taking = (command: Command): readonly string[] => [
    ...(command.options.some(({ long }) => long === '--policy') ? [command.name()] : []),
    ...command.commands.flatMap(taking),
  ];
  const program = makeProgram(
    {
      out: () => undefined,
      problem: () => undefined,
      progress: () => undefined,
    } as unknown as Parameters<typeof makeProgram>[0],
    () => undefined,
  );
  const [, said = ''] = /gives it to ([^]*?)\. Where/u.exec(page) ?? [];
  const named = [...said.matchAll(/`(?:policy )?([^`]+)`/gu)].map(([, name = '']) => name);
  expect(named.sort()).toEqual([...taking(program)].sort());
});

test('what policy validate is shown to say is what it says, and what it sets is said', async () => {
  const [, told = ''] =
    /```text\n\$ npx cims-report policy validate organisation\.json\n([^]*?)```/u.exec(page) ?? [];
  const wrong = sandbox.writeJson('organisation.json', {
    ...(whole as object),
    holidays: ['2 November 2026'],
  });
  const { status, out } = await sandbox.run(['policy', 'validate', wrong]);
  expect(status).toBe(1);
  expect(out.replaceAll(wrong, 'organisation.json')).toContain(told.trim());
  const shown = await sandbox.run(['policy', 'show', sandbox.writeJson('sound.json', whole)]);
  expect([shown.status, shown.out.includes('1 Sample Street, Sampleton')]).toEqual([0, true]);
});

test('the one before the regulator of the example ends the day before, as the page says', async () => {
  const file = sandbox.writeJson('without-template.json', { ...(whole as object), templates: [] });
  const { out } = await sandbox.run(['policy', 'show', file]);
  expect(out).toContain('this holds until 30 June 2027.');
  expect(out).toContain('From 1 July 2027 the Reportable Conduct Scheme is overseen by “Sample Regulator”.');
});
