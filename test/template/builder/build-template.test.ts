import { POLICIES } from '../../../src/policy';
import {
  choicesOf,
  DEFINITIONS,
  fieldDefinition,
  fieldsOf,
  fieldTag,
  fieldWords,
  groupsOf,
  groupTag,
  sectionTag,
  TEMPLATE_KINDS,
  TEMPLATE_PROPERTY,
} from '../../../src/template';
import { answers, contentOf, controlsIn, isPrompting, kindOf, open, policy, unfilled } from '../built';
import { documentFaults } from '../document-faults';
import { fullCase } from '../sample-case';
import { child, childrenOf, named, parseXml, textOf, valueOf, type Element } from '../xml-tree';

const textOfNode = (xml: string): string => named(parseXml(xml), 'incidentId')[0]!.children.join('');

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
      const { kind: fieldKind } = fieldDefinition(item.field);
      expect(isPrompting(control)).toBe(fieldKind !== 'tick');
      expect(contentOf(control)).toBe(fieldKind === 'tick' ? '☐' : fieldWords(item.field).prompt);
    }
    for (const { item } of groupsOf(definition))
      expect(controlsIn(body, groupTag(item.group))).toHaveLength(1);
    for (const { name } of definition.sections) {
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
      new Map(fields.map((field) => [`CIMS prompt ${field}`, fieldWords(field).prompt])),
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
    for (const section of definition.sections) {
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
