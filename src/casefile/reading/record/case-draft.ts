import type { Place } from '../../../docx';
import type { FieldName, GroupName } from '../../../template';
import type { FieldReading } from '../../case-file';
import type { Side } from '../sentences/statement';
import type { Subject } from '../sentences/subjects';
import type { Said } from '../sentences/verdict-names';

export type FieldDrafts = Partial<Record<FieldName, FieldReading>>;

/** One copy of a group while the document is being read. */
export interface CopyDraft {
  readonly group: GroupName;
  readonly fields: FieldDrafts;
  readonly place: Place;
  /** The paragraphs of the body that belong to the copy: what is found there belongs to it. */
  readonly from: number;
  to: number;
  /** The allegation under whose heading a piece of evidence or a recommendation stands. */
  readonly under?: CopyDraft;
  /** Whose allegation it is, where it stands in a chapter on one subject of allegation. */
  against?: Against;
}

/** The subject of allegation whose chapter an allegation stands in. */
export interface Against {
  readonly subject: CopyDraft;
  /** Whether the heading of the allegation is below that of the subject, and not one like it. */
  readonly isUnder: boolean;
}

/** A sentence that says how allegations were decided. */
export interface Verdict {
  readonly said: Said;
  readonly subject: Subject;
  /** Whose finding it is, where the sentence says so. */
  readonly side?: Side;
  readonly place: Place;
  /** The sentence, where it is one. */
  readonly words?: string;
  /** The allegation that stood open there. */
  readonly copy?: CopyDraft;
  /** The allegations that one heading is about together. */
  readonly several?: readonly CopyDraft[];
  /** True for a verdict alone under a heading such as "Conclusion". */
  readonly underHeading?: true;
}

/** A reading that was not taken, and of which copy it is. */
export interface FurtherReading {
  readonly field: FieldName;
  readonly reading: FieldReading;
  readonly copy?: CopyDraft;
}

/** A case while the document is being read. */
export interface CaseDraft {
  readonly fields: FieldDrafts;
  readonly copies: CopyDraft[];
  /** Readings that were not taken because there was one already: of single fields, and of a copy that is worded twice. */
  readonly further: FurtherReading[];
  /** What the labels of findings said: that they are of the RCS or of CIMS, or "Finding" or "Outcome" alone. */
  readonly findingLabels: { ofRcs: boolean; bare: boolean; ofCims: boolean; bareOutcome: boolean };
}

export const emptyDraft = (): CaseDraft => ({
  fields: {},
  copies: [],
  further: [],
  findingLabels: { ofRcs: false, bare: false, ofCims: false, bareOutcome: false },
});
