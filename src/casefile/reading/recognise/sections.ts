import { placeOf } from '../../../docx';
import type { DocxPart, Place } from '../../../docx';
import { DEFINITIONS, fieldsOf } from '../../../template';
import type { FieldName, TemplateKind } from '../../../template';
import { isFilled } from '../../case/case-data';
import type { CaseDraft, FieldDrafts } from '../record/case-draft';
import type { DocumentKind, FieldReading, SectionReading } from '../../case-file';
import type { HeadedSection } from '../record/opened';
import type { Recorder } from '../record/recorder';
import type { TagReading } from '../tags/tag-reader';

/** One reading for each section of the template of that kind; none for a kind that we have no template of. */
export const readSections = (
  body: DocxPart | undefined,
  kind: DocumentKind,
  tags: TagReading,
  recorder: Recorder | undefined,
  draft: CaseDraft,
): readonly SectionReading[] => {
  if (kind === 'unknown' || kind === 'rcs-investigation-report') return [];
  if (body === undefined || recorder === undefined) {
    return DEFINITIONS[kind].sections.map(({ name }) => ({ name, empty: true }));
  }
  const own = ownParagraphs(body, recorder, draft);
  const isEmpty = (from: number, to: number): boolean => (own[to] ?? 0) === (own[from] ?? 0);
  const headed = headedSections(kind, recorder);
  const firstFilled = firstFilledPlaces(kind, draft);
  return DEFINITIONS[kind].sections.map(({ name }): SectionReading => {
    const tagged = tags.sections.get(name)?.control;
    if (tagged !== undefined) {
      const place = placeOf(body, tagged.from, tagged.tag);
      return { name, place, foundBy: 'tag', empty: isEmpty(tagged.from, tagged.to) };
    }
    const filled = firstFilled.get(name);
    const heading = headed.get(name);
    if (heading !== undefined) {
      const empty = isEmpty(heading.paragraph, heading.to) && filled === undefined;
      return { name, place: placeOf(body, heading.paragraph), foundBy: 'heading', empty };
    }
    return filled === undefined
      ? { name, empty: true }
      : { name, place: filled.place, foundBy: filled.foundBy, empty: false };
  });
};

/** How many paragraphs with something of a person's own stand before each paragraph. */
const ownParagraphs = (body: DocxPart, recorder: Recorder, draft: CaseDraft): Uint32Array => {
  const own = Uint8Array.from(recorder.own);
  for (const [field, reading] of allReadings(draft)) {
    if (reading.place.part === body.name && isFilled(field, reading)) own[reading.place.paragraph] = 1;
  }
  const before = new Uint32Array(own.length + 1);
  own.forEach((value, index) => {
    before[index + 1] = (before[index] ?? 0) + value;
  });
  return before;
};

const allReadings = (draft: CaseDraft): readonly [FieldName, FieldReading][] =>
  [draft.fields, ...draft.copies.map(({ fields }): FieldDrafts => fields)].flatMap(
    (fields) => Object.entries(fields) as [FieldName, FieldReading][],
  );

/** The first heading for each section of the kind. */
const headedSections = (kind: TemplateKind, recorder: Recorder): ReadonlyMap<string, HeadedSection> => {
  const result = new Map<string, HeadedSection>();
  for (const section of recorder.opened.sections) {
    for (const { kind: of, name } of section.names) {
      if (of === kind && !result.has(name)) result.set(name, section);
    }
  }
  return result;
};

interface FilledPlace {
  readonly place: Place;
  readonly foundBy: FieldReading['foundBy'];
}

/**
 * Where each section's first filled field stands: a document without the section's heading still has the section where
 * its fields are given.
 */
const firstFilledPlaces = (kind: TemplateKind, draft: CaseDraft): ReadonlyMap<string, FilledPlace> => {
  const first = new Map<FieldName, FilledPlace>();
  for (const [field, reading] of allReadings(draft)) {
    if (isFilled(field, reading) && !first.has(field)) first.set(field, reading);
  }
  const result = new Map<string, FilledPlace>();
  for (const { section, item } of fieldsOf(DEFINITIONS[kind])) {
    const place = first.get(item.field);
    if (place !== undefined && !result.has(section.name)) result.set(section.name, place);
  }
  return result;
};
