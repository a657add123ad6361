import { strFromU8, strToU8 } from 'fflate';
import type { Random } from '../random';
import { zipped } from '../corpus/pack';
import type { Parts } from '../corpus/pack';
import type { Effect, Mutant, Mutation } from './mutation';

type Change = (parts: Map<string, Uint8Array>, random: Random) => void;

const nameIn = (parts: Parts, random: Random): string => random.of([...parts.keys()]);

const remove: Change = (parts, random) => {
  for (let left = 1 + random.below(2); left > 0 && parts.size > 1; left -= 1)
    parts.delete(nameIn(parts, random));
};

const NAMES = [
  ...[
    'word/document.xml',
    'word/document2.xml',
    'word/header1.xml',
    'word/comments.xml',
    'word/_rels/document.xml.rels',
  ],
  ...[
    '/word/document.xml',
    'word\\document.xml',
    'WORD/DOCUMENT.XML',
    '../word/document.xml',
    'word/../word/document.xml',
  ],
  ...[
    'word/vbaProject.bin',
    'mimetype',
    'xl/workbook.xml',
    'ppt/presentation.xml',
    'content.xml',
    'a\u202eb.xml',
    'a\nb.xml',
  ],
  ...[
    'word/',
    'word//document.xml',
    '_rels/.rels',
    '[Content_Types].xml',
    'x'.repeat(300),
    '%2e%2e/x.xml',
    'constructor',
  ],
];

/** Another name for a part, in its place. */
const rename: Change = (parts, random) => {
  const from = nameIn(parts, random);
  const to = random.of(NAMES);
  const all = [...parts];
  parts.clear();
  for (const [name, bytes] of all) parts.set(name === from ? to : name, bytes);
};

const copy: Change = (parts, random) => {
  const bytes = parts.get(nameIn(parts, random));
  if (bytes !== undefined) parts.set(random.of(NAMES), bytes);
};

const swap: Change = (parts, random) => {
  const [a, b] = [nameIn(parts, random), nameIn(parts, random)];
  const [ofA, ofB] = [parts.get(a), parts.get(b)];
  if (ofA === undefined || ofB === undefined) return;
  parts.set(a, ofB);
  parts.set(b, ofA);
};

const empty: Change = (parts, random) => void parts.set(nameIn(parts, random), new Uint8Array());

/** Changes the text of one of the parts that say how the others hang together. */
const inMap =
  (which: RegExp, change: (xml: string, random: Random) => string): Change =>
  (parts, random) => {
    const names = [...parts.keys()].filter((name) => which.test(name));
    if (names.length === 0) return;
    const name = random.of(names);
    parts.set(name, strToU8(change(strFromU8(parts.get(name) ?? new Uint8Array()), random)));
  };

const pieceOf = (xml: string, pattern: RegExp, random: Random): string | undefined => {
  const all = [...xml.matchAll(pattern)].map(([piece]) => piece);
  return all.length === 0 ? undefined : random.of(all);
};

const TARGETS = [
  ...[
    '',
    'document.xml',
    '/word/document.xml',
    '../word/document.xml',
    'header1.xml',
    'nowhere.xml',
    '.',
    '..',
    '#a',
  ],
  ...[
    'https://example.org/a',
    'file:///c:/a',
    'styles.xml',
    '_rels/document.xml.rels',
    'a'.repeat(5_000),
    '\u202e',
  ],
];

const RELATIONSHIP = /<Relationship\b[^>]*>/g;
const TYPE = /<(?:Default|Override)\b[^>]*>/g;

const dropPiece =
  (pattern: RegExp) =>
  (xml: string, random: Random): string => {
    const piece = pieceOf(xml, pattern, random);
    return piece === undefined ? xml : xml.replace(piece, () => '');
  };

const doublePiece =
  (pattern: RegExp) =>
  (xml: string, random: Random): string => {
    const piece = pieceOf(xml, pattern, random);
    return piece === undefined ? xml : xml.replace(piece, () => piece + piece);
  };

