import type { DocxContent } from '../docx';
import { DEFINITIONS } from '../template';
import type { CaseDraft } from './case-draft';
import type { DocumentKind, FieldReading, SectionReading } from './case-file';
import { isFilled } from './case-data';
import { placeAt } from './place-finder';
import type { TagReading } from './tag-reader';
import type { FieldName } from '../template';

/** One reading for each section of the template of that kind; none for a kind that we have no template of. */
export const readSections = (
  content: DocxContent,
  kind: DocumentKind,
  tags: TagReading,
  draft: CaseDraft,
): readonly SectionReading[] => {
  const body = content.parts.find((part) => part.kind === 'body');
  if (body === undefined || kind === 'unknown' || kind === 'rcs-investigation-report') return [];
  const filled = [draft.fields, ...draft.copies.map(({ fields }) => fields)].flatMap((fields) =>
    (Object.entries(fields) as [FieldName, FieldReading][])
      .filter(([field, reading]) => reading.place.part === body.name && isFilled(field, reading))
      .map(([, reading]) => reading.place.paragraph),
  );
  return DEFINITIONS[kind].sections.map(({ name }) => {
    const section = tags.sections.get(name);
    if (section === undefined) return { name, empty: true };
    const { from, to, tag } = section.control;
    const empty = !filled.some((paragraph) => paragraph >= from && paragraph < to);
    return { name, place: placeAt(body, from, tag), foundBy: 'tag', empty };
  });
};
