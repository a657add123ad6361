import { elementsOf, isElement, rootOf, type Element } from '../package/xml';
import type { WordDocument } from '../word-document';
import { attribute } from '../package/xml';
import { property } from './control';

/** Where a control's text also lives: a node of a custom XML part. */
export interface Binding {
  readonly storeItemId: string;
  readonly xpath: string;
  readonly prefixes: string;
}

export const bindingOf = (control: Element): Binding | undefined => {
  const binding = property(control, 'dataBinding');
  return (
    binding && {
      storeItemId: (attribute(binding, 'w:storeItemID') ?? '').toLowerCase(),
      xpath: attribute(binding, 'w:xpath') ?? '',
      prefixes: attribute(binding, 'w:prefixMappings') ?? '',
    }
  );
};

export const isSameBinding = (one: Binding, other: Binding): boolean =>
  one.storeItemId === other.storeItemId && one.xpath === other.xpath;

/** The custom XML parts by the id that controls name them by. */
export const storesOf = ({ package: parts }: WordDocument): ReadonlyMap<string, string> =>
  new Map(
    parts
      .relationships(parts.mainPart)
      .all()
      .filter(({ kind, target }) => kind === 'customXml' && parts.has(target))
      .flatMap(({ target }) => {
        const properties = parts.relationships(target).targetOf('customXmlProps');
        if (properties === undefined || !parts.has(properties)) return [];
        const id = Array.from(rootOf(parts.tree(properties)).attributes).find(
          ({ localName }) => localName === 'itemID',
        );
        return id === undefined ? [] : [[id.value.toLowerCase(), target] as const];
      }),
  );

/** Follows a path of the kind that Word writes, `/c:case[1]/c:incidentId[1]`. */
const follow = (root: Element, { xpath, prefixes }: Binding): Element | undefined => {
  const namespaces = new Map(
    [...prefixes.matchAll(/xmlns:([^=\s]+)=['"]([^'"]*)['"]/gu)].map(([, key, value]) => [key, value]),
  );
  const steps = [...xpath.matchAll(/\/(?:([^:/[\]]+):)?([^:/[\]]+)(?:\[(\d+)\])?/gu)];
  if (steps.map(([step]) => step).join('') !== xpath) return undefined;
  let level: readonly Element[] = [root];
  let found: Element | undefined;
  for (const [, prefix, name, place] of steps) {
    const namespace = prefix === undefined ? null : (namespaces.get(prefix) ?? null);
    found = level.filter((node) => node.localName === name && (node.namespaceURI ?? null) === namespace)[
      Number(place ?? 1) - 1
    ];
    if (found === undefined) return undefined;
    level = elementsOf(found);
  }
  return found;
};

const nodeOf = (document: WordDocument, binding: Binding): Element | undefined => {
  const part = storesOf(document).get(binding.storeItemId);
  return part === undefined ? undefined : follow(rootOf(document.package.tree(part)), binding);
};

/** What the custom XML part says; undefined where there is no such part or node. */
export const readStore = (document: WordDocument, binding: Binding): string | undefined =>
  nodeOf(document, binding)?.textContent ?? undefined;

/** Puts text into the custom XML part. Says whether there was a place for it. */
export const writeStore = (document: WordDocument, binding: Binding, text: string): boolean => {
  const node = nodeOf(document, binding);
  if (node === undefined || !isElement(node)) return false;
  node.textContent = text;
  document.package.touch(node);
  return true;
};
