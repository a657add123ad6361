import type { Place } from '../docx';
import type { FieldName, GroupName } from '../template';
import type { FieldReading } from './case-file';

export type FieldDrafts = Partial<Record<FieldName, FieldReading>>;

/** One copy of a group while the document is being read. */
export interface CopyDraft {
  readonly group: GroupName;
  readonly fields: FieldDrafts;
  readonly place: Place;
  /** The paragraphs of the body that belong to the copy: what is found there belongs to it. */
  readonly from: number;
  to: number;
}

/** A case while the document is being read. */
export interface CaseDraft {
  readonly fields: FieldDrafts;
  readonly copies: CopyDraft[];
}

export const emptyDraft = (): CaseDraft => ({ fields: {}, copies: [] });
