/**
 * Where a value goes, by the numbers that `readDocx` gives: into a control of a part, or behind what stands in a
 * paragraph of it. `after` is all that stands in that paragraph, blanks at its ends aside; nothing for an empty one.
 */
export type FillPlace =
  | { readonly part: string; readonly control: number }
  | { readonly part: string; readonly paragraph: number; readonly after: string };

/** A value and its place: text, or for a check box whether it is ticked. Lines of the text are parted by `\n`. */
export interface Fill {
  readonly place: FillPlace;
  readonly value: string | boolean;
}

/**
 * Why a value was not put where it was to go:
 * - `not-changeable`: no copy can be made (one flat XML file, a digital signature, a part that cannot be read);
 * - `no-such-place`: nothing has that number, or another value was put there;
 * - `aside`: it stands in a text box, a field, a tracked change or one of several ways to show the same;
 * - `not-empty`: something stands there that is no prompt;
 * - `holds-more`: pictures, controls, tables, bookmarks or the like stand in it;
 * - `bound`: Word would put back what the data part says that the control is bound to, and that part cannot be filled
 *   with it: something stands there, it cannot be told where, or one of the controls bound to it is of no plain text;
 * - `locked`: nobody could change it in Word;
 * - `wrong-kind`: a date picker, a picture, text for a check box and the like;
 * - `not-in-list`: a drop-down list that does not have it;
 * - `one-line`: a control of one line, and the value has several.
 */
export type WhyNotFilled =
  | 'not-changeable'
  | 'no-such-place'
  | 'aside'
  | 'not-empty'
  | 'holds-more'
  | 'bound'
  | 'locked'
  | 'wrong-kind'
  | 'not-in-list'
  | 'one-line';

/** A document with values put into it. */
export interface Filled {
  readonly bytes: Uint8Array;
  /** What was not put in, by its index in what was given. */
  readonly notFilled: readonly { readonly index: number; readonly why: WhyNotFilled }[];
}
