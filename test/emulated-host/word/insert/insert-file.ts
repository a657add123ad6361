import { HostError } from '../../engine/object-type';
import type { Changes } from '../changes';
import { refresh } from '../controls/content';
import { wake } from '../controls/fill';
import { containerOf, contentOf, controlsIn, levelOf, removeProperty, typeOf } from '../controls/control';
import type { DocxPackage } from '../package/docx-package';
import {
  childOf,
  childrenOf,
  descendantsOf,
  elementsOf,
  insert,
  is,
  remove,
  rootOf,
  type Element,
} from '../package/xml';
import { contentOfParagraph } from '../text/write-runs';
import type { Extent } from '../text/extent';
import type { RangeLocation } from '../text/write-range';
import type { WordDocument } from '../word-document';
import { Merge } from './merge';
import { putAt, putInto, rangeOf, type BlockMaker } from './place-blocks';

/** The blocks of a source's body without the end of its last section. */
export const blocksOf = (source: DocxPackage): Element[] => {
  const body = childOf(rootOf(source.tree(source.mainPart)), 'body');
  return elementsOf(body ?? rootOf(source.tree(source.mainPart))).filter((node) => !is(node, 'sectPr'));
};

/** Controls that make Word on the web refuse to replace the content of the document they are in. */
const NOT_ON_THE_WEB = ['DatePicker', 'RepeatingSection', 'Group'];

/** @throws HostError `NotAllowed` where Word on the web refuses. */
export const checkReplace = (document: WordDocument, location: string): void => {
  if (document.options.platform !== 'web' || location !== 'Replace') return;
  if (document.controls().some((control) => NOT_ON_THE_WEB.includes(typeOf(control)))) {
    throw new HostError('NotAllowed', "The action isn't supported by Word in a browser.");
  }
};

/** Brings the source's blocks over for a place; without headers and footers, as everything but the document does. */
const maker =
  (document: WordDocument, source: DocxPackage, merge: Merge): BlockMaker =>
  (near) => {
    const blocks = merge.bring(blocksOf(source), source.mainPart, document.package.nameOf(near));
    for (const reference of blocks.flatMap((block) =>
      descendantsOf(block, ['headerReference', 'footerReference']),
    )) {
      remove(reference);
    }
    return blocks;
  };

/** Shows in new controls what the document's own custom XML parts say. */
export const refreshAll = (document: WordDocument, changes: Changes, nodes: readonly Element[]): void => {
  for (const control of nodes.flatMap(controlsIn)) refresh(document, changes, control);
};

export const insertIntoBlocks = (
  document: WordDocument,
  changes: Changes,
  container: Element,
  source: DocxPackage,
  location: 'Replace' | 'Start' | 'End',
): Extent => {
  checkReplace(document, location);
  document.checkWrite([container]);
  const blocks = putInto(
    document,
    changes,
    container,
    location,
    maker(document, source, new Merge(document, source)),
  );
  refreshAll(document, changes, blocks);
  return rangeOf(blocks);
};

export const insertAtExtent = (
  document: WordDocument,
  changes: Changes,
  extent: Extent,
  source: DocxPackage,
  location: RangeLocation,
): Extent => {
  const blocks = putAt(
    document,
    changes,
    extent,
    location,
    maker(document, source, new Merge(document, source)),
  );
  refreshAll(document, changes, blocks);
  return rangeOf(blocks);
};

/** Inserts a document into a control. @throws HostError where it takes no blocks. */
export const insertIntoControl = (
  document: WordDocument,
  changes: Changes,
  control: Element,
  source: DocxPackage,
  location: 'Replace' | 'Start' | 'End',
): Extent => {
  document.checkWrite([control]);
  if (typeOf(control) !== 'RichText') throw document.refusal();
  const container = containerOf(control);
  if (container === undefined)
    throw new HostError('InvalidArgument', `${location} cannot be used with this control.`);
  const merge = new Merge(document, source);
  const blocks =
    levelOf(control) === 'run'
      ? putRuns(document, changes, control, source, location, merge)
      : putInto(document, changes, container, location, maker(document, source, merge));
  if (document.options.losesTagsOnInsertIntoControl) blocks.flatMap(controlsIn).forEach(loseTag);
  refreshAll(document, changes, blocks);
  return rangeOf(blocks);
};

const loseTag = (control: Element): void => {
  removeProperty(control, 'tag');
  removeProperty(control, 'alias');
};

/** A control within a paragraph takes the runs of a document that is one paragraph. */
const putRuns = (
  document: WordDocument,
  changes: Changes,
  control: Element,
  source: DocxPackage,
  location: 'Replace' | 'Start' | 'End',
  merge: Merge,
): Element[] => {
  const blocks = blocksOf(source);
  const [paragraph] = childrenOf(blocks[0]?.parentNode ?? contentOf(control), 'p');
  if (blocks.length !== 1 || paragraph === undefined) {
    throw new HostError(
      'NotImplemented',
      'The emulated host puts only one paragraph into a control within a paragraph.',
    );
  }
  const content = contentOf(control);
  if (location === 'Replace') document.checkRemoval(elementsOf(content));
  const near = document.package.nameOf(control);
  const runs = merge.bring(contentOfParagraph(paragraph), source.mainPart, near);
  wake(changes, control);
  if (location === 'Replace') elementsOf(content).forEach(remove);
  insert(content, runs, location === 'Start' ? content.firstChild : null);
  changes.change(content);
  return runs;
};
