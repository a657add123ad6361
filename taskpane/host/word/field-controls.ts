import type { ControlPlace } from '../destination';
import type { FieldWrite } from '../document-host';
import { controlsIn } from './controls';

/** What has to be known of a control before it is written. */
const loaded = (found: Word.ContentControlCollection): Word.ContentControlCollection => {
  found.load('items/tag,items/type,items/cannotEdit');
  return found;
};

const placeKey = ({ tag, occurrence }: ControlPlace): string => `${occurrence} ${tag}`;

/**
 * The controls of each write, in two requests however many there are: the copies of the groups and the fields outside
 * of groups in one, the fields within those copies in the other. A field outside of groups may stand in several places,
 * the page header for one, and means all of them.
 */
export const fieldControls = async (
  context: Word.RequestContext,
  writes: readonly FieldWrite[],
): Promise<readonly (readonly Word.ContentControl[])[]> => {
  const { document } = context;
  const groups = new Map<string, Word.ContentControlCollection>();
  const alone = new Map<string, Word.ContentControlCollection>();
  for (const { tag, group } of writes) {
    if (group === undefined) {
      if (!alone.has(tag)) alone.set(tag, loaded(controlsIn(document).getByTag(tag)));
    } else if (!groups.has(group.tag)) {
      // Copies are rich text, which the plain collection lists in every Word.
      const found = document.body.contentControls.getByTag(group.tag);
      found.load('items/id');
      groups.set(group.tag, found);
    }
  }
  await context.sync();

  const inCopy = new Map<string, Word.ContentControlCollection>();
  for (const { group } of writes) {
    if (group === undefined || inCopy.has(placeKey(group))) continue;
    const copy = groups.get(group.tag)?.items[group.occurrence];
    if (copy !== undefined) inCopy.set(placeKey(group), loaded(controlsIn(copy)));
  }
  if (inCopy.size > 0) await context.sync();

  return writes.map(({ tag, group }) =>
    group === undefined
      ? (alone.get(tag)?.items ?? [])
      : (inCopy.get(placeKey(group))?.items ?? []).filter((control) => control.tag === tag).slice(0, 1),
  );
};
