import { elementsOf, NAMESPACES, rootOf, type Document, type Node } from './xml';

export interface Relationship {
  readonly id: string;
  /** The last word of the type: `styles`, `header`, `customXml`. */
  readonly kind: string;
  readonly type: string;
  /** The part's name, or the address as it stands where it is external. */
  readonly target: string;
  readonly external: boolean;
}

/** `word/document.xml` → `word/_rels/document.xml.rels`; of the package (an empty name) `_rels/.rels`. */
export const relationshipsPart = (part: string): string =>
  part === '' ? '_rels/.rels' : part.replace(/([^/]*)$/u, '_rels/$1.rels');

const resolve = (from: string, target: string): string => {
  if (target.startsWith('/')) return target.slice(1);
  const steps = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
};

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What one part refers to. */
export class Relationships {
  static readonly EMPTY = `<Relationships xmlns="${NAMESPACES.relationships}"/>`;

  constructor(
    private readonly part: string,
    private readonly tree: Document,
    private readonly touch: (node: Node) => void,
  ) {}

  all(): readonly Relationship[] {
    return elementsOf(rootOf(this.tree)).map((entry) => {
      const type = entry.getAttribute('Type') ?? '';
      const target = entry.getAttribute('Target') ?? '';
      const external = entry.getAttribute('TargetMode') === 'External';
      return {
        id: entry.getAttribute('Id') ?? '',
        kind: type.slice(type.lastIndexOf('/') + 1),
        type,
        target: external ? target : resolve(this.part, target),
        external,
      };
    });
  }

  /** The part that a relationship of this kind leads to. */
  targetOf(kind: string): string | undefined {
    return this.all().find((entry) => entry.kind === kind)?.target;
  }

  byId(id: string): Relationship | undefined {
    return this.all().find((entry) => entry.id === id);
  }

  remove(id: string): void {
    const entry = elementsOf(rootOf(this.tree)).find((each) => each.getAttribute('Id') === id);
    if (entry === undefined) return;
    this.touch(entry);
    rootOf(this.tree).removeChild(entry);
  }

  /** Adds one, and gives its id. A kind without a slash is one of the standard's. */
  add(kind: string, target: string, external = false): string {
    const taken = new Set(this.all().map(({ id }) => id));
    let n = taken.size + 1;
    while (taken.has(`rId${n}`)) n += 1;
    const entry = this.tree.createElementNS(NAMESPACES.relationships, 'Relationship');
    entry.setAttribute('Id', `rId${n}`);
    entry.setAttribute('Type', kind.includes('/') ? kind : `${OFFICE}/${kind}`);
    entry.setAttribute('Target', external ? target : `/${target}`);
    if (external) entry.setAttribute('TargetMode', 'External');
    rootOf(this.tree).appendChild(entry);
    this.touch(entry);
    return `rId${n}`;
  }
}
