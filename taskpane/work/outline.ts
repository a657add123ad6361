import type { CaseFile, FieldReading } from '../../src/casefile';
import type { DocxPart } from '../../src/docx';
import { FIELD_LABELS, type FieldName } from '../../src/template';
import type { OutlineLine } from './work';

/** By paragraph of the body, the label of the field that was read there. */
const labelsOf = (body: DocxPart, { fields, groups }: CaseFile): ReadonlyMap<number, string> => {
  const labels = new Map<number, string>();
  const copies = Object.values(groups).flatMap((group) => group.map((copy) => copy.fields));
  for (const readings of [fields, ...copies]) {
    for (const [field, { place }] of Object.entries(readings) as [FieldName, FieldReading][]) {
      if (place.part === body.name && !labels.has(place.paragraph))
        labels.set(place.paragraph, FIELD_LABELS[field]);
    }
  }
  return labels;
};

/** By paragraph: 1 where nothing but a prompt shows. */
const prompting = ({ controls, paragraphs }: DocxPart): Uint8Array => {
  const result = new Uint8Array(paragraphs.length);
  for (const { placeholder, from, to, start, end } of controls) {
    if (!placeholder) continue;
    const text = paragraphs[from]?.text ?? '';
    if (start === undefined || text.slice(start, end).trim() === text.trim()) result.fill(1, from, to);
  }
  return result;
};

/** “Client:” and “Client” are one label. */
const bare = (text: string): string => text.trim().replace(/\s*:$/u, '').toLowerCase();

/**
 * What was read of the body, line by line. Left out are paragraphs in which nothing stands, and labels that the next
 * line says again because it is their field.
 */
export const outlineOf = (body: DocxPart, caseFile: CaseFile): readonly OutlineLine[] => {
  const labels = labelsOf(body, caseFile);
  const prompts = prompting(body);
  const lines: OutlineLine[] = [];
  body.paragraphs.forEach(({ text, heading, number }, paragraph) => {
    if (text.trim() === '' && !labels.has(paragraph)) return;
    const label = labels.get(paragraph);
    const before = lines.at(-1);
    if (label !== undefined && before?.heading === undefined && bare(before?.text ?? '') === bare(label))
      lines.pop();
    // A line such as “Client: …” names its field itself.
    const isNamed = label === undefined || text.trim().toLowerCase().startsWith(bare(label));
    lines.push({
      paragraph,
      ...(heading !== undefined && { heading }),
      ...(!isNamed && { label }),
      ...(number !== undefined && text.trim() !== '' && { number: number.trim() }),
      text: text.trim(),
      empty: prompts[paragraph] === 1 || text.trim() === '',
    });
  });
  return lines;
};
