import { POLICIES, type OrganisationSettings } from '../../../src/policy';
import { inProcessWork } from '../support/in-process-work';
import { checkedOf, fileOf, TODAY } from '../support/sample-cases';
import type { CaseFileInput, CaseRequest, CheckedCase } from '../../../taskpane/work/work';
import { readOrganisation } from '../../../taskpane/work/read-organisation';
import { cimsReport, recommendations, typed } from '../../checks/support/document-spec';
import { foreignTags } from '../../fixtures/organisation-templates/templates';

const work = inProcessWork();

const CONFIRMATION = {
  row: 'table-4-2-significant-neglect',
  by: 'Example Person',
  on: '2026-03-02',
  page: '64',
  incidentTypes: ['sexual-abuse'],
};

const settingsOf = (members: Readonly<Record<string, unknown>>): OrganisationSettings => {
  const { settings, problems } = readOrganisation({ text: JSON.stringify({ schemaVersion: 1, ...members }) });
  expect(problems).toEqual([]);
  return settings;
};

let files: readonly [CaseFileInput];
beforeAll(async () => {
  files = [await fileOf('recommendations.docx', recommendations())];
});

const check = (organisation: OrganisationSettings): Promise<CheckedCase> =>
  checkedOf(files, { organisation });
const rulesOf = ({ findings }: CheckedCase): readonly string[] => findings.map(({ finding }) => finding.rule);
const request = (more: Partial<CaseRequest>): CaseRequest => ({
  files,
  today: TODAY,
  decisions: [],
  ...more,
});

test('a row that was confirmed is enforced, as the page says it', async () => {
  expect(rulesOf(await check({}))).not.toContain('mapping-incident-type-differs');
  const { findings, ready } = await check(settingsOf({ confirmations: [CONFIRMATION] }));
  expect(ready).toBe(false);
  const found = findings.find(({ finding }) => finding.rule === 'mapping-incident-type-differs')?.finding;
  expect(found).toMatchObject({ severity: 'error', standing: 'confirmed' });
  expect(found?.source.where).toContain('page 64');
});

test('its pattern and its words to avoid are looked for', async () => {
  const rules = rulesOf(
    await check(
      settingsOf({
        incidentIdPattern: 'IRD\\d{7}',
        wording: [{ avoid: ['lunch'], instead: 'midday meal' }],
      }),
    ),
  );
  expect(rules).toEqual(expect.arrayContaining(['data-incident-id-pattern', 'wording-alleged-perpetrator']));
});

test('its limits make a draft of what is too large, in the plan and in the bundle', async () => {
  const organisation = settingsOf({ fileSizeLimit: 2000 });
  const tooLarge = /limit for a file is 2000/u;
  expect((await check({})).plan.lacks.join('\n')).not.toMatch(tooLarge);
  expect((await check(organisation)).plan.lacks.join('\n')).toMatch(tooLarge);
  const { manifest } = await work.buildBundle({ ...request({ organisation }), draft: true });
  expect(manifest.lacks.join('\n')).toMatch(tooLarge);
});

test('its days off count in the table of cases', async () => {
  const report = await fileOf('report.docx', cimsReport());
  const due = async (organisation: OrganisationSettings) => {
    const summary = await work.summarise({
      ...request({ files: [report], organisation }),
      incidentId: 'SAMPLE-0001',
      because: '',
      isGuess: false,
    });
    return summary.dueDate?.date ?? '';
  };
  const before = await due({});
  expect(before).toMatch(/^2026-/u);
  expect((await due(settingsOf({ holidays: [before] }))) > before).toBe(true);
});

