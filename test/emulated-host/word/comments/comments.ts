import { HostError } from '../../engine/object-type';
import type { Changes } from '../changes';
import {
  closest,
  attribute,
  childrenOf,
  descendantsOf,
  is,
  isOn,
  make,
  NAMESPACES,
  parentOf,
  partOf,
  remove,
  rootOf,
  elementsOf,
  type Element,
  type Node,
} from '../package/xml';
import { controlRound, levelOf, typeOf } from '../controls/control';
import { anchorOf, makeRun, type Extent } from '../text/extent';
import { leafText, leavesIn, lineOf, paragraphsIn } from '../text/leaves';
import { solid } from '../text/write-range';
import type { WordDocument } from '../word-document';

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const MARKS = ['commentRangeStart', 'commentRangeEnd', 'commentReference'];

const commentsRoot = ({ package: parts }: WordDocument): Element | undefined => {
  const name = parts.relationships(parts.mainPart).targetOf('comments');
  return name === undefined || !parts.has(name) ? undefined : rootOf(parts.tree(name));
};

const madeRoot = (document: WordDocument): Element => {
  const { package: parts } = document;
  parts.put('word/comments.xml', `<w:comments xmlns:w="${NAMESPACES.w}"/>`, TYPE);
  parts.relationships(parts.mainPart).add('comments', 'word/comments.xml');
  return rootOf(parts.tree('word/comments.xml'));
};

const marksOf = (document: WordDocument, id: string): Element[] =>
  descendantsOf(document.body, MARKS).filter((mark) => attribute(mark, 'w:id') === id);

/** The comments of a document in the order of the places they are about, as elements `w:comment`. */
export const commentsOf = (document: WordDocument): Element[] => {
  const root = commentsRoot(document);
  if (root === undefined) return [];
  const order = descendantsOf(document.body, ['commentRangeStart', 'commentReference']).map((mark) =>
    attribute(mark, 'w:id'),
  );
  const place = (comment: Element): number => {
    const at = order.indexOf(attribute(comment, 'w:id'));
    return at < 0 ? order.length : at;
  };
  return childrenOf(root, 'comment').sort((one, other) => place(one) - place(other));
};

export const commentId = (comment: Element): string => attribute(comment, 'w:id') ?? '';

export const commentText = (comment: Element): string =>
  childrenOf(comment, 'p')
    .map((paragraph) => lineOf(paragraph))
    .join('\n');

const fillComment = (comment: Element, text: string): void => {
  const part = partOf(comment);
  childrenOf(comment, 'p').forEach(remove);
  for (const line of text.split(/\r\n|\r|\n/u)) {
    comment.appendChild(
      make(part, 'p', {}, make(part, 'r', {}, make(part, 'annotationRef')), makeRun(comment, line)),
    );
  }
};

/** The outermost place for a mark: a control that holds only text, a list or a tick is not marked within. */
const outOfControl = (node: Element): Element => {
  const control = controlRound(node);
  return control !== undefined && levelOf(control) === 'run' && typeOf(control) !== 'RichText'
    ? outOfControl(control)
    : node;
};

/** The first and the last thing within paragraphs that an extent covers. */
const edgesOf = (document: WordDocument, extent: Extent): { first: Element; last: Element; own: boolean } => {
  const nodes = solid(document, extent);
  const paragraphs = nodes.flatMap(paragraphsIn);
  const [first, last] = paragraphs.length > 0 ? [paragraphs[0], paragraphs.at(-1)] : [nodes[0], nodes.at(-1)];
  const anchor = anchorOf(extent);
  if (first !== undefined && last !== undefined) return { first, last, own: paragraphs.length > 0 };
  const paragraph = anchor && (is(anchor, 'p') ? anchor : closest(anchor, 'p'));
  if (paragraph === undefined) throw new HostError('GeneralException', 'A comment needs a place.');
  return { first: paragraph, last: paragraph, own: true };
};

const afterProperties = (paragraph: Element): Node | null =>
  elementsOf(paragraph).find((node) => !is(node, 'pPr')) ?? null;

