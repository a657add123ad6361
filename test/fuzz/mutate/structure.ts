import type { Random } from '../random';
import { treeOf } from '../corpus/base';
import type { Base } from '../corpus/base';
import type { Effect, Mutant, Mutation } from './mutation';
import { copyOf, elementsIn, isNamed, made, partOfTree, replaceWith } from './xml-tree';
import type { Standing, XmlElement, XmlNode } from './xml-tree';

/** Changes the elements of a part in place. */
type Change = (all: readonly Standing[], random: Random) => void;

const some = (all: readonly Standing[], random: Random): Standing | undefined =>
  all.length === 0 ? undefined : random.of(all);

/** An element at which something happens more often than at the others: most of a part are properties of fonts. */
const BLOCKS = isNamed(
  'w:p',
  'w:r',
  'w:tbl',
  'w:tr',
  'w:tc',
  'w:sdt',
  'w:sdtContent',
  'w:sdtPr',
  'w:t',
  'w:tag',
);

const choose = (all: readonly Standing[], random: Random): Standing | undefined =>
  some(random.once(4) ? all : all.filter(BLOCKS), random) ?? some(all, random);

const drop: Change = (all, random) => {
  const chosen = choose(all, random);
  if (chosen !== undefined) replaceWith(chosen);
};

const double: Change = (all, random) => {
  const chosen = choose(all, random);
  if (chosen === undefined) return;
  const copies = Array.from({ length: 1 + random.below(3) }, () => copyOf(chosen.element));
  replaceWith(chosen, chosen.element, ...copies);
};

const holds = (outer: XmlElement, inner: XmlElement): boolean =>
  outer === inner || outer.children.some((child) => typeof child !== 'string' && holds(child, inner));

const move: Change = (all, random) => {
  const chosen = choose(all, random);
  const goal = choose(all, random);
  if (chosen === undefined || goal === undefined || holds(chosen.element, goal.element)) return;
  replaceWith(chosen);
  goal.element.children.splice(random.below(goal.element.children.length + 1), 0, chosen.element);
};

const shuffle: Change = (all, random) => {
  const children = choose(all, random)?.parent.children;
  if (children === undefined) return;
  for (let left = children.length - 1; left > 0; left -= 1) {
    const other = random.below(left + 1);
    const [a, b] = [children[left], children[other]];
    if (a === undefined || b === undefined) continue;
    children[left] = b;
    children[other] = a;
  }
};

const VOCABULARY = [
  ...[
    'p',
    'r',
    't',
    'delText',
    'instrText',
    'tab',
    'br',
    'cr',
    'sym',
    'tbl',
    'tr',
    'tc',
    'tcPr',
    'trPr',
    'tblPr',
  ],
  ...[
    'tblGrid',
    'gridSpan',
    'gridBefore',
    'vMerge',
    'hMerge',
    'tblHeader',
    'pPr',
    'rPr',
    'pStyle',
    'outlineLvl',
  ],
  ...[
    'numPr',
    'ilvl',
    'numId',
    'sdt',
    'sdtPr',
    'sdtContent',
    'tag',
    'alias',
    'showingPlcHdr',
    'dataBinding',
    'text',
  ],
  ...[
    'dropDownList',
    'comboBox',
    'listItem',
    'date',
    'richText',
    'picture',
    'group',
    'ins',
    'del',
    'moveFrom',
  ],
  ...[
    'moveTo',
    'rPrChange',
    'pPrChange',
    'cellIns',
    'vanish',
    'webHidden',
    'b',
    'fldChar',
    'fldSimple',
    'hyperlink',
  ],
  ...['smartTag', 'customXml', 'bookmarkStart', 'commentRangeStart', 'commentReference', 'footnoteReference'],
  ...[
    'footnote',
    'comment',
    'txbxContent',
    'pict',
    'object',
    'drawing',
    'altChunk',
    'body',
    'document',
    'hdr',
    'style',
  ],
  ...[
    'basedOn',
    'abstractNum',
    'num',
    'lvl',
    'lvlText',
    'numFmt',
    'start',
    'lvlOverride',
    'ruby',
    'rt',
    'noSuchThing',
  ],
].map((name) => `w:${name}`);
const OTHER_NAMES = [
  'mc:AlternateContent',
  'mc:Choice',
  'mc:Fallback',
  'w14:checkbox',
  'w14:checked',
  'm:t',
  'a:t',
  'p',
  'W:p',
];

