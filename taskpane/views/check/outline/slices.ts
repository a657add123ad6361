import type { OutlineLine } from '../../../work/work';

/** Lines that are drawn, measured and skipped together. */
export const SLICE = 100;

export interface Slice {
  /** Paragraph of its first line: tells slices apart. */
  readonly from: number;
  readonly lines: readonly OutlineLine[];
}

/** An outline in pieces of {@link SLICE} lines, in order. */
export const slicesOf = (outline: readonly OutlineLine[]): readonly Slice[] =>
  Array.from({ length: Math.ceil(outline.length / SLICE) }, (_, index) => {
    const lines = outline.slice(index * SLICE, (index + 1) * SLICE);
    return { from: lines[0]?.paragraph ?? index, lines };
  });

/**
 * The paragraph of the line that stands for a paragraph: itself, else the last one before it, because the outline
 * leaves out paragraphs in which nothing stands. Undefined where there is none.
 */
export const lineFor = (outline: readonly OutlineLine[], paragraph: number): number | undefined => {
  let best: number | undefined;
  for (const line of outline) {
    if (line.paragraph > paragraph) continue;
    if (best === undefined || line.paragraph > best) best = line.paragraph;
  }
  return best;
};
