import type { CaseFile, FieldReading, FieldReadings } from '../casefile';
import { copyName, FIELD_NAMES, fieldDefinition, GROUP_NAMES, type FieldName } from '../template';

/** A value that was read and that a person is to confirm: no check relies on it. */
export interface UnsureReading {
  /** What the value is of: the field's label, with the copy of its group where it repeats. */
  readonly label: string;
  readonly reading: FieldReading;
}

const inFields = (fields: FieldReadings, labelled: (field: FieldName) => string): readonly UnsureReading[] =>
  FIELD_NAMES.flatMap((field) => {
    const reading = fields[field];
    return reading?.sureness === 'to-confirm' && reading.text !== ''
      ? [{ label: labelled(field), reading }]
      : [];
  });

const labelOf = (field: FieldName): string => fieldDefinition(field).label;

/** The values of a document that are to be confirmed: those of the case first, then copy by copy. */
export const unsureReadings = ({ fields, groups }: CaseFile): readonly UnsureReading[] => [
  ...inFields(fields, labelOf),
  ...GROUP_NAMES.flatMap((group) =>
    groups[group].flatMap((copy, index) =>
      inFields(copy.fields, (field) => `${copyName(group, index + 1)}: ${labelOf(field)}`),
    ),
  ),
];
