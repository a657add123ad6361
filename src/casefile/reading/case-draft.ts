import type { Place } from '../../docx';
import type { FieldName, GroupName } from '../../template';
import type { FieldReading } from '../case-file';

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

/** A sentence that says how an allegation was decided. */
export interface Verdict {
  /** What was decided, in the words of the sentence: "Not substantiated". */
  readonly text: string;
  readonly paragraph: number;
  /** The copy it is about; absent where only one allegation could be meant. */
  readonly copy?: CopyDraft;
}

/** A case while the document is being read. */
export interface CaseDraft {
  readonly fields: FieldDrafts;
  readonly copies: CopyDraft[];
  /** Readings that were not taken because there was one already: of single fields, and of a copy that is worded twice. */
  readonly further: {
    readonly field: FieldName;
    readonly reading: FieldReading;
    readonly copy?: CopyDraft;
  }[];
  /** What the labels of findings said: that they are of the RCS, or "Finding" alone. */
  readonly findingLabels: { ofRcs: boolean; bare: boolean };
}

export const emptyDraft = (): CaseDraft => ({
  fields: {},
  copies: [],
  further: [],
  findingLabels: { ofRcs: false, bare: false },
});
