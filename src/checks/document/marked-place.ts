import { placeOf } from '../../docx';
import type { DocxContent, Place } from '../../docx';
import type { RuleFinding } from '../rule';

/** The place of something that names its part and paragraph; nothing where the document has no such part. */
export const markedPlace = (
  content: DocxContent,
  mark: { readonly part: string; readonly paragraph: number } | undefined,
): Pick<RuleFinding, 'place'> & { readonly place?: Place } => {
  const part = content.parts.find(({ name }) => name === mark?.part);
  return part === undefined || mark === undefined ? {} : { place: placeOf(part, mark.paragraph) };
};
