import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv/dist/2020';
import fc from 'fast-check';
import { parseOrganisation } from '../../src/policy/organisation-file';
import { writtenLayout } from '../../src/policy/written-layout';
import { makeOrganisationSchema } from '../tools/organisation-schema';

const FULL = {
  $schema: './organisation.schema.json',
  schemaVersion: 1,
  name: 'Example Service Provider',
  incidentIdPattern: String.raw`IRD-\d{6}`,
  holidays: ['2026-12-24'],
  fileSizeLimit: 26_214_400,
  bundleSizeLimit: 104_857_600,
  confirmations: [
    {
      row: 'table-4-3-unfounded',
      by: 'Example Person',
      on: '2026-11-20',
      page: '65',
      outcome: 'not substantiated',
    },
    {
      row: 'table-4-3-insufficient-evidence',
      by: 'Example Person',
      on: '2026-11-20',
      page: '65',
      outcome: 'Decide',
    },
    {
      row: 'table-4-2-sexual-offences',
      by: 'Example Person',
      on: '2026-11-20',
      page: '64',
      incidentTypes: ['Sexual abuse', 'sexual-exploitation-grooming'],
    },
    { row: 'table-4-2-significant-neglect', by: 'Example Person', on: '2026-11-20', page: '64' },
  ],
  wording: [
    { avoid: ['inmate'], instead: 'client' },
    { avoid: ['kid', 'kids'], instead: 'child or young person', onlyClientToClient: true },
  ],
  layouts: [
    {
      name: 'Incident form',
      kind: 'investigation-plan',
      recognisedBy: { share: 0.8, title: 'Incident form' },
      confirmed: { by: 'Example Person', on: '2026-11-20' },
      entries: [
        { tag: 'EC_1', means: 'incident.id' },
        { title: 'Cost centre', means: null },
        { label: 'Called', means: ['client.name', 'subject.name'], unsure: true },
        { heading: 'Kid', means: 'client', opensCopy: true },
      ],
    },
    {
      name: 'Letter',
      kind: 'rcs-investigation-report',
      entries: [{ label: 'Our ref', means: 'incident.id' }],
    },
  ],
  serviceProvider: {
    name: 'Example Care',
    address: '1 Sample Street, Sampleton',
    area: 'Sample Area',
    program: 'Sample program',
  },
  templates: [
    { kind: 'investigation-plan', file: 'plan.docx', name: 'Plan of Example Care' },
    { kind: 'cims-recommendations', file: 'Our templates/v1.2/Form_3-b.docx', name: 'Form 3b' },
  ],
  regulator: {
    name: 'Sample Regulator',
    from: '2027-07-01',
    by: 'Example Person',
    on: '2026-11-20',
    page: 'Sample page, About us',
  },
};

test('a full file is taken over, with names brought to ids', () => {
  const person = { by: 'Example Person', on: '2026-11-20' };
  expect(parseOrganisation(FULL)).toEqual({
    problems: [],
    settings: {
      name: 'Example Service Provider',
      incidentIdPattern: String.raw`IRD-\d{6}`,
      holidays: ['2026-12-24'],
      fileSizeLimit: 26_214_400,
      bundleSizeLimit: 104_857_600,
      confirmations: [
        { row: 'table-4-3-unfounded', ...person, page: '65', outcome: 'outcome-not-substantiated' },
        { row: 'table-4-3-insufficient-evidence', ...person, page: '65', outcome: 'decide' },
        {
          row: 'table-4-2-sexual-offences',
          ...person,
          page: '64',
          incidentTypes: ['sexual-abuse', 'sexual-exploitation-grooming'],
        },
        { row: 'table-4-2-significant-neglect', ...person, page: '64' },
      ],
      wording: [
        { avoid: ['inmate'], instead: 'client', onlyClientToClient: false },
        { avoid: ['kid', 'kids'], instead: 'child or young person', onlyClientToClient: true },
      ],
      layouts: [
        {
          name: 'Incident form',
          kind: 'investigation-plan',
          recognisedBy: { share: 0.8, title: 'Incident form' },
          confirmed: person,
          entries: [
            { place: 'tag', words: 'EC_1', means: ['incident.id'], opensCopy: false, unsure: false },
            { place: 'title', words: 'Cost centre', means: [], opensCopy: false, unsure: false },
            {
              place: 'label',
              words: 'Called',
              means: ['client.name', 'subject.name'],
              opensCopy: false,
              unsure: true,
            },
            { place: 'heading', words: 'Kid', means: ['client'], opensCopy: true, unsure: false },
          ],
        },
        {
          name: 'Letter',
          kind: 'rcs-investigation-report',
          recognisedBy: { share: 0.6 },
          entries: [
            { place: 'label', words: 'Our ref', means: ['incident.id'], opensCopy: false, unsure: false },
          ],
        },
      ],
      serviceProvider: FULL.serviceProvider,
      templates: FULL.templates,
      regulator: FULL.regulator,
    },
  });
});

