/** "Interview with Example Person, 3 March 2026": who was heard, and when where the heading says it. */
export interface InterviewTitle {
  readonly person: string;
  readonly date?: string;
}

const INTERVIEW = /^(?:(?:record|summary|notes) of )?(?:the )?interview (?:with|of) (\S[^]{0,110})$/i;

/** A day at the end, set off by a mark or "on". */
const DATE_AT_END =
  /(?:,| on| –| —| -|:| held on)? \(?((?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?\d{1,2}(?:st|nd|rd|th)? (?:of )?\p{L}{3,9},? \d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{2}-\d{2})\)?$/iu;

/** Reads a heading over one interview; nothing for prose or for a heading over several. */
export const interviewTitle = (text: string): InterviewTitle | undefined => {
  const trimmed = text.trim();
  if (trimmed.length > LIMIT) return undefined;
  const [, rest = ''] = INTERVIEW.exec(trimmed) ?? [];
  if (rest === '' || /[.;?]$/.test(rest)) return undefined;
  const dated = DATE_AT_END.exec(rest);
  const person = (dated === null ? rest : rest.slice(0, dated.index)).replace(/[\s,:–—-]+$/, '');
  if (person === '') return undefined;
  return { person, ...(dated?.[1] !== undefined && { date: dated[1] }) };
};

const LIMIT = 140;
