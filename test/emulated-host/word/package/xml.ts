import { DOMParser, MIME_TYPE, XMLSerializer } from '@xmldom/xmldom';
import type { Document, Element, Node } from '@xmldom/xmldom';

export type { Document, Element, Node };

export const NAMESPACES = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  w14: 'http://schemas.microsoft.com/office/word/2010/wordml',
  w15: 'http://schemas.microsoft.com/office/word/2012/wordml',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  xmlns: 'http://www.w3.org/2000/xmlns/',
  relationships: 'http://schemas.openxmlformats.org/package/2006/relationships',
  contentTypes: 'http://schemas.openxmlformats.org/package/2006/content-types',
} as const;

export type Prefix = 'w' | 'r' | 'w14' | 'w15' | 'mc';

/** @throws ParseError where the text is not well-formed. */
export const parseXml = (text: string): Document =>
  new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(message);
    },
  }).parseFromString(text, MIME_TYPE.XML_TEXT);

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The text of a node; of a document with the declaration that Word writes. */
export const serialise = (node: Node): string =>
  node.nodeType === node.DOCUMENT_NODE
    ? DECLARATION + new XMLSerializer().serializeToString(rootOf(node as Document))
    : new XMLSerializer().serializeToString(node);

export const rootOf = (document: Document): Element => {
  if (document.documentElement === null) throw new Error('A part without a root element.');
  return document.documentElement;
};

export const isElement = (node: Node | null): node is Element => node?.nodeType === 1;

const split = (name: string): [Prefix, string] => {
  const [prefix = 'w', local = prefix] = name.includes(':') ? name.split(':') : ['w', name];
  return [prefix as Prefix, local];
};

/** Whether a node is one of these elements; a name without a prefix is one of `w:`. */
export function is(node: Element, ...names: readonly string[]): boolean;
export function is(node: Node | null, ...names: readonly string[]): node is Element;
export function is(node: Node | null, ...names: readonly string[]): boolean {
  return (
    isElement(node) &&
    names.some((name) => {
      const [prefix, local] = split(name);
      return node.localName === local && node.namespaceURI === NAMESPACES[prefix];
    })
  );
}

export const elementsOf = (node: Node): Element[] => {
  const found: Element[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (isElement(child)) found.push(child);
  }
  return found;
};

export const childrenOf = (node: Node, ...names: readonly string[]): Element[] =>
  elementsOf(node).filter((child) => is(child, ...names));

export const childOf = (node: Node | undefined, ...names: readonly string[]): Element | undefined =>
  node === undefined ? undefined : childrenOf(node, ...names)[0];

/** Every element below that has one of these names, in the document's order; what is in `skip` is not entered. */
export const descendantsOf = (
  node: Node,
  names: readonly string[],
  skip: readonly string[] = [],
): Element[] => {
  const found: Element[] = [];
  const walk = (from: Node): void => {
    for (const child of elementsOf(from)) {
      if (skip.length > 0 && is(child, ...skip)) continue;
      if (is(child, ...names)) found.push(child);
      walk(child);
    }
  };
  walk(node);
  return found;
};

/** The nearest element round a node that has one of these names. */
export const closest = (node: Node, ...names: readonly string[]): Element | undefined => {
  for (let up = node.parentNode; up !== null; up = up.parentNode) if (is(up, ...names)) return up;
  return undefined;
};

/** `w:val`, or another attribute given as `w:id`, `r:id`, `w14:val`. */
export const attribute = (element: Element | undefined, name = 'w:val'): string | undefined => {
  const [prefix, local] = split(name);
  return element?.getAttributeNS(NAMESPACES[prefix], local) ?? undefined;
};

export const setAttribute = (element: Element, name: string, value: string): void => {
  const [prefix, local] = split(name);
  element.setAttributeNS(NAMESPACES[prefix], `${prefix}:${local}`, value);
};

/** Makes an element of a part: `make(part, 'r', {}, make(part, 't'))`. Attributes without a prefix are of `w:`. */
export const make = (
  part: Document,
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Node[]
): Element => {
  const [prefix, local] = split(name);
  const element = part.createElementNS(NAMESPACES[prefix], `${prefix}:${local}`);
  for (const [key, value] of Object.entries(attributes)) setAttribute(element, key, value);
  for (const child of children) element.appendChild(child);
  return element;
};

/** The part that a node belongs to. */
export const partOf = (node: Node): Document => {
  if (node.ownerDocument === null) throw new Error('A node that belongs to no part.');
  return node.ownerDocument;
};

export const parentOf = (node: Node): Element => {
  if (!isElement(node.parentNode)) throw new Error('A node that stands nowhere.');
  return node.parentNode;
};

export const remove = (node: Node): void => void node.parentNode?.removeChild(node);

export const insert = (parent: Node, nodes: readonly Node[], before: Node | null): void => {
  for (const node of nodes) parent.insertBefore(node, before);
};

/** `w:val` as a toggle: absent, `1`, `true` and `on` are on. */
export const isOn = (element: Element | undefined, name = 'w:val'): boolean =>
  element !== undefined && !/^(0|false|off)$/iu.test(attribute(element, name) ?? '1');