const rename: Change = (all, random) => {
  const chosen = choose(all, random);
  if (chosen !== undefined) chosen.element.name = random.of([...VOCABULARY, ...OTHER_NAMES]);
};

const VALUES = [
  ...[
    '',
    '0',
    '1',
    '-1',
    '9',
    '10',
    '32768',
    '2147483648',
    '-9223372036854775809',
    '1e309',
    'NaN',
    '0x10',
    '1.5',
    ' ',
  ],
  ...[
    'true',
    'off',
    'none',
    'null',
    'restart',
    'continue',
    'begin',
    'end',
    'separate',
    'Heading1',
    'upperRoman',
    '%1.%9',
  ],
  ...[
    'cims:incident.id',
    'cims:group.allegation',
    'cims:section.findings',
    'cims:',
    '__proto__',
    'constructor',
  ],
  ...[
    '../../x',
    'https://example.org/',
    'javascript:alert(1)',
    '=1+1',
    '<b>',
    '&',
    '"',
    '\u202e\u200b',
    '💥',
    'İ',
    'ß',
  ],
  ...['x'.repeat(10_000), '%'.repeat(500), '\u0001', '\ud800'],
];

const revalue: Change = (all, random) => {
  const chosen = some(
    all.filter(({ element }) => element.attributes.size > 0),
    random,
  );
  if (chosen === undefined) return;
  const { attributes } = chosen.element;
  attributes.set(random.of([...attributes.keys()]), random.of(VALUES));
};

const dropAttribute: Change = (all, random) => {
  const chosen = some(
    all.filter(({ element }) => element.attributes.size > 0),
    random,
  );
  if (chosen !== undefined)
    chosen.element.attributes.delete(random.of([...chosen.element.attributes.keys()]));
};

const TEXTS = isNamed('w:t', 'w:delText', 'w:instrText', 'm:t');

const swapTexts: Change = (all, random) => {
  const texts = all.filter(TEXTS);
  const a = some(texts, random)?.element;
  const b = some(texts, random)?.element;
  if (a === undefined || b === undefined) return;
  const held = a.children.splice(0);
  a.children.push(...b.children.splice(0));
  b.children.push(...held);
};

const dropText: Change = (all, random) => {
  const chosen = some(all.filter(TEXTS), random);
  if (chosen !== undefined) chosen.element.children.length = 0;
};

const unwrap: Change = (all, random) => {
  const wrappers = all.filter(
    isNamed(
      'w:sdt',
      'w:sdtContent',
      'w:tbl',
      'w:tr',
      'w:tc',
      'w:p',
      'w:r',
      'w:ins',
      'w:del',
      'mc:AlternateContent',
      'mc:Choice',
    ),
  );
  const chosen = some(wrappers, random);
  if (chosen !== undefined) replaceWith(chosen, ...chosen.element.children);
};

/** Takes a control away and leaves what stands in it. */
const unwrapControl: Change = (all, random) => {
  const chosen = some(all.filter(isNamed('w:sdt')), random);
  const content = chosen?.element.children.find(
    (child): child is XmlElement => typeof child !== 'string' && child.name === 'w:sdtContent',
  );
  if (chosen !== undefined) replaceWith(chosen, ...(content?.children ?? []));
};

const WRAPPINGS: readonly ((node: XmlNode, random: Random) => XmlElement)[] = [
  (node, random) =>
    made('w:sdt', [
      made('w:sdtPr', [
        made('w:tag', [], { 'w:val': random.of(VALUES) }),
        ...(random.once(3) ? [made('w:showingPlcHdr')] : []),
      ]),
      made('w:sdtContent', [node]),
    ]),
  (node) => made('w:tbl', [made('w:tr', [made('w:tc', [node])])]),
  (node) => made('w:ins', [node], { 'w:author': 'Example Reviewer', 'w:id': '7' }),
  (node) => made('w:del', [node], { 'w:author': 'Example Reviewer', 'w:id': '8' }),
  (node) => made('w:moveFrom', [node]),
  (node) =>
    made('mc:AlternateContent', [made('mc:Choice', [node], { Requires: 'w' }), made('mc:Fallback', [node])]),
  (node) => made('w:p', [made('w:r', [made('w:pict', [made('w:txbxContent', [node])])])]),
  (node) => made('w:smartTag', [made('w:customXml', [node])]),
  (node) => made('w:p', [node]),
];

