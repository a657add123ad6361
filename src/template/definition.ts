import type { Source, Sourced } from '../policy';
import type { FieldName, GroupName } from './dictionary';

/** The documents that we have a template for. */
export const TEMPLATE_KINDS = ['investigation-plan', 'investigation-report', 'cims-recommendations'] as const;
export type TemplateKind = (typeof TEMPLATE_KINDS)[number];

/** `cims`: a CIMS investigation. `rcs`: a Reportable Conduct Scheme investigation lodged in CIMS. */
export type Pathway = 'cims' | 'rcs';

/** When a section or item applies; absent means always. */
export type Condition = { readonly pathway: Pathway } | { readonly field: FieldName; readonly is: string };

export interface FieldItem {
  readonly field: FieldName;
  readonly required: boolean;
  /** The item that follows, whose field is printed on the same row, to the right of this one. */
  readonly beside?: FieldName;
  readonly when?: Condition;
  /** Where the field's own source states it of another document than this one: asked for here, and never enforced. */
  readonly standing?: 'suggested';
  /** Where another source than the field's own states it of this document. */
  readonly source?: Source;
}

export interface GroupItem {
  readonly group: GroupName;
  /**
   * How many copies there must be, at least; the template starts with one in any case. A copy in which nobody has
   * filled anything is no copy.
   */
  readonly atLeast: number;
  readonly fields: readonly FieldItem[];
  readonly when?: Condition;
}

export type SectionItem = FieldItem | GroupItem;

export interface SectionDefinition extends Sourced {
  /** The tag is `cims:section.<name>`. */
  readonly name: string;
  readonly title: string;
  /** 2: printed as a subheading of the section before it; 1 where absent. */
  readonly level?: 1 | 2;
  /** What belongs here, in our own words; printed under the heading. */
  readonly guidance: string;
  readonly synonyms: readonly string[];
  readonly required: boolean;
  readonly when?: Condition;
  readonly items: readonly SectionItem[];
}

/** One template: it builds the .docx, says what to look for, says what is required, and gives the pane its form. */
export interface TemplateDefinition {
  readonly id: string;
  readonly kind: TemplateKind;
  readonly version: string;
  readonly title: string;
  /** What the document is for, in one or two sentences. */
  readonly purpose: string;
  /** That this is not the department's template. */
  readonly notice: string;
  /** Titles of other organisations' documents of this kind, by which one is recognised. */
  readonly synonyms: readonly string[];
  readonly sections: readonly SectionDefinition[];
}

/** Tells a repeating group from a field among the items of a section. */
export const isGroupItem = (item: SectionItem): item is GroupItem => 'group' in item;
