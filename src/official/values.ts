import type { CaseFile } from '../casefile';
import type { Control } from '../docx';
import { findNamed, findOnly, foldName, POLICIES } from '../policy';
import {
  choicesOf,
  FIELD_NAMES,
  fieldDefinition,
  groupOf,
  type CaseData,
  type Choice,
  type FieldName,
} from '../template';

/** A value of a case that a template may have a place for. */
export interface WantedValue {
  readonly field: FieldName;
  readonly text: string;
}

/** The values of a case that a template is filled with, and what no template has a place for. */
export interface WantedValues {
  /** Fields outside groups, and those of the first copy of each group. */
  readonly values: readonly WantedValue[];
  /** Fields of which further copies of a group have a value. */
  readonly further: readonly FieldName[];
}

const isSaid = (text: string | undefined): text is string => text !== undefined && text.trim() !== '';

/** The values of a case, in the order of the dictionary. */
export const wantedValues = ({ fields, groups }: CaseData): WantedValues => {
  const copiesOf = (field: FieldName) => {
    const group = groupOf(field);
    return group === undefined ? [] : (groups[group] ?? []);
  };
  return {
    values: FIELD_NAMES.flatMap((field) => {
      const text = groupOf(field) === undefined ? fields[field] : copiesOf(field)[0]?.[field];
      return isSaid(text) ? [{ field, text: text.trim() }] : [];
    }),
    further: FIELD_NAMES.filter((field) =>
      copiesOf(field)
        .slice(1)
        .some((copy) => isSaid(copy[field])),
    ),
  };
};

const choicesByField = new Map<FieldName, readonly Choice[]>();

/** What may be chosen in a field under any rule set. */
const allChoices = (field: FieldName): readonly Choice[] => {
  const known = choicesByField.get(field) ?? POLICIES.flatMap((policy) => choicesOf(field, policy));
  choicesByField.set(field, known);
  return known;
};

const inOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Whether two texts give a field the same value: the same words, or the same choice. */
export const isSameValue = (field: FieldName, one: string, other: string): boolean => {
  if (inOneLine(one) === inOneLine(other)) return true;
  const { kind } = fieldDefinition(field);
  if (kind === 'tick') return isTicked(one) === isTicked(other);
  if (kind !== 'choice') return false;
  const [first, second] = [one, other].map((text) => findNamed(allChoices(field), text)?.id);
  return first !== undefined && first === second;
};

/** Whether the text of a tick says that it is ticked. */
export const isTicked = (text: string): boolean => ['yes', 'true', 'ticked', 'x'].includes(foldName(text));

/**
 * What goes into a control for a value: the item of its list that says the same, the state of its box, else the text.
 * Nothing where its list has no such item, or several.
 */
export const valueFor = (
  { kind, items }: Control,
  { field, text }: WantedValue,
): string | boolean | undefined => {
  if (kind === 'check-box') return fieldDefinition(field).kind === 'tick' ? isTicked(text) : undefined;
  if (kind !== 'drop-down' && kind !== 'combo-box') return text;
  const listed = items ?? [];
  const exact = listed.find((item) => item.text === text);
  if (exact !== undefined) return exact.text;
  const wanted = findOnly(allChoices(field), text)?.id;
  const same = listed.filter(
    (item) =>
      foldName(item.text) === foldName(text) ||
      (wanted !== undefined && findOnly(allChoices(field), item.text)?.id === wanted),
  );
  if (same.length > 1) return undefined;
  return same[0]?.text ?? (kind === 'combo-box' ? text : undefined);
};

/** What a document says of a field, in its first copy where it repeats; nothing where it has no such field. */
export const readingOf = ({ fields, groups }: CaseFile, field: FieldName): string | undefined => {
  const group = groupOf(field);
  return (group === undefined ? fields : groups[group][0]?.fields)?.[field]?.text;
};

/** Whether a field still waits for its value. An empty box reads as “No”; the filling itself says whether it may be ticked. */
export const isWaiting = (caseFile: CaseFile, field: FieldName): boolean => {
  const text = readingOf(caseFile, field) ?? '';
  return text === '' || (fieldDefinition(field).kind === 'tick' && !isTicked(text));
};
