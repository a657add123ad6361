import { DEFINITIONS, fieldsOf, groupOf } from '../../../template';
import type { FieldName } from '../../../template';
import type { OpenGroup } from './opened';
import type { DocumentKind } from '../../case-file';
import type { Meaning } from '../words/meaning';
import { mainField } from '../words/main-field';

/** What stands round a label: it decides what a word such as "Position" means. */
export interface Surroundings {
  /** The groups that are open, the innermost last. */
  readonly groups: readonly OpenGroup[];
  /** The fields of the section that is open. */
  readonly section?: ReadonlySet<FieldName> | undefined;
  /** The field that was read last. */
  readonly lastField?: FieldName | undefined;
  /** What the document has been taken for so far. */
  readonly kind?: DocumentKind | undefined;
}

/** The field that a label means where it stands; absent where it says too little or is no field's label. */
export const fieldMeant = (meaning: Meaning, surroundings: Surroundings): FieldName | undefined => {
  const field = fieldNamed(meaning, surroundings);
  return field !== undefined && surroundings.kind === 'investigation-plan'
    ? (IN_A_PLAN[field] ?? field)
    : field;
};

/** What the words of a report mean in a plan: its methods are still to be used, and it is the plan that is endorsed. */
const IN_A_PLAN: Readonly<Partial<Record<FieldName, FieldName>>> = {
  'investigation.methodology': 'plan.methodology',
  'endorsement.name': 'plan.endorsedBy',
  'endorsement.position': 'plan.endorsedPosition',
  'endorsement.date': 'plan.endorsedOn',
};

const fieldNamed = (meaning: Meaning, surroundings: Surroundings): FieldName | undefined => {
  const candidates = candidatesOf(meaning).filter(
    (candidate) => !isOfInvestigator(meaning, candidate, surroundings),
  );
  for (const { group } of [...surroundings.groups].reverse()) {
    const field = candidates.find((candidate) => groupOf(candidate) === group);
    if (field !== undefined) return field;
  }
  const near = candidates.filter((candidate) => isNear(candidate, surroundings.lastField));
  const { section } = surroundings;
  const ofPlan = isOfPlan(section)
    ? candidates.find((candidate) => prefixOf(candidate) === 'plan')
    : undefined;
  if (ofPlan !== undefined) return ofPlan;
  if (section !== undefined) {
    const field =
      near.find((candidate) => section.has(candidate)) ?? candidates.find((name) => section.has(name));
    if (field !== undefined) return field;
  }
  if (near[0] !== undefined) return near[0];
  return meaning.generic ? undefined : byItself(meaning, surroundings.kind);
};

/** "Investigator | Example Person | Date | …": the day on which the investigator signed, and not the delegate. */
const isOfInvestigator = (meaning: Meaning, field: FieldName, { lastField }: Surroundings): boolean =>
  meaning.generic && lastField === 'manager.name' && ENDORSED_ON.has(field);

const ENDORSED_ON: ReadonlySet<FieldName> = new Set<FieldName>(['plan.endorsedOn', 'endorsement.date']);

/** A part of a report that is its plan: who approved what there approved the plan. */
const isOfPlan = (section: ReadonlySet<FieldName> | undefined): boolean => {
  const prefixes = new Set([...(section ?? [])].map(prefixOf));
  return prefixes.has('plan') && !prefixes.has('endorsement');
};

/** Every field that a label may mean: those that it is the label of, the thing that it names, then synonyms. */
const candidatesOf = (meaning: Meaning): readonly FieldName[] => [
  ...meaning.labelOf,
  ...(meaning.group === undefined ? [] : [mainField(meaning.group)]),
  ...meaning.synonymOf,
];

const isNear = (field: FieldName, last: FieldName | undefined): boolean =>
  last !== undefined && prefixOf(field) === prefixOf(last);

const prefixOf = (field: FieldName): string => field.slice(0, field.indexOf('.'));

const byItself = (meaning: Meaning, kind: DocumentKind | undefined): FieldName | undefined => {
  const label = meaning.labelOf.find((field) => groupOf(field) === undefined);
  if (label !== undefined) return label;
  if (meaning.group !== undefined) return mainField(meaning.group);
  if (meaning.labelOf[0] !== undefined) return meaning.labelOf[0];
  const single = meaning.synonymOf.filter((field) => groupOf(field) === undefined);
  if (single.length === 0) return meaning.synonymOf[0];
  // "Approved by" is said of the plan and of the report: the report's comes last, and a plan has only its own.
  return single.filter((field) => isFieldOf(kind, field)).at(-1) ?? single.at(-1);
};

const isFieldOf = (kind: DocumentKind | undefined, field: FieldName): boolean =>
  kind === undefined ||
  kind === 'unknown' ||
  kind === 'rcs-investigation-report' ||
  fieldsOf(DEFINITIONS[kind]).some(({ item }) => item.field === field);
