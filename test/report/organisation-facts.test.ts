import { organisationSchema, parseOrganisation } from '../../src/policy/organisation-file';
import type { OrganisationSettings } from '../../src/policy';
import { renderPolicyHtml, renderPolicyJson, renderPolicyText } from '../../src/report';

type Key = Exclude<keyof typeof organisationSchema.shape, '$schema' | 'schemaVersion'>;

/** Every setting that there is, with all that it can hold: a new one does not compile until it stands here. */
const WHOLE: Readonly<Record<Key, unknown>> = {
  name: 'Example Care',
  incidentIdPattern: String.raw`SAMPLE-\d{4}`,
  holidays: ['2026-11-02'],
  fileSizeLimit: 2048,
  bundleSizeLimit: 4096,
  confirmations: [{ row: 'table-4-3-unfounded', by: 'Example Person', on: '2026-03-02', page: '65' }],
  wording: [{ avoid: ['sample word'], instead: 'another word', onlyClientToClient: true }],
  layouts: [
    {
      name: 'Sample form',
      kind: 'investigation-plan',
      recognisedBy: { share: 0.8, title: 'Form of Example Care' },
      confirmed: { by: 'Another Example Person', on: '2026-03-03' },
      entries: [{ label: 'Our ref', means: 'incident.id' }],
    },
  ],
  serviceProvider: {
    name: 'Example Care Incorporated',
    address: '1 Sample Street, Sampleton',
    area: 'Sample Area',
    program: 'Sample program',
  },
  templates: [{ kind: 'cims-recommendations', file: 'templates/sample.docx', name: 'Sample template' }],
  regulator: {
    name: 'Sample Regulator',
    from: '2027-07-01',
    by: 'A Third Example Person',
    on: '2026-11-20',
    page: 'Sample page, About us',
  },
};

/** What is told of a layout is how many entries it has, and of them how many mean something. */
const COUNTED = /^layouts\.0\.entries\.0\.(?:place|words|means\.0|opensCopy)$/u;

const settingsOf = (file: object): OrganisationSettings => {
  const { settings, problems } = parseOrganisation({ schemaVersion: 1, ...file });
  expect(problems).toEqual([]);
  return settings;
};
const shown = (settings: OrganisationSettings) => ({
  text: renderPolicyText([], settings),
  html: renderPolicyHtml([], { name: 'cims-report', version: '1' }, settings),
  json: renderPolicyJson([], settings),
});

const isDay = (value: unknown) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value);

/** Another value of the same sort. */
const another = (value: unknown): unknown => {
  if (isDay(value)) return '2030-12-31';
  if (value === 'investigation-plan' || value === 'cims-recommendations') return 'investigation-report';
  if (typeof value === 'boolean') return !value;
  return typeof value === 'number' ? value / 2 : `${String(value)} changed`;
};

/** The paths of all texts, numbers and truth values of a value. */
const leaves = (value: unknown, path: readonly string[] = []): readonly (readonly string[])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, each]) => leaves(each, [...path, key]))
    : [path];

const changed = (value: unknown, [step, ...rest]: readonly string[]): unknown => {
  if (step === undefined) return another(value);
  const entries = Object.entries(value as object).map(([key, each]) => [
    key,
    key === step ? changed(each, rest) : (each as unknown),
  ]);
  const made = Object.fromEntries(entries) as Readonly<Record<string, unknown>>;
  return Array.isArray(value) ? Object.values(made) : made;
};

const settings = settingsOf(WHOLE);
const before = shown(settings);
const paths = leaves(settings).map((path) => path.join('.'));

test('the sample sets everything that the schema knows', () => {
  const known = Object.keys(organisationSchema.shape).filter(
    (key) => key !== '$schema' && key !== 'schemaVersion',
  );
  expect(Object.keys(settings).sort()).toEqual(known.sort());
  expect(paths.length).toBeGreaterThan(30);
});

test.each(Object.keys(settings))('%s is shown, in every format', (key) => {
  const left = Object.fromEntries(Object.entries(settings).filter(([other]) => other !== key));
  const after = shown(left);
  for (const format of ['text', 'html', 'json'] as const) expect(after[format]).not.toBe(before[format]);
});

test.each(paths.filter((path) => !COUNTED.test(path)))('what %s holds is shown, in every format', (path) => {
  const after = shown(changed(settings, path.split('.')) as OrganisationSettings);
  for (const format of ['text', 'html', 'json'] as const) expect(after[format]).not.toBe(before[format]);
});

test('what a person has to know of it is said in words', () => {
  expect(before.text.split('\n').map((line) => line.trim())).toEqual(
    expect.arrayContaining([
      'Example Care',
      'Name: Example Care Incorporated. Address: 1 Sample Street, Sampleton. Area: Sample Area. Program: Sample program.',
      'Template for the CIMS Recommendations report',
      '“Sample template”, the file templates/sample.docx; it is used in place of ours.',
      '“Sample Regulator” from 1 July 2027. Confirmed by A Third Example Person on 20 November 2026, who read it in: Sample page, About us.',
      'table-4-3-unfounded (Example Person, 2 March 2026, page 65).',
      '“sample word”: write “another word”, in a client-to-client matter alone.',
    ]),
  );
});

test('names that look like markup, or like control of the terminal, are shown as they are written', () => {
  const hostile = { name: '<img src=x onerror=alert(1)>', wording: WHOLE.wording };
  const { html } = shown(settingsOf(hostile));
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
  expect(html).not.toContain('<img');
  const { text } = shown({ name: 'Example\u001b[31m Care\u202e' });
  for (const unseen of ['\u001b', '\u202e']) expect(text).not.toContain(unseen);
});
