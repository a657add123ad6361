const SEGMENTS = new Intl.Segmenter('en-AU', { granularity: 'grapheme' });

/** Characters that take two columns of a terminal. */
const WIDE =
  /[\u{1100}-\u{115f}\u{2e80}-\u{303e}\u{3041}-\u{a4cf}\u{a960}-\u{a97f}\u{ac00}-\u{d7a3}\u{f900}-\u{faff}\u{fe30}-\u{fe6f}\u{ff00}-\u{ff60}\u{ffe0}-\u{ffe6}\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

const widthOf = (grapheme: string): number => (WIDE.test(grapheme) ? 2 : 1);

const graphemes = (text: string): readonly string[] =>
  Array.from(SEGMENTS.segment(text), ({ segment }) => segment);

/** How many columns of a terminal a text takes that holds nothing but what can be seen. */
export const displayWidth = (text: string): number =>
  graphemes(text).reduce((width, grapheme) => width + widthOf(grapheme), 0);

/** Enough of a text for any column; nobody's file name is measured to its end where it is as long as a book. */
const MOST_MEASURED = 2_000;

/** The text in so many columns at most, with a mark where it was cut. */
export const cutTo = (text: string, columns: number): string => {
  if (text.length <= MOST_MEASURED && displayWidth(text) <= columns) return text;
  let kept = '';
  let width = 0;
  for (const grapheme of graphemes(text.slice(0, MOST_MEASURED))) {
    width += widthOf(grapheme);
    if (width > columns - 1) break;
    kept += grapheme;
  }
  return columns < 1 ? '' : `${kept}…`;
};
