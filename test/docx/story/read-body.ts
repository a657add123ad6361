import { readDocx } from '../../../src/docx';
import type { DocxContent, DocxPart } from '../../../src/docx';
import { docxOf } from '../../fixtures/docx-builder';
import type { DocxRecipe } from '../../fixtures/docx-builder';

export const readRecipe = (recipe: DocxRecipe): DocxContent => readDocx(docxOf(recipe));

/** The body part of a document with nothing but this body. */
export const bodyOf = (body: string): DocxPart => readRecipe({ body }).parts[0]!;

export const textsOf = (body: string): string[] => bodyOf(body).paragraphs.map(({ text }) => text);

/** Styles for `readRecipe({ related: [styles(...)] })`. */
export const styles = (content: string) => ({
  type: 'styles',
  xml: `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${content}</w:styles>`,
});

/** A list part for `readRecipe({ related: [numbering(...)] })`. */
export const numbering = (content: string) => ({
  type: 'numbering',
  xml: `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${content}</w:numbering>`,
});
