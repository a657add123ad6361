import {
  isGroupItem,
  type Condition,
  type FieldItem,
  type GroupItem,
  type Pathway,
  type SectionDefinition,
  type TemplateDefinition,
} from './definition';
import type { FieldName } from './dictionary';

/** A field as a definition has it, with the section and the group it stands in. */
export interface FieldPlacement {
  readonly section: SectionDefinition;
  readonly group?: GroupItem;
  readonly item: FieldItem;
}

/** What a condition is held against: the pathway, and the ids (not the labels) of what was chosen. */
export interface ConditionContext {
  readonly pathway?: Pathway | undefined;
  readonly fields: Readonly<Partial<Record<FieldName, string>>>;
}

/**
 * Whether a section or item applies; one without a condition always does. A condition on a field of a group is held
 * against the same copy of the group, so the caller gives that copy's fields over the document's.
 */
export const conditionHolds = (condition: Condition | undefined, context: ConditionContext): boolean => {
  if (condition === undefined) return true;
  if ('pathway' in condition) return context.pathway === condition.pathway;
  return context.fields[condition.field] === condition.is;
};

/** Every field of a definition in the order of the document, those of groups included. */
export const fieldsOf = (definition: TemplateDefinition): readonly FieldPlacement[] =>
  definition.sections.flatMap((section) =>
    section.items.flatMap((item): readonly FieldPlacement[] =>
      isGroupItem(item)
        ? item.fields.map((field) => ({ section, group: item, item: field }))
        : [{ section, item }],
    ),
  );

/** Every group of a definition with its section, in the order of the document. */
export const groupsOf = (
  definition: TemplateDefinition,
): readonly { readonly section: SectionDefinition; readonly item: GroupItem }[] =>
  definition.sections.flatMap((section) =>
    section.items.filter(isGroupItem).map((item) => ({ section, item })),
  );
