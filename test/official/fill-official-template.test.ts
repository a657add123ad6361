import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { meaningProblem, readCase, type CaseFile } from '../../src/casefile';
import { learnLayout } from '../../src/casefile/layouts/learn';
import { readDocx, UnreadableDocument } from '../../src/docx';
import { fillOfficialTemplate } from '../../src/official';
import type { FillOptions } from '../../src/official';
import type { Layout } from '../../src/policy';
import { parseOrganisation } from '../../src/policy/organisation-file';
import {
  FIELD_LABELS,
  FIELD_NAMES,
  fieldDefinition,
  fieldTag,
  groupOf,
  TEMPLATE_KINDS,
  type CaseData,
  type FieldName,
} from '../../src/template';
import { unpacked } from '../docx/annotate/support';
import {
  cell,
  docxOf,
  docxWithBody,
  paragraph,
  rootXml,
  row,
  run,
  table,
  tagged,
} from '../fixtures/docx-builder';
import { departmentPlan, foreignTags, oddLabels } from '../fixtures/organisation-templates/templates';
import { ooxmlErrors } from '../template/ooxml-errors';
import { fullCase } from '../template/sample-case';
import { processorTime } from '../tools/processor-time';

const ROOT = path.join(__dirname, '../..');
const ourTemplate = (kind: string): Uint8Array =>
  new Uint8Array(readFileSync(path.join(ROOT, 'templates', `${kind}.docx`)));

const PROMPT = run('Click to enter text.', '<w:rStyle w:val="PlaceholderText"/>');
const prompting = (tag: string, more = ''): string => tagged(tag, PROMPT, `<w:showingPlcHdr/>${more}`);
const title = paragraph(run('Investigation plan', '<w:b/>'));

const fields = (values: Readonly<Partial<Record<FieldName, string>>>): CaseData => ({
  fields: values,
  groups: {},
});
const fill = (body: string, data: CaseData, more: Partial<FillOptions> = {}) =>
  fillOfficialTemplate(docxWithBody(title + body), { kind: 'investigation-plan', data, ...more });

const layout = (entries: readonly Readonly<Record<string, unknown>>[], more = {}): readonly Layout[] => {
  const written = { name: 'Example Care plan', kind: 'investigation-plan', entries, ...more };
  const { settings, problems } = parseOrganisation({ schemaVersion: 1, layouts: [written] }, meaningProblem);
  expect(problems).toEqual([]);
  return settings.layouts ?? [];
};

/** What a document says of a field, in its first copy where it repeats. */
const said = ({ fields: once, groups }: CaseFile, field: FieldName): string | undefined => {
  const group = groupOf(field);
  return (group === undefined ? once : groups[group][0]?.fields)?.[field]?.text;
};

const textOf = (bytes: Uint8Array): readonly string[] =>
  readDocx(bytes).parts.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));

const inOneLine = (text = ''): string => text.replace(/\s+/gu, ' ').trim();

