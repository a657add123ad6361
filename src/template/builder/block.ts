import type { Policy } from '../../policy';
import type { Pathway, TemplateDefinition } from '../definition';
import { groupDefinition, type GroupName } from '../dictionary';
import { groupsOf } from '../walk';
import { groupBlocks } from './body';
import { controlIds } from './controls';
import { pack } from './pack';

export interface BlockOptions {
  readonly definition: TemplateDefinition;
  /** Whose incident types, findings and outcomes may be chosen. */
  readonly policy: Policy;
  /** Leaves out what is of the other pathway; absent: both are there, each marked. */
  readonly pathway?: Pathway;
}

/**
 * Builds one unfilled copy of a group, in its control, as a document of its own: what is inserted into a document to add
 * another client or allegation. Styles and lists are those of the template. Equal input gives equal bytes.
 *
 * @throws {RangeError} where the definition has no such group.
 */
export const buildBlock = async (
  group: GroupName,
  { definition, policy, pathway }: BlockOptions,
): Promise<Uint8Array> => {
  const placed = groupsOf(definition).find(({ item }) => item.group === group);
  const { label } = groupDefinition(group);
  if (placed === undefined) throw new RangeError(`“${definition.title}” has no block for “${label}”.`);
  const { section, item } = placed;
  const context = { policy, pathway, data: { fields: {}, groups: {} }, nextId: controlIds() };
  return pack(definition, {
    title: label,
    children: groupBlocks(section, item, context),
    fields: new Set(item.fields.map(({ field }) => field)),
  });
};
