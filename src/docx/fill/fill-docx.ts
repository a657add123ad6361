import { readPart, stylesOf } from '../annotate/body';
import { openForEdit, partsOf } from '../annotate/package-edit';
import type { PackageEdit } from '../annotate/package-edit';
import { NotAnnotated } from '../annotate/problem';
import type { Edit } from '../annotate/splice';
import type { ReadLimits } from '../limits';
import type { Styles } from '../styles-reader';
import { fillControl } from './fill-control';
import type { PartDesk } from './fill-control';
import { fillParagraph } from './fill-paragraph';
import type { Fill, Filled, WhyNotFilled } from './types';
import { FillWatch } from './watch';

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

const editsFor = (desk: PartDesk, { place, value }: Fill): readonly Edit[] | WhyNotFilled => {
  if ('control' in place) return fillControl(desk, place.control, value);
  if (typeof value !== 'string') return 'wrong-kind';
  const { paragraph, after } = place;
  return fillParagraph(desk.text, desk.story, desk.watch.paragraphs.get(paragraph), {
    paragraph,
    after,
    value,
  });
};

const overlap = (one: readonly Edit[], other: readonly Edit[]): boolean =>
  one.some((a) => other.some((b) => a.from <= b.to && b.from <= a.to));

/**
 * Puts values into a copy of a Word document, where it waits for them: into controls that show their prompt or nothing,
 * into empty paragraphs, and behind labels. Nothing that stands there is written over, and nothing else of the package
 * changes by a byte. The same input gives the same bytes.
 *
 * Of the parts only the body, headers and footers are filled.
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
    const desks = new Map<string, { readonly desk: PartDesk; readonly edits: Edit[] }>();
    fills.forEach((fill, index) => {
      const { part } = fill.place;
      const fillable = parts.get(part);
      if (fillable === undefined) {
        notFilled.push({ index, why: 'no-such-place' });
        return;
      }
      const open = desks.get(part) ?? { desk: deskOf(edit, part, fillable, styles), edits: [] };
      desks.set(part, open);
      const edits = editsFor(open.desk, fill);
      if (typeof edits === 'string') notFilled.push({ index, why: edits });
      else if (overlap(edits, open.edits)) notFilled.push({ index, why: 'no-such-place' });
      else open.edits.push(...edits);
    });
    const changes = [...desks].filter(([, { edits }]) => edits.length > 0);
    if (changes.length === 0) return { bytes: new Uint8Array(bytes), notFilled };
    for (const [part, { edits }] of changes) edit.edit(part, edits);
    return { bytes: edit.bytes(), notFilled };
  } catch (error) {
    if (error instanceof NotAnnotated) return refuseAll();
    throw error;
  }
};
