import type { Control, DocxPart } from '../../docx';

const byParagraph = new WeakMap<DocxPart, ReadonlyMap<number, readonly Control[]>>();

const indexOf = (part: DocxPart): ReadonlyMap<number, readonly Control[]> => {
  const known = byParagraph.get(part);
  if (known !== undefined) return known;
  const made = new Map<number, Control[]>();
  for (const control of part.controls) {
    if (!control.placeholder) continue;
    for (let paragraph = control.from; paragraph < control.to; paragraph += 1) {
      const list = made.get(paragraph);
      if (list === undefined) made.set(paragraph, [control]);
      else list.push(control);
    }
  }
  byParagraph.set(part, made);
  return made;
};

/** Whether the character stands in a control whose prompt is showing: nobody wrote it. */
export const isShownPrompt = (part: DocxPart, paragraph: number, at: number): boolean =>
  (indexOf(part).get(paragraph) ?? []).some(
    ({ start, end }) => start === undefined || end === undefined || (start <= at && at < end),
  );