/** Another value for one attribute of one element. */
const revalue =
  (pattern: RegExp, attribute: string, values: readonly string[]) =>
  (xml: string, random: Random): string => {
    const piece = pieceOf(xml, pattern, random);
    if (piece === undefined) return xml;
    const other = piece.replace(
      new RegExp(`\\b${attribute}="[^"]*"`),
      () => `${attribute}="${random.of(values)}"`,
    );
    return xml.replace(piece, () => other);
  };

const RELS = /\.rels$/;
const TYPES = /^\[Content_Types\]\.xml$/;
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const CHANGES: Readonly<Record<string, readonly [Effect, Change]>> = {
  'part-removed': ['removes', remove],
  'part-emptied': ['removes', empty],
  'part-renamed': ['anything', rename],
  'part-copied': ['anything', copy],
  'parts-swapped': ['anything', swap],
  'relationship-dropped': ['removes', inMap(RELS, dropPiece(RELATIONSHIP))],
  'relationship-doubled': ['damages', inMap(RELS, doublePiece(RELATIONSHIP))],
  'relationship-retargeted': ['anything', inMap(RELS, revalue(RELATIONSHIP, 'Target', TARGETS))],
  'relationship-retyped': [
    'anything',
    inMap(
      RELS,
      revalue(
        RELATIONSHIP,
        'Type',
        [
          'header',
          'footer',
          'comments',
          'footnotes',
          'styles',
          'numbering',
          'officeDocument',
          'aFChunk',
          'image',
          'x',
        ].map((type) => `${OFFICE}/${type}`),
      ),
    ),
  ],
  'relationship-made-external': [
    'anything',
    inMap(
      RELS,
      revalue(RELATIONSHIP, 'Target', [
        'x" TargetMode="External',
        'https://example.org/" TargetMode="External',
      ]),
    ),
  ],
  'content-type-dropped': ['removes', inMap(TYPES, dropPiece(TYPE))],
  'content-type-doubled': ['damages', inMap(TYPES, doublePiece(TYPE))],
  'content-type-changed': [
    'anything',
    inMap(
      TYPES,
      revalue(TYPE, 'ContentType', [
        `${WORD}.document.main+xml`,
        `${WORD}.template.main+xml`,
        `${WORD}.header+xml`,
        'application/vnd.ms-word.document.macroEnabled.main+xml',
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
        'text/plain',
        '',
      ]),
    ),
  ],
  'type-of-part-changed': [
    'anything',
    inMap(
      TYPES,
      revalue(TYPE, 'PartName', ['/word/document.xml', '/word/styles.xml', 'word/header1.xml', '', '/']),
    ),
  ],
};

/** A name of the same length that no part has, to be written over once the zip is made. */
const STAND_IN = '~';

/** Two parts of one name: no library writes that, so the second is renamed in the finished zip. */
const doubled = (parts: Parts, random: Random): Mutant => {
  const name = nameIn(parts, random);
  const other = STAND_IN.repeat(strToU8(name).length);
  const bytes = parts.get(name) ?? new Uint8Array();
  const zip = zipped(new Map([...parts, [other, random.once(2) ? bytes : strToU8('<x/>')]]));
  const text = Buffer.from(zip)
    .toString('latin1')
    .replaceAll(other, Buffer.from(strToU8(name)).toString('latin1'));
  return { bytes: Uint8Array.from(Buffer.from(text, 'latin1')) };
};

/** Changes of the package: which parts there are, what they are called, and how they hang together. */
export const PACKAGE_MUTATIONS: readonly Mutation[] = [
  ...Object.entries(CHANGES).map(([name, [effect, change]]): Mutation => ({
    name: `package:${name}`,
    effect,
    mutate: (base, random) => {
      const parts = new Map(base.parts);
      change(parts, random);
      return { parts };
    },
  })),
  {
    name: 'package:part-doubled',
    effect: 'damages',
    mutate: (base, random) => doubled(base.parts, random),
  },
];
