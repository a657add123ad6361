import { parseDate } from '../../policy';
import { fieldDefinition } from '../../template';
import type { FieldName } from '../../template';
import type { CaseDraft } from './case-draft';
import type { Contradiction } from '../case-file';
import { normalise } from './words/normalise';

/** A value as it is compared: a date by its day, anything else by its words. */
const keyOf = (field: FieldName, text: string): string =>
  (fieldDefinition(field).kind === 'date' ? parseDate(text) : undefined) ?? normalise(text);

/** The further readings that say something else than the value that was taken; each value once. */
export const contradictionsIn = ({ fields, further }: CaseDraft): readonly Contradiction[] => {
  const told = new Set<string>();
  return further.filter(({ field, reading }) => {
    const key = keyOf(field, reading.text);
    if (key === '' || key === keyOf(field, fields[field]?.text ?? '')) return false;
    const known = `${field} ${key}`;
    if (told.has(known)) return false;
    told.add(known);
    return true;
  });
};
