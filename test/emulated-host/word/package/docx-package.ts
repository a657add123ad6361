import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { ContentTypes } from './content-types';
import { relationshipsPart, Relationships } from './relationships';
import { parseXml, serialise, type Document, type Node } from './xml';

const CONTENT_TYPES = '[Content_Types].xml';

/** Zips with one date, so that equal documents are equal bytes. */
const MTIME = new Date(1980, 0, 1);

/** The parts of a .docx. A part that nobody edited is given back byte for byte. */
export class DocxPackage {
  private readonly bytes: Map<string, Uint8Array>;
  private readonly trees = new Map<string, Document>();
  private readonly names = new Map<Document, string>();
  private readonly edited = new Set<Document>();

  /** @throws Error where the bytes are no zip with a main part at `word/document.xml`. */
  constructor(bytes: Uint8Array) {
    this.bytes = new Map(Object.entries(unzipSync(bytes)));
    if (!this.has(this.mainPart)) throw new Error('No word/document.xml in the package.');
  }

  readonly mainPart = 'word/document.xml';

  partNames(): readonly string[] {
    return [...this.bytes.keys()];
  }

  has(name: string): boolean {
    return this.bytes.has(name);
  }

  /** The bytes as they would be saved now. */
  read(name: string): Uint8Array {
    const tree = this.trees.get(name);
    if (tree !== undefined && this.edited.has(tree)) return strToU8(serialise(tree));
    const bytes = this.bytes.get(name);
    if (bytes === undefined) throw new Error(`No part ${name}.`);
    return bytes;
  }

  /** A part as a tree; the same tree each time. Whoever changes it says so with {@link touch}. */
  tree(name: string): Document {
    const known = this.trees.get(name);
    if (known !== undefined) return known;
    const tree = parseXml(strFromU8(this.read(name)).replace(/^\uFEFF/u, ''));
    this.trees.set(name, tree);
    this.names.set(tree, name);
    return tree;
  }

  nameOf(node: Node): string {
    const part = node.nodeType === node.DOCUMENT_NODE ? (node as Document) : node.ownerDocument;
    const name = part === null ? undefined : this.names.get(part);
    if (name === undefined) throw new Error('A node of no part of this package.');
    return name;
  }

  /** Whether a node belongs to a part that is still in the package. */
  isOpen(node: Node): boolean {
    return node.ownerDocument !== null && this.names.has(node.ownerDocument);
  }

  /** Notes that the part of this node was changed. */
  touch(node: Node): void {
    this.edited.add(this.tree(this.nameOf(node)));
  }

  /** Adds a part, or puts other content into one. */
  put(name: string, content: Uint8Array | string, contentType?: string): void {
    this.forgetTree(name);
    this.bytes.set(name, typeof content === 'string' ? strToU8(content) : content);
    if (contentType !== undefined) this.contentTypes().set(name, contentType);
  }

  /** Takes a part out, with its relationships. */
  remove(name: string): void {
    for (const gone of [name, relationshipsPart(name)]) {
      this.forgetTree(gone);
      this.bytes.delete(gone);
      this.contentTypes().forget(gone);
    }
  }

  private forgetTree(name: string): void {
    const known = this.trees.get(name);
    if (known === undefined) return;
    this.edited.delete(known);
    this.names.delete(known);
    this.trees.delete(name);
  }

  /** A name that is free, made from a wanted one: `word/header1.xml` becomes `word/header2.xml`. */
  freeName(wanted: string): string {
    const [, stem = wanted, , extension = ''] = /^(.*?)(\d*)(\.[^./]*)$/u.exec(wanted) ?? [];
    let name = wanted;
    for (let n = 1; this.has(name); n += 1) name = `${stem}${n}${extension}`;
    return name;
  }

  contentTypes(): ContentTypes {
    return new ContentTypes(this.tree(CONTENT_TYPES), (node) => this.touch(node));
  }

  /** The relationships of a part, of the package where the name is empty. */
  relationships(part: string): Relationships {
    const name = relationshipsPart(part);
    if (!this.has(name)) this.put(name, Relationships.EMPTY);
    return new Relationships(part, this.tree(name), (node) => this.touch(node));
  }

  toBytes(): Uint8Array {
    const parts = this.partNames().map((name): [string, Uint8Array] => [name, this.read(name)]);
    const first = parts.filter(([name]) => name === CONTENT_TYPES);
    const others = parts.filter(([name]) => name !== CONTENT_TYPES);
    return zipSync(Object.fromEntries([...first, ...others]), { mtime: MTIME });
  }
}
