import { placeOf } from '../../../docx';
import type { DocxPart } from '../../../docx';
import type { CopyDraft, Verdict } from '../record/case-draft';

/**
 * What was found is no part of what is alleged. Where the text under "Allegation 1" goes on to say how it was decided,
 * the statement ends there, and the rest is kept as the reasons where the document gives none.
 */
export const cutStatement = (copy: CopyDraft, { place, words }: Verdict, part: DocxPart): void => {
  const statement = copy.fields['allegation.statement'];
  if (statement === undefined || statement.foundBy === 'tag' || words === undefined) return;
  const { text } = statement;
  const paragraph = part.paragraphs[place.paragraph]?.text.trim() ?? '';
  const start = startOfLine(text, paragraph);
  // Only the verdict goes where the very paragraph words the allegation too.
  const cut = start > 0 ? start : text.indexOf(words);
  if (start < 0 || cut < 0) return;
  copy.fields['allegation.statement'] = { ...statement, text: text.slice(0, cut).trim() };
  if ((copy.fields['allegation.reasons']?.text ?? '') !== '') return;
  copy.fields['allegation.reasons'] = {
    ...statement,
    text: text.slice(cut).trim(),
    place: placeOf(part, place.paragraph),
  };
};

/** Where a paragraph begins in a text made of paragraphs; -1 where it is not one of them. */
const startOfLine = (text: string, paragraph: string): number => {
  if (paragraph === '') return -1;
  if (text.startsWith(paragraph)) return 0;
  const at = text.indexOf(`\n${paragraph}`);
  return at < 0 ? -1 : at + 1;
};
