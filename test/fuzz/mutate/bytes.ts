import { strToU8 } from 'fflate';
import type { Random } from '../random';
import { bytesOf } from '../corpus/base';
import type { Base } from '../corpus/base';
import type { Mutant, Mutation } from './mutation';

type Change = (bytes: Uint8Array, random: Random) => Uint8Array;

const joined = (...pieces: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
};

/** Two places in the bytes, in their order. */
const range = (
  { length }: Uint8Array,
  random: Random,
  most = length,
): readonly [from: number, to: number] => {
  const from = random.below(length + 1);
  return [from, Math.min(length, from + random.below(most + 1))];
};

const flip: Change = (bytes, random) => {
  const out = bytes.slice();
  for (let left = 1 + random.below(8); left > 0 && out.length > 0; left -= 1) {
    const at = random.below(out.length);
    out[at] = (out[at] ?? 0) ^ (1 << random.below(8));
  }
  return out;
};

const overwrite: Change = (bytes, random) => {
  const out = bytes.slice();
  const [from, to] = range(bytes, random, 64);
  const same = random.once(2) ? random.of([0, 0x20, 0xff, 0x3c, 0x50]) : undefined;
  for (let at = from; at < to; at += 1) out[at] = same ?? random.below(256);
  return out;
};

/** Pieces that mean something to a reader of zips, of text or of XML. */
const PIECES = [
  '\0\0\0\0',
  'PK\u0001\u0002',
  'PK\u0005\u0006',
  '<!DOCTYPE x [<!ENTITY a "b">]>',
  '&a;',
  '&#0;',
  '&#x10FFFF;',
  '<![CDATA[',
  ']]>',
  '<!--',
  '<?xml version="1.1" encoding="UTF-16"?>',
  '</w:p>',
  '<w:p>',
  '\ufeff',
  '\u202e',
].map((piece) => strToU8(piece));
const RAW = [
  [0xff, 0xfe],
  [0xfe, 0xff],
  [0xc0, 0x80],
  [0xed, 0xa0, 0x80],
  [0xf4, 0x90, 0x80, 0x80],
].map((bytes) => Uint8Array.from(bytes));

const insert: Change = (bytes, random) => {
  const at = random.below(bytes.length + 1);
  return joined(bytes.subarray(0, at), random.of([...PIECES, ...RAW]), bytes.subarray(at));
};

const cutOut: Change = (bytes, random) => {
  const [from, to] = range(bytes, random, random.once(2) ? 16 : bytes.length);
  return joined(bytes.subarray(0, from), bytes.subarray(to));
};

const double: Change = (bytes, random) => {
  const [from, to] = range(bytes, random, 4096);
  return joined(bytes.subarray(0, to), bytes.subarray(from));
};

const swap: Change = (bytes, random) => {
  const [a, c] = range(bytes, random, 2048);
  const b = a + random.below(c - a + 1);
  return joined(bytes.subarray(0, a), bytes.subarray(b, c), bytes.subarray(a, b), bytes.subarray(c));
};

const cutShort: Change = (bytes, random) => bytes.slice(0, random.below(Math.max(bytes.length - 1, 1)));

const CHANGES: Readonly<Record<string, Change>> = {
  'flipped-bits': flip,
  'overwritten-run': overwrite,
  'inserted-piece': insert,
  'range-cut-out': cutOut,
  'range-doubled': double,
  'ranges-swapped': swap,
};

/** Parts that the reader opens; where the others are broken nothing is to be seen. */
const READ =
  /(?:^\[Content_Types\]|\.rels|^word\/(?:document|header|footer|footnotes|endnotes|comments|styles|numbering|settings)|^docProps\/)/;

const inPart =
  (change: Change) =>
  (base: Base, random: Random): Mutant => {
    const names = [...base.parts.keys()].filter((name) => READ.test(name));
    const name = random.once(2) ? 'word/document.xml' : random.of(names);
    const bytes = base.parts.get(name) ?? new Uint8Array();
    return { parts: new Map(base.parts).set(name, change(bytes, random)) };
  };

/** Changes of bytes: of the file as it is, and of parts that are then packed again with right sizes and sums. */
export const BYTE_MUTATIONS: readonly Mutation[] = [
  {
    name: 'file:cut-short',
    effect: 'removes',
    truncates: true,
    mutate: (base, random) => ({ bytes: cutShort(bytesOf(base), random) }),
  },
  { name: 'part:cut-short', effect: 'removes', mutate: inPart(cutShort) },
  ...Object.entries(CHANGES).flatMap(([name, change]): Mutation[] => {
    // Doubled or swapped ranges of XML may give a document in which a value stands where none stood.
    const effect = name.startsWith('range') ? 'anything' : 'damages';
    return [
      { name: `file:${name}`, effect, mutate: (base, random) => ({ bytes: change(bytesOf(base), random) }) },
      { name: `part:${name}`, effect, mutate: inPart(change) },
    ];
  }),
];
