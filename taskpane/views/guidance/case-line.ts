import type { PolicyEntry } from '../../../src/policy';
import { fieldDefinition, type FieldName } from '../../../src/template';
import type { CaseFacts, WayToField } from './case-facts';

/** Something that guidance can say of this very case. */
export interface CaseLine {
  readonly id: string;
  readonly title: string;
  readonly sentence: string;
  /** The facts it rests on, each with its source and standing. */
  readonly basis: readonly PolicyEntry[];
  /** The field that is to be filled or put right. */
  readonly way?: WayToField;
}

const isDate = (field: FieldName): boolean => fieldDefinition(field).kind === 'date';

/** That something cannot be said because of a field, and the way to it. */
export const notKnown = (
  facts: CaseFacts,
  fields: readonly [FieldName, ...FieldName[]],
): Pick<CaseLine, 'sentence' | 'way'> => {
  const [first] = fields;
  const field =
    fields.find((each) => facts.text(each) !== '') ??
    fields.find((each) => facts.wayTo(each) !== undefined) ??
    first;
  const way = facts.wayTo(field);
  const { label } = fieldDefinition(field);
  const text = facts.text(field);
  const unread = isDate(field) ? 'cannot be read as a date' : 'is no answer that this tool knows';
  const why = text === '' ? `no document gives “${label}”` : `“${label}” says “${text}”, which ${unread}`;
  const place = way === undefined && text === '' ? '; this document has no field for it' : '';
  return { sentence: `Not known: ${why}${place}.`, ...(way && { way }) };
};
