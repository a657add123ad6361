import { docxWithBody } from '../../fixtures/docx-builder';
import { FIELD_NAMES, fieldTag, GROUP_NAMES, groupTag } from '../../../src/template';
import type { Random } from '../random';
import type { Mutation } from './mutation';
import { TOKENS } from './text';
import { made, xmlOf } from './xml-tree';
import type { XmlElement } from './xml-tree';

const times = <T>(random: Random, most: number, make: () => T): T[] =>
  Array.from({ length: random.below(most + 1) }, make);

const run = (random: Random): XmlElement =>
  made('w:r', [
    ...(random.once(4) ? [made('w:rPr', [made(random.of(['w:b', 'w:vanish', 'w:i']))])] : []),
    made('w:t', [random.of(TOKENS)], { 'xml:space': 'preserve' }),
    ...(random.once(8) ? [made(random.of(['w:tab', 'w:br']))] : []),
  ]);

const inline = (random: Random): XmlElement => {
  if (random.once(5)) return control(random, () => times(random, 2, () => run(random)));
  return run(random);
};

const paragraph = (random: Random): XmlElement => {
  const properties = random.once(3)
    ? [
        made('w:pPr', [
          random.once(2)
            ? made('w:outlineLvl', [], { 'w:val': String(random.below(10)) })
            : made('w:pStyle', [], { 'w:val': `Heading${random.below(5)}` }),
        ]),
      ]
    : [];
  return made('w:p', [...properties, ...times(random, 3, () => inline(random))]);
};

const control = (random: Random, content: () => XmlElement[]): XmlElement => {
  const tag = random.of([
    () => fieldTag(random.of(FIELD_NAMES)),
    () => fieldTag(random.of(FIELD_NAMES)),
    () => groupTag(random.of(GROUP_NAMES)),
    () => random.of(['', 'cims:', 'cims:section.findings', 'other']),
  ])();
  return made('w:sdt', [
    made('w:sdtPr', [
      made('w:tag', [], { 'w:val': tag }),
      ...(random.once(5) ? [made('w:showingPlcHdr')] : []),
      ...(random.once(8) ? [made('w:comboBox', [made('w:listItem', [], { 'w:value': '1' })])] : []),
    ]),
    made('w:sdtContent', content()),
  ]);
};

const table = (random: Random, depth: number): XmlElement => {
  const columns = 1 + random.below(5);
  const cell = (): XmlElement =>
    made('w:tc', [
      made('w:tcPr', [
        ...(random.once(5) ? [made('w:gridSpan', [], { 'w:val': String(random.below(5)) })] : []),
        ...(random.once(5) ? [made('w:vMerge', [], random.once(2) ? { 'w:val': 'restart' } : {})] : []),
      ]),
      ...(depth > 0 && random.once(6) ? blocks(random, 3, depth - 1) : [paragraph(random)]),
    ]);
  const row = (): XmlElement =>
    made('w:tr', [
      ...(random.once(5) ? [made('w:trPr', [made('w:tblHeader')])] : []),
      ...Array.from({ length: random.once(6) ? random.below(8) : columns }, cell),
    ]);
  return made('w:tbl', times(random, 6, row));
};

const blocks = (random: Random, most: number, depth: number): XmlElement[] =>
  times(random, most, () => {
    if (depth > 0 && random.once(4)) return table(random, depth);
    if (depth > 0 && random.once(6)) return control(random, () => blocks(random, 4, depth - 1));
    return paragraph(random);
  });

/** Documents from nothing: headings, label lines, tables of every shape and controls in any order. */
export const GRAMMAR_MUTATIONS: readonly Mutation[] = [
  {
    name: 'made:blocks',
    effect: 'anything',
    mutate: (_, random) => ({ bytes: docxWithBody(blocks(random, 40, 3).map(xmlOf).join('')) }),
  },
];
