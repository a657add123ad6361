import type { Place } from '../../docx';
import type { Policy } from '../../policy';
import { conditionHolds, fieldDefinition, isGroupItem } from '../../template';
import type {
  Condition,
  FieldItem,
  FieldName,
  GroupItem,
  SectionDefinition,
  TemplateDefinition,
} from '../../template';
import { decidesAllegation, isDecision, isStillToCome, saysSomething } from './answers';
import type { CaseFile, FieldReadings } from '../case-file';
import { choiceIdOf, copiesOf, textOf } from './case-view';
import type { Copy } from './case-view';
import { isNoValue } from './no-value';

/** A document with the template that it is held against and the policy whose choices count. */
export interface AskedDocument {
  readonly document: { readonly caseFile: CaseFile };
  /** Absent for a document that we have no template for: nothing is asked of it. */
  readonly definition?: TemplateDefinition;
  readonly policy: Policy;
}

/** A required field that is asked of a document, answered or not. */
export interface FieldNeed {
  readonly item: FieldItem;
  readonly section: SectionDefinition;
  /** The copy of a group that it belongs to. */
  readonly copy?: Copy;
  /** Whether an answer stands there. */
  readonly met: boolean;
  /** What stands there instead of an answer. */
  readonly standIn?: string;
  /** Somebody says that it does not apply; a person can tell whether that can be. */
  readonly notApplicable?: true;
  /** Where it stands, else where what it belongs to stands. */
  readonly place?: Place;
}

/** A group of which a document has fewer copies than it must. */
export interface CopyNeed {
  readonly group: GroupItem;
  readonly section: SectionDefinition;
  /** How many copies are missing. */
  readonly missing: number;
  readonly place?: Place;
}

/** A required field without an answer, or copies of a group that are missing. */
export type Gap = FieldNeed | CopyNeed;

/** Whether something that the template asks for under a condition is asked of this document. */
export const applies = (
  { document: { caseFile }, policy }: AskedDocument,
  condition: Condition | undefined,
  copy: FieldReadings = {},
): boolean => {
  if (condition === undefined || 'pathway' in condition) {
    return conditionHolds(condition, { pathway: caseFile.pathway.value, fields: {} });
  }
  const { field } = condition;
  const id = choiceIdOf(policy, copy[field] === undefined ? caseFile.fields : copy, field);
  return id !== undefined && conditionHolds(condition, { fields: { [field]: id } });
};

/** The sections that the template asks of this document, under its conditions. */
export const sectionsAsked = (asked: AskedDocument): readonly SectionDefinition[] =>
  (asked.definition?.sections ?? []).filter(({ when }) => applies(asked, when));

/** Where the section stands in the document; absent where it has no such section. */
export const placeOfSection = ({ document }: AskedDocument, section: SectionDefinition): Place | undefined =>
  document.caseFile.sections.find(({ name }) => name === section.name)?.place;

/** Whether any field of the section is there, filled or not, wherever it was found. */
const hasFieldsOf = ({ document: { caseFile } }: AskedDocument, section: SectionDefinition): boolean =>
  section.items.some((item) =>
    isGroupItem(item)
      ? caseFile.groups[item.group].some(({ fields }) =>
          item.fields.some(({ field }) => fields[field] !== undefined),
        )
      : caseFile.fields[item.field] !== undefined,
  );

/** A section that the document must have and has no trace of. */
export const isMissing = (asked: AskedDocument, section: SectionDefinition): boolean =>
  section.required && placeOfSection(asked, section) === undefined && !hasFieldsOf(asked, section);

/** Fields that something else depends on: words that stand for nothing, such as “unknown”, are no answer. */
const VALUE_NEEDED: ReadonlySet<FieldName> = new Set<FieldName>([
  'incident.id',
  'client.crisId',
  'regulator.notificationNumber',
  'plan.endorsedBy',
  'plan.endorsedPosition',
  'plan.endorsedOn',
  'endorsement.name',
  'endorsement.position',
  'endorsement.date',
]);

