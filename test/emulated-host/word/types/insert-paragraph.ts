import { HostError } from '../../engine/object-type';
import { childOf, elementsOf, is, parentOf, type Element, type Node } from '../package/xml';
import { anchorOf, type Extent } from '../text/extent';
import { paragraphOf, paragraphsIn } from '../text/leaves';
import { solid } from '../text/write-range';
import { writeInParagraph } from '../text/write-text';
import { paragraphLike } from '../text/write-runs';
import type { NodeObject, Objects } from './objects';

const insertAt = (
  objects: Objects,
  parent: Element,
  before: Node | null,
  words: string,
  like?: Element,
): NodeObject => {
  const { document } = objects;
  document.checkWrite([parent]);
  return document.change((changes) => {
    const paragraph = paragraphLike(parent, like);
    parent.insertBefore(paragraph, before);
    changes.add([paragraph]);
    writeInParagraph(document, changes, paragraph, words, 'End');
    return objects.node('Paragraph', paragraph);
  });
};

/** A new paragraph at the start or end of a body, a cell or a control round blocks. */
export const insertParagraphInto = (
  objects: Objects,
  container: Element,
  words: string,
  location: 'Start' | 'End',
): NodeObject => {
  const blocks = elementsOf(container).filter((node) => !is(node, 'sectPr', 'tcPr'));
  const paragraphs = paragraphsIn(container);
  return location === 'Start'
    ? insertAt(objects, container, blocks[0] ?? null, words, paragraphs[0])
    : insertAt(objects, container, childOf(container, 'sectPr') ?? null, words, paragraphs.at(-1));
};

/** A new paragraph before or after an element or a range; within a paragraph, before or after that. */
export const insertParagraphBeside = (
  objects: Objects,
  extent: Extent,
  words: string,
  location: 'Before' | 'After',
): NodeObject => {
  const nodes = solid(objects.document, extent);
  const edge = (location === 'Before' ? nodes[0] : nodes.at(-1)) ?? anchorOf(extent);
  if (edge === undefined) throw new HostError('GeneralException');
  const block = paragraphOf(edge) ?? edge;
  if (extent.kind === 'gap' && block === extent.parent && !is(block, 'p')) {
    return insertAt(objects, extent.parent, extent.before, words);
  }
  const like = paragraphsIn(block)[0];
  return insertAt(objects, parentOf(block), location === 'Before' ? block : block.nextSibling, words, like);
};