/** Adds a comment about an extent. Gives its element in the part of comments. */
export const addComment = (
  document: WordDocument,
  changes: Changes,
  extent: Extent,
  text: string,
): Element => {
  const anchor = anchorOf(extent);
  if (anchor === undefined) throw new HostError('GeneralException');
  document.checkWrite([anchor], 'comment');
  if (closest(anchor, 'hdr', 'ftr') !== undefined)
    throw new HostError('NotAllowed', 'Headers and footers have no comments.');
  const root = commentsRoot(document) ?? madeRoot(document);
  const id = String(Math.max(-1, ...childrenOf(root, 'comment').map((each) => Number(commentId(each)))) + 1);
  const { author } = document.options;
  const initials = author
    .split(/\s+/u)
    .map((word) => word.charAt(0))
    .join('');
  const date = `${document.options.now().toISOString().slice(0, 19)}Z`;
  const comment = make(partOf(root), 'comment', { id, author, date, initials });
  fillComment(comment, text);
  root.appendChild(comment);

  const { first, last, own } = edgesOf(document, extent);
  const part = partOf(first);
  const [from, to] = own ? [first, last] : [outOfControl(first), outOfControl(last)];
  const start = make(part, 'commentRangeStart', { id });
  const end = make(part, 'commentRangeEnd', { id });
  const reference = make(part, 'r', {}, make(part, 'commentReference', { id }));
  if (own) from.insertBefore(start, afterProperties(from));
  else parentOf(from).insertBefore(start, from);
  const [parent, before] = own ? [to, null] : [parentOf(to), to.nextSibling];
  parent.insertBefore(end, before);
  parent.insertBefore(reference, before);
  document.package.touch(root);
  changes.change(from);
  return comment;
};

/** Takes a comment out, with its marks. */
export const deleteComment = (document: WordDocument, changes: Changes, comment: Element): void => {
  document.checkWrite([document.body], 'comment');
  for (const mark of marksOf(document, commentId(comment))) {
    changes.change(mark);
    const run = parentOf(mark);
    if (is(mark, 'commentReference') && elementsOf(run).every((node) => is(node, 'rPr') || node === mark))
      remove(run);
    else remove(mark);
  }
  document.package.touch(comment);
  remove(comment);
};

export const setCommentText = (document: WordDocument, comment: Element, text: string): void => {
  document.checkWrite([document.body], 'comment');
  fillComment(comment, text);
  document.package.touch(comment);
};

/** What a comment is about. */
export const commentExtent = (document: WordDocument, comment: Element): Extent | undefined => {
  const marks = marksOf(document, commentId(comment));
  const [start, end] = ['commentRangeStart', 'commentRangeEnd'].map((name) =>
    marks.find((mark) => is(mark, name)),
  );
  const place = start ?? marks[0];
  if (place === undefined) return undefined;
  if (start !== undefined && end !== undefined) {
    const between = descendantsOf(document.body, ['t', 'delText', 'tab', 'br', ...MARKS]);
    const leaves = between
      .slice(between.indexOf(start) + 1, between.indexOf(end))
      .flatMap((node) => leavesIn(node));
    const [from, to] = [leaves[0], leaves.at(-1)];
    if (from !== undefined && to !== undefined) {
      return document.extents.make({ leaf: from, offset: 0 }, { leaf: to, offset: leafText(to).length });
    }
  }
  return { kind: 'gap', parent: parentOf(place), before: place };
};

/** The comments whose place is, at least in part, within these nodes. */
export const commentsWithin = (document: WordDocument, nodes: readonly Element[]): Element[] => {
  const ids = new Set(
    nodes
      .flatMap((node) => descendantsOf(node, ['commentRangeStart', 'commentReference']))
      .map((mark) => attribute(mark, 'w:id')),
  );
  return commentsOf(document).filter((comment) => ids.has(commentId(comment)));
};

/** Whether somebody has marked a comment, or the one it answers, as done. */
export const isResolved = (document: WordDocument, comment: Element): boolean => {
  const { package: parts } = document;
  const name = parts.relationships(parts.mainPart).targetOf('commentsExtended');
  const id = attribute(childrenOf(comment, 'p').at(-1), 'w14:paraId');
  if (name === undefined || !parts.has(name) || id === undefined) return false;
  const entry = elementsOf(rootOf(parts.tree(name))).find((each) => attribute(each, 'w15:paraId') === id);
  return attribute(entry, 'w15:done') !== undefined && isOn(entry, 'w15:done');
};
