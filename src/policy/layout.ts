import type { CalendarDate } from './calendar-date';

/** The kinds of document that an organisation's template can be of. */
export const LAYOUT_KINDS = [
  'investigation-plan',
  'investigation-report',
  'cims-recommendations',
  'rcs-investigation-report',
] as const;

export type LayoutKind = (typeof LAYOUT_KINDS)[number];

/** How an entry says what is found in a template: the tag or the title of a content control, a label, a heading. */
export const LAYOUT_PLACES = ['tag', 'title', 'label', 'heading'] as const;

export type LayoutPlace = (typeof LAYOUT_PLACES)[number];

/** One thing that stands in an organisation's template, and what it means. */
export interface LayoutEntry {
  readonly place: LayoutPlace;
  /** The tag, or the words as they stand in the template. */
  readonly words: string;
  /**
   * Names of fields (`incident.id`), a group (`allegation`) or a section (`section.details`). Several where what stands
   * round it decides; none where nobody has decided, or where it is not ours.
   */
  readonly means: readonly string[];
  /** A heading or title that begins one more copy of its group each time it stands. */
  readonly opensCopy: boolean;
  /** Proposed from words that are only close; nobody has said yes to it. */
  readonly unsure: boolean;
}

/** A template of the organisation's own: what stands in it, and what that means. */
export interface Layout {
  readonly name: string;
  readonly kind: LayoutKind;
  readonly recognisedBy: {
    /** The least share of its entries that stand in a document made from it. */
    readonly share: number;
    /** Words that a title, heading, header or footer of such a document has to contain. */
    readonly title?: string;
  };
  /** Who looked the entries through, and when; without it they are a proposal. */
  readonly confirmed?: { readonly by: string; readonly on: CalendarDate };
  readonly entries: readonly LayoutEntry[];
}

/** The share of entries where a layout sets none. */
export const USUAL_SHARE = 0.6;
