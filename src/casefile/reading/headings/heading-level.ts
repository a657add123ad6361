import type { Paragraph } from '../../../docx';
import { interviewTitle } from '../words/interview-title';
import type { Lookup } from '../words/lookup';
import { LABEL_LIMIT, withoutNumbering } from '../words/normalise';
import { numberedTitle, numberedTitles, titledText } from '../words/numbered-title';
import type { NumberedTitle, NumberedTitles } from '../words/numbered-title';
import type { Copies } from '../record/copies';
import { withoutAppendix } from '../passed-over/asides';
import { isChoice } from '../words/value';
import { HAND_MADE, isCapitals } from '../page/hand-made';

/** Tells which paragraphs are headings that we know, and how high they are. */
export class HeadingLevel {
  constructor(
    private readonly lookup: Lookup,
    private readonly copies: Copies,
  ) {}

  /** The level of a paragraph that is a heading we know, by its style or made by hand; else nothing. */
  of(paragraph: Paragraph): number | undefined {
    const { heading } = paragraph;
    const text = titledText(paragraph);
    if (numberedTitle(text, this.lookup) !== undefined) return heading ?? HAND_MADE;
    if (heading === undefined && paragraph.bold !== true && (!isCapitals(text) || this.isLabel(text)))
      return undefined;
    if (text.length > LABEL_LIMIT) return interviewTitle(text) && (heading ?? HAND_MADE);
    const title = withoutAppendix(text);
    const isKnown =
      this.lookup(title) ??
      numberedTitle(title, this.lookup) ??
      this.decidedIn(text) ??
      numberedTitles(text, this.lookup) ??
      interviewTitle(text);
    return isKnown === undefined ? undefined : (heading ?? HAND_MADE);
  }

  /** "SCOPE:" asks for a field and has its mark; "FINDINGS:" may be the title of a section. */
  private isLabel(text: string): boolean {
    const isMarked = text.length <= LABEL_LIMIT * 2 && /[:\t–—-][\s_.…·–—/-]*$/.test(text);
    const meaning = isMarked ? this.lookup(text) : undefined;
    if (meaning === undefined || meaning.group !== undefined) return false;
    const fields = [...meaning.labelOf, ...meaning.synonymOf];
    const isTitle = meaning.sections.length > 0;
    return fields.length > 0 && !(isTitle && fields.some(isChoice));
  }

  /** "Conclusion on Allegation 2", where there is one of that number. */
  decidedIn(text: string): NumberedTitle | undefined {
    const [whole, name = ''] = DECIDED_ON.exec(withoutNumbering(text).trim()) ?? [];
    const title = whole === undefined ? undefined : numberedTitle(name, this.lookup);
    const isKnown =
      title?.group === 'allegation' && this.copies.numbered(title.group, title.number) !== undefined;
    return isKnown ? title : undefined;
  }

  /** Whether one at least of the things that "Allegations 1 and 3" names is known. */
  areKnown({ group, numbers }: NumberedTitles): boolean {
    return numbers.some((number) => this.copies.numbered(group, number) !== undefined);
  }
}

/** What is said of one allegation under a heading of its own. */
const DECIDED_ON =
  /^(?:the )?(?:(?:final |overall )?(?:findings?|conclusions?|determinations?|decisions?)|analysis|consideration|discussion|assessment)(?: (?:and|&) \p{L}{4,12})? (?:on|of|for|about|regarding|concerning|as to|in relation to|in respect of|with respect to) ((?:the )?(?:\p{L}{5,8} )?allegation .{0,70}|(?:the )?\p{L}{5,8} allegation)$/iu;
