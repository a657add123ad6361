import fc from 'fast-check';
import { caseData, readCase } from '../../src/casefile';
import { readDocx } from '../../src/docx';
import type { DocxContent } from '../../src/docx';
import { POLICIES } from '../../src/policy';
import { choicesOf, DEFINITIONS, fieldDefinition, fieldsOf, TEMPLATE_KINDS } from '../../src/template';
import type { CaseData, FieldName, FieldTexts, GroupName, TemplateKind } from '../../src/template';
import { buildTemplate } from '../../src/template/builder';
import { fullCase } from '../template/sample-case';
import rcsCase from '../fixtures/sample-case/rcs.json';
import cimsCase from '../fixtures/sample-case/cims.json';

const policy = POLICIES[0];

const build = async (kind: TemplateKind, data?: CaseData): Promise<DocxContent> =>
  readDocx(await buildTemplate(DEFINITIONS[kind], { policy, ...(data && { data }) }));

/** The part of a case that a template has fields for. */
const within = (kind: TemplateKind, data: CaseData): CaseData => {
  const names = new Set<string>(fieldsOf(DEFINITIONS[kind]).map(({ item }) => item.field));
  const keep = (texts: FieldTexts): FieldTexts =>
    Object.fromEntries(Object.entries(texts).filter(([field]) => names.has(field)));
  const groups = Object.entries(data.groups).flatMap(([group, copies]) => {
    const kept = copies.map(keep).filter((copy) => Object.keys(copy).length > 0);
    return kept.length > 0 ? [[group, kept]] : [];
  });
  return { fields: keep(data.fields), groups: Object.fromEntries(groups) };
};

/**
 * What reading may rightly change: spaces at the ends go, a hyphen that may not break is a hyphen, one that shows only
 * where a line breaks is none, and a tick that was not given is one that is not set.
 */
const settled = (data: CaseData): CaseData => {
  const settle = (texts: FieldTexts): FieldTexts =>
    Object.fromEntries(
      Object.entries(texts)
        .map(([field, text]) => [field, text.replaceAll('\u2011', '-').replaceAll('\u00ad', '').trim()])
        .filter(([field, text]) => text !== '' && !(isTick(field as FieldName) && text === 'No')),
    );
  const groups = Object.entries(data.groups).flatMap(([group, copies]) => {
    const filled = copies.map(settle).filter((copy) => Object.keys(copy).length > 0);
    return filled.length > 0 ? [[group, filled]] : [];
  });
  return { fields: settle(data.fields), groups: Object.fromEntries(groups) };
};

const isTick = (field: FieldName): boolean => fieldDefinition(field).kind === 'tick';

