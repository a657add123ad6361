import type { Paragraph } from '../../../docx';
import { LABEL_LIMIT, normalise, withoutNumbering } from '../words/normalise';
import { numberedTitle } from '../words/numbered-title';
import { wordList } from '../words/word-list';
import type { Lookup } from '../words/lookup';
import { HAND_MADE, isCapitals } from '../page/hand-made';

/** Headings over what is said of all cases and not of this one: definitions, law, policy, the document's own history. */
const ABOUT_NO_CASE = wordList(`
  Definitions, Key definitions, Definition of terms, Definitions of findings, Terms and definitions,
  Key terms, Glossary, Glossary of terms, Terminology, Terms used, Interpretation, Abbreviations,
  Acronyms, Abbreviations and acronyms, Acronyms and abbreviations, Legislation, Relevant legislation,
  Legislation and policy, Legislation and policies, Relevant legislation and policy,
  Relevant legislation and policies, Legislative framework, Legal framework, Policy framework,
  Relevant policy, Relevant policies, Policy extract, Policy extracts, Extracts from policy,
  Extract from policy, Policies and procedures, Relevant policies and procedures, Standard of proof,
  Balance of probabilities, Burden of proof, Types of reportable conduct, Reportable conduct types,
  What is reportable conduct, Categories of finding, Categories of findings, Finding categories,
  Possible findings, Types of finding, Types of findings, Findings available, Available findings,
  References, Bibliography, Document control, Document history, Version control, Version history,
  Distribution, Distribution list, How to use this template, About this template, Instructions,
  Instructions for completing this template,
`);

/** Headings over what happened before, and was decided before: what stands there is not what this report found. */
const EARLIER_MATTERS =
  /^(?:(?:any|known|relevant|other) )?(?:previous|prior|past|earlier|historical|historic)(?: [^ ]+){0,3} (?:allegations?|investigations?|incidents?|matters?|concerns?|complaints?|notifications?|disclosures?|cases?|reports?|findings?|conduct|history)\b|\bhistory\b/;

const APPENDIX =
  /^(?:(?:appendix|appendices|annex|annexes|annexure|annexures|attachment|attachments|enclosure|enclosures)(?:\s+(?:no\.?\s?)?(?:\d{1,2}|[a-z]|[ivx]{1,5}))?|schedule\s+(?:no\.?\s?)?(?:\d{1,2}|[a-z]|[ivx]{1,5}))\s{0,3}(?:[:.)–—-]\s{0,3}|\s|$)/i;

/** Headings that belong to no field of ours, so that what stands under them is no part of what stands above. */
const OF_ITS_OWN = wordList(`
  Background, Introduction, Preamble, Context, Incident background, Chronology, Timeline, Review period,
  Signature, Signatures, Disclaimer, Confidentiality, Next steps,
`);

/** @param title a heading, normalised and without its number */
const isNotOfThisCase = (title: string): boolean => ABOUT_NO_CASE.has(title) || EARLIER_MATTERS.test(title);

/** Whether a heading begins something that no field of ours holds. */
export const isOfItsOwn = (text: string): boolean =>
  text.length <= LABEL_LIMIT && OF_ITS_OWN.has(normalise(withoutNumbering(text)));

/** What stands after "Appendix A –"; absent where a heading is no appendix. */
export const appendixTitle = (text: string): string | undefined => {
  const match = text.length > LABEL_LIMIT * 2 ? null : APPENDIX.exec(text.trim());
  return match === null ? undefined : text.trim().slice(match[0].length);
};

interface OpenAside {
  readonly level: number;
  /** How a heading made by hand looks: only one that looks the same ends it. */
  readonly form: string;
  readonly isAppendix: boolean;
  readonly title: string;
}

/**
 * Keeps out what stands in a document and is not said of the case: definitions, extracts of law and policy, earlier
 * matters, and appendices that are no part of the report. "An allegation is substantiated where …" in a glossary decides nothing.
 */
export class Asides {
  private open: OpenAside | undefined;

  constructor(private readonly lookup: Lookup) {}

  /** The heading over the aside that the paragraph asked of last stands in. */
  get title(): string | undefined {
    return this.open?.title;
  }

  /**
   * The level of the heading over the aside that a paragraph stands in, the heading included; absent where it stands in
   * none. Asked of every paragraph, in order.
   */
  levelAt(paragraph: Paragraph): number | undefined {
    const level = headingLevel(paragraph);
    if (level === undefined) return this.open?.level;
    const { text } = paragraph;
    if (this.open !== undefined && !this.endsAt(paragraph, level, this.open)) return this.open.level;
    const appendix = appendixTitle(text);
    const isAppendix = appendix !== undefined && !this.isOfTheCase(appendix);
    this.open =
      isAppendix || isNotOfThisCase(normalise(withoutNumbering(text)))
        ? { level, form: formOf(text), isAppendix, title: text }
        : undefined;
    return this.open?.level;
  }

  private endsAt(paragraph: Paragraph, level: number, open: OpenAside): boolean {
    const { text } = paragraph;
    if (level < HAND_MADE) return open.level >= HAND_MADE || level <= open.level;
    if (open.level < HAND_MADE) return false;
    if (appendixTitle(text) !== undefined) return true;
    if (open.isAppendix || formOf(text) !== open.form) return false;
    return open.form !== '' || (this.lookup(text)?.sections.length ?? 0) > 0 || this.isNumbered(text);
  }

  /** "Appendix B – Investigation plan" is a part of the report that only stands at its end. */
  private isOfTheCase(title: string): boolean {
    if (isNotOfThisCase(normalise(title))) return false;
    return this.lookup(title) !== undefined || this.isNumbered(title);
  }

  private isNumbered(text: string): boolean {
    return numberedTitle(text, this.lookup) !== undefined;
  }
}

/** A heading without the word and letter of an appendix, where it is a part of the report. */
export const withoutAppendix = (text: string): string => {
  const title = appendixTitle(text);
  return title === undefined || title === '' ? text : title;
};

const headingLevel = (paragraph: Paragraph): number | undefined => {
  const { text, heading, bold, cell } = paragraph;
  if (text.length > LABEL_LIMIT * 2 || text.trim() === '') return undefined;
  if (heading !== undefined) return heading;
  return cell === undefined && (bold === true || isCapitals(text)) ? HAND_MADE : undefined;
};

/** "3. DEFINITIONS" and "4. FINDINGS" look alike, "3.1 Term" and "Term" do not. */
const formOf = (text: string): string => {
  const bare = withoutNumbering(text);
  const number = text.slice(0, text.length - bare.length).trim();
  const shape = number.replace(/\d+/g, '9').replace(/[a-z]+/gi, 'a');
  return `${shape}${isCapitals(bare) ? 'A' : ''}`;
};
