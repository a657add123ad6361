import { HostError } from '../../engine/object-type';
import type { Changes } from '../changes';
import { controlRound, levelOf, typeOf } from '../controls/control';
import {
  attribute,
  closest,
  descendantsOf,
  elementsOf,
  is,
  make,
  parentOf,
  partOf,
  remove,
  setAttribute,
  type Element,
  type Node,
} from '../package/xml';
import { anchorOf, leavesBetween, type Extent } from '../text/extent';
import { leafText, leavesIn, paragraphsIn } from '../text/leaves';
import { solid } from '../text/write-range';
import type { WordDocument } from '../word-document';
import { commentId, commentsOf, fillComment, MARKS, marksOf, newComment, repliesTo } from './comment-part';
import { answer, forgetThread } from './threads';

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
  const comment = newComment(document, text);
  const id = commentId(comment);
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
  changes.change(from);
  return comment;
};

/** Adds an answer to a comment, about the same words. */
export const addReply = (
  document: WordDocument,
  changes: Changes,
  comment: Element,
  text: string,
): Element => {
  document.checkWrite([document.body], 'comment');
  const parent = commentId(comment);
  const reply = newComment(document, text);
  const id = commentId(reply);
  for (const mark of marksOf(document, parent)) {
    const copied = is(mark, 'commentReference') ? parentOf(mark) : mark;
    const copy = copied.cloneNode(true) as Element;
    for (const each of [copy, ...descendantsOf(copy, MARKS)])
      if (is(each, ...MARKS)) setAttribute(each, 'w:id', id);
    parentOf(copied).insertBefore(copy, copied.nextSibling);
    changes.change(copied);
  }
  answer(document, reply, comment);
  return reply;
};

/** Takes a comment out, with its marks and its answers. */
export const deleteComment = (document: WordDocument, changes: Changes, comment: Element): void => {
  document.checkWrite([document.body], 'comment');
  for (const reply of repliesTo(document, comment)) deleteComment(document, changes, reply);
  forgetThread(document, comment);
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

/** The comments about something that is, at least in part, within these nodes. */
export const commentsWithin = (document: WordDocument, nodes: readonly Element[]): Element[] => {
  const marked = nodes.flatMap((node) => descendantsOf(node, ['commentRangeStart', 'commentReference']));
  const ids = new Set(marked.map((mark) => attribute(mark, 'w:id')));
  const leaves = new Set(nodes.flatMap((node) => leavesIn(node)));
  const isAbout = (comment: Element): boolean => {
    const extent = commentExtent(document, comment);
    return extent?.kind === 'text' && leavesBetween(extent).some(({ leaf }) => leaves.has(leaf));
  };
  return commentsOf(document).filter((comment) => ids.has(commentId(comment)) || isAbout(comment));
};
