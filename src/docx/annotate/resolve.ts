import { comparable } from '../part-names';
import type { Body } from './body';
import { readPart } from './body';
import { partsOf } from './package-edit';
import type { PackageEdit } from './package-edit';
import type { CommentPlace, PlacedAt } from './types';
import type { Carrier } from './watch';

/** A paragraph in which a comment's range begins, and the one in which it ends. */
export interface Span {
  readonly carrier: Carrier;
  readonly last: Carrier;
}

export type Resolved = (Span & { readonly at: PlacedAt }) | { readonly why: string };

/**
 * How a paragraph can carry comments, where it can.
 *
 * LibreOffice 7.4 gathers the first paragraph of a control round blocks, and takes what a comment says for a part of it:
 * then neither is shown. So such a range ends where the next paragraph begins, if that is its neighbour.
 */
const spanAt = ({ story, watch }: Body, index: number): Span | undefined => {
  const carrier = watch.carriers.get(index);
  if (carrier === undefined) return undefined;
  if (!carrier.opensControl) return { carrier, last: carrier };
  const last = watch.carriers.get(index + 1);
  const isNeighbour = story.paragraphs[index]?.cell === story.paragraphs[index + 1]?.cell;
  return last === undefined || last.opensControl || !isNeighbour ? undefined : { carrier, last };
};

/** The paragraphs that carry comments, for each and for the document as a whole. */
interface Spans {
  readonly own: readonly (Span | undefined)[];
  /** The one itself, else the nearest before, else the first of all. */
  readonly nearest: readonly (Span | undefined)[];
  /** Where the text begins to the eye. */
  readonly start: Span | undefined;
}

const spansOf = (body: Body): Spans => {
  const { paragraphs } = body.story;
  const own = paragraphs.map((_, index) => spanAt(body, index));
  const [any] = [...body.watch.carriers.values()].sort((a, b) => a.index - b.index);
  const first =
    own.find((span) => span !== undefined) ?? (any === undefined ? undefined : { carrier: any, last: any });
  let last = first;
  const nearest = own.map((span) => (last = span ?? last));
  const start = own.find((span, index) => span !== undefined && paragraphs[index]?.text.trim() !== '');
  return { own, nearest, start: start ?? first };
};

/** The note that each paragraph of a part of notes belongs to, by the key that its reference has. */
const notesIn = (edit: PackageEdit, part: string, kind: 'footnote' | 'endnote'): readonly string[] => {
  const keys: string[] = [];
  let key = '';
  readPart(edit, {
    part,
    kind: `${kind}s`,
    root: `w:${kind}s`,
    also: {
      [`w:${kind}`]: {
        open: (_, element) => {
          key = `${kind} ${element.attribute('w:id') ?? ''}`;
        },
      },
      'w:p': {
        open: (story) => {
          keys[story.paragraph?.index ?? 0] = key;
        },
      },
    },
  });
  return keys;
};

const NO_PARAGRAPH = 'The document has no paragraph that a comment could be set at.';
const GONE = 'The document has no such place.';

/** Finds the paragraph of the body that carries the comment for a place. */
export const resolver = (edit: PackageEdit, body: Body): ((place: CommentPlace | undefined) => Resolved) => {
  const { own, nearest, start } = spansOf(body);
  const notes = new Map<string, readonly string[]>();
  const isMain = (part: string): boolean => comparable(part) === comparable(edit.map.mainPart);
  const kindOf = (part: string): string | undefined =>
    ['footnotes', 'endnotes', 'header', 'footer'].find((kind) =>
      partsOf(edit, kind).some((name) => comparable(name) === comparable(part)),
    );

  const at = (span: Span | undefined, how: PlacedAt): Resolved =>
    span === undefined ? { why: NO_PARAGRAPH } : { ...span, at: how };

  const inBody = (paragraph: number): Resolved => {
    if (body.story.paragraphs[paragraph] === undefined) return { why: GONE };
    const span = own[paragraph];
    if (span !== undefined) return at(span, 'place');
    return at(nearest[body.watch.holders.get(paragraph) ?? paragraph], 'near');
  };

  const inNotes = (part: string, kind: 'footnote' | 'endnote', paragraph: number): Resolved => {
    const keys = notes.get(part) ?? notesIn(edit, part, kind);
    notes.set(part, keys);
    const key = keys[paragraph];
    if (key === undefined) return { why: GONE };
    const referred = body.watch.notes.get(key);
    return referred === undefined ? at(start, 'start') : at(nearest[referred], 'near');
  };

  return (place) => {
    if (place === undefined) return at(start, 'start');
    if (isMain(place.part)) return inBody(place.paragraph);
    const kind = kindOf(place.part);
    if (kind === 'footnotes') return inNotes(place.part, 'footnote', place.paragraph);
    if (kind === 'endnotes') return inNotes(place.part, 'endnote', place.paragraph);
    return kind === undefined ? { why: GONE } : at(start, 'start');
  };
};
