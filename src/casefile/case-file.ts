import type { Place } from '../docx';
import type { Layout } from '../policy';
import type { FieldName, GroupName, Pathway, TemplateKind } from '../template';

/** What a document is taken for. */
export type DocumentKind = TemplateKind | 'rcs-investigation-report' | 'unknown';

/** How a value was found. */
export type FoundBy = 'tag' | 'heading' | 'label' | 'sentence';

/**
 * How sure a value is. `certain`: a control of ours, or a layout that the organisation has confirmed, says what it is.
 * `likely`: a heading or label names the field in full. `to-confirm`: it was read from a sentence, or from a word that
 * is said of several things; it is shown for confirmation and never fails a document by itself.
 */
export type Sureness = 'certain' | 'likely' | 'to-confirm';

/** A field as a document has it. `text` is empty where the field is there and nobody has filled it. */
export interface FieldReading {
  readonly text: string;
  readonly foundBy: FoundBy;
  readonly sureness: Sureness;
  readonly place: Place;
}

export type FieldReadings = Readonly<Partial<Record<FieldName, FieldReading>>>;

/** One copy of a repeating group, in the order of the document. */
export interface GroupReading {
  readonly group: GroupName;
  readonly fields: FieldReadings;
  readonly place: Place;
}

/** A section of the template, as the document has it. */
export interface SectionReading {
  readonly name: string;
  /** Absent where the document has no such section. */
  readonly place?: Place;
  readonly foundBy?: FoundBy;
  /** Whether anything of a person's own stands in it. */
  readonly empty: boolean;
}

/** A decision about the document and why it was made, in one sentence. */
export interface Recognised<T> {
  readonly value: T;
  readonly because: string;
}

/** The case, as one document tells it. */
export interface CaseFile {
  readonly kind: Recognised<DocumentKind>;
  readonly pathway: Recognised<Pathway>;
  /** Id and version of the template of ours that the document was made from, where it says so. */
  readonly template?: { readonly id: string; readonly version: string };
  /** The organisation's own template that the document was made from, where one of its layouts was recognised. */
  readonly layout?: { readonly name: string; readonly because: string };
  readonly fields: FieldReadings;
  readonly groups: Readonly<Record<GroupName, readonly GroupReading[]>>;
  readonly sections: readonly SectionReading[];
  /** Values that the document gives a second time, and differently. */
  readonly contradictions: readonly Contradiction[];
  /**
   * Where an appendix, or another part in which findings are not looked for, says that a finding or an allegation was
   * changed, withdrawn or reviewed: nothing was taken from there. Absent where nothing says so.
   */
  readonly changesPassedOver?: readonly Place[];
  /**
   * Where something is decided of an allegation, and nobody can tell of which one that was found. Absent where there is
   * no such place.
   */
  readonly decidedOfNone?: readonly Place[];
}

/** A second value of a field that a document has once, or that a copy of a group has once. */
export interface Contradiction {
  readonly field: FieldName;
  readonly reading: FieldReading;
  /** Of a field that repeats: which copy it is about, from 1. */
  readonly copy?: number;
}

/** What is known besides the document: kind and pathway override what would be worked out. */
export interface ReadCaseOptions {
  readonly kind?: DocumentKind;
  readonly pathway?: Pathway;
  /** The organisation's own templates. A document that was made from one is read by it. */
  readonly layouts?: readonly Layout[];
}
