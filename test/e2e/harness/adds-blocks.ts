import type { GroupName } from '../../../src/template';
import type { OpenDocument } from '../../emulated-host/word';
import type { PaneUser } from './pane';
import { readBack } from './writer';

/** Adds so many copies of each group by its button, and sees the pane say so each time. */
export const addsBlocks = async (
  pane: PaneUser,
  document: OpenDocument,
  counts: Readonly<Partial<Record<GroupName, number>>>,
): Promise<void> => {
  for (const [group, count] of Object.entries(counts) as [GroupName, number][]) {
    for (let added = 0; added < count; added += 1) {
      const copies = readBack(document).groups[group].length;
      await pane.press(`Add ${group}`);
      await pane.sees(new RegExp(`^${group} ${copies + 1} added`, 'i'));
    }
  }
};
