import { readFileSync } from 'node:fs';
import path from 'node:path';
import { controlText, readDocx, type Control, type DocxContent, type DocxPart } from '../../../src/docx';
import type { TemplateKind } from '../../../src/template';
import { contentTypesXml, docxOf, type DocxRecipe } from '../../fixtures/docx-builder';
import { caller } from '../word/call';
import { openDocument, type WordOptions } from '../word';

export const template = (kind: TemplateKind): Uint8Array =>
  new Uint8Array(readFileSync(path.join(__dirname, `../../../templates/${kind}.docx`)));

const RELATIONSHIPS =
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>';

/** An empty document as a new one in Word is: one empty paragraph, and a section. */
export const blank = (): Uint8Array =>
  docxOf({
    body: '<w:p/><w:sectPr/>',
    parts: { '[Content_Types].xml': contentTypesXml(undefined, RELATIONSHIPS) },
  });

export const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** Opens a document for a test: what is asked of the model, what somebody does in it, what is in the file then. */
export const opened = (bytes: Uint8Array, options: WordOptions = {}) => {
  const document = openDocument(bytes, { now: () => new Date('2026-11-22T10:00:00Z'), ...options });
  const read = (): DocxContent => readDocx(document.toDocx());
  const body = (): DocxPart => read().parts[0]!;
  return {
    ...caller(document),
    document,
    person: document.person,
    read,
    bodyPart: body,
    /** The paragraphs of the body as our own reader sees them. */
    lines: (): readonly string[] => body().paragraphs.map(({ text }) => text),
    controls: (tag: string): readonly Control[] => body().controls.filter((control) => control.tag === tag),
    /** What stands in each control with a tag, by our own reader; undefined where the prompt shows. */
    answers: (tag: string): readonly (string | undefined)[] =>
      body()
        .controls.filter((control) => control.tag === tag)
        .map((control) => (control.placeholder ? undefined : controlText(body(), control))),
  };
};

export const openedRecipe = (recipe: DocxRecipe, options?: WordOptions) => opened(docxOf(recipe), options);
export const openedBody = (body: string, options?: WordOptions) => openedRecipe({ body }, options);

/** The code that something throws; undefined where it does not. */
export const codeOf = (action: () => unknown): string | undefined => {
  try {
    action();
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
  return undefined;
};
