/** Word's styles for a passage that is quoted as a block. */
export const QUOTE_STYLE = /\b(?:quot(?:e|ation)s?|extract)\b/i;

/** A pair of quotation marks. `open`: a mark that is never closed runs to the end of the paragraph. */
interface Marks {
  readonly opening: RegExp;
  readonly closing: RegExp;
  readonly open?: true;
}

/** A single closing mark and an apostrophe look alike; an apostrophe has a letter after it. */
const QUOTATIONS: readonly Marks[] = [
  { opening: /“/g, closing: /”/g, open: true },
  { opening: /‘/g, closing: /’(?!\p{L})/gu },
  { opening: /"/g, closing: /"/g },
  { opening: /(?<=^|[\s([])'(?=\S)/g, closing: /'(?=$|[\s.,;:!?)\]])/g },
];

/** Something to be filled in or taken out: `<Enter … here>`, and a whole paragraph in square brackets. */
const PROMPT = /<[^<>]*>|^\s*\[[^\]]*\]\s*$/g;

/**
 * Blanks out what stands between the marks. Openings and closings are listed first and then walked through side by
 * side, so that a paragraph of nothing but opening marks costs no more than another.
 */
const blankBetween = (text: string, { opening, closing, open }: Marks): string => {
  const closings = [...text.matchAll(closing)].map(({ index }) => index);
  let result = '';
  let from = 0;
  let next = 0;
  for (const { index } of text.matchAll(opening)) {
    if (index < from) continue;
    while ((closings[next] ?? text.length) <= index) next += 1;
    const closed = closings[next];
    if (closed === undefined && open === undefined) break;
    const end = closed === undefined ? text.length : closed + 1;
    result += text.slice(from, index) + ' '.repeat(end - index);
    from = end;
  }
  return result + text.slice(from);
};

/** The text with quotations and prompts blanked out; every other character keeps its place. */
export const ownWords = (text: string): string =>
  QUOTATIONS.reduce(blankBetween, text).replace(PROMPT, (prompt) => ' '.repeat(prompt.length));
