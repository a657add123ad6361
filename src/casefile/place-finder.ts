import { placeOf } from '../docx';
import type { DocxPart, Place } from '../docx';

/** Where a reading stands; one place to ask, so that a reading never goes without. */
export const placeAt = (part: DocxPart, paragraph: number, tag?: string): Place =>
  placeOf(part, paragraph, tag);