const wrap: Change = (all, random) => {
  const chosen = choose(all, random);
  if (chosen === undefined) return;
  let node = random.of(WRAPPINGS)(chosen.element, random);
  // Now and then deeper than a document may be nested.
  if (random.once(40)) for (let depth = 300; depth > 0; depth -= 1) node = made('w:ins', [node]);
  replaceWith(chosen, node);
};

const splitRun: Change = (all, random) => {
  const chosen = some(all.filter(isNamed('w:r')), random);
  const at =
    chosen?.element.children.findIndex((child) => typeof child !== 'string' && child.name === 'w:t') ?? -1;
  const text = chosen?.element.children[at];
  if (chosen === undefined || text === undefined || typeof text === 'string') return;
  const words = text.children.filter((child) => typeof child === 'string').join('');
  const cut = random.below(words.length + 1);
  const halves = [words.slice(0, cut), words.slice(cut)].map((half) => {
    const run = copyOf(chosen.element);
    const [removed] = run.children.splice(at, 1, made('w:t', [half], { 'xml:space': 'preserve' }));
    return { run, removed };
  });
  replaceWith(chosen, ...halves.map(({ run }) => run));
};

const mergeRuns: Change = (all, random) => {
  const chosen = some(all.filter(isNamed('w:p')), random);
  if (chosen === undefined) return;
  const runs = chosen.element.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && child.name === 'w:r',
  );
  const [first, ...others] = runs;
  for (const other of others) {
    first?.children.push(...other.children);
    chosen.element.children.splice(chosen.element.children.indexOf(other), 1);
  }
};

const mergeParagraphs: Change = (all, random) => {
  const chosen = some(all.filter(isNamed('w:p')), random);
  if (chosen === undefined) return;
  const { children } = chosen.parent;
  const next = children[children.indexOf(chosen.element) + 1];
  if (next === undefined || typeof next === 'string' || next.name !== 'w:p') return;
  chosen.element.children.push(...next.children);
  children.splice(children.indexOf(next), 1);
};

const CHANGES: Readonly<Record<string, readonly [Effect, Change]>> = {
  'element-dropped': ['removes', drop],
  'text-dropped': ['removes', dropText],
  'attribute-dropped': ['removes', dropAttribute],
  'control-taken-away': ['removes', unwrapControl],
  'element-doubled': ['anything', double],
  'element-moved': ['anything', move],
  'siblings-shuffled': ['anything', shuffle],
  'element-renamed': ['anything', rename],
  'attribute-changed': ['anything', revalue],
  'texts-swapped': ['anything', swapTexts],
  'element-unwrapped': ['anything', unwrap],
  'element-wrapped': ['anything', wrap],
  'run-split': ['anything', splitRun],
  'runs-merged': ['anything', mergeRuns],
  'paragraphs-merged': ['anything', mergeParagraphs],
};

const partToChange = (base: Base, random: Random): string => {
  if (!random.once(4)) return 'word/document.xml';
  return random.of(
    [...base.parts.keys()].filter((name) => treeOf(base.parts.get(name) ?? new Uint8Array()) !== undefined),
  );
};

const changed = (base: Base, random: Random, next: () => Change): Mutant => {
  const name = partToChange(base, random);
  const tree = treeOf(base.parts.get(name) ?? new Uint8Array());
  if (tree === undefined) return { parts: base.parts };
  const root = copyOf(tree);
  for (let left = random.of([1, 1, 2, 3, 10]); left > 0; left -= 1) next()(elementsIn(root), random);
  return { parts: new Map(base.parts).set(name, partOfTree(root)) };
};

/** Changes of the elements of parts: one kind of change, once or several times, and all kinds one after another. */
export const STRUCTURE_MUTATIONS: readonly Mutation[] = [
  ...Object.entries(CHANGES).map(([name, [effect, change]]): Mutation => ({
    name: `xml:${name}`,
    effect,
    mutate: (base, random) => changed(base, random, () => change),
  })),
  {
    name: 'xml:several',
    effect: 'anything',
    mutate: (base, random) => changed(base, random, () => random.of(Object.values(CHANGES))[1]),
  },
];
