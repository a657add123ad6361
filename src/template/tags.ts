import type { FieldName, GroupName } from './dictionary';

/** Every tag of ours starts with this. */
export const TAG_PREFIX = 'cims:';

/** Word's limit for the length of a content control's tag, in characters. */
export const TAG_LENGTH_LIMIT = 64;

/** The tag of the control that holds a field: `cims:incident.id`. */
export const fieldTag = (field: FieldName): string => `${TAG_PREFIX}${field}`;
/** The tag of the control round one copy of a group: `cims:group.client`. */
export const groupTag = (group: GroupName): string => `${TAG_PREFIX}group.${group}`;
/** The tag of the control round a section: `cims:section.findings`. */
export const sectionTag = (section: string): string => `${TAG_PREFIX}section.${section}`;

/** Custom document property that says which template a document was made from, as `<id> <version>`. */
export const TEMPLATE_PROPERTY = 'CIMSReportTemplate';

/** The field that the page header repeats: both controls are bound to one XML part, so Word keeps them the same. */
export const BOUND_FIELD: FieldName = 'incident.id';
