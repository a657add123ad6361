import { foldName } from '../../policy';
import { fieldDefinition } from '../../template';
import type { FieldName } from '../../template';

/** How many blanks and marks may stand round the label. */
const MARKS = 10;

/** Whether a field says only what is asked, with or without a colon: “Incident report ID:”. */
export const repeatsLabel = (field: FieldName, text: string): boolean => {
  const { label } = fieldDefinition(field);
  return text !== '' && text.length <= label.length + MARKS && foldName(text) === foldName(label);
};
