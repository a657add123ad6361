import type { DocxPart, Paragraph } from '../../../docx';
import type { Recorder } from '../record/recorder';
import type { Lookup } from '../words/lookup';
import type { Meaning } from '../words/meaning';
import { withoutNumbering } from '../words/normalise';
import { numberedTitle, titledText } from '../words/numbered-title';
import { isBlank } from '../words/prompts';
import { HAND_MADE } from '../page/hand-made';

/** A line that names the subject of the allegations below it. */
export interface SubjectTitle {
  readonly name: string;
  readonly level: number;
  /** "Allegations against Example Person": it is over the allegations too. */
  readonly isOverAllegations: boolean;
}

const LINE_LIMIT = 160;

/** "Subject of allegation: Example Person", "Respondent – Example Person". */
const LABELLED = /^(\p{L}[\p{L} ()’']{2,60}?)\s*(?::|\s[–—-])\s+(\S.*)$/u;

/** "Allegations against Example Person". */
const AGAINST = /^(?:the )?allegations? (?:made )?against (?:the )?(\S.*)$/iu;

/** A person’s name as it stands in a title: two to five words with capitals, and no sentence. */
const PERSON = /^\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*){1,4}$/u;

/** Whether a text is the name of a person and nothing else. */
export const isNameInTitle = (text: string): boolean => text.length <= LINE_LIMIT && PERSON.test(text.trim());

/** Tells which lines name a subject of allegation over the allegations against that one. */
export class SubjectTitles {
  /** Whether the subject stands before the allegation in this document, also where neither is a heading. */
  private isSubjectFirst = false;

  constructor(
    private readonly recorder: Recorder,
    private readonly lookup: Lookup,
  ) {}

  /**
   * Reads a paragraph as such a line. A real heading is one unless it stands within an allegation; another line only
   * right before an allegation, where the first one of the document stood before any allegation.
   */
  read(paragraph: Paragraph, index: number): SubjectTitle | undefined {
    const { text, heading, cell } = paragraph;
    if (cell !== undefined || text.length > LINE_LIMIT) return undefined;
    if (heading !== undefined) {
      const against = AGAINST.exec(withoutNumbering(text).trim())?.[1]?.trim();
      if (against !== undefined && isNameInTitle(against))
        return { name: against, level: heading, isOverAllegations: true };
    }
    const name = this.nameIn(text);
    if (name === undefined) return undefined;
    if (heading !== undefined) {
      const open = this.recorder.opened.innermost('allegation');
      return open?.copy !== undefined && open.level < heading
        ? undefined
        : { name, level: heading, isOverAllegations: false };
    }
    const level = allegationBelow(this.recorder.part, index, this.lookup);
    if (level === undefined) return undefined;
    this.isSubjectFirst ||= this.recorder.copies.count('allegation') === 0;
    return this.isSubjectFirst ? { name, level, isOverAllegations: false } : undefined;
  }

  private nameIn(text: string): string | undefined {
    const [, label = '', name = ''] = LABELLED.exec(withoutNumbering(text).trim()) ?? [];
    if (label === '' || !isNameInTitle(name)) return undefined;
    const meaning = this.lookup(label);
    return meaning !== undefined && isOfSubject(meaning) ? name.trim() : undefined;
  }
}

/** Whether a label asks for the name of a subject of allegation. */
export const isOfSubject = ({ generic, group, labelOf, synonymOf }: Meaning): boolean =>
  !generic && (group === 'subject' || labelOf.includes('subject.name') || synonymOf.includes('subject.name'));

/** How many blank lines may stand between. */
const REACH = 3;

/** The level of an "Allegation 1" that is the next thing below a line. */
const allegationBelow = ({ paragraphs }: DocxPart, index: number, lookup: Lookup): number | undefined => {
  const below = paragraphs.slice(index + 1, index + 1 + REACH).find(({ text }) => !isBlank(text));
  if (below === undefined || below.cell !== undefined) return undefined;
  return numberedTitle(titledText(below), lookup)?.group === 'allegation'
    ? (below.heading ?? HAND_MADE)
    : undefined;
};
