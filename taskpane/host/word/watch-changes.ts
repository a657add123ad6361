import type { Unsubscribe } from '../document-host';
import { canWatchParagraphs, canWatchSelection } from './features';
import { callOffice } from './office';
import { runWord } from './run-word';
import { LIMITS } from './time-limit';

/** Nobody waits for it: what cannot be taken back goes away with the pane. */
const quietly = (work: Promise<unknown>): void => {
  work.catch(() => undefined);
};

const watchParagraphs = async (changed: () => void): Promise<Unsubscribe> => {
  const handler = async (): Promise<void> => changed();
  const { context, handlers } = await runWord(async (running) => {
    const { document } = running;
    const added = [
      document.onParagraphChanged.add(handler),
      document.onParagraphAdded.add(handler),
      document.onParagraphDeleted.add(handler),
    ];
    await running.sync();
    return { context: running, handlers: added };
  });
  return () => {
    const remove = async (): Promise<void> => {
      handlers.forEach((each) => each.remove());
      // Only the context that added a handler can take it away.
      await context.sync();
    };
    quietly(remove());
  };
};

const watchSelection = async (changed: () => void): Promise<Unsubscribe> => {
  const { document } = Office.context;
  const type = Office.EventType.DocumentSelectionChanged;
  const handler = (): void => changed();
  await callOffice<unknown>(LIMITS.request, (done) => document.addHandlerAsync(type, handler, done));
  return () =>
    quietly(
      callOffice<unknown>(LIMITS.request, (done) => document.removeHandlerAsync(type, { handler }, done)),
    );
};

/**
 * Calls back when the document may have changed: by paragraph events where Word has them, else whenever the selection
 * moves. Where neither can be had the pane checks on focus and by its button, so that is no failure.
 */
export const watchChanges = async (changed: () => void): Promise<Unsubscribe> => {
  if (canWatchParagraphs()) {
    try {
      return await watchParagraphs(changed);
    } catch {
      // The older way is still there.
    }
  }
  if (canWatchSelection()) {
    try {
      return await watchSelection(changed);
    } catch {
      // There is no third way.
    }
  }
  return () => undefined;
};