describe('a value', () => {
  const id = { 'incident.id': 'IR-2026-7' } as const;

  it('goes into a control with our tag', () => {
    const { bytes, filled, notFilled } = fill(paragraph(prompting('cims:incident.id')), fields(id));
    expect([filled, notFilled]).toEqual([['incident.id'], []]);
    expect(textOf(bytes)).toEqual(['Investigation plan', 'IR-2026-7']);
  });

  it('goes into the cell beside a label, or behind one, that the dictionary knows for sure', () => {
    const beside = fill(table(row(cell('Incident report ID') + cell(''))), fields(id));
    expect(textOf(beside.bytes)).toEqual(['Investigation plan', 'Incident report ID', 'IR-2026-7']);
    const behind = fill(paragraph('Incident report ID:'), fields(id));
    expect(textOf(behind.bytes)).toEqual(['Investigation plan', 'Incident report ID: IR-2026-7']);
    expect([beside.filled, behind.filled]).toEqual([['incident.id'], ['incident.id']]);
  });

  it('goes into the only control beside a label, or behind one on its line, that has no name of its own', () => {
    const control = (content = PROMPT, more = ''): string =>
      `<w:sdt><w:sdtPr>${more}<w:showingPlcHdr/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const list = '<w:dropDownList><w:listItem w:displayText="IR-2026-7" w:value="7"/></w:dropDownList>';
    const beside = (content: string): string => table(row(cell('Incident report ID') + cell(content)));
    const rows = [
      beside(paragraph(control())),
      beside(control(paragraph(PROMPT))),
      beside(paragraph('') + paragraph(control())),
      beside(paragraph(control(PROMPT, list))),
      beside(paragraph(control(PROMPT, '<w:alias w:val="Number"/>'))),
      table(row(cell('Incident report ID') + control(cell(paragraph(PROMPT))))),
      paragraph(run('Incident report ID: ') + control()),
      // A tag that nobody knows says nothing; the label does.
      paragraph(run('Incident report ID: ') + prompting('x')),
    ];
    for (const body of rows) {
      const { bytes, filled } = fill(body, fields(id));
      expect([body, filled]).toEqual([body, ['incident.id']]);
      expect(textOf(bytes).join(' ')).toMatch(/Incident report ID:? +IR-2026-7$/);
    }
    const left = [
      beside(paragraph(control() + control())),
      beside(paragraph(control()) + paragraph(control())),
      beside(paragraph(run('or: ') + control())),
      beside(paragraph(control() + run(' to follow'))),
      beside(paragraph(control(run('IR-1')).replace('<w:showingPlcHdr/>', ''))),
      beside(paragraph(control(PROMPT, '<w:date/>'))),
      beside(paragraph(control(PROMPT, '<w:tag w:val="cims:provider.name"/>'))),
      beside(paragraph(control(PROMPT, '<w:tag w:val="cims:section.details"/>'))),
      beside(control(paragraph(control()))),
      paragraph(control(run('Incident report ID: '))),
      paragraph(run('Incident report ID: ') + control() + run(' or ') + control()),
    ];
    for (const body of left) {
      const { bytes, filled } = fill(body, fields(id));
      expect([body, filled]).toEqual([body, []]);
      expect(Buffer.from(bytes).equals(Buffer.from(docxWithBody(title + body)))).toBe(true);
    }
  });

  it('goes where a layout says, confirmed or not, but not where that is unsure or has several meanings', () => {
    const entries = (more: object, means: unknown = 'incident.id') => [
      { label: 'Our ref', means, ...more },
      { label: 'What happened', means: 'incident.description' },
      { tag: 'EC_WHEN', means: 'incident.occurredOn' },
    ];
    const body =
      table(row(cell('Our ref') + cell('')) + row(cell('What happened') + cell(''))) +
      paragraph(prompting('EC_WHEN'));
    const data = fields({ ...id, 'incident.occurredOn': '2 February 2026' });
    const filledBy = (layouts: readonly Layout[]): readonly FieldName[] =>
      fill(body, data, { layouts }).filled;
    const both = ['incident.id', 'incident.occurredOn'];
    expect([...filledBy(layout(entries({})))].sort()).toEqual(both);
    const confirmed = { confirmed: { by: 'Example Person', on: '2026-03-02' } };
    expect([...filledBy(layout(entries({}), confirmed))].sort()).toEqual(both);
    expect(filledBy(layout(entries({ unsure: true })))).toEqual(['incident.occurredOn']);
    expect(filledBy(layout(entries({}, ['incident.id', 'rcs.matterNumber'])))).toEqual([
      'incident.occurredOn',
    ]);
    expect(filledBy([])).toEqual([]);
    expect(filledBy(layout(entries({}), { kind: 'investigation-report' }))).toEqual([]);
  });

  it.each([
    ['twice with a tag', paragraph(prompting('cims:incident.id')) + paragraph(prompting('cims:incident.id'))],
    [
      'twice with a label',
      table(row(cell('Incident report ID') + cell(''))) + paragraph('Incident report ID:'),
    ],
    ['with something beside the label', table(row(cell('Incident report ID') + cell('to follow')))],
    ['with something behind the label', paragraph('Incident report ID: IR-9')],
    [
      'with a control below the label',
      paragraph('Incident report ID:') + prompting('x').replace(PROMPT, paragraph(PROMPT)),
    ],
    ['with nothing beside the label', table(row(cell('Incident report ID')))],
    ['in a heading', paragraph(run('Incident report ID:'), '<w:outlineLvl w:val="0"/>')],
    ['beside a label that is said of several things', table(row(cell('Name') + cell('')))],
    ['nowhere', paragraph('Words.')],
    ['in a control that is bound', paragraph(prompting('cims:incident.id', '<w:dataBinding w:xpath="/a"/>'))],
    ['in a date picker', paragraph(prompting('cims:incident.id', '<w:date/>'))],
  ])('whose place is there %s is not filled in', (_, body) => {
    const bytes = docxWithBody(title + body);
    const made = fillOfficialTemplate(bytes, { kind: 'investigation-plan', data: fields(id) });
    expect([made.filled, made.notFilled]).toEqual([[], ['incident.id']]);
    expect(Buffer.from(made.bytes).equals(Buffer.from(bytes))).toBe(true);
  });

  it('that stands there already is filled, and another is not put in its place', () => {
    const body = paragraph(tagged('cims:incident.id', run('IR-2026-7')));
    expect(fill(body, fields(id))).toMatchObject({ filled: ['incident.id'], notFilled: [] });
    expect(fill(body, fields({ 'incident.id': 'IR-8' }))).toMatchObject({
      filled: [],
      notFilled: ['incident.id'],
    });
  });

  it('that would not read back as itself is left out, and the others are filled', () => {
    const body = table(
      row(cell('Incident report ID') + cell('')) + row(cell('Service provider name') + cell('')),
    );
    const made = fill(body, fields({ 'incident.id': '[number]', 'provider.name': 'Example Care' }));
    expect([made.filled, made.notFilled]).toEqual([['provider.name'], ['incident.id']]);
    expect(textOf(made.bytes)).not.toContain('[number]');
  });

  it('of a list is the item that says the same; one that the list has not, or has twice, is left out', () => {
    const list = (...items: readonly string[]): string =>
      paragraph(
        prompting(
          'cims:allegation.outcome',
          `<w:dropDownList>${items.map((item, n) => `<w:listItem w:displayText="${item}" w:value="${n}"/>`).join('')}</w:dropDownList>`,
        ),
      );
    const data: CaseData = {
      fields: {},
      groups: { allegation: [{ 'allegation.outcome': 'Substantiated' }] },
    };
    expect(textOf(fill(list('Not substantiated', 'SUBSTANTIATED'), data).bytes)).toContain('SUBSTANTIATED');
    expect(fill(list('Not substantiated'), data).notFilled).toEqual(['allegation.outcome']);
    expect(fill(list('substantiated', 'SUBSTANTIATED'), data).notFilled).toEqual(['allegation.outcome']);
  });

  it('of a tick is the state of the box', () => {
    const type = '<w14:checkbox><w14:checked w14:val="0"/></w14:checkbox>';
    const body = paragraph(tagged('cims:allegation.confirmed', run('☐'), type));
    const data = (text: string): CaseData => ({
      fields: {},
      groups: { allegation: [{ 'allegation.confirmed': text }] },
    });
    expect(textOf(fill(body, data('Yes')).bytes)).toContain('☒');
    const left = fill(body, data('No'));
    expect([left.filled, textOf(left.bytes)]).toEqual([
      ['allegation.confirmed'],
      textOf(docxWithBody(title + body)),
    ]);
    const ticked = body.replace('☐', '☒').replace('val="0"', 'val="1"');
    expect(fill(ticked, data('No')).notFilled).toEqual(['allegation.confirmed']);
  });

  it('of a further copy is told, whether the first was filled or not', () => {
    const data: CaseData = {
      fields: {},
      groups: { client: [{ 'client.name': 'Sample Client One' }, { 'client.name': 'Sample Client Two' }] },
    };
    const made = fill(paragraph(prompting('cims:client.name')), data);
    expect([made.filled, made.notFilled]).toEqual([['client.name'], ['client.name']]);
    expect(textOf(made.bytes)).toContain('Sample Client One');
  });
});

describe('a template', () => {
  it('comes back as it is where there is nothing to fill in', () => {
    const bytes = departmentPlan();
    for (const data of [undefined, fields({}), fields({ 'incident.id': '  ' })]) {
      const made = fillOfficialTemplate(bytes, { kind: 'investigation-plan', ...(data && { data }) });
      expect(made).toMatchObject({ filled: [], notFilled: [] });
      expect(Buffer.from(made.bytes).equals(Buffer.from(bytes))).toBe(true);
    }
  });

  it('is filled in its header, and not in its notes', () => {
    const control = paragraph(prompting('cims:incident.id'));
    const made = (type: string, xml: string) =>
      fillOfficialTemplate(docxOf({ body: title, related: [{ type, xml }] }), {
        kind: 'investigation-plan',
        data: fields({ 'incident.id': 'IR-1' }),
      });
    expect(made('header', rootXml('hdr', control)).filled).toEqual(['incident.id']);
    const note = rootXml('footnotes', `<w:footnote w:id="2">${control}</w:footnote>`);
    expect(made('footnotes', note).notFilled).toEqual(['incident.id']);
  });

  it('that cannot be read is refused', () => {
    const attempt = (): unknown =>
      fillOfficialTemplate(new Uint8Array([1, 2, 3]), { kind: 'investigation-plan', data: fullCase() });
    expect(attempt).toThrow(UnreadableDocument);
  });

  it('as large as templates get is filled soon', () => {
    const rows = row(cell('Our ref of this row') + cell('')).repeat(5000);
    const before = processorTime();
    fill(table(rows) + paragraph(prompting('cims:incident.id')), fullCase());
    expect(processorTime() - before).toBeLessThan(10_000);
  });
});

/** Templates of organisations, each with the layout that is learned from it, and how many fields find a place at least. */
const MADE: readonly (readonly [string, Uint8Array, FillOptions['kind'], number])[] = [
  ['the department’s earlier plan', departmentPlan(), 'investigation-plan', 5],
  ['odd labels', oddLabels(), 'investigation-plan', 1],
  ['foreign tags', foreignTags(), 'investigation-plan', 1],
  ...TEMPLATE_KINDS.map((kind) => [`ours: ${kind}`, ourTemplate(kind), kind, 20] as const),
];

test.each(TEMPLATE_KINDS)(
  'ours has the incident report ID in the text, the header and the data: %s',
  (kind) => {
    const { bytes, filled } = fillOfficialTemplate(ourTemplate(kind), {
      kind,
      data: fields({ 'incident.id': 'IR-2026-7 & <8>' }),
    });
    expect(filled).toEqual(['incident.id']);
    const said = readDocx(bytes).parts.map(({ kind: part, paragraphs }) => [
      part,
      paragraphs.filter(({ text }) => text.includes('IR-2026-7 & <8>')).length,
    ]);
    expect(said).toEqual(
      expect.arrayContaining([
        ['body', 1],
        ['header', 1],
      ]),
    );
    expect(Buffer.from(unpacked(bytes)['customXml/item1.xml']!).toString()).toMatch(
      /<incidentId>IR-2026-7 &amp; &lt;8&gt;<\/incidentId>/,
    );
  },
);

describe.each(MADE)('%s', (_, template, kind, least) => {
  const learned = [learnLayout(readDocx(template), 'Example Care', kind).layout];
  const made = fillOfficialTemplate(template, { kind, data: fullCase(), layouts: learned });

  it('reads back every field that was filled, and loses nothing', () => {
    expect(made.filled.length).toBeGreaterThanOrEqual(least);
    const wanted = fullCase();
    const read = readCase(readDocx(made.bytes), { layouts: learned });
    for (const field of made.filled) {
      const group = groupOf(field);
      const value = group === undefined ? wanted.fields[field] : wanted.groups[group]?.[0]?.[field];
      expect([field, inOneLine(said(read, field))]).toEqual([field, inOneLine(value)]);
    }
    const [before, after] = [unpacked(template), unpacked(made.bytes)];
    expect(Object.keys(after)).toEqual(Object.keys(before));
    const changed = Object.keys(before).filter(
      (name) => !Buffer.from(before[name]!).equals(Buffer.from(after[name]!)),
    );
    // The header of ours shows the incident report ID too, and both are bound to a data part.
    const isOurs = made.filled.includes('incident.id') && 'customXml/item1.xml' in before;
    expect(changed).toEqual(
      isOurs ? ['customXml/item1.xml', 'word/document.xml', 'word/header1.xml'] : ['word/document.xml'],
    );
  });

  it('tells of every other value', () => {
    const wanted = fullCase();
    const all = FIELD_NAMES.filter(
      (field) => wanted.fields[field] !== undefined || groupOf(field) !== undefined,
    );
    expect(new Set([...made.filled, ...made.notFilled])).toEqual(new Set(all));
  });
});

test('the Open XML SDK finds nothing in filled copies that it does not find in the templates', async () => {
  const pairs = MADE.map(([, template, kind]) => [
    template,
    fillOfficialTemplate(template, {
      kind,
      data: fullCase(),
      layouts: [learnLayout(readDocx(template), 'Example Care', kind).layout],
    }).bytes,
  ]);
  const errors = await ooxmlErrors(pairs.flat());
  const ofOurs = errors.slice(-2 * TEMPLATE_KINDS.length);
  expect(ofOurs.every((each) => each.length === 0)).toBe(true);
  pairs.forEach((_, n) => expect(errors[2 * n + 1]!.length).toBeLessThanOrEqual(errors[2 * n]!.length));
}, 120_000);

describe('templates made at random', () => {
  const ONCE = FIELD_NAMES.filter(
    (field) => groupOf(field) === undefined && fieldDefinition(field).kind !== 'tick',
  );
  const WAYS: Readonly<Record<string, (field: FieldName) => string>> = {
    'our tag': (field) => paragraph(run('…: ') + prompting(fieldTag(field))),
    'round paragraphs': (field) => tagged(fieldTag(field), paragraph(PROMPT), '<w:showingPlcHdr/>'),
    'a label beside a cell': (field) => table(row(cell(FIELD_LABELS[field]) + cell(''))),
    'a label on a line': (field) => paragraph(`${FIELD_LABELS[field]}:`),
    'somebody’s words': () => paragraph('Words that are nobody’s label.'),
  };
  const value = fc.oneof(
    fc.string({ maxLength: 40, unit: 'binary' }),
    fc.lorem({ maxCount: 12 }),
    fc.constantFrom(
      'A < B & "C"',
      ']]>',
      '<w:p/>',
      'Zeile\r\nline',
      '\u202eabc',
      'שלום 12',
      '&#x0;',
      'Name: x',
      'N/A',
    ),
  );

  it('give back every value that was filled, and every word that stood there', () => {
    let filledInAll = 0;
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...ONCE), { minLength: 1, maxLength: 6 }),
        fc.array(fc.constantFrom(...Object.keys(WAYS)), { minLength: 6, maxLength: 6 }),
        fc.array(value, { minLength: 6, maxLength: 6 }),
        (names, ways, values) => {
          const template = docxWithBody(title + names.map((field, n) => WAYS[ways[n]!]!(field)).join(''));
          const data = fields(Object.fromEntries(names.map((field, n) => [field, values[n]!])));
          const made = fillOfficialTemplate(template, { kind: 'investigation-plan', data });
          const read = readCase(readDocx(made.bytes));
          for (const field of made.filled) {
            const isChoice = fieldDefinition(field).kind === 'choice';
            if (!isChoice) expect(inOneLine(said(read, field))).toBe(inOneLine(data.fields[field]));
            else expect(said(read, field)).not.toBe('');
          }
          filledInAll += made.filled.length;
          const isPromptText = (text: string): boolean => text.includes('Click to enter text.');
          const after = textOf(made.bytes);
          for (const text of textOf(template)) {
            if (!isPromptText(text)) expect(after.some((each) => each.startsWith(text))).toBe(true);
          }
          const given = names.filter((field) => (data.fields[field] ?? '').trim() !== '');
          expect([...made.filled, ...made.notFilled].sort()).toEqual(given.sort());
        },
      ),
      { numRuns: 60 },
    );
    expect(filledInAll).toBeGreaterThan(20);
  });
});
