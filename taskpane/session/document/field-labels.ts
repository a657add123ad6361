import { FIELD_LABELS, type FieldName } from '../../../src/template';

/** What fields are called on the screen, each name once. */
export const fieldLabels = (fields: readonly FieldName[]): readonly string[] => [
  ...new Set(fields.map((field) => FIELD_LABELS[field])),
];
