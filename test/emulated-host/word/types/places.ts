import { containerOf, contentOf } from '../controls/control';
import { elementsOf, is, make, parentOf, partOf, remove, rootOf, type Element } from '../package/xml';
import { contentOfParagraph } from '../text/write-runs';
import { nodesExtent, pointsOf, type Extent, type Gap, type TextPoint } from '../text/extent';
import { leafText, leavesIn } from '../text/leaves';
import type { WordDocument } from '../word-document';

/** Word.RangeLocation. */
export const RANGE_LOCATIONS = ['Whole', 'Start', 'End', 'Before', 'After', 'Content'] as const;
export type RangePlace = (typeof RANGE_LOCATIONS)[number];

const blocksIn = (container: Element): Element[] =>
  elementsOf(container).filter((node) => !is(node, 'sectPr', 'tcPr', 'bookmarkStart', 'bookmarkEnd'));

const atStartOf = (container: Element): Extent => {
  const first = blocksIn(container)[0];
  return first !== undefined && is(first, 'p')
    ? { kind: 'gap', parent: first, before: contentOfParagraph(first)[0] ?? null }
    : { kind: 'gap', parent: container, before: first ?? null };
};

const atEndOf = (container: Element): Extent => {
  const last = blocksIn(container).at(-1);
  return last !== undefined && is(last, 'p')
    ? { kind: 'gap', parent: last, before: null }
    : { kind: 'gap', parent: container, before: last?.nextSibling ?? null };
};

const around = (node: Element, place: 'Before' | 'After'): Extent => ({
  kind: 'gap',
  parent: parentOf(node),
  before: place === 'Before' ? node : node.nextSibling,
});

/** A place of the body of a document, a header or a cell. */
export const placeInBlocks = (container: Element, place: RangePlace): Extent => {
  if (place === 'Start') return atStartOf(container);
  if (place === 'End' || place === 'After') return atEndOf(container);
  return nodesExtent(blocksIn(container));
};

export const placeOfParagraph = (paragraph: Element, place: RangePlace): Extent => {
  const content = contentOfParagraph(paragraph);
  if (place === 'Before' || place === 'After') return around(paragraph, place);
  if (place === 'Start') return { kind: 'gap', parent: paragraph, before: content[0] ?? null };
  if (place === 'End') return { kind: 'gap', parent: paragraph, before: null };
  if (place === 'Content')
    return content.length > 0 ? nodesExtent(content) : { kind: 'gap', parent: paragraph, before: null };
  return nodesExtent([paragraph]);
};

/** A place of a control: its start and end lie within it, before and after lie outside. */
export const placeOfControl = (control: Element, place: RangePlace): Extent => {
  const container = containerOf(control) ?? contentOf(control);
  switch (place) {
    case 'Before':
    case 'After':
      return around(control, place);
    case 'Start':
      return atStartOf(container);
    case 'End':
      return atEndOf(container);
    case 'Content':
      return nodesExtent(blocksIn(container));
    default:
      return nodesExtent([control]);
  }
};

/** A place of a range. */
export const placeOfExtent = (document: WordDocument, extent: Extent, place: RangePlace): Extent => {
  if (place === 'Whole' || place === 'Content' || extent.kind === 'gap') return extent;
  const atStart = place === 'Start' || place === 'Before';
  if (extent.kind === 'nodes') {
    const node = atStart ? extent.nodes[0] : extent.nodes.at(-1);
    if (node === undefined) return extent;
    if (is(node, 'p') && place !== 'After' && place !== 'Before') return placeOfParagraph(node, place);
    return around(node, atStart ? 'Before' : 'After');
  }
  const point = atStart ? extent.start : extent.end;
  return document.extents.make(point, point);
};

/** The characters next to a place that covers none. */
const pointsAround = ({ parent, before }: Gap): { before?: TextPoint; after?: TextPoint } => {
  const marker = make(partOf(parent), 'br');
  parent.insertBefore(marker, before?.parentNode === parent ? before : null);
  const leaves = leavesIn(rootOf(partOf(parent)));
  const at = leaves.indexOf(marker);
  remove(marker);
  const [previous, next] = [leaves[at - 1], leaves[at + 1]];
  return {
    ...(previous !== undefined && { before: { leaf: previous, offset: leafText(previous).length } }),
    ...(next !== undefined && { after: { leaf: next, offset: 0 } }),
  };
};

/** The first and last point of an extent; of one without characters, those next to it. */
const edgesOf = (extent: Extent): { start: TextPoint; end: TextPoint } | undefined => {
  if (extent.kind !== 'gap') return pointsOf(extent);
  const { before, after } = pointsAround(extent);
  const [start, end] = [after ?? before, before ?? after];
  return start === undefined || end === undefined ? undefined : { start, end };
};

/** From the start of the one to the end of the other. */
export const joined = (document: WordDocument, one: Extent, other: Extent): Extent | undefined => {
  const [first, second] = [edgesOf(one), edgesOf(other)];
  if (first === undefined || second === undefined) return undefined;
  const [a, b] = [first.start, second.start];
  const isInOrder =
    a.leaf === b.leaf
      ? a.offset <= b.offset
      : (a.leaf.compareDocumentPosition(b.leaf) & a.leaf.DOCUMENT_POSITION_FOLLOWING) > 0;
  return isInOrder
    ? document.extents.make(first.start, second.end)
    : document.extents.make(second.start, first.end);
};
