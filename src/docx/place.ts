import { EXCERPT_LENGTH } from './content';
import type { DocxPart, Place } from './content';

/** The headings of a part: where each stands, and the one above it. */
interface Outline {
  /** Indexes into the part's paragraphs, ascending. */
  readonly at: readonly number[];
  /** For each heading the position in `at` of the heading it stands under, or -1. */
  readonly above: readonly number[];
}

// One document is asked for many places; its headings are gathered once.
const outlines = new WeakMap<DocxPart, Outline>();

const outlineOf = (part: DocxPart): Outline => {
  const known = outlines.get(part);
  if (known !== undefined) return known;
  const at: number[] = [];
  const above: number[] = [];
  const levels: number[] = [];
  part.paragraphs.forEach(({ heading, text }, index) => {
    if (heading === undefined || text.trim() === '') return;
    let parent = at.length - 1;
    while (parent >= 0 && (levels[parent] ?? 0) >= heading) parent = above[parent] ?? -1;
    at.push(index);
    above.push(parent);
    levels.push(heading);
  });
  const outline = { at, above };
  outlines.set(part, outline);
  return outline;
};

/** Position of the last heading at or before a paragraph, or -1. */
const lastHeading = ({ at }: Outline, paragraph: number): number => {
  let low = 0;
  let high = at.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((at[middle] ?? 0) <= paragraph) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

const LONGEST_HEADING = 250;

/**
 * A heading as a place gives it. Word finds no text that is longer, and a place is given for each thing that is read: a
 * made-up heading of megabytes would be held as often.
 */
const headingText = (text: string): string => {
  const heading = text.slice(0, 4 * LONGEST_HEADING).trim();
  return heading.length <= LONGEST_HEADING
    ? heading
    : withoutHalf(heading.slice(0, LONGEST_HEADING)).trimEnd();
};

/** A text that was cut, without the half of a character that stands at its end. */
const withoutHalf = (text: string): string => text.replace(/[\ud800-\udbff]$/, '');

/** One line of at most {@link EXCERPT_LENGTH} characters, not cutting a character in two. */
export const excerptOf = (text: string): string => {
  const line = text
    .slice(0, 4 * EXCERPT_LENGTH)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= EXCERPT_LENGTH) return line;
  return withoutHalf(line.slice(0, EXCERPT_LENGTH)).trimEnd();
};

/**
 * Where a paragraph stands. A heading's own text is not among the headings above it.
 *
 * @param paragraph index into the part's paragraphs.
 * @param tag the content control's tag, where the place is one.
 * @param words what stands at the place, where it is less than the paragraph.
 */
export const placeOf = (part: DocxPart, paragraph: number, tag?: string, words?: string): Place => {
  const outline = outlineOf(part);
  const headings: string[] = [];
  let heading = lastHeading(outline, paragraph);
  if (outline.at[heading] === paragraph) heading = outline.above[heading] ?? -1;
  for (; heading >= 0; heading = outline.above[heading] ?? -1) {
    headings.push(headingText(part.paragraphs[outline.at[heading] ?? -1]?.text ?? ''));
  }
  return {
    part: part.name,
    ...(tag !== undefined && tag !== '' && { tag }),
    headings: headings.reverse(),
    paragraph,
    excerpt: excerptOf(words ?? part.paragraphs[paragraph]?.text ?? ''),
  };
};
