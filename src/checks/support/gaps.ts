import type { FieldReadings } from '../../casefile';
import type { Place } from '../../docx';
import { fieldDefinition, isGroupItem } from '../../template';
import type { FieldItem, GroupItem, SectionDefinition } from '../../template';
import type { CheckContext } from '../rule';
import { applies } from './applies';
import { isStillToCome } from './answers';
import { copiesOf, isFilled, textOf } from './case-view';
import type { Copy } from './case-view';
import { OWNED_FIELDS } from './owned-fields';

const NOT_APPLICABLE = /^(?:n\/?a|not applicable|[\s–—-]+)\.?$/i;

/** A required field of a document in which nothing stands, or only “TBC” or “N/A”. */
export interface FieldGap {
  readonly item: FieldItem;
  readonly section: SectionDefinition;
  /** The copy of a group that it belongs to. */
  readonly copy?: Copy;
  /** What stands there instead of an answer. */
  readonly standIn?: string;
  /** Somebody says that it does not apply; a person can tell whether that can be. */
  readonly notApplicable?: true;
  readonly place?: Place;
}

/** A group of which a document has fewer copies than it must. */
export interface GroupGap {
  readonly group: GroupItem;
  readonly section: SectionDefinition;
  readonly place?: Place;
}

/** The sections that the template asks of this document, under its conditions. */
export const sectionsAsked = (context: CheckContext): readonly SectionDefinition[] =>
  (context.definition?.sections ?? []).filter(({ when }) => applies(context, when));

/** Where the section stands in the document; absent where it has no such section. */
export const placeOfSection = ({ document }: CheckContext, section: SectionDefinition): Place | undefined =>
  document.caseFile.sections.find(({ name }) => name === section.name)?.place;

/** Whether any field of the section is there, filled or not, wherever it was found. */
const hasFieldsOf = ({ document: { caseFile } }: CheckContext, section: SectionDefinition): boolean =>
  section.items.some((item) =>
    isGroupItem(item)
      ? caseFile.groups[item.group].some(({ fields }) =>
          item.fields.some(({ field }) => fields[field] !== undefined),
        )
      : caseFile.fields[item.field] !== undefined,
  );

/** A section that the document must have and has no trace of, but for what other rules report. */
export const isMissing = (context: CheckContext, section: SectionDefinition): boolean =>
  section.required && placeOfSection(context, section) === undefined && !hasFieldsOf(context, section);

/** Which fields {@link gapsOf} looks at: all, or only those that no rule of their own speaks for. */
export type GapScope = 'all' | 'not-owned';

/** Every gap of a section, in the order of the template. */
export function* gapsOf(
  context: CheckContext,
  section: SectionDefinition,
  scope: GapScope,
): Iterable<FieldGap | GroupGap> {
  const place = placeOfSection(context, section);
  const where = place === undefined ? {} : { place };
  for (const item of section.items) {
    if (!applies(context, item.when)) continue;
    if (!isGroupItem(item)) {
      if (inScope(item, scope))
        yield* gap(context, context.document.caseFile.fields, item, { section, ...where });
      continue;
    }
    const copies = copiesOf(context.document.caseFile, item.group);
    if (copies.length < item.atLeast) {
      yield {
        group: item,
        section,
        ...whereOf(context.document.caseFile.groups[item.group][0]?.place ?? place),
      };
    }
    for (const copy of copies) {
      for (const field of item.fields) {
        if (inScope(field, scope))
          yield* gap(context, copy.fields, field, { section, copy, place: copy.place });
      }
    }
  }
}

const inScope = ({ field }: FieldItem, scope: GapScope): boolean =>
  scope === 'all' || OWNED_FIELDS[field] === undefined;

const whereOf = (place: Place | undefined): { readonly place?: Place } =>
  place === undefined ? {} : { place };

function* gap(
  context: CheckContext,
  fields: FieldReadings,
  item: FieldItem,
  about: Omit<FieldGap, 'item'>,
): Iterable<FieldGap> {
  if (!item.required || !applies(context, item.when, fields)) return;
  const text = textOf(fields, item.field);
  const filled = isFilled(fields, item.field);
  // A list of choices says by itself whether “not applicable” is one of them.
  const notApplicable = fieldDefinition(item.field).kind !== 'choice' && NOT_APPLICABLE.test(text);
  if (filled && !isStillToCome(text) && !notApplicable) return;
  const own = fields[item.field]?.place;
  yield {
    item,
    ...about,
    ...(own && { place: own }),
    ...(filled && { standIn: text }),
    ...(notApplicable && { notApplicable }),
  };
}
