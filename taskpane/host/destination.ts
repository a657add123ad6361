/** One of the controls that carry a tag, counted in the order of the document's body, from 0. */
export interface ControlPlace {
  readonly tag: string;
  readonly occurrence: number;
}

/**
 * A place of a document as Word can be asked for it: a `Place` of the core with what is needed to find it again. Each
 * way is tried in turn: the control itself, the controls round it from the inside out (rich-text controls, which the
 * oldest Word lists too), the words that stand there, the nearest heading.
 */
export interface Destination {
  readonly control?: ControlPlace;
  readonly around: readonly ControlPlace[];
  /** The first words there, as `Place.excerpt`; empty where nothing stands there. */
  readonly words: string;
  /** The headings above, outermost first. */
  readonly headings: readonly string[];
  /** The part's name, for example `word/document.xml`. Word's search does not reach headers, footers and notes. */
  readonly part: string;
  /** Index into the part's paragraphs, for the outline of the plain browser. */
  readonly paragraph: number;
}

/** How a place was reached, or one sentence why it was not. */
export type Arrival =
  | { readonly ok: true; readonly by: 'control' | 'around' | 'words' | 'heading' }
  | { readonly ok: false; readonly reason: string };
