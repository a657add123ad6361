import type { Place } from '../../docx';
import { findNamed } from '../../policy';
import type { Policy } from '../../policy';
import { choicesOf, copyName } from '../../template';
import type { Choice, FieldName, GroupName } from '../../template';
import { isBlankCopy } from './case-data';
import { repeatsLabel } from './repeats-label';
import type { CaseFile, FieldReadings, GroupReading } from '../case-file';

/**
 * The text of a field; empty where the document does not have it, nobody has filled it, or it only says again what is
 * asked.
 */
export const textOf = (fields: FieldReadings, field: FieldName): string => {
  const text = fields[field]?.text.trim() ?? '';
  return repeatsLabel(field, text) ? '' : text;
};

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
  name: copyName(group, index + 1),
});
