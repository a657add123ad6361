import type { Colour, Fill } from '../colours';
import type { Cell, Control, HiddenText, Revision } from '../content';
import type { Style } from '../styles-reader';
import type { Excerpt } from './excerpt';
import type { SymbolFont } from './symbols';

/** A value that is still being read. */
export type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export type OpenControl = Omit<Mutable<Control>, 'items'> & { items?: { text: string; value: string }[] };
export type OpenCell = Mutable<Cell>;
export type OpenRevision = Omit<Mutable<Revision>, 'excerpt'> & { readonly excerpt: Excerpt };

/** Whose properties are being read. */
export type Properties =
  'none' | 'paragraph' | 'paragraph-mark' | 'run' | 'control' | 'table' | 'row' | 'cell';

/** Text that nobody sees, while it goes on for the same reason. */
export interface OpenHidden {
  readonly excerpt: Excerpt;
  readonly because: HiddenText['because'] | 'format';
}

export interface OpenParagraph {
  readonly index: number;
  readonly outer: OpenParagraph | undefined;
  text: string;
  /** What was added to the text last. */
  lastAdded: string;
  style: Style | undefined;
  styleId: string | undefined;
  /** 0 to 8, or 9 for body text, where the paragraph itself says. */
  outline: number | undefined;
  /** The list and the level that the paragraph itself gives. */
  numId: string | undefined;
  listLevel: number | undefined;
  anyShown: boolean;
  allBold: boolean;
  /** Where the bold beginning ends. */
  boldEnd: number;
  hidden: OpenHidden | undefined;
  struck: Excerpt | undefined;
  /** Tracked insertion or deletion of the paragraph mark; told only where no tracked text tells it already. */
  mark: OpenRevision | undefined;
  markHidden: boolean;
  /** What the paragraph itself puts behind its text. */
  fill: Fill | undefined;
  /** Index of the first revision that was met in this paragraph. */
  readonly firstRevision: number;
}

export interface OpenTable {
  readonly index: number;
  readonly outer: OpenTable | undefined;
  row: number;
  column: number;
  headerRows: number;
  columnCount: number;
  /** Whether a row is open: between rows there is no place for a cell. */
  inRow: boolean;
  cell: number | undefined;
  /** The cell to the left in the same row. */
  cellBefore: number | undefined;
  rowHidden: boolean;
  rowRemoved: boolean;
  fill: Fill;
  cellFill: Fill;
  /** Its style shades cells, or a row has shading of its own: what is behind the text is not known. */
  shadedElsewhere: boolean;
}

/** The run at hand: what it says itself, and what that comes to once its text is met. */
export interface OpenRun {
  style: Style | undefined;
  bold: boolean | undefined;
  hidden: boolean | undefined;
  struck: boolean | undefined;
  /** What its characters show, where its font has pictures for letters. */
  symbols: SymbolFont | undefined;
  colour: Colour | undefined;
  /** In half-points. */
  size: number | undefined;
  highlight: Fill | undefined;
  fill: Fill | undefined;
}

/** A field that is open. Its instruction is not content; its result is. */
export interface OpenField {
  phase: 'instruction' | 'result';
  instruction: string;
  /** Text other than the instruction was left out because it stood in it. */
  swallowed: boolean;
  /** Anything of the result has been shown. */
  showed: boolean;
  /** Old form fields, whose value stands in the field's data and not in its result. */
  choices?: string[];
  chosen?: number;
  ticked?: boolean;
}

/** A comment and the paragraphs of its text, `[from, to)`. */
export interface CommentSpan {
  readonly id: string;
  readonly author: string;
  readonly date?: string;
  readonly from: number;
  to: number;
}

/** What a content control would be at a place. */
export type Level = Control['level'];
