import {
  attribute,
  childrenOf,
  descendantsOf,
  make,
  NAMESPACES,
  parentOf,
  partOf,
  remove,
  rootOf,
  setAttribute,
  type Element,
} from '../package/xml';
import { makeRun } from '../text/extent';
import { lineOf } from '../text/leaves';
import type { WordDocument } from '../word-document';
import { answeredBy } from './threads';

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
/** What stands in the document for a comment. */
export const MARKS = ['commentRangeStart', 'commentRangeEnd', 'commentReference'];

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

export const marksOf = (document: WordDocument, id: string): Element[] =>
  descendantsOf(document.body, MARKS).filter((mark) => attribute(mark, 'w:id') === id);

/** Comments and answers in the order of the places they are about, as elements `w:comment`. */
const allComments = (document: WordDocument): Element[] => {
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

/** The comments of a document in the order of the places they are about; answers are not among them. */
export const commentsOf = (document: WordDocument): Element[] =>
  allComments(document).filter((comment) => answeredBy(document, comment) === undefined);

/** The answers to a comment, oldest first. */
export const repliesTo = (document: WordDocument, comment: Element): Element[] =>
  childrenOf(parentOf(comment), 'comment').filter((each) => answeredBy(document, each) === comment);

export const commentId = (comment: Element): string => attribute(comment, 'w:id') ?? '';

export const commentText = (comment: Element): string =>
  childrenOf(comment, 'p')
    .map((paragraph) => lineOf(paragraph))
    .join('\n');

/** Puts text into a comment in place of what it says. */
export const fillComment = (comment: Element, text: string): void => {
  const part = partOf(comment);
  const old = childrenOf(comment, 'p');
  const name = attribute(old.at(-1), 'w14:paraId');
  old.forEach(remove);
  for (const line of text.split(/\r\n|\r|\n/u)) {
    comment.appendChild(
      make(part, 'p', {}, make(part, 'r', {}, make(part, 'annotationRef')), makeRun(comment, line)),
    );
  }
  const last = childrenOf(comment, 'p').at(-1);
  // Answers know a comment by the name of its last paragraph.
  if (name !== undefined && last !== undefined) setAttribute(last, 'w14:paraId', name);
};

/** A new comment by the author, which nothing refers to yet. */
export const newComment = (document: WordDocument, text: string): Element => {
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
  document.package.touch(root);
  return comment;
};
