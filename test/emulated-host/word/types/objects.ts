import { HostError, type HostObject } from '../../engine/object-type';
import type { Element } from '../package/xml';
import type { Extent } from '../text/extent';
import type { WordDocument } from '../word-document';

/** An object that stands for an element of the document. */
export interface NodeObject extends HostObject {
  readonly node: Element;
}

export interface RangeObject extends HostObject {
  readonly extent: Extent;
}

/** A collection: what is in it is looked up when it is asked for. */
export interface ListObject extends HostObject {
  readonly list: () => readonly HostObject[];
}

/** Whether an element still stands in a part of the document. */
const isAlive = (document: WordDocument, element: Element): boolean => {
  for (let up: Element | null = element; up !== null; up = up.parentElement) {
    if (up === up.ownerDocument?.documentElement) return document.package.isOpen(up);
  }
  return false;
};

/** Makes the objects of a document: the same element is the same object each time. */
export class Objects {
  private readonly known = new WeakMap<Element, Map<string, NodeObject>>();

  constructor(readonly document: WordDocument) {}

  node(type: string, node: Element): NodeObject {
    const ofNode = this.known.get(node) ?? new Map<string, NodeObject>();
    this.known.set(node, ofNode);
    const object = ofNode.get(type) ?? { type, node };
    ofNode.set(type, object);
    return object;
  }

  nodeOrNull(type: string, node: Element | undefined): NodeObject | null {
    return node === undefined ? null : this.node(type, node);
  }

  range(extent: Extent): RangeObject {
    return { type: 'Range', extent };
  }

  list(type: string, list: () => readonly HostObject[]): ListObject {
    return { type: `${type}Collection`, list };
  }

  nodes(type: string, nodes: () => readonly Element[]): ListObject {
    return this.list(type, () => nodes().map((node) => this.node(type, node)));
  }

  /** The element of an object. @throws HostError `ItemNotFound` where it was taken out of the document. */
  alive({ node }: NodeObject): Element {
    if (!isAlive(this.document, node)) throw new HostError('ItemNotFound');
    return node;
  }

  /** The same for a range. */
  extent({ extent }: RangeObject): Extent {
    const [anchor] =
      extent.kind === 'nodes' ? extent.nodes : [extent.kind === 'gap' ? extent.parent : extent.start.leaf];
    if (anchor !== undefined && !isAlive(this.document, anchor)) throw new HostError('ItemNotFound');
    return extent;
  }
}