test('a file that sets nothing gives no defaults', () => {
  expect(parseOrganisation({ schemaVersion: 1 })).toEqual({ settings: {}, problems: [] });
});

const problemsOf = (value: unknown) => parseOrganisation(value).problems.map(({ message }) => message);
const layout = (changes: object) => ({
  schemaVersion: 1,
  layouts: [
    {
      name: 'Form',
      kind: 'investigation-plan',
      entries: [{ label: 'Ref', means: 'incident.id' }],
      ...changes,
    },
  ],
});
const entries = (...list: readonly unknown[]) => layout({ entries: list });
const confirmation = (changes: object) => ({
  schemaVersion: 1,
  confirmations: [{ ...FULL.confirmations[0], ...changes }],
});

test.each<[string, unknown, readonly (string | RegExp)[]]>([
  ['a list', [], ['The file is []: write an object, in braces, with schemaVersion 1.']],
  ['nothing', undefined, [/^The file is missing: /]],
  ['no version', {}, ['schemaVersion is missing: write 1, the only version there is.']],
  [
    'another version',
    { schemaVersion: 2, name: 7 },
    ['schemaVersion is 2: write 1, the only version there is.'],
  ],
  [
    'an unknown setting',
    { schemaVersion: 1, holiday: ['2026-12-24'] },
    ['holiday is ["2026-12-24"]: there is no setting of this name, so write holidays.'],
  ],
  [
    'an unknown setting like nothing there is',
    { schemaVersion: 1, colour: 'blue' },
    ['colour is "blue": there is no setting of this name, so correct the name or take it out.'],
  ],
  [
    'a setting in other letters',
    { schemaVersion: 1, incident_ID_pattern: 'x', serviceProvider: { NAME: 'Example Care' } },
    [
      /^incident_ID_pattern is "x": .* so write incidentIdPattern\.$/,
      /^serviceProvider\.NAME .* write name\.$/,
    ],
  ],
  ['a version as text', { schemaVersion: '1' }, ['schemaVersion is "1": write 1 without quotation marks.']],
  ['megabytes for bytes', { schemaVersion: 1, fileSizeLimit: 25 }, [/^fileSizeLimit is 25: .*at least 1024/]],
  ['a schema that is no text', { schemaVersion: 1, $schema: 1 }, [/^\$schema is 1: /]],
  ['an empty name', { schemaVersion: 1, name: ' ' }, ['name is " ": write the name of the organisation.']],
  [
    'a name that is no text',
    { schemaVersion: 1, name: null },
    ['name is null: write the name of the organisation as text.'],
  ],
  [
    'a pattern that is no expression',
    { schemaVersion: 1, incidentIdPattern: '(' },
    ['incidentIdPattern is "(": correct it, because it is not a valid regular expression.'],
  ],
  [
    'a slow pattern',
    { schemaVersion: 1, incidentIdPattern: '(a+)+' },
    [/^incidentIdPattern is "\(a\+\)\+": .*slow\.$/],
  ],
  [
    'a long pattern',
    { schemaVersion: 1, incidentIdPattern: 'x'.repeat(300) },
    [/^incidentIdPattern is "x+…: shorten/],
  ],
  [
    'a day that does not exist',
    { schemaVersion: 1, holidays: ['2026-02-30', '24/12/2026', 5] },
    [
      /^holidays\[0\] is "2026-02-30": write a day/,
      /^holidays\[1\] is "24\/12\/2026": /,
      /^holidays\[2\] is 5: /,
    ],
  ],
  [
    'a list that is none',
    { schemaVersion: 1, wording: {} },
    ['wording is {}: write a list, in square brackets.'],
  ],
  [
    'a size in words',
    { schemaVersion: 1, fileSizeLimit: '25 MB' },
    [/^fileSizeLimit is "25 MB": write a whole number/],
  ],
  [
    'a size of nothing',
    { schemaVersion: 1, bundleSizeLimit: 0 },
    [/^bundleSizeLimit is 0: write a whole number/],
  ],
  [
    'an unknown row',
    confirmation({ row: 'table-9' }),
    [/^confirmations\[0\]\.row is "table-9": .*table-4-2-physical-violence/],
  ],
  [
    'an unknown outcome',
    confirmation({ outcome: 'Maybe' }),
    [/^confirmations\[0\]\.outcome is "Maybe": write one of “Substantiated”/],
  ],
  [
    'types for an outcome row',
    confirmation({ incidentTypes: ['Neglect'] }),
    [/^confirmations\[0\]\.incidentTypes is \["Neglect"\]: take it out/],
  ],
  [
    'an outcome for a type row',
    confirmation({ row: 'table-4-2-significant-neglect' }),
    [/^confirmations\[0\]\.outcome is "not substantiated": take it out/],
  ],
  [
    'an unknown type',
    confirmation({
      row: 'table-4-2-significant-neglect',
      outcome: undefined,
      incidentTypes: ['Neglect', 'Rudeness'],
    }),
    [/^confirmations\[0\]\.incidentTypes\[1\] is "Rudeness": write one of “Absent client”/],
  ],
  [
    'a confirmation by nobody',
    confirmation({ by: undefined, page: 65 }),
    [/^confirmations\[0\]\.by is missing: write who/, /^confirmations\[0\]\.page is 65: write the page/],
  ],
  [
    'a confirmation with more',
    confirmation({ extra: true }),
    [/^confirmations\[0\]\.extra is true: there is no setting/],
  ],
  [
    'a confirmation that is a text',
    { schemaVersion: 1, confirmations: ['x'] },
    [/^confirmations\[0\] is "x": write an object/],
  ],
  [
    'a row twice',
    { schemaVersion: 1, confirmations: [FULL.confirmations[0], FULL.confirmations[0]] },
    [/^confirmations\[1\]\.row is "table-4-3-unfounded": keep one entry/],
  ],
  [
    'wording without words',
    { schemaVersion: 1, wording: [{ avoid: [], instead: 'x' }] },
    [/^wording\[0\]\.avoid is \[\]: name at least one/],
  ],
  [
    'a layout that is a text',
    { schemaVersion: 1, layouts: ['x'] },
    [/^layouts\[0\] is "x": write an object/],
  ],
  [
    'a layout of no kind',
    layout({ kind: 'letter', name: undefined }),
    [
      /^layouts\[0\]\.name is missing: write the name/,
      /^layouts\[0\]\.kind is "letter": write one of investigation-plan/,
    ],
  ],
  [
    'a share that is none',
    layout({ recognisedBy: { share: 60 } }),
    ['layouts[0].recognisedBy.share is 60: write a number above 0 and at most 1, for example 0.6.'],
  ],
  [
    'a layout confirmed by nobody',
    layout({ confirmed: { on: '2026-02-30' } }),
    [
      /^layouts\[0\]\.confirmed\.by is missing: /,
      /^layouts\[0\]\.confirmed\.on is "2026-02-30": write a day/,
    ],
  ],
  ['a layout without entries', entries(), [/^layouts\[0\]\.entries is \[\]: name at least one/]],
  [
    'an entry with two places',
    entries({ label: 'Ref', heading: 'Ref', means: null }),
    [/^layouts\[0\]\.entries\[0\] is .*: write exactly one of tag, title, label, heading\.$/],
  ],
  [
    'an entry that does not say what it means',
    entries({ label: 'Ref' }, { label: 'House', means: 7 }, { label: 'Kid', means: [] }),
    [
      /^layouts\[0\]\.entries\[0\]\.means is missing: write a field .* or null for what is not ours\.$/,
      /^layouts\[0\]\.entries\[1\]\.means is 7: write a field/,
      /^layouts\[0\]\.entries\[2\]\.means is \[\]: write a field/,
    ],
  ],
  [
    'an entry with words that nobody reads',
    entries({ label: 'x'.repeat(201), means: null }, { tag: ' ', means: null }),
    [
      /^layouts\[0\]\.entries\[0\]\.label is "x+…: shorten it/,
      /^layouts\[0\]\.entries\[1\]\.tag is " ": write the tag/,
    ],
  ],
  [
    'an entry twice',
    entries({ label: 'Our ref', means: null }, { label: 'our  ref:', means: 'incident.id' }),
    ['layouts[0].entries[1].label is "our  ref:": keep one entry for it, because this one repeats it.'],
  ],
  [
    'an entry that begins a copy of several things',
    entries({ heading: 'People', means: ['client', 'subject'], opensCopy: true }),
    [/^layouts\[0\]\.entries\[0\]\.opensCopy is true: take it out/],
  ],
  [
    'a service provider that is a text',
    { schemaVersion: 1, serviceProvider: 'Example Care' },
    [
      'serviceProvider is "Example Care": write an object with name, address, area, program or several of them.',
    ],
  ],
  [
    'a service provider with more, and with what is no text',
    { schemaVersion: 1, serviceProvider: { phone: '000', name: 7, area: ' ' } },
    [
      'serviceProvider.phone is "000": there is no setting of this name, so correct the name or take it out.',
      'serviceProvider.name is 7: write the name of the service provider as text.',
      'serviceProvider.area is " ": write the area of the service provider.',
    ],
  ],
  [
    'a template of no kind that we have',
    { schemaVersion: 1, templates: [{ ...FULL.templates[0], kind: 'rcs-investigation-report', name: '' }] },
    [
      'templates[0].kind is "rcs-investigation-report": write one of investigation-plan, investigation-report, cims-recommendations.',
      'templates[0].name is "": write what people call the template.',
    ],
  ],
  [
    'two templates of a kind',
    { schemaVersion: 1, templates: [FULL.templates[0], { ...FULL.templates[0], file: 'other.docx' }] },
    [/^templates\[1\]\.kind is "investigation-plan": keep one template of each kind/],
  ],
  ['a template that is a text', { schemaVersion: 1, templates: ['plan.docx'] }, [/^templates\[0\] is "plan/]],
  [
    'a regulator without whose word it is',
    { schemaVersion: 1, regulator: { name: 'Sample Regulator', from: '1 July 2027' } },
    [
      /^regulator\.from is "1 July 2027": write a day that exists as yyyy-mm-dd/,
      /^regulator\.by is missing: write who read the page as text/,
      /^regulator\.on is missing: write a day/,
      /^regulator\.page is missing: write where the name stands as text/,
    ],
  ],
  [
    'a regulator from a day that does not exist',
    { schemaVersion: 1, regulator: { ...FULL.regulator, from: '2027-02-29', until: '2028-01-01' } },
    [/^regulator\.from is "2027-02-29": /, /^regulator\.until is "2028-01-01": there is no setting/],
  ],
  [
    'a regulator that is a text',
    { schemaVersion: 1, regulator: 'SSR' },
    [/^regulator is "SSR": write an object/],
  ],
  [
    'two layouts of one name',
    { ...layout({}), layouts: [...layout({}).layouts, ...layout({ name: 'FORM' }).layouts] },
    ['layouts[1].name is "FORM": give each layout a name of its own.'],
  ],
])('%s is named by path and value', (_, value, expected) => {
  const problems = problemsOf(value);
  expect(problems).toHaveLength(expected.length);
  problems.forEach((message, index) => {
    const want = expected[index]!;
    if (typeof want === 'string') expect(message).toBe(want);
    else expect(message).toMatch(want);
    expect(message).toMatch(/^[^\n]+[^.]\.$/);
  });
});

test('what is sound beside something broken is taken over', () => {
  const { settings, problems } = parseOrganisation({
    ...FULL,
    fileSizeLimit: -1,
    holidays: ['2026-12-24', 'Christmas Eve'],
    confirmations: [{ row: 'x' }, FULL.confirmations[3]],
  });
  expect(problems.map(({ path: where }) => where)).toEqual([
    'fileSizeLimit',
    'holidays[1]',
    'confirmations[0].by',
    'confirmations[0].on',
    'confirmations[0].page',
  ]);
  expect(problems[0]?.value).toBe(-1);
  expect(settings).toMatchObject({ name: FULL.name, holidays: ['2026-12-24'] });
  expect(settings.confirmations).toHaveLength(1);
  expect(settings).not.toHaveProperty('fileSizeLimit');
});

describe('what an entry of a layout means', () => {
  const unknown = (means: string): string | undefined =>
    means === 'incident.id' ? undefined : 'write something else';
  const value = {
    schemaVersion: 1,
    layouts: [
      ...entries({ label: 'Ref', means: ['incident.id', 'incident.idd'] }, { label: 'House', means: 'place' })
        .layouts,
      ...layout({ name: 'Letter' }).layouts,
    ],
  };

  test('is held against the names that are known, by path and value; the layout is left out, the next is not', () => {
    const { settings, problems } = parseOrganisation(value, unknown);
    expect(problems.map(({ message }) => message)).toEqual([
      'layouts[0].entries[0].means[1] is "incident.idd": write something else.',
      'layouts[0].entries[1].means is "place": write something else.',
    ]);
    expect(settings.layouts?.map(({ name }) => name)).toEqual(['Letter']);
  });

  test('is taken as it stands where nobody knows the names', () => {
    expect(parseOrganisation(value).settings.layouts).toHaveLength(2);
  });
});

test('a layout is written as it was read', () => {
  const { settings } = parseOrganisation(FULL);
  const written: unknown = JSON.parse(JSON.stringify((settings.layouts ?? []).map(writtenLayout)));
  const [form, letter] = FULL.layouts;
  expect(written).toEqual([form, { ...letter, recognisedBy: { share: 0.6 } }]);
});

test('any JSON is read without an exception', () => {
  const keyed = fc.record(
    {
      schemaVersion: fc.constant(1),
      holidays: fc.jsonValue(),
      confirmations: fc.jsonValue(),
      wording: fc.jsonValue(),
      layouts: fc.jsonValue(),
      serviceProvider: fc.jsonValue(),
      templates: fc.jsonValue(),
      regulator: fc.jsonValue(),
    },
    { requiredKeys: ['schemaVersion'] },
  );
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), keyed), (value) => {
      expect(Object.keys(parseOrganisation(value))).toEqual(['settings', 'problems']);
    }),
  );
});

describe('the published schema', () => {
  const file = path.join(__dirname, '../../docs/schemas/organisation.schema.json');
  const published: unknown = JSON.parse(readFileSync(file, 'utf8'));

  test('is what the generator makes', () => {
    expect(published).toEqual(JSON.parse(makeOrganisationSchema()));
  });

  test('accepts a full file and refuses an unknown setting', () => {
    const validate = new Ajv().compile(published as object);
    expect(validate(FULL)).toBe(true);
    expect(validate({ ...FULL, colour: 'blue' })).toBe(false);
    expect(validate({})).toBe(false);
  });
});
