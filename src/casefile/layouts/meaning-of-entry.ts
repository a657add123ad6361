import type { LayoutEntry, LayoutKind } from '../../policy';
import { DEFINITIONS, FIELD_NAMES, fieldsOf, GROUP_NAMES, TEMPLATE_KINDS } from '../../template';
import type { FieldName, GroupName, TemplateDefinition } from '../../template';

/** What an entry of a layout means, in our own names. */
export interface EntryMeaning {
  readonly fields: readonly FieldName[];
  readonly group?: GroupName;
  /** The name of a section of the layout's kind. */
  readonly section?: string;
}

const FIELDS: ReadonlySet<string> = new Set(FIELD_NAMES);
const GROUPS: ReadonlySet<string> = new Set(GROUP_NAMES);
const SECTION = 'section.';

const isField = (name: string): name is FieldName => FIELDS.has(name);
const isGroup = (name: string): name is GroupName => GROUPS.has(name);

/** Our definition of a kind of document; none for one that we have no template of. */
export const definitionOf = (kind: LayoutKind): TemplateDefinition | undefined => {
  const known = TEMPLATE_KINDS.find((each) => each === kind);
  return known && DEFINITIONS[known];
};

const sectionOf = (name: string, kind: LayoutKind): string | undefined => {
  if (!name.startsWith(SECTION)) return undefined;
  const section = name.slice(SECTION.length);
  return definitionOf(kind)?.sections.some((each) => each.name === section) === true ? section : undefined;
};

/** What an entry means; nothing of it where nobody has decided, or where it names nothing that we know. */
export const meaningOfEntry = ({ means }: LayoutEntry, kind: LayoutKind): EntryMeaning => {
  const group = means.find(isGroup);
  const section = means.map((name) => sectionOf(name, kind)).find((name) => name !== undefined);
  return {
    fields: means.filter(isField),
    ...(group !== undefined && { group }),
    ...(section !== undefined && { section }),
  };
};

export const isNothing = ({ fields, group, section }: EntryMeaning): boolean =>
  fields.length === 0 && group === undefined && section === undefined;

/** The fields of a section of ours. */
export const fieldsOfSection = (kind: LayoutKind, name: string): readonly FieldName[] => {
  const definition = definitionOf(kind);
  if (definition === undefined) return [];
  return fieldsOf(definition)
    .filter(({ section }) => section.name === name)
    .map(({ item }) => item.field);
};

/** What stands before the first dot of a name: `incident` of `incident.id`. */
const prefixOf = (name: string): string => name.slice(0, Math.max(name.indexOf('.'), 0));

/**
 * What to write instead of a name that an entry of a layout cannot mean, as the end of a sentence; nothing where the
 * name is a field, a group, or a section of that kind of document.
 */
export const meaningProblem = (means: string, kind: LayoutKind, opensCopy: boolean): string | undefined => {
  if (isGroup(means)) return undefined;
  if (opensCopy) return `write a group, one of ${GROUP_NAMES.join(', ')}, because only a group has copies`;
  if (isField(means) || sectionOf(means, kind) !== undefined) return undefined;
  if (means.startsWith(SECTION)) {
    const sections = definitionOf(kind)?.sections.map(({ name }) => `${SECTION}${name}`) ?? [];
    return sections.length === 0
      ? 'write a field or a group, because no sections are known of this kind of document'
      : `write a section of this kind of document, one of ${sections.join(', ')}`;
  }
  const near = FIELD_NAMES.filter((name) => prefixOf(name) === prefixOf(means));
  const prefixes = [...new Set(FIELD_NAMES.map(prefixOf))];
  return near.length > 0
    ? `there is no such field; write one of ${near.join(', ')}`
    : `write a field, whose name begins with one of ${prefixes.join(', ')} (“incident.id”), a group (“allegation”), a section (“section.…”) or null`;
};
