import { readXml } from '../xml-reader';
import type { Vocabulary } from '../xml-reader';
import { XmlProblem } from '../xml-source';
import type { Bindings } from '../xml-scope';
import { tagEndingAt } from './markup';
import type { Tag } from './markup';
import type { PackageEdit } from './package-edit';
import { NotAnnotated } from './problem';

/** An element, and where it stands in the text of its part. */
export interface Element {
  readonly open: Tag;
  readonly close: Tag;
}

/** The root of a list, such as a part of relationships, and what is listed in it. */
export interface Outline extends Element {
  readonly bindings: Bindings;
  readonly items: readonly (Element & { readonly name: string })[];
}

/**
 * Where a root and its items stand.
 *
 * @param root the root's short name: `rel:Relationships`.
 * @param item the items' short name.
 * @param key the attribute that names an item.
 * @throws NotAnnotated where the part cannot be read, or has another root.
 */
export const outlineOf = (
  edit: PackageEdit,
  part: string,
  { root, item, key }: { readonly root: string; readonly item: string; readonly key: string },
): Outline => {
  const unusable = (): NotAnnotated =>
    new NotAnnotated(
      'package-unusable',
      'No comments can be put into this document or taken out of it, because what it says about its own parts cannot be read. Open it in Word, save it under a new name, and try again.',
    );
  if (edit.pack.find(part) === undefined) throw unusable();
  const text = edit.text(part);
  const items: { name: string; from: number; to: number }[] = [];
  let bindings: Bindings = new Map();
  let from = 0;
  let to = 0;
  const vocabulary: Vocabulary<undefined> = {
    [root]: {
      open: (_, element) => {
        if (element.depth > 1) return;
        from = element.position;
        bindings = element.bindings;
      },
      close: (_, element) => {
        to = element.position;
      },
    },
    [item]: {
      open: (_, element) => {
        items.push({ name: element.attribute(key) ?? '', from: element.position, to: element.position });
      },
      close: (_, element) => {
        const last = items.at(-1);
        if (last !== undefined) last.to = element.position;
      },
    },
  };
  try {
    readXml({ text, bindings: new Map() }, { vocabulary }, undefined, edit.budget);
  } catch (error) {
    if (error instanceof XmlProblem) throw unusable();
    throw error;
  }
  if (from === 0) throw unusable();
  const element = (openTo: number, closeTo: number): Element => ({
    open: tagEndingAt(text, openTo),
    close: tagEndingAt(text, closeTo),
  });
  return {
    ...element(from, to),
    bindings,
    items: items.map(({ name, ...item }) => ({ name, ...element(item.from, item.to) })),
  };
};
