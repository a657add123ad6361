import type { CaseFile, FieldReading, FieldReadings } from '../../casefile';
import type { Place } from '../../docx';
import { formatDate, parseDate } from '../../policy';
import type { CalendarDate } from '../../policy';
import { fieldDefinition, GROUP_NAMES } from '../../template';
import type { FieldName } from '../../template';
import { copiesOf, labelOf } from '../support/case-view';

/** A date field that somebody has filled. */
export interface DatedField {
  readonly field: FieldName;
  /** How messages name it: `“Date of birth” (Client 2)`. */
  readonly name: string;
  readonly text: string;
  /** Absent where the text cannot be read as a date. */
  readonly date?: CalendarDate;
  readonly place: Place;
  /** Found by what a sentence says, which is shown for confirmation and never fails a document. */
  readonly unsure: boolean;
}

/** A field whose text is a date. */
export type KnownDate = DatedField & { readonly date: CalendarDate };

export const isKnown = (dated: DatedField | undefined): dated is KnownDate => dated?.date !== undefined;

const dated = (field: FieldName, { text, place, sureness }: FieldReading, copy?: string): DatedField => {
  const date = parseDate(text);
  return {
    field,
    name: `“${labelOf(field)}”${copy === undefined ? '' : ` (${copy})`}`,
    text: text.trim(),
    ...(date !== undefined && { date }),
    place,
    unsure: sureness === 'to-confirm',
  };
};

const datesAmong = (fields: FieldReadings, copy?: string): readonly DatedField[] =>
  (Object.entries(fields) as [FieldName, FieldReading][])
    .filter(([field, { text }]) => fieldDefinition(field).kind === 'date' && text.trim() !== '')
    .map(([field, reading]) => dated(field, reading, copy));

/** Every date field that is filled, those of the copies of a group after those that stand once. */
export const datesOf = (caseFile: CaseFile): readonly DatedField[] => [
  ...datesAmong(caseFile.fields),
  ...GROUP_NAMES.flatMap((group) =>
    copiesOf(caseFile, group).flatMap(({ fields, name }) => datesAmong(fields, name)),
  ),
];

/** One date field, where it is filled. */
export const dateIn = (fields: FieldReadings, field: FieldName, copy?: string): DatedField | undefined => {
  const reading = fields[field];
  return reading === undefined || reading.text.trim() === '' ? undefined : dated(field, reading, copy);
};

/** One date field, where it is filled with a date that can be read. */
export const knownDateIn = (
  fields: FieldReadings,
  field: FieldName,
  copy?: string,
): KnownDate | undefined => {
  const found = dateIn(fields, field, copy);
  return isKnown(found) ? found : undefined;
};

/** `“Date of birth” (Client 2), 6 February 2026`. */
export const nameAndDate = ({ name, date }: KnownDate): string => `${name}, ${formatDate(date)}`;
