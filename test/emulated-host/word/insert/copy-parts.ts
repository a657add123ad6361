import type { DocxPackage } from '../package/docx-package';
import { relationshipsPart, type Relationship } from '../package/relationships';
import { rootOf, NAMESPACES, type Element } from '../package/xml';

/** Brings parts of one package into another, with all that they lead to. */
export class PartCopier {
  private readonly copied = new Map<string, string>();

  constructor(
    private readonly source: DocxPackage,
    private readonly target: DocxPackage,
  ) {}

  /** Copies a part under a free name, and gives the name. The same part is copied once. */
  copy(name: string): string {
    const known = this.copied.get(name);
    if (known !== undefined) return known;
    const free = this.target.freeName(name);
    this.copied.set(name, free);
    this.target.put(free, this.source.read(name), this.source.contentTypes().of(name));
    if (this.source.has(relationshipsPart(name))) {
      const ids = new Map(
        this.source
          .relationships(name)
          .all()
          .map((each) => [each.id, this.relate(each, free)]),
      );
      if ([...ids].some(([from, to]) => from !== to)) this.renameReferences(free, ids);
    }
    return free;
  }

  /** Gives a part of the target the same relationship, with what it leads to, and gives its new id. */
  relate(relationship: Relationship, from: string): string {
    const { type, target, external } = relationship;
    const known = this.target
      .relationships(from)
      .all()
      .find((each) => each.type === type && each.target === (external ? target : this.copied.get(target)));
    if (known !== undefined) return known.id;
    const goal = external || !this.source.has(target) ? target : this.copy(target);
    return this.target.relationships(from).add(type, goal, external);
  }

  private renameReferences(part: string, ids: ReadonlyMap<string, string>): void {
    if (!/xml$/u.test(this.target.contentTypes().of(part))) return;
    const root = rootOf(this.target.tree(part));
    renameReferences(root, (id) => ids.get(id));
    this.target.touch(root);
  }
}

/** Puts other ids of relationships (`r:id`, `r:embed`, …) into an element and all below it. */
export const renameReferences = (element: Element, idFor: (id: string) => string | undefined): void => {
  for (const { namespaceURI, name, value } of Array.from(element.attributes)) {
    const id = namespaceURI === NAMESPACES.r ? idFor(value) : undefined;
    if (id !== undefined) element.setAttributeNS(NAMESPACES.r, name, id);
  }
  for (let child = element.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === 1) renameReferences(child as Element, idFor);
  }
};
