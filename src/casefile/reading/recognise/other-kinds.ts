import type { DocxPart } from '../../../docx';
import { normalise } from '../words/normalise';
import { isBlank } from '../words/prompts';
import { phrases } from '../words/word-list';

/** What a document of a case may be that is none of those that are checked here. */
export type OtherKind = 'letter' | 'email' | 'review' | 'extension-request' | 'regulator-form' | 'record';

/**
 * Their titles. They carry many of the same labels, so by their fields alone they would be held against what an
 * investigation report must hold.
 */
const TITLES: Readonly<Record<Exclude<OtherKind, 'email'>, string>> = {
  review: 'case review, root cause analysis, rca,',
  'extension-request': `
    request for extension, request for extension of due date, request for an extension, extension request,
    extension of due date request, request to extend due date,
  `,
  'regulator-form': `
    (?:three|3) (?:business )?day notification, (?:thirty|30) (?:calendar )?day update, investigation outcome update,
    investigator update, other information update, notification of (?:a )?reportable (?:allegation|conduct),
    reportable (?:allegation|conduct) notification,
  `,
  record: `
    client incident report, cims incident report, record of interview, interview record, interview transcript,
    transcript of interview, witness statement, response to allegations?, file note, case note, meeting minutes,
    minutes of (?:the )?meeting, minutes [a-z ]*meeting, meeting notes, meeting record, record of meeting,
  `,
  letter: 'letters? of allegations?, allegations? letter,',
};

/** A title names its kind at its end, or before what it is about: "CIMS case review report for SAMPLE-1". */
const otherTitle = (titles: string): RegExp =>
  new RegExp(
    String.raw`^(?:[^]{0,100} )?(?:${phrases(titles).join('|')})(?: (?:report|form|template|outcome|and outcome))*(?: (?:for|about|on|of|with|number|incident|ird|version|v) [^]*| (?:[a-z]{1,12} )?[a-z]*\d[^]*)?$`,
  );

const OTHER_TITLES = Object.entries(TITLES).map(
  ([kind, titles]) => [kind as OtherKind, otherTitle(titles)] as const,
);

/** Which other kind of document a line is the title of, if it may be a title; absent where it is none. */
export const otherKindOfTitle = (text: string): OtherKind | undefined => {
  const title = normalise(text);
  return OTHER_TITLES.find(([, pattern]) => pattern.test(title))?.[0];
};

const SALUTATION = /^dear\b.{0,70}$/i;
const CLOSING =
  /^(?:yours (?:sincerely|faithfully|truly)|sincerely|(?:(?:kind|warm|best) )?regards)\s{0,3}[,.]?$/i;

/** What may stand above the salutation of a letter: its head, the addressee, the date, the matter. */
const LINES_ABOVE = 25;
/** What may follow the closing: a name, a position, an address, what is enclosed. More is another document. */
const LINES_BELOW = 12;

/** What a letter begins and ends with; absent where the document is none, or is one with a report after it. */
export const letterOf = (body: DocxPart): string | undefined => {
  let seen = 0;
  let salutation: string | undefined;
  let closedAt: number | undefined;
  for (const { text } of body.paragraphs) {
    if (isBlank(text)) continue;
    seen += 1;
    const line = text.length > 90 ? '' : text.trim();
    if (salutation === undefined) {
      if (seen > LINES_ABOVE) return undefined;
      if (SALUTATION.test(line)) salutation = line;
    } else if (CLOSING.test(line)) closedAt = seen;
  }
  return closedAt !== undefined && seen - closedAt <= LINES_BELOW ? salutation : undefined;
};

const HEAD_LINES = 8;
const EMAIL_LIMIT = 80;
const EMAIL_HEAD = [/^from:/i, /^to:/i, /^subject:/i];

/** Whether a document is an email that was printed or saved: its head stands at the top, and nothing has headings. */
export const isEmail = (body: DocxPart): boolean => {
  const lines = body.paragraphs.flatMap(({ text }) => text.split('\n')).filter((text) => !isBlank(text));
  if (lines.length > EMAIL_LIMIT || body.paragraphs.some(({ heading }) => heading !== undefined))
    return false;
  const head = lines.slice(0, HEAD_LINES).map((line) => line.trim());
  return EMAIL_HEAD.every((mark) => head.some((line) => mark.test(line)));
};
