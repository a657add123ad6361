/** What was said by somebody else: between quotation marks. A curly mark left open runs to the end of the paragraph. */
const QUOTATION =
  /“[^”]*(?:”|$)|‘(?:[^’]|’(?=\p{L}))*’|"[^"]*"|(?<=^|[\s([])'(?:[^']|'(?=\p{L}))*'(?=$|[\s.,;:!?)\]])/gu;

/** Something to be filled in or taken out: `<Enter … here>`, and a whole paragraph in square brackets. */
const PROMPT = /<[^<>]*>|^\s*\[[^\]]*\]\s*$/g;

const blank = (span: string): string => ' '.repeat(span.length);

/** The text with quotations and prompts blanked out; every other character keeps its place. */
export const ownWords = (text: string): string => text.replace(QUOTATION, blank).replace(PROMPT, blank);
