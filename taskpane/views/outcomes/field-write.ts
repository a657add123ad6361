import { fieldDefinition, fieldTag, type FieldName } from '../../../src/template';
import type { Destination, FieldWrite, FieldWriteKind, HostCapabilities } from '../../host';
import { fieldOf, type Allegation } from './allegation';

/** What is to be written into a field of an allegation, or why a person must do it and where. */
export type PlannedWrite =
  | { readonly how: 'write'; readonly write: FieldWrite }
  | { readonly how: 'by-hand'; readonly because: 'no-field' | 'not-here'; readonly at: Destination };

const kindOf = (field: FieldName): FieldWriteKind => {
  const { kind } = fieldDefinition(field);
  return kind === 'choice' || kind === 'tick' ? kind : 'text';
};

/** Only a control can be written; a value that a person typed as plain text is theirs to change. */
export const planWrite = (
  allegation: Allegation,
  field: FieldName,
  value: string,
  capabilities: Pick<HostCapabilities, 'writes'>,
): PlannedWrite => {
  const view = fieldOf(allegation, field);
  const at = view?.destination ?? allegation.view.destination;
  const kind = kindOf(field);
  if (allegation.group === undefined || view?.destination.control === undefined) {
    return { how: 'by-hand', because: 'no-field', at };
  }
  if (!capabilities.writes.includes(kind)) return { how: 'by-hand', because: 'not-here', at };
  return { how: 'write', write: { tag: fieldTag(field), group: allegation.group, kind, value } };
};

const DOING: Readonly<Record<FieldWriteKind, (label: string, value: string) => string>> = {
  choice: (label, value) =>
    value === '' ? `clear “${label}” by hand` : `choose “${value}” by hand under “${label}”`,
  tick: (label, value) => `${value === 'Yes' ? 'tick' : 'take the tick off'} “${label}” by hand`,
  text: (label) => `write it by hand under “${label}”`,
};

/** What a person is to do by hand, as the rest of a sentence. */
export const doByHand = (field: FieldName, value: string): string =>
  DOING[kindOf(field)](fieldDefinition(field).label, value);
