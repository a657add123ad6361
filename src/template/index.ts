// Two rooms of this folder have faces of their own, because readers need not load what they bring: the builder
// (`src/template/builder`, brings `docx`) and what reads definitions and cases (`src/template/schema`, brings `zod`).
export type { CaseData, FieldTexts } from './case-data';
export { choicesOf } from './choices';
export { isGroupItem, TEMPLATE_KINDS } from './definition';
export type {
  Condition,
  FieldItem,
  GroupItem,
  Pathway,
  SectionDefinition,
  SectionItem,
  TemplateDefinition,
  TemplateKind,
} from './definition';
export { DEFINITIONS } from './definitions';
export {
  copyName,
  FIELD_LABELS,
  FIELD_NAMES,
  fieldDefinition,
  GROUP_NAMES,
  groupDefinition,
  groupOf,
  tickSentence,
} from './dictionary';
export { fieldWords, groupWords } from './dictionary-words';
export type { FieldWords, GroupWords } from './dictionary-words';
export type { Choice, FieldDefinition, FieldKind, FieldName, GroupDefinition, GroupName } from './dictionary';
export { withProviderDetails } from './provider-details';
export { holdsTableDescription } from './table-description';
export {
  BOUND_FIELD,
  fieldTag,
  groupTag,
  sectionTag,
  TAG_LENGTH_LIMIT,
  TAG_PREFIX,
  TEMPLATE_PROPERTY,
} from './tags';
export { conditionHolds, fieldsOf, groupsOf } from './walk';
export type { ConditionContext, FieldPlacement } from './walk';
