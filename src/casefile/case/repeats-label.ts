import { foldName } from '../../policy';
import { fieldDefinition } from '../../template';
import type { FieldName } from '../../template';

/** No label is nearly as long; a whole account need not be compared with one. */
const LONGEST = 200;

/** Whether a field says only what is asked, with or without a colon: “Incident report ID:”. */
export const repeatsLabel = (field: FieldName, text: string): boolean =>
  text !== '' && text.length <= LONGEST && foldName(text) === foldName(fieldDefinition(field).label);
