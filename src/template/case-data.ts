import type { FieldName, GroupName } from './dictionary';

export type FieldTexts = Readonly<Partial<Record<FieldName, string>>>;

/**
 * A case as plain text by field, without places: what a template is filled from, what `case.json` holds, and what is
 * carried from one document to the next. A choice is written as its label, a tick as `Yes` or `No`, a date as it
 * should stand in the document.
 */
export interface CaseData {
  readonly fields: FieldTexts;
  readonly groups: Readonly<Partial<Record<GroupName, readonly FieldTexts[]>>>;
}
