import { escaped, prefixOf, tagEndingAt, atEndOf } from '../annotate/markup';
import { partsOf } from '../annotate/package-edit';
import type { PackageEdit } from '../annotate/package-edit';
import type { Edit } from '../annotate/splice';
import { readXml } from '../xml-reader';
import type { ElementHandler } from '../xml-reader';
import { XmlProblem } from '../xml-source';

/** What a control says of the place in a data part that it shows: Word takes what stands there when it opens the file. */
export interface DataBinding {
  readonly xpath: string;
  readonly storeItemId: string;
  readonly prefixMappings: string;
}

/** An empty element of a data part, and what puts a value into it. */
export interface DataNode {
  readonly part: string;
  readonly edits: (value: string) => readonly Edit[];
}

interface Step {
  readonly uri: string;
  readonly local: string;
  /** Which one of its name among its siblings, from 1. */
  readonly which: number;
}

const STEPS = /^(?:\/[\w.:-]+(?:\[\d+\])?)+$/;
const STEP = /\/(?:([\w.-]+):)?([\w.-]+)(?:\[(\d+)\])?/g;
const MAPPING = /xmlns:([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The steps of a path from element to element, as Word writes it; nothing for any other, such as one to an attribute. */
const stepsOf = ({ xpath, prefixMappings }: DataBinding): readonly Step[] | undefined => {
  if (!STEPS.test(xpath)) return undefined;
  const uris = new Map(
    [...prefixMappings.matchAll(MAPPING)].map(([, prefix = '', one, other]) => [prefix, one ?? other ?? '']),
  );
  const steps = [...xpath.matchAll(STEP)].map(([, prefix, local = '', which = '1']) => ({
    uri: prefix === undefined ? '' : uris.get(prefix),
    local,
    which: Number(which),
  }));
  return steps.every((step): step is Step => step.uri !== undefined) ? steps : undefined;
};

const ITEM_ID = /\bitemID\s*=\s*(?:"([^"]*)"|'([^']*)')/;

/** The data parts that say they have an id; there should be one. */
const partsWithId = (edit: PackageEdit, id: string): readonly string[] =>
  partsOf(edit, 'customXml').filter((name) =>
    (edit.map.relationships.get(name) ?? [])
      .filter(({ kind, external }) => kind === 'customXmlProps' && !external)
      .map(({ target }) => edit.pack.find(target))
      .some((properties) => {
        if (properties === undefined) return false;
        const [, one, other] = ITEM_ID.exec(edit.text(properties)) ?? [];
        return (one ?? other)?.toLowerCase() === id.toLowerCase();
      }),
  );

/** An element that is open while a data part is read. */
interface Open {
  readonly uri: string;
  readonly local: string;
  readonly openTo: number;
  /** Whether it and all it stands in are what the steps ask for. */
  readonly onPath: boolean;
  /** How many of each name stood in it so far. */
  readonly counts: Map<string, number>;
  hasElements: boolean;
}

interface Stretch {
  readonly openTo: number;
  readonly closeTo: number;
  readonly hasElements: boolean;
}

/** Where the element that the steps lead to stands in the text of its part. */
const stretchOf = (edit: PackageEdit, part: string, steps: readonly Step[]): Stretch | undefined => {
  const text = edit.text(part);
  const open: Open[] = [];
  const root = new Map<string, number>();
  let found: Stretch | undefined;
  const handler: ElementHandler<undefined> = {
    open: (_, { position, bindings }) => {
      const { name } = tagEndingAt(text, position);
      const prefix = prefixOf(name);
      const uri = bindings.get(prefix) ?? '';
      const local = prefix === '' ? name : name.slice(prefix.length + 1);
      const parent = open.at(-1);
      const counts = parent?.counts ?? root;
      const key = `${local} ${uri}`;
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      if (parent !== undefined) parent.hasElements = true;
      const step = steps[open.length];
      const onPath =
        (parent?.onPath ?? true) && step?.uri === uri && step.local === local && step.which === count;
      open.push({ uri, local, openTo: position, onPath, counts: new Map(), hasElements: false });
    },
    close: (_, { position }) => {
      const depth = open.length;
      const element = open.pop();
      if (element?.onPath !== true || depth !== steps.length) return;
      found = { openTo: element.openTo, closeTo: position, hasElements: element.hasElements };
    },
  };
  // A data part is in a namespace of its maker's; one in a namespace of Word's own is not filled.
  readXml({ text, bindings: new Map() }, { vocabulary: {}, foreign: handler }, undefined, edit.budget);
  return found;
};

/**
 * The place in a data part that a control is bound to: an element in which nothing stands. Nothing where it cannot be
 * told, stands in several parts, or holds something.
 */
export const emptyNode = (edit: PackageEdit, binding: DataBinding): DataNode | undefined => {
  const steps = stepsOf(binding);
  const [part, another] = partsWithId(edit, binding.storeItemId);
  if (steps === undefined || part === undefined || another !== undefined) return undefined;
  try {
    const found = stretchOf(edit, part, steps);
    if (found === undefined || found.hasElements) return undefined;
    const text = edit.text(part);
    const open = tagEndingAt(text, found.openTo);
    const close = tagEndingAt(text, found.closeTo);
    if (!open.empty && text.slice(open.to, close.from).trim() !== '') return undefined;
    return {
      part,
      edits: (value) =>
        open.empty
          ? atEndOf(open, close, escaped(value))
          : [{ from: open.to, to: close.from, text: escaped(value) }],
    };
  } catch (error) {
    if (error instanceof XmlProblem) return undefined;
    throw error;
  }
};
