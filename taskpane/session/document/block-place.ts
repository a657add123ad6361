import { DEFINITIONS, groupsOf, groupTag, sectionTag, TEMPLATE_KINDS } from '../../../src/template';
import type { GroupName, TemplateKind } from '../../../src/template';
import type { BlockPlace } from '../../host';

/** The template of a document of this kind; undefined where we have none. */
export const templateKindOf = (kind: string | undefined): TemplateKind | undefined =>
  TEMPLATE_KINDS.find((each) => each === kind);

/** Where one more copy of a group goes in a document of this kind; undefined where the template has no such group. */
export const blockPlace = (kind: TemplateKind, group: GroupName): BlockPlace | undefined => {
  const found = groupsOf(DEFINITIONS[kind]).find(({ item }) => item.group === group);
  return found && { group: groupTag(group), section: sectionTag(found.section.name) };
};
