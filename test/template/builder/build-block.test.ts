import {
  DEFINITIONS,
  fieldTag,
  groupDefinition,
  groupsOf,
  groupTag,
  TEMPLATE_KINDS,
} from '../../../src/template';
import { readCase } from '../../../src/casefile';
import { readDocx } from '../../../src/docx';
import { buildBlock } from '../../../src/template/builder';
import { controlsIn, isPrompting, open, policy, tagOf } from '../built';
import { documentFaults } from '../document-faults';
import { child, childrenOf, named, parseXml, partsOf, valueOf, type Element } from '../xml-tree';

const blocks = TEMPLATE_KINDS.flatMap((kind) =>
  groupsOf(DEFINITIONS[kind]).map(({ item }) => [kind, item.group] as const),
);

const build = async (kind: (typeof blocks)[number][0], group: (typeof blocks)[number][1]) => {
  const bytes = await buildBlock(group, { definition: DEFINITIONS[kind], policy });
  const parts = partsOf(bytes);
  return { bytes, parts, body: named(parseXml(parts['word/document.xml']!), 'w:body')[0]! };
};

const listOf = (parts: Readonly<Record<string, string>>, body: Element): Element => {
  const numbering = parseXml(parts['word/numbering.xml']!);
  const id = valueOf(named(body, 'w:numId')[0]);
  const num = named(numbering, 'w:num').find(({ attributes }) => attributes['w:numId'] === id)!;
  const list = valueOf(child(num, 'w:abstractNumId'));
  expect(named(num, 'w:startOverride')).toEqual([]);
  return named(numbering, 'w:abstractNum').find(({ attributes }) => attributes['w:abstractNumId'] === list)!;
};

test('there are blocks to be built', () => {
  expect(blocks.length).toBeGreaterThan(8);
});

describe.each(blocks)('a block of %s for a %s', (kind, group) => {
  const item = groupsOf(DEFINITIONS[kind]).find((each) => each.item.group === group)!.item;

  test('is one unfilled copy in its control, and nothing else', async () => {
    const { body } = await build(kind, group);
    const [control, ...rest] = childrenOf(body) as [Element, ...Element[]];
    expect(control.name).toBe('w:sdt');
    expect(tagOf(control)).toBe(groupTag(group));
    expect(rest.map(({ name }) => name)).toEqual(['w:sectPr']);
    expect(named(body, 'w:headerReference')).toEqual([]);
    for (const { field } of item.fields) {
      const [own, ...others] = controlsIn(control, fieldTag(field));
      expect({ field, others: others.length, is: own !== undefined }).toEqual({ field, others: 0, is: true });
    }
    const prompting = controlsIn(control).filter((each) => child(child(each, 'w:sdtPr')!, 'w:placeholder'));
    expect(prompting.length).toBeGreaterThan(0);
    expect(prompting.every(isPrompting)).toBe(true);
  });

  test('counts in the list that the template counts in', async () => {
    const { parts, body } = await build(kind, group);
    const template = await open(DEFINITIONS[kind]);
    const [inTemplate] = controlsIn(template.body, groupTag(group)) as [Element];
    const [here, there] = [listOf(parts, body), listOf(template.parts, inTemplate)];
    expect(valueOf(child(here, 'w:nsid'))).toMatch(/^[0-9A-F]{8}$/u);
    expect(valueOf(child(here, 'w:nsid'))).toBe(valueOf(child(there, 'w:nsid')));
    expect(here).toEqual(there);
  });

  test('has no fault, and the same bytes each time', async () => {
    const { bytes, parts } = await build(kind, group);
    expect(documentFaults(parts)).toEqual([]);
    expect(Object.keys(parts).filter((name) => name.startsWith('customXml'))).toEqual([]);
    expect((await build(kind, group)).bytes).toEqual(bytes);
  });
});

test('each list of a template has an id of its own', async () => {
  for (const kind of TEMPLATE_KINDS) {
    const ids = named((await open(DEFINITIONS[kind])).part('word/numbering.xml'), 'w:nsid').map(valueOf);
    expect(ids.length).toBeGreaterThan(1);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test('has the template’s styles', async () => {
  const { parts } = await build('investigation-report', 'client');
  const template = await open(DEFINITIONS['investigation-report']);
  expect(parts['word/styles.xml']).toBe(template.parts['word/styles.xml']);
});

test('is read as a copy in which nobody has filled anything', async () => {
  const { bytes } = await build('investigation-report', 'allegation');
  const { groups } = readCase(readDocx(bytes));
  expect(groups.allegation).toHaveLength(1);
  expect(Object.values(groups.allegation[0]!.fields).every(({ text }) => text === '' || text === 'No')).toBe(
    true,
  );
});

test('leaves out what is of the other pathway', async () => {
  const definition = DEFINITIONS['investigation-report'];
  const tags = async (pathway: 'cims' | 'rcs') => {
    const parts = partsOf(await buildBlock('allegation', { definition, policy, pathway }));
    return controlsIn(parseXml(parts['word/document.xml']!)).map(tagOf);
  };
  expect(await tags('rcs')).toContain('cims:allegation.rcsFinding');
  expect(await tags('cims')).not.toContain('cims:allegation.rcsFinding');
});

test('a group that the definition does not have is refused', async () => {
  const definition = DEFINITIONS['cims-recommendations'];
  await expect(buildBlock('evidence', { definition, policy })).rejects.toThrow(
    `“${definition.title}” has no block for “${groupDefinition('evidence').label}”.`,
  );
});
