// A part as a tree that can be bent into anything, well-formed XML or not: names and values are written as they stand.
import { SaxesParser } from 'saxes';
import { strFromU8, strToU8 } from 'fflate';

export interface XmlElement {
  name: string;
  readonly attributes: Map<string, string>;
  readonly children: XmlNode[];
}
export type XmlNode = XmlElement | string;

/** The tree of a part. @throws Error where the part is not well-formed XML. */
export const parseTree = (bytes: Uint8Array): XmlElement => {
  const top: XmlElement = { name: '', attributes: new Map(), children: [] };
  const open: XmlElement[] = [top];
  const here = (): XmlElement => open.at(-1) ?? top;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: new Map(Object.entries(attributes)), children: [] };
    here().children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  const text = (piece: string): void => void (open.length > 1 && here().children.push(piece));
  parser.on('text', text);
  parser.on('cdata', text);
  parser.write(strFromU8(bytes)).close();
  const [root] = top.children;
  if (root === undefined || typeof root === 'string') throw new Error('The part has no root.');
  return root;
};

export const copyOf = ({ name, attributes, children }: XmlElement): XmlElement => ({
  name,
  attributes: new Map(attributes),
  children: children.map((child) => (typeof child === 'string' ? child : copyOf(child))),
});

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
};
const escaped = (text: string): string => text.replace(/[&<>]/g, (mark) => ENTITIES[mark] ?? mark);
const escapedValue = (text: string): string => text.replace(/[&<"\n\t]/g, (mark) => ENTITIES[mark] ?? mark);

const write = (node: XmlNode, out: string[]): void => {
  if (typeof node === 'string') {
    out.push(escaped(node));
    return;
  }
  out.push('<', node.name);
  for (const [name, value] of node.attributes) out.push(' ', name, '="', escapedValue(value), '"');
  if (node.children.length === 0) {
    out.push('/>');
    return;
  }
  out.push('>');
  for (const child of node.children) write(child, out);
  out.push('</', node.name, '>');
};

/** The tree as the XML of a piece of a part. */
export const xmlOf = (node: XmlNode): string => {
  const out: string[] = [];
  write(node, out);
  return out.join('');
};

/** The tree as a part. */
export const partOfTree = (root: XmlElement): Uint8Array =>
  strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xmlOf(root)}`);

/** An element and the one that it stands in. */
export interface Standing {
  readonly element: XmlElement;
  readonly parent: XmlElement;
}

/** Every element under the root, in the order of the document. */
export const elementsIn = (root: XmlElement): Standing[] => {
  const all: Standing[] = [];
  const walk = (parent: XmlElement): void => {
    for (const element of parent.children) {
      if (typeof element === 'string') continue;
      all.push({ element, parent });
      walk(element);
    }
  };
  walk(root);
  return all;
};

export const isNamed =
  (...names: readonly string[]) =>
  ({ element }: Standing): boolean =>
    names.includes(element.name);

/** Puts other nodes in the place of one. */
export const replaceWith = ({ element, parent }: Standing, ...nodes: readonly XmlNode[]): void => {
  const at = parent.children.indexOf(element);
  if (at >= 0) parent.children.splice(at, 1, ...nodes);
};

/** An element from pieces. */
export const made = (
  name: string,
  children: readonly XmlNode[] = [],
  attributes: Readonly<Record<string, string>> = {},
): XmlElement => ({ name, attributes: new Map(Object.entries(attributes)), children: [...children] });

/** All text under an element. */
export const textIn = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
