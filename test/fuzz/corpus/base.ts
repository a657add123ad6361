import type { ReadDocument } from '../../../src/checks';
import type { FieldName } from '../../../src/template';
import type { XmlElement } from '../mutate/xml-tree';
import { parseTree } from '../mutate/xml-tree';
import { flattened, zipped } from './pack';
import type { Parts } from './pack';

/** A valid document that cases are made from. */
export interface Base {
  readonly name: string;
  readonly parts: Parts;
  /** How the mutated parts are packed again. */
  readonly form: 'zip' | 'flat';
  /** True where our tags stand, so that no field need be guessed. */
  readonly tagged: boolean;
  /** The other documents of its case, which are checked with it and are not mutated. */
  readonly companions: readonly ReadDocument[];
  /** A required field in which nothing stands, where the document was made so: the document is then not ready. */
  readonly lacks?: FieldName;
}

/** How many trees are kept: some take megabytes, and a run must not grow with the number of its documents. */
const KEPT = 48;
const trees = new Map<Uint8Array, XmlElement | undefined>();

const parsed = (bytes: Uint8Array): XmlElement | undefined => {
  try {
    return parseTree(bytes);
  } catch {
    // A picture, for example.
    return undefined;
  }
};

/** The tree of a part of a base; undefined for a part that is no XML. Whoever changes it copies it first. */
export const treeOf = (bytes: Uint8Array): XmlElement | undefined => {
  if (trees.has(bytes)) return trees.get(bytes);
  const tree = parsed(bytes);
  const [oldest] = trees.keys();
  if (trees.size >= KEPT && oldest !== undefined) trees.delete(oldest);
  trees.set(bytes, tree);
  return tree;
};

const packed = new WeakMap<Base, Uint8Array>();

/** The document as it is before anything is done to it. */
export const bytesOf = (base: Base): Uint8Array => {
  const known = packed.get(base);
  if (known !== undefined) return known;
  const bytes = base.form === 'flat' ? flattened(base.parts) : zipped(base.parts, 6);
  packed.set(base, bytes);
  return bytes;
};
