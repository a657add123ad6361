import type { DocxContent, DocxPart } from '../../../docx';
import { contentsLines } from '../passed-over/contents-lines';
import { isBlank } from '../words/prompts';

/** A line that may be the title of the document. */
export interface TitleLine {
  readonly text: string;
  /** At the start a line may say more than the title; a heading further down, or a sentence, must be it. */
  readonly where: 'start' | 'heading' | 'sentence';
  /** True for a heading below the first line that is not styled as a title. */
  readonly isHeading?: boolean;
  /** True for a line that is styled as a subtitle: it goes on with the title. */
  readonly isSubtitle?: boolean;
  /** Whether another kind of document may say its name here; a section of a report may have such a name too. */
  readonly mayBeOther: boolean;
}

const TITLE_LENGTH_LIMIT = 150;
const FIRST_LINES = 5;
const LINES_LOOKED_AT = 25;

/** The first lines and headings of the body, then the title property, then headers and footers. */
export const titleLines = function* (content: DocxContent): Generator<TitleLine> {
  for (const part of content.parts) if (part.kind === 'body') yield* bodyLines(part);
  if (content.properties.title !== undefined)
    yield { text: content.properties.title, where: 'start', mayBeOther: false };
  for (const part of content.parts) {
    if (part.kind !== 'header' && part.kind !== 'footer') continue;
    for (const { text } of part.paragraphs) {
      if (!isBlank(text) && text.length <= TITLE_LENGTH_LIMIT)
        yield { text, where: 'start', mayBeOther: true };
    }
  }
};

const bodyLines = function* (body: DocxPart): Generator<TitleLine> {
  let seen = 0;
  let hasHeading = false;
  const contents = contentsLines(body);
  for (const [index, paragraph] of body.paragraphs.entries()) {
    const { text, heading, style } = paragraph;
    if (isBlank(text) || contents[index] === 1) continue;
    seen += 1;
    if (seen > LINES_LOOKED_AT) return;
    if (text.length > TITLE_LENGTH_LIMIT) continue;
    const isStyled = TITLE_STYLE.test(style ?? '');
    const isHeading = seen > 1 && heading !== undefined && !isStyled;
    // A title is no sentence and no "Label: value".
    if (seen <= FIRST_LINES) {
      const isTitled = isStyled || heading !== undefined;
      const isSentence = /[.;]\s*$/.test(text) || (!isTitled && text.includes(':'));
      yield {
        text,
        where: isSentence ? 'sentence' : 'start',
        isHeading,
        isSubtitle: /^subtitle$/i.test(style ?? ''),
        mayBeOther: !isSentence,
      };
    } else if (heading === 1 || isStyled) {
      yield { text, where: 'heading', isHeading, mayBeOther: isStyled || !hasHeading };
    }
    hasHeading ||= heading !== undefined;
  }
};

const TITLE_STYLE = /^(?:sub)?title$/i;
