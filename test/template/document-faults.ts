import { child, childrenOf, descendants, named, parseXml, valueOf, type Element } from './xml-tree';

/** The order of ISO/IEC 29500 transitional, CT_SdtPr; the kind of control comes last. */
const PROPERTY_ORDER = [
  'w:rPr',
  'w:alias',
  'w:tag',
  'w:id',
  'w:lock',
  'w:placeholder',
  'w:temporary',
  'w:showingPlcHdr',
  'w:dataBinding',
];
const KINDS = ['w:richText', 'w:text', 'w:dropDownList', 'w14:checkbox'];

const repeated = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
];

const propertyFaults = (properties: Element): string[] => {
  const tag = valueOf(child(properties, 'w:tag')) ?? '(no tag)';
  const names = childrenOf(properties).map(({ name }) => name);
  const kind = names.at(-1) ?? '';
  const places = names.slice(0, -1).map((name) => PROPERTY_ORDER.indexOf(name));
  const ordered = places.every(
    (place, index) => place >= 0 && (index === 0 || place > (places[index - 1] ?? -1)),
  );
  return [
    ...(KINDS.includes(kind)
      ? []
      : [`${tag}: ends in ${kind}, which is no kind of control that may be used`]),
    ...(ordered ? [] : [`${tag}: properties out of order: ${names.join(' ')}`]),
  ];
};

const listFaults = (list: Element): string[] => {
  const items = childrenOf(list);
  const values = items.map(({ attributes }) => attributes['w:value'] ?? '');
  const texts = items.map(({ attributes }) => attributes['w:displayText'] ?? '');
  return [
    ...repeated(values).map((value) => `list value twice: ${value}`),
    ...repeated(texts).map((text) => `list text twice: ${text}`),
    ...([...values, ...texts].includes('') ? ['list item with an empty value or text'] : []),
  ];
};

const cellFaults = (cell: Element): string[] => {
  const last = childrenOf(cell).at(-1)?.name;
  return last === 'w:p' ? [] : [`cell that ends in ${last ?? 'nothing'} and not in a paragraph`];
};

const STYLE_REFERENCES = ['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next', 'w:link'];

/**
 * What is wrong in a Word file that neither the Open XML SDK nor a reader notices: duplicate control ids, duplicate
 * list values, cells without a paragraph at their end, styles that nobody defined, control properties out of order,
 * kinds of control that stop Word on the web from inserting the file, and prompts without a building block.
 */
export const documentFaults = (parts: Readonly<Record<string, string>>): string[] => {
  const trees = Object.entries(parts)
    .filter(([name]) => /^word\/(document|header\d*|footer\d*|styles|glossary\/document)\.xml$/u.test(name))
    .map(([name, xml]) => [name, parseXml(xml)] as const);
  const all = trees.flatMap(([, tree]) => descendants(tree));
  const of = (name: string) => all.filter((element) => element.name === name);
  const styles = new Set(of('w:style').map(({ attributes }) => attributes['w:styleId']));
  const blocks = of('w:docPartPr').map((properties) => valueOf(child(properties, 'w:name')) ?? '');
  const controls = of('w:sdtPr');
  return [
    ...repeated(controls.map((properties) => valueOf(child(properties, 'w:id')) ?? '(none)')).map(
      (id) => `control id twice: ${id}`,
    ),
    ...controls.flatMap(propertyFaults),
    ...of('w:dropDownList').flatMap(listFaults),
    ...of('w:tc').flatMap(cellFaults),
    ...all
      .filter(({ name }) => STYLE_REFERENCES.includes(name))
      .flatMap((reference) =>
        styles.has(valueOf(reference)) ? [] : [`unknown style: ${valueOf(reference)}`],
      ),
    ...repeated(blocks).map((name) => `building block twice: ${name}`),
    ...controls
      .flatMap((properties) => named(properties, 'w:docPart'))
      .flatMap((part) =>
        blocks.includes(valueOf(part) ?? '') ? [] : [`prompt without a block: ${valueOf(part)}`],
      ),
  ];
};
