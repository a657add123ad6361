import type { Place } from '../content';

/** Where a comment belongs: of a place as the reader gives it, what is needed to find it again. */
export type CommentPlace = Pick<Place, 'part' | 'paragraph'> & Partial<Pick<Place, 'tag' | 'excerpt'>>;

/** A comment to be put into a document. */
export interface NewComment {
  /** Absent for one about the document as a whole: it stands where the text begins. */
  readonly place?: CommentPlace;
  /** Each line is a paragraph. What XML cannot hold is shown as U+FFFD. */
  readonly text: string;
  /** What it says where it has a place and cannot stand there; `text` where this is left out. */
  readonly textElsewhere?: string;
  readonly author: string;
  /** Word shows no more than nine characters. */
  readonly initials: string;
  /** `2026-02-06T00:00:00Z`; a comment may have none. */
  readonly date?: string;
}

/**
 * `place`: at the paragraph. `near`: at the paragraph that a text box hangs on or a note is referred to, or at the one
 * before, where Word sets no comments into what is there. `start`: where the text begins.
 */
export type PlacedAt = 'place' | 'near' | 'start';

export interface Annotated {
  readonly bytes: Uint8Array;
  /** By the index of the comment in what was given. */
  readonly placed: readonly { readonly index: number; readonly at: PlacedAt }[];
  readonly notPlaced: readonly { readonly index: number; readonly why: string }[];
}
