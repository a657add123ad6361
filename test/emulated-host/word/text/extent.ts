import { is, isElement, parentOf, partOf, type Element, type Node } from '../package/xml';
import { leafText, leavesIn, linesOf, paragraphOf, type Version } from './leaves';

/** A place between two characters. */
export interface TextPoint {
  leaf: Element;
  offset: number;
}

/** Characters, from one point to another: what a search finds. The points follow when a run is split. */
export interface TextExtent {
  readonly kind: 'text';
  readonly start: TextPoint;
  readonly end: TextPoint;
}

/** A place that covers nothing, before a node or at the end of an element. */
export interface Gap {
  readonly kind: 'gap';
  readonly parent: Element;
  readonly before: Node | null;
}

/** Whole elements in the document's order, none of them within another. */
export interface Nodes {
  readonly kind: 'nodes';
  readonly nodes: readonly Element[];
}

/** What a range covers. It lives: it stays at its content while the document changes round it. */
export type Extent = TextExtent | Gap | Nodes;

export const nodesExtent = (nodes: readonly Node[]): Extent => ({
  kind: 'nodes',
  nodes: nodes.filter(isElement),
});

/** The points of all text extents of a document, moved along when runs are split. */
export class TextExtents {
  private readonly known = new Set<TextExtent>();

  make(start: TextPoint, end: TextPoint): TextExtent {
    const extent: TextExtent = { kind: 'text', start: { ...start }, end: { ...end } };
    this.known.add(extent);
    return extent;
  }

  /** Splits the text so that a run starts at the point. */
  private cut({ leaf, offset }: TextPoint): Gap {
    const text = leafText(leaf);
    const run = parentOf(leaf);
    let first: Node | null = offset > 0 ? leaf.nextSibling : leaf;
    if (offset > 0 && offset < text.length) {
      const rest = leaf.cloneNode(false) as Element;
      leaf.textContent = text.slice(0, offset);
      rest.textContent = text.slice(offset);
      for (const half of [leaf, rest]) half.setAttribute('xml:space', 'preserve');
      run.insertBefore(rest, leaf.nextSibling);
      for (const { start, end } of this.known) {
        if (start.leaf === leaf && start.offset >= offset)
          Object.assign(start, { leaf: rest, offset: start.offset - offset });
        if (end.leaf === leaf && end.offset > offset)
          Object.assign(end, { leaf: rest, offset: end.offset - offset });
      }
      first = rest;
    }
    const rest = splitRunBefore(run, first);
    const before = first === null ? run.nextSibling : rest;
    return { kind: 'gap', parent: parentOf(run), before };
  }

  /** The place between two runs that an extent without characters stands at. */
  gapAt(extent: TextExtent): Gap {
    return this.cut(extent.start);
  }

  /** Whole runs that hold what the extent covers, and nothing else. */
  isolate(extent: TextExtent): Element[] {
    this.cut(extent.start);
    this.cut(extent.end);
    return [...new Set(leavesBetween(extent).map(({ leaf }) => parentOf(leaf)))];
  }
}

/** Moves what follows in a run into a run of its own with the same properties. Gives the run that starts there. */
const splitRunBefore = (run: Element, first: Node | null): Element => {
  const before = first?.previousSibling ?? null;
  if (first === null || before === null || is(before, 'rPr')) return run;
  const rest = run.cloneNode(false) as Element;
  const properties = Array.from(run.childNodes).find((child) => is(child, 'rPr'));
  if (properties !== undefined) rest.appendChild(properties.cloneNode(true));
  for (let node: Node | null = first; node !== null;) {
    const next: Node | null = node.nextSibling;
    rest.appendChild(node);
    node = next;
  }
  parentOf(run).insertBefore(rest, run.nextSibling);
  return rest;
};

/** The leaves from one point to another, each with the part of its text that is meant. */
export const leavesBetween = ({
  start,
  end,
}: TextExtent): { readonly leaf: Element; readonly text: string }[] => {
  const from = paragraphOf(start.leaf);
  const to = paragraphOf(end.leaf);
  if (from === undefined || to === undefined) return [];
  const story = from === to ? from : (from.ownerDocument?.documentElement ?? from);
  const leaves = leavesIn(story);
  return leaves.slice(leaves.indexOf(start.leaf), leaves.indexOf(end.leaf) + 1).flatMap((leaf) => {
    const text = leafText(leaf).slice(
      leaf === start.leaf ? start.offset : 0,
      leaf === end.leaf ? end.offset : undefined,
    );
    return text === '' ? [] : [{ leaf, text }];
  });
};

export const extentLines = (extent: Extent, version: Version = 'all'): string[] => {
  if (extent.kind === 'gap') return [''];
  if (extent.kind === 'nodes') return linesOf(extent.nodes, version);
  const lines: string[] = [];
  let paragraph: Element | undefined;
  for (const { leaf, text } of leavesBetween(extent)) {
    const of = paragraphOf(leaf);
    if (of === paragraph) lines.push((lines.pop() ?? '') + text);
    else lines.push(text);
    paragraph = of;
  }
  return lines;
};

export const isCollapsed = ({ start, end }: TextExtent): boolean =>
  start.leaf === end.leaf && start.offset === end.offset;

/** An element that the extent starts in or with: what stands round the extent stands round it. */
export const anchorOf = (extent: Extent): Element | undefined => {
  if (extent.kind === 'gap') return extent.parent;
  return extent.kind === 'text' ? extent.start.leaf : extent.nodes[0];
};

/** The first and last character of an extent; undefined where it has no text. */
export const pointsOf = (extent: Extent): { start: TextPoint; end: TextPoint } | undefined => {
  if (extent.kind === 'text') return { start: extent.start, end: extent.end };
  if (extent.kind === 'gap') return undefined;
  const leaves = extent.nodes.flatMap((node) => leavesIn(node));
  const [first, last] = [leaves[0], leaves.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return { start: { leaf: first, offset: 0 }, end: { leaf: last, offset: leafText(last).length } };
};

/** A run with the given text, a tab for `\t` and a line break for `\v` and `\n`. */
export const makeRun = (near: Node, text: string, properties?: Element): Element => {
  const part = partOf(near);
  const run = part.createElementNS('http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w:r');
  if (properties !== undefined) run.appendChild(properties.cloneNode(true));
  for (const piece of text.split(/([\t\v\n])/u).filter((each) => each !== '')) {
    const name = piece === '\t' ? 'tab' : /^[\v\n]$/u.test(piece) ? 'br' : 't';
    const leaf = part.createElementNS(run.namespaceURI, `w:${name}`);
    if (name === 't') {
      leaf.textContent = piece;
      leaf.setAttribute('xml:space', 'preserve');
    }
    run.appendChild(leaf);
  }
  return run;
};
