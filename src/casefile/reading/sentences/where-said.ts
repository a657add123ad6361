import { placeOf } from '../../../docx';
import type { DocxPart } from '../../../docx';
import { isReported, mayLeadIn } from './lead-in';
import { normalise, withoutNumbering } from '../words/normalise';
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
  !NOT_A_FINDING.test(boldHeading(part, paragraph)) &&
  isOfAnotherBody(part, paragraph) === 'no';

/** The headings over a paragraph, the line in bold that stands over it like one included; the outermost first. */
export const headingsOver = (part: DocxPart, paragraph: number): readonly string[] =>
  [...placeOf(part, paragraph).headings, boldHeading(part, paragraph)].filter((text) => text !== '');

/** Who decides matters of its own, and not the allegation: police, child protection, a court, another agency. */
const BODY =
  '(?:(?:victoria |vic )?police|vicpol|child protection|(?:(?:childrens|magistrates|county|supreme|district|family|federal|coroners) )?courts?|coroners?|ombudsman|worksafe|ahpra|prosecutors?|' +
  '(?:other|external) (?:agency|agencies|body|bodies|authority|authorities|investigations?))';
/** The regulator of the scheme is told of our finding, so its name alone over it says nothing. */
const REGULATOR =
  '(?:ccyp|commission(?: for children and young people)?|ndis(?: \\p{L}+){0,3} commission|commissioner|regulator|department)s?';
const MATTER = '(?:investigation|findings?|outcomes?|decisions?|results?|review|proceedings|charges?)';
const ASIDE =
  '(?:response|involvement|contact|process|matters?|action|notification|report|update|referral|interview|clearance|and|or)';

const OF_ANOTHER_BODY = new RegExp(
  `^(?:${MATTER} (?:of|by|from) )?(?:the )?(?:${BODY}(?: victoria)?(?: (?:${ASIDE}|${MATTER}|${BODY}))*|${REGULATOR} ${MATTER}(?: ${MATTER})*|` +
    `${MATTER} (?:of|by|from) (?:the )?${REGULATOR}|criminal (?:${MATTER}|${ASIDE})(?: (?:${ASIDE}|${MATTER}))*)(?: (?:of|into|about|on|for) (?:the |this )?allegations?(?: \\d{1,2})?)?$`,
  'u',
);

const OTHER_BODY_LIMIT = 80;

/** Whether a heading names a body that decides matters of its own. */
export const isOtherBody = (title: string): boolean =>
  title.length <= OTHER_BODY_LIMIT && OF_ANOTHER_BODY.test(normalise(withoutNumbering(title)));

/** "Allegation 2", "Provider’s finding": below it the report speaks of its own matter again. */
const IS_OURS = /\ballegations?\b|\b(?:provider|organisation|organization|investigator)/i;

/**
 * Whether what stands there is told of another body: under "Victoria Police" an outcome is the outcome of theirs, until
 * a heading comes that is the report's own. `perhaps`: a line made a heading in bold stands over a label in bold.
 */
export const isOfAnotherBody = (part: DocxPart, paragraph: number): 'yes' | 'perhaps' | 'no' => {
  const { headings } = placeOf(part, paragraph);
  for (const heading of [...headings].reverse()) {
    if (isOtherBody(heading)) return 'yes';
    if (IS_OURS.test(heading)) break;
  }
  const { bold, boldStart } = part.paragraphs[paragraph] ?? {};
  if (!isOtherBody(handMadeOver(part, paragraph))) return 'no';
  return bold === true || boldStart !== undefined ? 'perhaps' : 'yes';
};

/** The line in bold that a paragraph stands under; of a table, the one right before it. */
const handMadeOver = (part: DocxPart, paragraph: number): string => {
  const { cell } = part.paragraphs[paragraph] ?? {};
  if (cell === undefined) return boldHeading(part, paragraph);
  const { from = 0 } = part.tables[part.cells[cell]?.table ?? -1] ?? {};
  const heading = boldHeading(part, from);
  return heading.trim() === lineBefore(part, from) ? heading : '';
};

const CONCLUDES =
  /^(?:\S{0,7}[\d.)]\s+)?(?:the )?(?:overall |final )?(?:findings?|conclusions?|determinations?|outcomes?|decisions?|results?)(?: (?:in relation to|for|on|of|about|regarding) .{1,60})?:?$/i;

/** Whether the line before, a heading or one in bold, announces what was found. */
export const isConclusion = (part: DocxPart, paragraph: number): boolean => {
  for (let at = paragraph - 1; at >= Math.max(0, paragraph - LOOK_BACK); at -= 1) {
    const { text = '', heading, bold } = part.paragraphs[at] ?? {};
    if (text.trim() === '') continue;
    return (heading !== undefined || bold === true) && CONCLUDES.test(text.trim());
  }
  return false;
};
