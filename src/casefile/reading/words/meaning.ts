import { groupOf } from '../../../template';
import type { FieldName, GroupName, TemplateKind } from '../../../template';
import type { Sureness } from '../../case-file';
import { mainField } from './main-field';

/** A section of one of the templates. */
export interface SectionName {
  readonly kind: TemplateKind;
  readonly name: string;
}

/** What a heading or label can stand for. The surroundings decide between several fields. */
export interface Meaning {
  /** Fields of which this is the label. */
  readonly labelOf: readonly FieldName[];
  /** Fields of which this is a synonym. */
  readonly synonymOf: readonly FieldName[];
  readonly group?: GroupName;
  readonly sections: readonly SectionName[];
  /** The fields of those sections. */
  readonly sectionFields: ReadonlySet<FieldName>;
  /** A word that says too little by itself: it counts only where the surroundings say whose it is. */
  readonly generic: boolean;
  /** "Finding" or "Outcome" alone: it does not say whether the RCS finding or the CIMS outcome is meant. */
  readonly bareFinding: boolean;
  /** "Delegate's decision": what one of two people decided, and perhaps of something else than the allegation. */
  readonly findingOfOne?: true;
  /** How sure a value is that the words stand before, where they say it: an organisation's layout does. */
  readonly sureness?: Sureness;
  /** Of a group, in a layout: each time the words stand as a heading, one more copy begins. */
  readonly opensCopy?: boolean;
}

/** What an organisation's layout says of words, by their normalised form; null: they mean nothing to us. */
export type LayoutWords = ReadonlyMap<string, Meaning | null>;

/** The field of a group that a label means. */
export const fieldInGroup = (meaning: Meaning, group: GroupName): FieldName | undefined =>
  [...meaning.labelOf, ...meaning.synonymOf].find((field) => groupOf(field) === group) ??
  (meaning.group === group ? mainField(group) : undefined);

/** The group of a section that holds nothing else: "Details of clients involved in the incident". */
export const onlyGroup = (fields: ReadonlySet<FieldName>): GroupName | undefined => {
  const groups = new Set([...fields].map(groupOf));
  const [group] = groups;
  return groups.size === 1 ? group : undefined;
};
