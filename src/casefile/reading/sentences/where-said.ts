import { placeOf } from '../../../docx';
import type { DocxPart } from '../../../docx';
import { isReported, mayLeadIn } from './lead-in';
import { QUOTE_STYLE } from '../words/quoted';

/** Sections that say what a finding would be, or what was found at another time. */
const NOT_A_FINDING =
  /\b(?:definitions?|glossary|terms|terminology|abbreviations|polic(?:y|ies)|legislati(?:on|ve)|framework|standards? of proof|(?:possible|available) (?:findings|outcomes)|(?:finding|outcome) (?:categories|options)|categories of findings?|types of findings?|how findings are made|history|historical|previous|prior|past|earlier|background|guidance|appendix|appendices|annex(?:ure)?|attachments?|methodology)\b/i;

/** How far back a heading made by hand is looked for. */
const LOOK_BACK = 40;

const BOLD_HEADING_LIMIT = 80;

/** The line in bold that stands over a paragraph like a heading. */
const boldHeading = (part: DocxPart, paragraph: number): string => {
  for (let at = paragraph - 1; at >= Math.max(0, paragraph - LOOK_BACK); at -= 1) {
    const { text = '', bold, heading, cell } = part.paragraphs[at] ?? {};
    if (heading !== undefined) return '';
    if (bold === true && cell === undefined && text.trim() !== '' && text.length <= BOLD_HEADING_LIMIT)
      return text;
  }
  return '';
};

/** The last paragraph before this one in which anything stands. */
const lineBefore = (part: DocxPart, paragraph: number): string => {
  for (let at = paragraph - 1; at >= Math.max(0, paragraph - LOOK_BACK); at -= 1) {
    const text = part.paragraphs[at]?.text.trim() ?? '';
    if (text !== '') return text;
  }
  return '';
};

/** The next paragraph in which anything stands. */
const lineAfter = (part: DocxPart, paragraph: number): string => {
  for (let at = paragraph + 1; at <= paragraph + LOOK_BACK; at += 1) {
    const text = part.paragraphs[at]?.text.trim() ?? '';
    if (text !== '') return text;
  }
  return '';
};

/** Whether a name stands in a list of those that may be chosen, one to a line: then none of them was. */
export const isAmongNames = (
  part: DocxPart,
  paragraph: number,
  isName: (text: string) => boolean,
): boolean => {
  const own = part.paragraphs[paragraph]?.text.trim() ?? '';
  return [lineBefore(part, paragraph), lineAfter(part, paragraph)].some(
    (text) => text.toLowerCase() !== own.toLowerCase() && text.length <= NAME_LIMIT && isName(text),
  );
};

const NAME_LIMIT = 120;

/** Whether a paragraph is a quotation, or the line before it says whose words or which rule follows. */
export const isQuotedPassage = (part: DocxPart, paragraph: number): boolean => {
  if (QUOTE_STYLE.test(part.paragraphs[paragraph]?.style ?? '')) return true;
  const before = lineBefore(part, paragraph);
  if (!before.endsWith(':')) return false;
  const lead = before.slice(-200, -1).toLowerCase();
  return isReported(lead) && !mayLeadIn(lead);
};

/** Whether what is stated there may be a finding of the report: not where terms are explained or history is told. */
export const isWhereFindingsStand = (part: DocxPart, paragraph: number): boolean =>
  !placeOf(part, paragraph).headings.some((heading) => NOT_A_FINDING.test(heading)) &&
  !NOT_A_FINDING.test(boldHeading(part, paragraph));

const CONCLUDES =
  /^(?:\S{1,8}\s+)?(?:the )?(?:overall |final )?(?:findings?|conclusions?|determinations?|outcomes?|decisions?|results?)(?: (?:in relation to|for|on|of|about|regarding) .{1,60})?:?$/i;

/** Whether the line before, a heading or one in bold, announces what was found. */
export const isConclusion = (part: DocxPart, paragraph: number): boolean => {
  for (let at = paragraph - 1; at >= Math.max(0, paragraph - LOOK_BACK); at -= 1) {
    const { text = '', heading, bold } = part.paragraphs[at] ?? {};
    if (text.trim() === '') continue;
    return (heading !== undefined || bold === true) && CONCLUDES.test(text.trim());
  }
  return false;
};
