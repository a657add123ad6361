import type { DocxContent, Place } from '../../docx';
import type { Finding } from '../finding';

/** By place in the document, the file as a whole first; at one place by rule, then by message. */
export const byPlace = (content: DocxContent): ((a: Finding, b: Finding) => number) => {
  const partOrder = new Map(content.parts.map((part, index) => [part.name, index]));
  // A part that is only named by a comment or a message comes after those with text.
  const rank = (place: Place | undefined): number =>
    place === undefined ? -1 : (partOrder.get(place.part) ?? partOrder.size);
  return (a, b) =>
    rank(a.place) - rank(b.place) || (a.place?.paragraph ?? 0) - (b.place?.paragraph ?? 0) || byRule(a, b);
};

/** By rule, then by message. */
export const byRule = (a: Finding, b: Finding): number =>
  compare(a.rule, b.rule) || compare(a.message, b.message);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
