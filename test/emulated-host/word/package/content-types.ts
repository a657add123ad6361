import { elementsOf, NAMESPACES, rootOf, type Document, type Element, type Node } from './xml';

/** `[Content_Types].xml`: what each part is. */
export class ContentTypes {
  constructor(
    private readonly tree: Document,
    private readonly touch: (node: Node) => void,
  ) {}

  of(part: string): string {
    const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
    const all = elementsOf(rootOf(this.tree));
    const override = all.find((type) => type.getAttribute('PartName') === `/${part}`);
    const byExtension = all.find((type) => type.getAttribute('Extension')?.toLowerCase() === extension);
    return (override ?? byExtension)?.getAttribute('ContentType') ?? 'application/xml';
  }

  set(part: string, type: string): void {
    if (this.of(part) === type) return;
    const known = elementsOf(rootOf(this.tree)).find(
      (entry) => entry.getAttribute('PartName') === `/${part}`,
    );
    const entry = known ?? this.add();
    entry.setAttribute('PartName', `/${part}`);
    entry.setAttribute('ContentType', type);
    this.touch(entry);
  }

  forget(part: string): void {
    const entry = elementsOf(rootOf(this.tree)).find((each) => each.getAttribute('PartName') === `/${part}`);
    if (entry === undefined) return;
    this.touch(entry);
    rootOf(this.tree).removeChild(entry);
  }

  private add(): Element {
    const entry = this.tree.createElementNS(NAMESPACES.contentTypes, 'Override');
    rootOf(this.tree).appendChild(entry);
    return entry;
  }
}