/** Fields in which “none” or “not applicable” decides nothing. */
const DECISION_NEEDED: ReadonlySet<FieldName> = new Set<FieldName>([
  'recommendation.owner',
  'recommendation.dueOn',
]);

/** Fields that say how an allegation was decided. */
const DECIDED: ReadonlySet<FieldName> = new Set<FieldName>(['allegation.rcsFinding', 'allegation.outcome']);

/** Questions with the field that describes what was done: a description answers the question too. */
const DESCRIBED_IN: Readonly<Partial<Record<FieldName, FieldName>>> = {
  'plan.deviated': 'plan.deviations',
  'considerations.clientToClient': 'considerations.clientToClientNote',
  'considerations.kinshipCare': 'considerations.kinshipCareNote',
  'considerations.aboriginalClient': 'considerations.aboriginalClientNote',
};

const DESCRIPTIONS: ReadonlySet<FieldName> = new Set(Object.values(DESCRIBED_IN));

const NOT_APPLICABLE = /^(?:n\/?a|not applicable|[\s–—-]+)\.?$/i;

/** A list of choices says by itself whether “not applicable” is one of them. */
const saysNotApplicable = (field: FieldName, text: string): boolean =>
  fieldDefinition(field).kind !== 'choice' && NOT_APPLICABLE.test(text);

const isAnswered = (fields: FieldReadings, field: FieldName): boolean => {
  const text = textOf(fields, field);
  if (VALUE_NEEDED.has(field)) return !isNoValue(text);
  if (DECISION_NEEDED.has(field)) return isDecision(text);
  if (DECIDED.has(field)) return decidesAllegation(text);
  if (DESCRIPTIONS.has(field)) return saysSomething(text);
  const description = DESCRIBED_IN[field];
  if (text === '' || isStillToCome(text))
    return description !== undefined && saysSomething(textOf(fields, description));
  return !saysNotApplicable(field, text);
};

const whereOf = (place: Place | undefined): { readonly place?: Place } =>
  place === undefined ? {} : { place };

const fieldNeed = (
  fields: FieldReadings,
  item: FieldItem,
  about: Pick<FieldNeed, 'section' | 'copy' | 'place'>,
): FieldNeed => {
  const text = textOf(fields, item.field);
  const met = isAnswered(fields, item.field);
  return {
    item,
    ...about,
    met,
    ...whereOf(fields[item.field]?.place ?? about.place),
    ...(!met && text !== '' && { standIn: text }),
    ...(!met && saysNotApplicable(item.field, text) && { notApplicable: true as const }),
  };
};

/**
 * Everything that a section asks of this document: every required field under its conditions, and copies of groups that
 * are missing, in the order of the template. In a copy in which nobody has filled anything nothing is asked.
 */
export function* needsOf(asked: AskedDocument, section: SectionDefinition): Iterable<FieldNeed | CopyNeed> {
  const { caseFile } = asked.document;
  const where = whereOf(placeOfSection(asked, section));
  const isAsked = (item: FieldItem, fields?: FieldReadings): boolean =>
    item.required && applies(asked, item.when, fields);
  for (const item of section.items) {
    if (!isGroupItem(item)) {
      if (isAsked(item)) yield fieldNeed(caseFile.fields, item, { section, ...where });
      continue;
    }
    if (!applies(asked, item.when)) continue;
    const copies = copiesOf(caseFile, item.group);
    const missing = item.atLeast - copies.length;
    if (missing > 0) {
      const place = whereOf(caseFile.groups[item.group][0]?.place);
      yield { group: item, section, missing, ...where, ...place };
    }
    for (const copy of copies) {
      for (const field of item.fields) {
        if (isAsked(field, copy.fields))
          yield fieldNeed(copy.fields, field, { section, copy, place: copy.place });
      }
    }
  }
}

/** Every gap of a section, in the order of the template. */
export function* gapsOf(asked: AskedDocument, section: SectionDefinition): Iterable<Gap> {
  for (const need of needsOf(asked, section)) {
    if ('group' in need || !need.met) yield need;
  }
}