// What XML cannot carry, and what reads as a prompt in brackets, is not a text that anybody could have typed for a value.
const carried = (text: string): string =>
  text.replace(/[^\t\n\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
const words = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.lorem({ maxCount: 4 }),
    fc.constantFrom(
      '“Quoted” & <b>',
      "O'Neill\tand 'so on'",
      'Finding: substantiated',
      'Allegation 2',
      '☒',
      '  both ends  ',
      'Yes: No',
    ),
  )
  .map(carried)
  .filter((text) => !/^\s*[<[]/.test(text) && !/^[\u200b-\u200d\u2060\ufeff\u00ad\s]*$/.test(text));
const paragraphs = fc.array(words, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n'));

const textOf = (field: FieldName): fc.Arbitrary<string> => {
  const { kind } = fieldDefinition(field);
  if (kind === 'choice') return fc.constantFrom(...choicesOf(field, policy).map(({ label }) => label), '');
  if (kind === 'tick') return fc.constantFrom('Yes', 'No');
  return fc.oneof(kind === 'long-text' ? paragraphs : words, fc.constant(''));
};

const textsOf = (fields: readonly FieldName[]): fc.Arbitrary<FieldTexts> =>
  fc.record(Object.fromEntries(fields.map((field) => [field, textOf(field)])), {
    requiredKeys: [],
  }) as fc.Arbitrary<FieldTexts>;

const caseOf = (kind: TemplateKind): fc.Arbitrary<CaseData> => {
  const placements = fieldsOf(DEFINITIONS[kind]);
  const single = placements.filter(({ group }) => group === undefined).map(({ item }) => item.field);
  const groups = new Map<GroupName, FieldName[]>();
  for (const { group, item } of placements) {
    if (group !== undefined) groups.set(group.group, [...(groups.get(group.group) ?? []), item.field]);
  }
  return fc.record({
    fields: textsOf(single),
    groups: fc.record(
      Object.fromEntries(
        [...groups].map(([group, fields]) => [group, fc.array(textsOf(fields), { maxLength: 3 })]),
      ),
    ) as fc.Arbitrary<CaseData['groups']>,
  });
};

describe.each(TEMPLATE_KINDS)('%s', (kind) => {
  test('any filled case comes back as it was put in', async () => {
    await fc.assert(
      fc.asyncProperty(caseOf(kind), async (data) => {
        const caseFile = readCase(await build(kind, data));
        expect(settled(caseData(caseFile))).toEqual(settled(data));
        expect(caseFile.kind.value).toBe(kind);
      }),
      { numRuns: 15 },
    );
  });

  test('with every field filled', async () => {
    const caseFile = readCase(await build(kind, fullCase()));
    expect(settled(caseData(caseFile))).toEqual(settled(within(kind, fullCase())));
    expect(caseFile.template).toEqual({ id: DEFINITIONS[kind].id, version: DEFINITIONS[kind].version });
    expect(caseFile.pathway.value).toBe('rcs');
    expect(caseFile.sections.map(({ name }) => name)).toEqual(
      DEFINITIONS[kind].sections.map(({ name }) => name),
    );
    expect(caseFile.sections.filter(({ empty, foundBy }) => empty || foundBy !== 'tag')).toEqual([]);
  });

  test('the unfilled template has every section and field, all empty', async () => {
    const caseFile = readCase(await build(kind));
    expect(caseData(caseFile)).toEqual({ fields: {}, groups: {} });
    expect(caseFile.sections.filter(({ empty, place }) => !empty || place === undefined)).toEqual([]);
    const found = new Set([
      ...Object.keys(caseFile.fields),
      ...Object.values(caseFile.groups).flatMap((copies) =>
        copies.flatMap(({ fields }) => Object.keys(fields)),
      ),
    ]);
    expect([...found].sort()).toEqual(
      [...new Set(fieldsOf(DEFINITIONS[kind]).map(({ item }) => item.field))].sort(),
    );
    for (const copies of Object.values(caseFile.groups)) expect(copies.length).toBeLessThan(2);
  });

  test('without its template property it is known by its tags', async () => {
    const { kind: found } = readCase({ ...(await build(kind)), properties: { custom: {} } });
    expect(found.value).toBe(kind);
    expect(found.because).toMatch(/tagged fields/);
  });
});

describe('when another program has thrown the controls away', () => {
  const strip = (content: DocxContent): DocxContent => ({
    ...content,
    properties: { custom: {} },
    parts: content.parts.map((part) => ({ ...part, controls: [] })),
  });
  const samples = { cims: cimsCase as CaseData, rcs: rcsCase as CaseData };

  test.each(
    TEMPLATE_KINDS.flatMap((kind) => (['cims', 'rcs'] as const).map((name) => [kind, name] as const)),
  )('the %s of the %s sample is read by its headings and labels', async (kind, name) => {
    const caseFile = readCase(strip(await build(kind, samples[name])));
    expect(settled(caseData(caseFile))).toEqual(settled(within(kind, samples[name])));
    expect(caseFile.kind.value).toBe(kind);
  });

  test.each(TEMPLATE_KINDS)('the unfilled %s is still empty', async (kind) => {
    const caseFile = readCase(strip(await build(kind)));
    expect(caseData(caseFile)).toEqual({ fields: {}, groups: {} });
    expect(caseFile.sections.filter(({ empty, place }) => !empty || place === undefined)).toEqual([]);
  });
});
