import type { Changes } from '../changes';
import {
  childOf,
  closest,
  insert,
  is,
  make,
  parentOf,
  partOf,
  remove,
  type Element,
  type Node,
} from '../package/xml';
import type { WordDocument } from '../word-document';
import { makeRun } from './extent';
import { leavesIn } from './leaves';

/** The properties that new text takes over from a run; a prompt's look is not among them. */
export const lookOf = (run: Element | undefined): Element | undefined => {
  const properties = run && childOf(run, 'rPr');
  if (properties === undefined) return undefined;
  const look = properties.cloneNode(true) as Element;
  const style = childOf(look, 'rStyle');
  if (style !== undefined && /placeholder/iu.test(style.getAttribute('w:val') ?? '')) look.removeChild(style);
  return look.firstChild === null ? undefined : look;
};

export const firstRunIn = (node: Node): Element | undefined => {
  const leaf = leavesIn(node)[0];
  return leaf === undefined ? undefined : parentOf(leaf);
};

const revision = (document: WordDocument, name: 'ins' | 'del', nodes: readonly Node[], near: Node): Element =>
  make(
    partOf(near),
    name,
    {
      id: String(document.newRevisionId()),
      author: document.options.author,
      date: `${document.options.now().toISOString().slice(0, 19)}Z`,
    },
    ...nodes,
  );

/** What was deleted while changes are tracked stays where it is, as deleted. */
const asDeleted = (document: WordDocument, node: Element): void => {
  const GONE = ['del', 'moveFrom'];
  if (is(node, ...GONE) || closest(node, ...GONE) !== undefined) return;
  if (!is(node, 'r') || closest(node, 'ins') !== undefined) {
    remove(node);
    return;
  }
  const parent = parentOf(node);
  const next = node.nextSibling;
  for (const leaf of leavesIn(node).filter((each) => is(each, 't'))) {
    const deleted = make(partOf(leaf), 'delText');
    deleted.textContent = leaf.textContent;
    deleted.setAttribute('xml:space', 'preserve');
    parentOf(leaf).replaceChild(deleted, leaf);
  }
  parent.insertBefore(revision(document, 'del', [node], parent), next);
};

/** Where text goes: before a node of an element within a paragraph. */
export interface RunPlace {
  readonly parent: Element;
  readonly before: Node | null;
}

/** Puts text into a paragraph, as tracked where changes are tracked. Gives the nodes that are new there. */
export const insertRun = (
  document: WordDocument,
  changes: Changes,
  { parent, before }: RunPlace,
  text: string,
  look?: Element,
): Element[] => {
  if (text === '') return [];
  const run = makeRun(parent, text, look);
  const tracked = document.isTracking() && closest(parent, 'ins') === undefined && !is(parent, 'ins');
  const nodes = tracked ? [revision(document, 'ins', [run], parent)] : [run];
  insert(parent, nodes, before);
  changes.change(parent);
  return nodes;
};

/** Takes out what stands in a paragraph, as tracked where changes are tracked. */
export const removeRuns = (document: WordDocument, changes: Changes, nodes: readonly Element[]): void => {
  for (const node of nodes) {
    changes.change(parentOf(node));
    if (document.isTracking()) asDeleted(document, node);
    else remove(node);
  }
};

/** What stands in a paragraph beside its properties and the marks of comments and bookmarks. */
export const contentOfParagraph = (paragraph: Element): Element[] =>
  Array.from(paragraph.childNodes).filter((node): node is Element =>
    is(
      node,
      'r',
      'sdt',
      'ins',
      'del',
      'moveFrom',
      'moveTo',
      'hyperlink',
      'fldSimple',
      'smartTag',
      'customXml',
    ),
  );

/** A new paragraph that looks like another, with its properties but for a section's end. */
export const paragraphLike = (near: Node, like?: Element): Element => {
  const paragraph = make(partOf(near), 'p');
  const properties = like && childOf(like, 'pPr');
  if (properties !== undefined) {
    const copy = properties.cloneNode(true) as Element;
    const section = childOf(copy, 'sectPr');
    if (section !== undefined) copy.removeChild(section);
    paragraph.appendChild(copy);
  }
  return paragraph;
};
