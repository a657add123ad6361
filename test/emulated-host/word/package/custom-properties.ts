import type { DocxPackage } from './docx-package';
import { elementsOf, rootOf, type Element } from './xml';

const PART = 'docProps/custom.xml';
const TYPE = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
const NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties';
const VALUES = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
const EMPTY = `<Properties xmlns="${NAMESPACE}" xmlns:vt="${VALUES}"/>`;
const FORMAT = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

export interface CustomProperty {
  readonly name: string;
  readonly value: string;
  readonly element: Element;
}

/** The properties of a document that somebody named; Word tells names apart without regard to case. */
export const customProperties = (parts: DocxPackage) => {
  const name = parts.relationships('').targetOf('custom-properties');
  const known = name !== undefined && parts.has(name) ? rootOf(parts.tree(name)) : undefined;
  const all = (): readonly CustomProperty[] =>
    (known === undefined ? [] : elementsOf(known)).map((element) => ({
      name: element.getAttribute('name') ?? '',
      value: element.textContent ?? '',
      element,
    }));
  const find = (wanted: string): CustomProperty | undefined =>
    all().find((each) => each.name.toLowerCase() === wanted.toLowerCase());
  return {
    all,
    find,
    set: (wanted: string, value: string): void => {
      const root = known ?? made(parts);
      const there = find(wanted)?.element;
      const property = there ?? root.appendChild(newProperty(root, wanted));
      const text = property.ownerDocument?.createElementNS(VALUES, 'vt:lpwstr');
      while (property.firstChild !== null) property.removeChild(property.firstChild);
      if (text === undefined) return;
      text.textContent = value;
      property.appendChild(text);
      parts.touch(root);
    },
    remove: (wanted: string): void => {
      const there = find(wanted)?.element;
      if (known === undefined || there === undefined) return;
      known.removeChild(there);
      parts.touch(known);
    },
  };
};

const made = (parts: DocxPackage): Element => {
  parts.put(PART, EMPTY, TYPE);
  parts.relationships('').add('custom-properties', PART);
  return rootOf(parts.tree(PART));
};

const newProperty = (root: Element, name: string): Element => {
  const property = root.ownerDocument?.createElementNS(NAMESPACE, 'property');
  if (property === undefined || property === null) throw new Error('A root of no part.');
  const taken = elementsOf(root).map((each) => Number(each.getAttribute('pid') ?? 1));
  property.setAttribute('fmtid', FORMAT);
  property.setAttribute('pid', String(Math.max(1, ...taken) + 1));
  property.setAttribute('name', name);
  return property;
};
