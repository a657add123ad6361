import { NAMESPACES, type Element } from '../package/xml';

const ignorableOf = (root: Element): string[] =>
  (root.getAttributeNS(NAMESPACES.mc, 'Ignorable') ?? '').split(/\s+/u).filter((prefix) => prefix !== '');

/**
 * Declares at the root of one part what is declared at the root of another: prefixes that are only named in attributes
 * (`mc:Ignorable`, `Requires`) must be known there, and newer markup must be marked as what older Words may ignore.
 */
export const declarePrefixes = (from: Element, into: Element): void => {
  for (const { name, value } of Array.from(from.attributes)) {
    if (name.startsWith('xmlns:') && !into.hasAttribute(name))
      into.setAttributeNS(NAMESPACES.xmlns, name, value);
  }
  const prefixes = [...new Set([...ignorableOf(into), ...ignorableOf(from)])].filter((prefix) =>
    into.hasAttribute(`xmlns:${prefix}`),
  );
  if (prefixes.length === 0) return;
  into.setAttributeNS(NAMESPACES.xmlns, 'xmlns:mc', NAMESPACES.mc);
  into.setAttributeNS(NAMESPACES.mc, 'mc:Ignorable', prefixes.join(' '));
};
