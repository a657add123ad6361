import { isBlankCopy } from '../../casefile';
import type { CaseFile, FieldReadings, GroupReading } from '../../casefile';
import type { Place } from '../../docx';
import { findNamed } from '../../policy';
import type { NamedEntry, Policy } from '../../policy';
import { choicesOf, fieldDefinition, groupDefinition } from '../../template';
import type { Choice, FieldName, GroupName } from '../../template';

/** The text of a field; empty where the document does not have it or nobody has filled it. */
export const textOf = (fields: FieldReadings, field: FieldName): string => fields[field]?.text.trim() ?? '';

/** Whether anything stands in the field. */
export const isFilled = (fields: FieldReadings, field: FieldName): boolean => textOf(fields, field) !== '';

/** Whether any of the fields was only taken from a sentence: then it is to be confirmed, and fails no document. */
export const isFromSentence = (fields: FieldReadings, ...names: readonly FieldName[]): boolean =>
  names.some((name) => fields[name]?.foundBy === 'sentence');

/** The label that the field has in our templates. */
export const labelOf = (field: FieldName): string => fieldDefinition(field).label;

/** The entry of one of the policy's lists that a field names; absent where it is empty or names none of them. */
export const namedIn = <T extends NamedEntry>(
  list: readonly T[],
  fields: FieldReadings,
  field: FieldName,
): T | undefined => findNamed(list, textOf(fields, field));

/** What was chosen in a field; absent where it is empty or names none of the field's choices. */
export const choiceOf = (policy: Policy, fields: FieldReadings, field: FieldName): Choice | undefined => {
  const choices = choicesOf(field, policy);
  const text = textOf(fields, field);
  return findNamed<Choice>(choices, text) ?? yesOrNo(choices, text);
};

/** “Y”, “No, not yet”, “Yes – on 4 August”: the answer is its first word. */
const yesOrNo = (choices: readonly Choice[], text: string): Choice | undefined => {
  const [, word] = /^(y|yes|n|no)\b(?![/ ]?(?:a\b|known|applicable))/i.exec(text) ?? [];
  if (word === undefined) return undefined;
  const id = word.toLowerCase().startsWith('y') ? 'yes' : 'no';
  return choices.find((choice) => choice.id === id);
};

/** The id of what was chosen in a field. */
export const choiceIdOf = (policy: Policy, fields: FieldReadings, field: FieldName): string | undefined =>
  choiceOf(policy, fields, field)?.id;

/** Whether a tick is set, or somebody wrote a yes in its place. */
export const isTicked = (fields: FieldReadings, field: FieldName): boolean =>
  /^(?:yes|true|x|☒|☑|✓)$/i.test(textOf(fields, field));

/** A copy of a group, with the number it has by its order in the document. */
export interface Copy {
  readonly fields: FieldReadings;
  readonly place: Place;
  readonly group: GroupName;
  /** From 1. */
  readonly number: number;
  /** How messages name it: "Allegation 2". */
  readonly name: string;
}

/** The copies of a group that hold anything. One in which nobody has filled anything is counted and left out. */
export const copiesOf = (caseFile: CaseFile, group: GroupName): readonly Copy[] =>
  caseFile.groups[group].map(numbered).filter(({ fields }) => !isBlankCopy(fields));

const numbered = ({ fields, place, group }: GroupReading, index: number): Copy => ({
  fields,
  place,
  group,
  number: index + 1,
  name: `${groupDefinition(group).label} ${String(index + 1)}`,
});

/** Where a field stands; where it is missing, the place of what it belongs to. */
export const placeOfField = (
  owner: { readonly fields: FieldReadings; readonly place?: Place },
  field: FieldName,
) => owner.fields[field]?.place ?? owner.place;

/** `{place}` or nothing, for a finding whose place may be unknown. */
export const at = (place: Place | undefined): { readonly place?: Place } =>
  place === undefined ? {} : { place };
