import { HostError } from '../../engine/object-type';
import type { Changes } from '../changes';
import { mend, spreadRound } from '../controls/content';
import { wake } from '../controls/fill';
import { contentOf, controlRound, levelOf } from '../controls/control';
import { childOf, elementsOf, insert, is, parentOf, remove, type Element, type Node } from '../package/xml';
import { anchorOf, nodesExtent, type Extent } from '../text/extent';
import { lineOf, paragraphOf } from '../text/leaves';
import { isBlockPlace, settle, type RangeLocation } from '../text/write-range';
import { contentOfParagraph, paragraphLike } from '../text/write-runs';
import type { WordDocument } from '../word-document';

/** A place among blocks. */
interface BlockPlace {
  readonly parent: Element;
  readonly before: Node | null;
}

/** Makes the elements that go to a place; they belong to the part of the node that is given. */
export type BlockMaker = (near: Node) => Element[];

const put = (changes: Changes, { parent, before }: BlockPlace, blocks: Element[]): Element[] => {
  const round = is(parent, 'sdtContent') ? parentOf(parent) : controlRound(parent);
  if (round !== undefined) wake(changes, round);
  insert(parent, blocks, before?.parentNode === parent ? before : null);
  changes.add(blocks);
  return blocks;
};

const isBlank = (container: Element): boolean => {
  const [only, ...more] = elementsOf(container).filter((node) => !is(node, 'sectPr', 'tcPr'));
  return (
    only !== undefined &&
    more.length === 0 &&
    is(only, 'p') &&
    contentOfParagraph(only).length === 0 &&
    lineOf(only) === ''
  );
};

/** Puts blocks into the body, a header, a cell or a control round blocks. */
export const putInto = (
  document: WordDocument,
  changes: Changes,
  container: Element,
  location: 'Replace' | 'Start' | 'End',
  make: BlockMaker,
): Element[] => {
  document.checkWrite([container]);
  const old = elementsOf(container).filter((node) => !is(node, 'sectPr', 'tcPr'));
  const gone = location === 'Replace' || isBlank(container) ? old : [];
  document.checkRemoval(gone);
  // Made first: where something cannot be brought along, what is there stays.
  const blocks = make(container);
  changes.delete(gone);
  gone.forEach(remove);
  const first = elementsOf(container).find((node) => !is(node, 'tcPr')) ?? null;
  const last = childOf(container, 'sectPr') ?? null;
  put(changes, { parent: container, before: location === 'Start' ? first : last }, blocks);
  // Word's own last paragraph stays behind what it inserts at the end of the document.
  if (
    is(container, 'body') &&
    !is(blocks.at(-1) ?? container, 'p') &&
    (location !== 'Start' || gone.length > 0)
  ) {
    const paragraph = paragraphLike(container);
    container.insertBefore(paragraph, last);
    changes.add([paragraph]);
  }
  mend(document, changes, container);
  spreadRound(document, changes, container);
  return blocks;
};

/** Puts blocks at a range. */
export const putAt = (
  document: WordDocument,
  changes: Changes,
  extent: Extent,
  location: RangeLocation,
  make: BlockMaker,
): Element[] => {
  const anchor = anchorOf(extent);
  if (anchor === undefined) throw new HostError('GeneralException');
  document.checkWrite([anchor]);
  const settled = settle(document, extent);
  if (settled.kind === 'gap') {
    const blocks = make(settled.parent);
    return put(changes, blockPlace(document, changes, settled.parent, settled.before), blocks);
  }
  const { nodes } = settled;
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (first === undefined || last === undefined) throw new HostError('GeneralException');
  const inside = insideOf(nodes, location);
  if (inside !== undefined)
    return putInto(document, changes, inside, location === 'Start' ? 'Start' : 'End', make);
  if (location === 'Replace') document.checkRemoval(nodes);
  const blocks = make(first);
  const atStart = location === 'Start' || location === 'Before';
  const place = atStart
    ? blockPlace(document, changes, parentOf(first), first)
    : blockPlace(document, changes, parentOf(last), last.nextSibling);
  put(changes, place, blocks);
  if (location === 'Replace') {
    const parent = parentOf(first);
    changes.delete(nodes);
    nodes.forEach(remove);
    mend(document, changes, parent);
  }
  mend(document, changes, place.parent);
  spreadRound(document, changes, place.parent);
  return blocks;
};

/** The start and end of a range that is one control lie within the control; before and after it lie outside. */
const insideOf = (nodes: readonly Element[], location: RangeLocation): Element | undefined => {
  const [only, ...more] = nodes;
  if (only === undefined || more.length > 0 || !is(only, 'sdt')) return undefined;
  return (location === 'Start' || location === 'End') && levelOf(only) === 'block'
    ? contentOf(only)
    : undefined;
};

/** A place among blocks for one that may lie within a paragraph; a paragraph is cut in two there. */
const blockPlace = (
  document: WordDocument,
  changes: Changes,
  parent: Element,
  before: Node | null,
): BlockPlace => {
  if (isBlockPlace(parent)) return { parent, before };
  const paragraph = paragraphOf(parent);
  if (paragraph === undefined) throw new HostError('GeneralException');
  const content = contentOfParagraph(paragraph);
  const isFirst = before !== null && before === content[0];
  const isLast = parent === paragraph && (before === null || !content.some((node) => follows(node, before)));
  if (isFirst) return { parent: parentOf(paragraph), before: paragraph };
  if (isLast) return { parent: parentOf(paragraph), before: paragraph.nextSibling };
  if (parent !== paragraph) {
    throw new HostError('NotImplemented', 'The emulated host does not cut a paragraph within a control.');
  }
  document.checkWrite([paragraph]);
  const rest = paragraphLike(paragraph, paragraph);
  for (let node = before; node !== null;) {
    const next: Node | null = node.nextSibling;
    rest.appendChild(node);
    node = next;
  }
  parentOf(paragraph).insertBefore(rest, paragraph.nextSibling);
  changes.change(paragraph);
  changes.add([rest]);
  return { parent: parentOf(paragraph), before: rest };
};

const follows = (node: Node, other: Node): boolean => {
  for (let each: Node | null = other; each !== null; each = each.nextSibling) if (each === node) return true;
  return false;
};

export const rangeOf = (blocks: readonly Element[]): Extent => nodesExtent(blocks);
