import type { FieldReadings } from '../../casefile';
import type { Place } from '../../docx';
import type { FieldName } from '../../template';
import type { ReadDocument } from '../rule';
import { copiesOf, labelOf, placeOfField, textOf } from './case-view';
import type { Copy } from './case-view';

/** A field that names an incident type, as a document has it. */
export interface IncidentTypeField {
  readonly fields: FieldReadings;
  readonly field: FieldName;
  readonly text: string;
  /** The allegation that it belongs to. */
  readonly allegation?: Copy;
  /** How a message names it. */
  readonly name: string;
  readonly place?: Place;
}

const OF_THE_INCIDENT: readonly FieldName[] = ['incident.type', 'incident.secondaryType'];

/** Every filled field of a document that names an incident type: of the incident, and of each allegation. */
export const incidentTypeFields = ({ caseFile }: ReadDocument): readonly IncidentTypeField[] =>
  [
    ...OF_THE_INCIDENT.map((field) => read({ fields: caseFile.fields }, field)),
    ...copiesOf(caseFile, 'allegation').map((copy) => ({
      ...read(copy, 'allegation.incidentType', copy.name),
      allegation: copy,
    })),
  ].filter(({ text }) => text !== '');

const read = (
  owner: { readonly fields: FieldReadings; readonly place?: Place },
  field: FieldName,
  of?: string,
) => {
  const place = placeOfField(owner, field);
  return {
    fields: owner.fields,
    field,
    text: textOf(owner.fields, field),
    name: of === undefined ? `“${labelOf(field)}”` : `${of}: “${labelOf(field)}”`,
    ...(place && { place }),
  };
};
