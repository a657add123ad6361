import { findNamed, policyFor, type Policy } from '../../policy';
import { choicesOf, conditionHolds, isGroupItem } from '../../template';
import type {
  CaseData,
  Condition,
  FieldItem,
  FieldName,
  FieldTexts,
  GroupItem,
  GroupName,
  TemplateDefinition,
} from '../../template';
import { byFullness } from '../case/by-fullness';
import { carriedValue, isCarried, isSaid, type CarriedValue, type Saying } from './carried-value';
import { DECIDED_FIELDS } from '../case/matched-allegations';
import { mergeCopies, type CarrySource, type Member, type MergedCopies } from './merged-copies';

/** What a new document of a kind could start with. */
export interface CarriedCase {
  readonly data: CaseData;
  /** Every value of `data`, with where it comes from, in the order of the template. */
  readonly values: readonly CarriedValue[];
  /** What could not be decided and is for the person to look at, one sentence each. */
  readonly doubts: readonly string[];
}

interface Carrying {
  readonly definition: TemplateDefinition;
  readonly policy: Policy;
  /** The leading document first. */
  readonly sources: readonly CarrySource[];
}

/** The first document of the kind that is asked for leads; then the fuller ones. */
const inOrder = (sources: readonly CarrySource[], { kind }: TemplateDefinition): readonly CarrySource[] => {
  const isOfKind = ({ caseFile }: CarrySource): boolean => caseFile.kind.value === kind;
  return [
    ...sources.filter(isOfKind),
    ...byFullness(
      sources.filter((source) => !isOfKind(source)),
      ({ caseFile }) => caseFile.kind.value,
    ),
  ];
};

/** What a document says in a field that stands once, and what it says there a second time. */
const sayingsOf = (
  { file, caseFile }: CarrySource,
  field: FieldName,
  { kind }: TemplateDefinition,
): Saying[] => {
  if (!isCarried(field, caseFile.kind.value, kind)) return [];
  const second = caseFile.contradictions.filter((each) => each.field === field).map(({ reading }) => reading);
  return [caseFile.fields[field], ...second]
    .filter((reading) => isSaid(field, reading))
    .map((reading) => ({ file, reading }));
};

/**
 * Whether a part of the template that depends on an answer is asked for, as far as the answer is known: without one it
 * may yet be. The pathway rules nothing out here, because what is said is never lost by it.
 */
const mayApply = (condition: Condition | undefined, texts: FieldTexts, policy: Policy): boolean => {
  if (condition === undefined || 'pathway' in condition) return true;
  const { field } = condition;
  const chosen = findNamed(choicesOf(field, policy), texts[field] ?? '');
  return chosen === undefined || conditionHolds(condition, { fields: { [field]: chosen.id } });
};

const textsOf = (values: readonly CarriedValue[]): FieldTexts =>
  Object.fromEntries(values.map(({ field, text }) => [field, text]));

/** “Confirmed against the policy table” is true only of the very choices that were confirmed. */
const isStillConfirmed = (
  { from }: CarriedValue,
  values: readonly CarriedValue[],
  members: readonly Member[],
): boolean => {
  const confirmed = members.find(({ source }) => source.file === from.file);
  return values
    .filter(({ field }) => DECIDED_FIELDS.includes(field))
    .every(({ field, others }) => others.length === 0 && isSaid(field, confirmed?.copy.fields[field]));
};

const copyValues = (
  { fields: items }: GroupItem,
  members: readonly Member[],
  { definition, policy }: Carrying,
): readonly CarriedValue[] => {
  const values = items.flatMap(({ field }) => {
    const sayings = members.flatMap(({ source: { file, caseFile }, copy }): Saying[] => {
      const reading = copy.fields[field];
      const applies = isCarried(field, caseFile.kind.value, definition.kind);
      return applies && isSaid(field, reading) ? [{ file, reading }] : [];
    });
    return carriedValue(field, sayings, policy) ?? [];
  });
  return values.filter(
    (value) => value.field !== 'allegation.confirmed' || isStillConfirmed(value, values, members),
  );
};

const isAsked = (items: readonly FieldItem[], { field }: CarriedValue, texts: FieldTexts, policy: Policy) =>
  mayApply(items.find((item) => item.field === field)?.when, texts, policy);

/** Texts that name allegations by number are right only where the allegations have kept their numbers. */
const NAMES_ALLEGATIONS: readonly FieldName[] = ['evidence.allegations', 'recommendation.finding'];

const numberDoubts = (
  values: readonly CarriedValue[],
  allegations: MergedCopies | undefined,
): readonly string[] => {
  const moved = new Set(
    (allegations?.copies ?? []).flatMap((members, at) =>
      members.filter(({ copy }) => copy.number !== at + 1).map(({ source }) => source.file),
    ),
  );
  const files = new Set(
    values.filter(({ field }) => NAMES_ALLEGATIONS.includes(field)).map(({ from }) => from.file),
  );
  return [...files]
    .filter((file) => moved.has(file))
    .map((file) => `Allegations have other numbers here than in ${file}; correct what names them by number.`);
};

/**
 * What documents of a case already say of what another template asks for, with where each value comes from and what
 * other documents say instead. Copies of groups are brought together by what they are about, never by their order alone;
 * where that is in doubt they stay apart and it is said. Nothing is worked out: a CIMS incident type or outcome is
 * carried where a document gives it, and never put in for an RCS one.
 */
export const carryOver = (
  sources: readonly CarrySource[],
  definition: TemplateDefinition,
  policy: Policy = policyFor(),
): CarriedCase => {
  const carrying = { definition, policy, sources: inOrder(sources, definition) };
  const items = definition.sections.flatMap((section) =>
    section.items.map((item) => ({ item, when: section.when })),
  );
  const single = items.flatMap(({ item, when }) => {
    if (isGroupItem(item)) return [];
    const sayings = carrying.sources.flatMap((source) => sayingsOf(source, item.field, definition));
    const value = carriedValue(item.field, sayings, policy);
    return value === undefined ? [] : [{ value, item, when }];
  });
  const known = textsOf(single.map(({ value }) => value));

  const merged = new Map<GroupName, MergedCopies>();
  const groups: Partial<Record<GroupName, readonly FieldTexts[]>> = {};
  const fields: Partial<Record<FieldName, string>> = {};
  const values: CarriedValue[] = [];
  for (const { item, when } of items) {
    if (!mayApply(when, known, policy) || !mayApply(item.when, known, policy)) continue;
    if (!isGroupItem(item)) {
      const found = single.find(({ value }) => value.field === item.field);
      if (found === undefined) continue;
      values.push(found.value);
      fields[item.field] = found.value.text;
      continue;
    }
    const copies = mergeCopies(carrying.sources, item.group);
    const carried = copies.copies
      .map((members) => ({ members, of: copyValues(item, members, carrying) }))
      .map(({ members, of }) => {
        const texts = { ...known, ...textsOf(of) };
        return { members, of: of.filter((value) => isAsked(item.fields, value, texts, policy)) };
      })
      .filter(({ of }) => of.length > 0);
    if (carried.length === 0) continue;
    merged.set(item.group, { ...copies, copies: carried.map(({ members }) => members) });
    groups[item.group] = carried.map(({ of }) => textsOf(of));
    carried.forEach(({ of }, copy) => values.push(...of.map((value) => ({ ...value, copy }))));
  }
  const doubts = [...merged].flatMap(([, copies]) => copies.doubts);
  return {
    data: { fields, groups },
    values,
    doubts: [...doubts, ...numberDoubts(values, merged.get('allegation'))],
  };
};
