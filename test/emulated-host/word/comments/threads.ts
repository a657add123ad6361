import {
  attribute,
  childrenOf,
  elementsOf,
  isOn,
  make,
  NAMESPACES,
  parentOf,
  partOf,
  rootOf,
  setAttribute,
  type Element,
} from '../package/xml';
import type { WordDocument } from '../word-document';

const NAME = 'word/commentsExtended.xml';
const KIND = 'http://schemas.microsoft.com/office/2011/relationships/commentsExtended';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.commentsExtended+xml';
const EMPTY = `<w15:commentsEx xmlns:w15="${NAMESPACES.w15}" xmlns:mc="${NAMESPACES.mc}" mc:Ignorable="w15"/>`;

const rootIn = ({ package: parts }: WordDocument): Element | undefined => {
  const name = parts.relationships(parts.mainPart).targetOf('commentsExtended');
  return name === undefined || !parts.has(name) ? undefined : rootOf(parts.tree(name));
};

const madeRoot = ({ package: parts }: WordDocument): Element => {
  parts.put(NAME, EMPTY, TYPE);
  parts.relationships(parts.mainPart).add(KIND, NAME);
  return rootOf(parts.tree(NAME));
};

/** A comment goes by the name of its last paragraph. */
const paraIdOf = (comment: Element | undefined): string | undefined =>
  comment && attribute(childrenOf(comment, 'p').at(-1), 'w14:paraId');

const entryOf = (document: WordDocument, comment: Element): Element | undefined => {
  const root = rootIn(document);
  const id = paraIdOf(comment);
  return root === undefined || id === undefined
    ? undefined
    : elementsOf(root).find((each) => attribute(each, 'w15:paraId') === id);
};

/** Prefixes that only newer Words know must be named at the root of the part that uses them. */
const declare = (comment: Element): void => {
  const root = parentOf(comment);
  root.setAttributeNS(NAMESPACES.xmlns, 'xmlns:w14', NAMESPACES.w14);
  const known = attribute(root, 'mc:Ignorable')?.split(/\s+/u) ?? [];
  if (!known.includes('w14')) setAttribute(root, 'mc:Ignorable', [...known, 'w14'].join(' '));
};

const madeEntry = (document: WordDocument, comment: Element): Element => {
  const known = entryOf(document, comment);
  if (known !== undefined) return known;
  const paragraph = childrenOf(comment, 'p').at(-1);
  if (paragraph === undefined) throw new Error('A comment without a paragraph.');
  const id = paraIdOf(comment) ?? document.newRevisionId().toString(16).toUpperCase().padStart(8, '0');
  declare(comment);
  setAttribute(paragraph, 'w14:paraId', id);
  const root = rootIn(document) ?? madeRoot(document);
  const entry = make(partOf(root), 'w15:commentEx', { 'w15:paraId': id, 'w15:done': '0' });
  root.appendChild(entry);
  document.package.touch(root);
  document.package.touch(comment);
  return entry;
};

/** The comment that a comment answers. */
export const answeredBy = (document: WordDocument, comment: Element): Element | undefined => {
  const entry = entryOf(document, comment);
  const parent = attribute(entry, 'w15:paraIdParent');
  return parent === undefined
    ? undefined
    : childrenOf(parentOf(comment), 'comment').find((each) => paraIdOf(each) === parent);
};

/** Says that one comment answers another. */
export const answer = (document: WordDocument, reply: Element, comment: Element): void => {
  const parent = attribute(madeEntry(document, comment), 'w15:paraId') ?? '';
  setAttribute(madeEntry(document, reply), 'w15:paraIdParent', parent);
};

/** Takes out what is said of a comment that is being deleted. */
export const forgetThread = (document: WordDocument, comment: Element): void => {
  const entry = entryOf(document, comment);
  if (entry === undefined) return;
  document.package.touch(entry);
  parentOf(entry).removeChild(entry);
};

/** Whether somebody has marked a comment, or the one it answers, as done. */
export const isResolved = (document: WordDocument, comment: Element): boolean => {
  const entry = entryOf(document, answeredBy(document, comment) ?? comment);
  return attribute(entry, 'w15:done') !== undefined && isOn(entry, 'w15:done');
};

export const setResolved = (document: WordDocument, comment: Element, done: boolean): void => {
  document.checkWrite([document.body], 'comment');
  const entry = madeEntry(document, answeredBy(document, comment) ?? comment);
  setAttribute(entry, 'w15:done', done ? '1' : '0');
  document.package.touch(entry);
};
