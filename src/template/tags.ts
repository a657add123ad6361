import type { FieldName, GroupName } from './dictionary';

/** Every tag of ours starts with this. */
export const TAG_PREFIX = 'cims:';

/** Word's limit for the length of a content control's tag, in characters. */
export const TAG_LENGTH_LIMIT = 64;

export const fieldTag = (field: FieldName): string => `${TAG_PREFIX}${field}`;
export const groupTag = (group: GroupName): string => `${TAG_PREFIX}group.${group}`;
export const sectionTag = (section: string): string => `${TAG_PREFIX}section.${section}`;

/** Custom document property that says which template a document was made from, as `<id> <version>`. */
export const TEMPLATE_PROPERTY = 'CIMSReportTemplate';