describe('its own templates', () => {
  const LAYOUT = {
    name: 'Example Care plan',
    kind: 'investigation-plan',
    entries: [
      { tag: 'EC_IRD', means: 'incident.id' },
      { tag: 'EC_17', means: 'client.name' },
    ],
  };

  test('are read by their layouts, also where the same bytes were read without', async () => {
    const plan: CaseFileInput = { name: 'plan.docx', bytes: foreignTags({ EC_IRD: 'SAMPLE-0009' }) };
    const organisation = settingsOf({ layouts: [LAYOUT] });
    const idOf = async (more: Partial<CaseRequest>) =>
      (await checkedOf([plan], more)).documents[0]?.fields['incident.id'];
    // One after the other: the reading of the same bytes is kept.
    expect(await idOf({})).not.toMatchObject({ foundBy: 'tag' });
    expect(await idOf({ organisation })).toMatchObject({ text: 'SAMPLE-0009', foundBy: 'tag' });
    expect(await idOf({})).not.toMatchObject({ foundBy: 'tag' });
    expect(await work.indexFile({ files: [plan], organisation })).toEqual({
      is: 'document',
      incidentId: 'SAMPLE-0009',
    });
  });
});

describe('details of the service provider', () => {
  const organisation = {
    serviceProvider: { name: 'Example Care', address: '2 Example Street, Exampleville' },
  } satisfies OrganisationSettings;
  const carried = async (open: CaseFileInput) =>
    (
      await work.carryOver({ ...request({ files: [open], organisation }), kind: 'investigation-plan' })
    ).values.filter(({ field }) => field.startsWith('provider.'));

  test('are offered where no document says them, and said to be of the organisation’s file', async () => {
    const values = await carried(await fileOf('empty.docx', typed('Nothing')));
    expect(values.map(({ field, text, from }) => [field, text, from.file, from.foundBy])).toEqual([
      ['provider.name', 'Example Care', 'your organisation’s file', undefined],
      ['provider.address', '2 Example Street, Exampleville', 'your organisation’s file', undefined],
    ]);
  });

  test('do not come before what a document says, nor beside another provider', async () => {
    const values = await carried(await fileOf('report.docx', cimsReport().without('provider.address')));
    expect(values.map(({ from }) => from.file)).not.toContain('your organisation’s file');
  });

  test('are in the data as they are among the values', async () => {
    const { data } = await work.carryOver({
      ...request({ files: [await fileOf('empty.docx', typed('Nothing'))], organisation }),
      kind: 'investigation-plan',
    });
    expect(data.fields).toEqual({
      'provider.name': 'Example Care',
      'provider.address': '2 Example Street, Exampleville',
    });
  });
});

describe('reports', () => {
  const SHA = 'ab'.repeat(32);
  const organisation = settingsOf({ name: 'Example Care' });

  test.each([
    ['text', 0],
    ['text', 2],
    ['html', 0],
    ['html', 2],
  ] as const)(
    'as %s say which file it was and that %d things of it were left out',
    async (format, leftOut) => {
      const text = await work.renderReport({
        ...request({ organisation, organisationFile: { sha256: SHA, leftOut } }),
        format,
      });
      expect(text).toContain('Example Care');
      expect(text).toContain(SHA);
      if (leftOut === 0) expect(text).not.toContain('not wholly used');
      else expect(text).toContain('not wholly used: 2 problems in it');
    },
  );

  test('without a file say nothing of one', async () => {
    const text = await work.renderReport({ ...request({}), format: 'text' });
    expect(text).not.toMatch(/organisation’s file/u);
  });
});

test('a bundle is checked again by what the organisation has confirmed', async () => {
  const { name, bytes } = await work.buildBundle({ ...request({}), draft: true });
  const recheck = async (settings: OrganisationSettings) =>
    (await work.openBundle({ files: [{ name, bytes }], opens: false, organisation: settings })).recheck;
  expect((await recheck({}))?.added).toEqual([]);
  const confirmed = await recheck(settingsOf({ confirmations: [CONFIRMATION] }));
  expect(confirmed?.added.map(({ rule }) => rule)).toContain('mapping-incident-type-differs');
});

test('the rule set without a file is the built-in one', async () => {
  expect((await check({})).policy.id).toBe(POLICIES[0].id);
});
