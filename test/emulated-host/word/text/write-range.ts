import { HostError } from '../../engine/object-type';
import type { Changes } from '../changes';
import { mend, setControlText, spreadRound } from '../controls/content';
import { contentOf, controlRound, isShowingPrompt } from '../controls/control';
import { elementsOf, is, parentOf, remove, type Element, type Node } from '../package/xml';
import type { WordDocument } from '../word-document';
import { anchorOf, isCollapsed, nodesExtent, type Extent, type Gap, type Nodes } from './extent';
import { paragraphOf, paragraphsIn } from './leaves';
import { firstRunIn, insertRun, lookOf, paragraphLike, removeRuns } from './write-runs';
import { writeInParagraph, type TextLocation } from './write-text';

export type RangeLocation = TextLocation | 'Before' | 'After';

/** Whole elements, or a place between two, in place of characters: runs are split where the extent starts and ends. */
export const settle = (document: WordDocument, extent: Extent): Gap | Nodes => {
  if (extent.kind !== 'text') return extent;
  document.package.touch(extent.start.leaf);
  if (isCollapsed(extent)) return document.extents.gapAt(extent);
  return { kind: 'nodes', nodes: document.extents.isolate(extent) };
};

export const solid = (document: WordDocument, extent: Extent): readonly Element[] => {
  const settled = settle(document, extent);
  return settled.kind === 'gap' ? [] : settled.nodes;
};

/** Whether a node stands among paragraphs and tables, and not within a paragraph. */
export const isBlockPlace = (parent: Node): boolean =>
  !is(parent, 'p') && paragraphOf(parent) === undefined && !is(parent, 'tbl', 'tr');

/** Takes out what a range covers. */
export const deleteExtent = (document: WordDocument, changes: Changes, extent: Extent): void => {
  if (extent.kind === 'gap') return;
  const nodes = solid(document, extent);
  document.checkWrite(nodes);
  document.checkRemoval(nodes);
  const parents = [...new Set(nodes.map(parentOf))];
  const runs = nodes.filter((node) => paragraphOf(node) !== undefined && !is(node, 'p'));
  const blocks = nodes.filter((node) => !runs.includes(node));
  removeRuns(document, changes, runs);
  changes.delete(blocks);
  blocks.forEach(remove);
  for (const parent of parents) {
    emptied(document, changes, parent);
    mend(document, changes, parent);
    spreadRound(document, changes, parent);
  }
};

/** A control that has lost all its text shows its prompt again. */
const emptied = (document: WordDocument, changes: Changes, parent: Element): void => {
  const control = is(parent, 'sdtContent') ? parentOf(parent) : undefined;
  if (control !== undefined && elementsOf(contentOf(control)).length === 0)
    setControlText(document, changes, control, '');
};

/** A control whose prompt a place stands in: what is written there goes in place of the prompt. */
const promptingRound = (node: Element): Element | undefined => {
  const control = is(node, 'sdt') ? node : controlRound(node);
  return control !== undefined && isShowingPrompt(control) ? control : undefined;
};

/** Writes text at a range. */
export const writeAtExtent = (
  document: WordDocument,
  changes: Changes,
  extent: Extent,
  text: string,
  location: RangeLocation,
): Extent => {
  const anchor = anchorOf(extent);
  if (anchor === undefined) throw new HostError('GeneralException');
  document.checkWrite([anchor]);
  const prompting = promptingRound(anchor);
  if (prompting !== undefined && !(extent.kind === 'nodes' && extent.nodes.includes(prompting))) {
    setControlText(document, changes, prompting, text);
    return nodesExtent(elementsOf(contentOf(prompting)));
  }
  const settled = settle(document, extent);
  if (settled.kind === 'gap') return writeAtGap(document, changes, settled.parent, settled.before, text);
  const { nodes } = settled;
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (first === undefined || last === undefined) throw new HostError('GeneralException');
  if (isBlockPlace(parentOf(first))) return writeAtBlocks(document, changes, nodes, text, location);
  const look = lookOf(firstRunIn(first));
  const atStart = location === 'Start' || location === 'Before' || location === 'Replace';
  const parent = parentOf(atStart ? first : last);
  if (location === 'Replace') document.checkRemoval(nodes);
  const written = insertRun(
    document,
    changes,
    { parent, before: atStart ? first : last.nextSibling },
    oneLine(text),
    look,
  );
  if (location === 'Replace') removeRuns(document, changes, nodes);
  spreadRound(document, changes, parent);
  return nodesExtent(written);
};

const oneLine = (text: string): string => {
  if (/[\r\n]/u.test(text)) {
    throw new HostError('NotImplemented', 'The emulated host puts no paragraph into the middle of another.');
  }
  return text;
};

const writeAtGap = (
  document: WordDocument,
  changes: Changes,
  parent: Element,
  before: Node | null,
  text: string,
): Extent => {
  if (!isBlockPlace(parent)) {
    const written = insertRun(document, changes, { parent, before }, oneLine(text));
    spreadRound(document, changes, parent);
    return nodesExtent(written);
  }
  const paragraph = paragraphLike(parent);
  parent.insertBefore(paragraph, before);
  changes.add([paragraph]);
  writeInParagraph(document, changes, paragraph, text, 'End');
  return nodesExtent([paragraph]);
};

const writeAtBlocks = (
  document: WordDocument,
  changes: Changes,
  nodes: readonly Element[],
  text: string,
  location: RangeLocation,
): Extent => {
  const paragraphs = nodes.flatMap(paragraphsIn);
  const [first, last] = [paragraphs[0], paragraphs.at(-1)];
  if (first === undefined || last === undefined) throw new HostError('GeneralException');
  if (location === 'Start' || location === 'Before')
    return writeInParagraph(document, changes, first, text, 'Start');
  if (location === 'End' || location === 'After')
    return writeInParagraph(document, changes, last, text, 'End');
  const [kept, ...rest] = nodes;
  if (!is(kept ?? null, 'p') || kept === undefined) {
    throw new HostError(
      'NotImplemented',
      'The emulated host replaces paragraphs by text, not tables or controls.',
    );
  }
  document.checkRemoval(nodes);
  changes.delete(rest);
  rest.forEach(remove);
  return writeInParagraph(document, changes, kept, text, 'Replace');
};
