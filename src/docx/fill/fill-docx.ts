import { readPart, stylesOf } from '../annotate/body';
import { openForEdit, partsOf } from '../annotate/package-edit';
import type { PackageEdit } from '../annotate/package-edit';
import { NotAnnotated } from '../annotate/problem';
import type { Edit } from '../annotate/splice';
import type { ReadLimits } from '../limits';
import type { Styles } from '../styles-reader';
import { emptyNode } from './data-part';
import type { DataBinding } from './data-part';
import { fillControl } from './fill-control';
import type { PartDesk } from './fill-control';
import { fillParagraph } from './fill-paragraph';
import type { Fill, Filled, WhyNotFilled } from './types';
import { FillWatch } from './watch';
import { writable } from './written-run';

/** A part that can be filled, by its name. */
interface Fillable {
  readonly kind: 'body' | 'header' | 'footer';
  readonly root: string;
}

const fillableParts = (edit: PackageEdit): ReadonlyMap<string, Fillable> =>
  new Map<string, Fillable>([
    ...partsOf(edit, 'header').map((name) => [name, { kind: 'header', root: 'w:hdr' }] as const),
    ...partsOf(edit, 'footer').map((name) => [name, { kind: 'footer', root: 'w:ftr' }] as const),
    [edit.map.mainPart, { kind: 'body', root: 'w:document' }],
  ]);

const deskOf = (edit: PackageEdit, part: string, { kind, root }: Fillable, styles: Styles): PartDesk => {
  const watch = new FillWatch();
  const story = readPart(edit, { part, kind, root, also: watch.vocabulary }, styles);
  return { text: edit.text(part), story, watch, budget: edit.budget };
};

/** Changes by the part that they are made in. */
type PartEdits = ReadonlyMap<string, readonly Edit[]>;

/** What is being changed, each part read when it is first asked for. */
interface Desks {
  readonly edit: PackageEdit;
  /** The parts that can be filled. */
  readonly parts: readonly string[];
  readonly deskOf: (part: string) => PartDesk | undefined;
}

const sameBinding = (one: DataBinding, other: DataBinding | undefined): boolean =>
  other !== undefined &&
  one.xpath === other.xpath &&
  one.storeItemId.toLowerCase() === other.storeItemId.toLowerCase();

/**
 * Fills everything that shows one place of a data part, and that place itself: all of it or nothing, since Word shows
 * what stands in the data. Only controls of plain text: those of other kinds show something else than they hold.
 */
const editsForBound = (
  { edit, parts, deskOf }: Desks,
  binding: DataBinding,
  value: string,
): PartEdits | WhyNotFilled => {
  const node = emptyNode(edit, binding);
  const written = writable(value);
  if (node === undefined || written.includes('\n')) return 'bound';
  const all = new Map<string, Edit[]>([[node.part, [...node.edits(written)]]]);
  for (const part of parts) {
    const desk = deskOf(part);
    if (desk === undefined) return 'bound';
    for (const [index, raw] of desk.watch.controls) {
      if (!sameBinding(binding, raw.binding)) continue;
      if (desk.story.controls[index]?.kind !== 'plain-text') return 'bound';
      const edits = fillControl(desk, index, value, true);
      if (typeof edits === 'string') return edits;
      all.set(part, [...(all.get(part) ?? []), ...edits]);
    }
  }
  return all;
};

const editsFor = (desks: Desks, { place, value }: Fill): PartEdits | WhyNotFilled => {
  const desk = desks.deskOf(place.part);
  if (desk === undefined) return 'no-such-place';
  const inPart = (edits: readonly Edit[] | WhyNotFilled): PartEdits | WhyNotFilled =>
    typeof edits === 'string' ? edits : new Map([[place.part, edits]]);
  if ('control' in place) {
    const binding = desk.watch.controls.get(place.control)?.binding;
    return binding !== undefined && typeof value === 'string'
      ? editsForBound(desks, binding, value)
      : inPart(fillControl(desk, place.control, value));
  }
  if (typeof value !== 'string') return 'wrong-kind';
  const { paragraph, after } = place;
  const raw = desk.watch.paragraphs.get(paragraph);
  return inPart(fillParagraph(desk.text, desk.story, raw, { paragraph, after, value }));
};

const overlap = (one: readonly Edit[], other: readonly Edit[]): boolean =>
  one.some((a) => other.some((b) => a.from <= b.to && b.from <= a.to));

/**
 * Puts values into a copy of a Word document, where it waits for them: into controls that show their prompt or nothing,
 * into empty paragraphs, and behind labels. Nothing that stands there is written over, and nothing else of the package
 * changes by a byte. The same input gives the same bytes.
 *
 * Of the parts only the body, headers and footers are filled. Where a control is bound to an empty place of a data part,
 * that place gets the value, and so does every control that is bound to it.
 *
 * @throws UnreadableDocument as `readDocx` does.
 */
export const fillDocx = (
  bytes: Uint8Array,
  fills: readonly Fill[],
  limits: Partial<ReadLimits> = {},
): Filled => {
  const notFilled: { index: number; why: WhyNotFilled }[] = [];
  const refuseAll = (): Filled => ({
    bytes: new Uint8Array(bytes),
    notFilled: fills.map((_, index) => ({ index, why: 'not-changeable' })),
  });
  try {
    const edit = openForEdit(bytes, limits);
    const parts = fillableParts(edit);
    const styles = stylesOf(edit);
    const read = new Map<string, PartDesk>();
    const desks: Desks = {
      edit,
      parts: [...parts.keys()],
      deskOf: (part) => {
        const fillable = parts.get(part);
        if (fillable === undefined) return undefined;
        const desk = read.get(part) ?? deskOf(edit, part, fillable, styles);
        read.set(part, desk);
        return desk;
      },
    };
    const changes = new Map<string, Edit[]>();
    fills.forEach((fill, index) => {
      const edits = editsFor(desks, fill);
      if (typeof edits === 'string') notFilled.push({ index, why: edits });
      else if ([...edits].some(([part, each]) => overlap(each, changes.get(part) ?? []))) {
        notFilled.push({ index, why: 'no-such-place' });
      } else {
        for (const [part, each] of edits) changes.set(part, [...(changes.get(part) ?? []), ...each]);
      }
    });
    if ([...changes.values()].every((edits) => edits.length === 0)) {
      return { bytes: new Uint8Array(bytes), notFilled };
    }
    for (const [part, edits] of changes) edit.edit(part, edits);
    return { bytes: edit.bytes(), notFilled };
  } catch (error) {
    if (error instanceof NotAnnotated) return refuseAll();
    throw error;
  }
};
