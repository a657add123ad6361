import { textOf } from '../../casefile';
import type { FieldReadings } from '../../casefile';
import type { Place } from '../../docx';
import { findNamed } from '../../policy';
import type { NamedEntry } from '../../policy';
import { fieldDefinition } from '../../template';
import type { FieldName } from '../../template';

export { choiceIdOf, choiceOf, copiesOf, textOf, type Copy } from '../../casefile';

/** Whether anything stands in the field. */
export const isFilled = (fields: FieldReadings, field: FieldName): boolean => textOf(fields, field) !== '';

/** Whether any of the fields is not sure: then it is to be confirmed, and fails no document. */
export const isToConfirm = (fields: FieldReadings, ...names: readonly FieldName[]): boolean =>
  names.some((name) => fields[name]?.sureness === 'to-confirm');

/** The label that the field has in our templates. */
export const labelOf = (field: FieldName): string => fieldDefinition(field).label;

/** The entry of one of the policy's lists that a field names; absent where it is empty or names none of them. */
export const namedIn = <T extends NamedEntry>(
  list: readonly T[],
  fields: FieldReadings,
  field: FieldName,
): T | undefined => findNamed(list, textOf(fields, field));

/** Whether a tick is set, or somebody wrote a yes in its place. */
export const isTicked = (fields: FieldReadings, field: FieldName): boolean =>
  /^(?:yes|true|x|☒|☑|✓)$/i.test(textOf(fields, field));

/** Where a field stands; where it is missing, the place of what it belongs to. */
export const placeOfField = (
  owner: { readonly fields: FieldReadings; readonly place?: Place },
  field: FieldName,
) => owner.fields[field]?.place ?? owner.place;

/** `{place}` or nothing, for a finding whose place may be unknown. */
export const at = (place: Place | undefined): { readonly place?: Place } =>
  place === undefined ? {} : { place };
