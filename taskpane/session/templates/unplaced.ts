import {
  copyName,
  FIELD_LABELS,
  type CaseData,
  type FieldTexts,
  type GroupName,
} from '../../../src/template';

/** A value for which an official template has no one place: it is for a person to enter. */
export interface UnplacedValue {
  readonly label: string;
  readonly text: string;
}

const labelOf = (field: string): string =>
  Object.hasOwn(FIELD_LABELS, field) ? FIELD_LABELS[field as keyof typeof FIELD_LABELS] : field;

/**
 * The values that were given for the fields with these labels, each copy of a group by itself.
 *
 * @param labels of the fields that were not filled, as `InsertedTemplate` has them
 * @param data what the template was filled from
 */
export const unplacedValues = (
  labels: readonly string[],
  data: CaseData | undefined,
): readonly UnplacedValue[] => {
  const of = (texts: FieldTexts, copy = ''): readonly UnplacedValue[] =>
    Object.entries(texts)
      .filter(([field, text]) => text !== '' && labels.includes(labelOf(field)))
      .map(([field, text]) => ({ label: `${labelOf(field)}${copy}`, text }));
  const groups = Object.entries(data?.groups ?? {}) as [GroupName, readonly FieldTexts[]][];
  const values = [
    ...of(data?.fields ?? {}),
    ...groups.flatMap(([group, copies]) =>
      copies.flatMap((texts, index) => of(texts, ` (${copyName(group, index + 1)})`)),
    ),
  ];
  // A label of which no value is known is said all the same: nothing is to be missed.
  const told = labels.filter((label) => !values.some((each) => each.label.startsWith(label)));
  return [...values, ...told.map((label) => ({ label, text: '' }))];
};
