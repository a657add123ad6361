import { idOf, controlsIn } from './controls/control';
import type { Element, Node } from './package/xml';
import { paragraphOf, paragraphsIn } from './text/leaves';

/** What one operation did to the document, so that those who listen can be told. */
export class Changes {
  readonly changed = new Set<Element>();
  readonly added = new Set<Element>();
  readonly deleted = new Set<Element>();
  readonly newControls: number[] = [];

  /** Something in the paragraph that a node is or stands in has changed. */
  change(node: Node): void {
    const paragraph = paragraphOf(node);
    if (paragraph !== undefined && !this.added.has(paragraph)) this.changed.add(paragraph);
  }

  add(nodes: readonly Node[]): void {
    for (const node of nodes) {
      for (const paragraph of paragraphsIn(node)) this.added.add(paragraph);
      this.newControls.push(...controlsIn(node).map(idOf));
    }
  }

  /** Said before the nodes are taken out. */
  delete(nodes: readonly Node[]): void {
    for (const paragraph of nodes.flatMap(paragraphsIn)) {
      this.changed.delete(paragraph);
      if (!this.added.delete(paragraph)) this.deleted.add(paragraph);
    }
  }
}
