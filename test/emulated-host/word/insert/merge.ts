import { HostError } from '../../engine/object-type';
import { controlsIn, setId } from '../controls/control';
import type { DocxPackage } from '../package/docx-package';
import { descendantsOf, NAMESPACES, rootOf, setAttribute, type Element } from '../package/xml';
import type { WordDocument } from '../word-document';
import { declarePrefixes } from './prefixes';
import { PartCopier, renameReferences } from './copy-parts';
import { NumberingMerge } from './numbering-merge';
import { bringPrompts } from './prompt-merge';
import { StyleMerge } from './style-merge';

/** What may stand in a document that is inserted and that this model cannot carry over. */
const NOT_CARRIED = ['footnoteReference', 'endnoteReference', 'commentReference', 'altChunk', 'subDoc'];

/** Brings content of one document into another: what it refers to comes along, under ids that are free there. */
export class Merge {
  readonly copier: PartCopier;
  readonly styles: StyleMerge;
  private readonly numbering: NumberingMerge;

  constructor(
    private readonly document: WordDocument,
    readonly source: DocxPackage,
    importStyles = false,
  ) {
    const parts = document.package;
    this.copier = new PartCopier(source, parts);
    this.numbering = new NumberingMerge(source, parts, (element) => this.styles.renameIn(element));
    this.styles = new StyleMerge(source, parts, importStyles, (element) => this.numbering.renameIn(element));
  }

  /** Copies elements of a part of the source for a part of the document. They stand nowhere yet. */
  bring(elements: readonly Element[], from: string, into: string): Element[] {
    const part = this.document.package.tree(into);
    declarePrefixes(rootOf(this.source.tree(from)), rootOf(part));
    this.document.package.touch(part);
    const copies = elements.map((element) => part.importNode(element, true) as Element);
    for (const copy of copies) this.adopt(copy, from, into);
    bringPrompts(this.document, this.source, copies);
    return copies;
  }

  /** Copies a header or footer as a part of its own; gives the id by which the main part knows it. */
  bringHeader(from: string, kind: string): string {
    const { package: parts } = this.document;
    const name = parts.freeName(from);
    parts.put(name, this.source.read(from), this.source.contentTypes().of(from));
    const root = rootOf(parts.tree(name));
    this.adopt(root, from, name);
    bringPrompts(this.document, this.source, [root]);
    parts.touch(root);
    return parts.relationships(parts.mainPart).add(kind, name);
  }

  private adopt(element: Element, from: string, into: string): void {
    const [foreign] = descendantsOf(element, NOT_CARRIED);
    if (foreign !== undefined) {
      throw new HostError('NotImplemented', `The emulated host does not carry w:${foreign.localName} over.`);
    }
    this.styles.renameIn(element);
    this.numbering.renameIn(element);
    const relationships = this.source.relationships(from);
    renameReferences(element, (id) => {
      const relationship = relationships.byId(id);
      if (relationship === undefined || /^(header|footer)$/u.test(relationship.kind)) return undefined;
      return this.copier.relate(relationship, into);
    });
    for (const control of controlsIn(element)) setId(control, this.document.newControlId());
    this.forgetIds(element);
  }

  /** Ids that must be unique and that nothing refers to from outside the element. */
  private forgetIds(element: Element): void {
    for (const paragraph of [element, ...descendantsOf(element, ['p', 'tr'])]) {
      paragraph.removeAttributeNS(NAMESPACES.w14, 'paraId');
      paragraph.removeAttributeNS(NAMESPACES.w14, 'textId');
    }
    const bookmarks = descendantsOf(element, ['bookmarkStart', 'bookmarkEnd']);
    const ids = new Map<string, string>();
    for (const mark of bookmarks) {
      const id = mark.getAttributeNS(NAMESPACES.w, 'id') ?? '';
      const free = ids.get(id) ?? String(this.document.newRevisionId());
      ids.set(id, free);
      setAttribute(mark, 'w:id', free);
    }
  }
}
