import type { FieldWriteKind, HostCapabilities } from '../document-host';
import {
  canChoose,
  canComment,
  canInsertWhole,
  canKeepSettings,
  canMakePdf,
  canTick,
  canWatchParagraphs,
  canWatchSelection,
  needsBrowserPage,
} from './features';

/** What this Word can do, asked once: it does not change while the pane is open. */
export const capabilities = (): HostCapabilities => {
  // Text at the floor means rich-text controls only; each field that is another says so when it is written.
  const writes: FieldWriteKind[] = ['text'];
  if (canChoose()) writes.push('choice');
  if (canTick()) writes.push('tick');
  return {
    insert: true,
    insertWhole: canInsertWhole(),
    writes,
    comments: canComment(),
    pdf: canMakePdf(),
    keepsState: canKeepSettings(),
    save: needsBrowserPage() ? 'browser-page' : 'download',
    changes: canWatchParagraphs() ? 'events' : canWatchSelection() ? 'selection' : 'none',
  };
};
