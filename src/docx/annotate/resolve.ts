import { comparable } from '../part-names';
import type { Body } from './body';
import { readPart } from './body';
import { partsOf } from './package-edit';
import type { PackageEdit } from './package-edit';
import type { CommentPlace, PlacedAt } from './types';
import type { Carrier } from './watch';

export type Resolved = { readonly carrier: Carrier; readonly at: PlacedAt } | { readonly why: string };

/** For each paragraph the one that carries comments for it: itself, else the nearest before, else the first of all. */
const nearestOf = ({ story, watch }: Body): readonly (Carrier | undefined)[] => {
  let last = [...watch.carriers.values()].reduce<Carrier | undefined>(
    (first, carrier) => (first === undefined || carrier.index < first.index ? carrier : first),
    undefined,
  );
  return story.paragraphs.map((_, index) => (last = watch.carriers.get(index) ?? last));
};

/** Where the text of the body begins to the eye. */
const startOf = ({ story, watch }: Body): Carrier | undefined => {
  const withWords = story.paragraphs.findIndex(
    ({ text }, index) => watch.carriers.has(index) && text.trim() !== '',
  );
  return watch.carriers.get(withWords) ?? [...watch.carriers.values()].sort((a, b) => a.index - b.index)[0];
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
  const nearest = nearestOf(body);
  const start = startOf(body);
  const notes = new Map<string, readonly string[]>();
  const isMain = (part: string): boolean => comparable(part) === comparable(edit.map.mainPart);
  const kindOf = (part: string): string | undefined =>
    ['footnotes', 'endnotes', 'header', 'footer'].find((kind) =>
      partsOf(edit, kind).some((name) => comparable(name) === comparable(part)),
    );

  const at = (carrier: Carrier | undefined, how: PlacedAt): Resolved =>
    carrier === undefined ? { why: NO_PARAGRAPH } : { carrier, at: how };

  const inBody = (paragraph: number): Resolved => {
    if (body.story.paragraphs[paragraph] === undefined) return { why: GONE };
    const own = body.watch.carriers.get(paragraph);
    if (own !== undefined) return at(own, 'place');
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
