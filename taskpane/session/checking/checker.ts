import type { HostDocument } from '../../host';
import type { Work } from '../../work/work';
import { renamed } from '../files/other-files';
import { caseRequest } from '../files/case-request';
import { problemFrom } from '../../problems';
import type { SessionState } from '../session';
import type { Store } from '../store';
import { oneMore } from './one-more';

export interface CheckerOptions {
  readonly store: Store<SessionState>;
  /** Reads the open document; never twice at once. */
  readonly read: () => Promise<HostDocument>;
  readonly work: Pick<Work, 'check'>;
  readonly now: () => number;
  readonly onBegin: () => void;
  /** Told what the open document is called, before the case is checked. */
  readonly onOpen: (name: string) => void;
}

export interface Checker {
  /** Reads the document and checks the case. Never rejects. */
  readonly check: () => Promise<void>;
  /** Checks the case without reading the document again, where it has not changed: files or settings have. */
  readonly recheck: () => Promise<void>;
  /** The document has changed, or may have. */
  readonly changed: () => void;
  /** The document as it was read last. */
  readonly lastRead: () => HostDocument | undefined;
  /** Another document is the open one now: what is known of the last one is forgotten. */
  readonly forget: () => void;
}

/** Keeps the check of the case up to date. The last result stays until there is a next one. */
export const createChecker = ({ store, read, work, now, onBegin, onOpen }: CheckerOptions): Checker => {
  let last: HostDocument | undefined;
  let mustRead = true;
  /** Rises with each change: what has changed since the reading began is not in what was read. */
  let changes = 0;
  /** How far `changes` was when what was read last was read. */
  let readAt = 0;
  /** Rises with each other document. */
  let epoch = 0;

  const openNow = async (): Promise<HostDocument> => {
    if (last !== undefined && !mustRead) return last;
    const before = changes;
    mustRead = false;
    try {
      last = await read();
    } catch (error) {
      mustRead = true;
      throw error;
    }
    readAt = before;
    // Found out only now: how the open document is called.
    store.set({ otherFiles: renamed(store.get().otherFiles, last.name) });
    return last;
  };

  const once = async (): Promise<void> => {
    if (!store.get().hasDocument) return;
    const begun = epoch;
    store.set({ checking: true });
    onBegin();
    try {
      const open = await openNow();
      if (begun === epoch) onOpen(open.name);
      const { organisation } = store.get();
      const checked = await work.check(caseRequest(store.get(), open));
      // Until then what is shown is what the document said before, or what other rules say of it.
      const outdated = changes !== readAt || organisation !== store.get().organisation;
      const { firstReport = checked.report } = store.get();
      if (begun === epoch)
        store.set({ checked, firstReport, checkedAt: now(), checkProblem: undefined, outdated });
    } catch (error) {
      if (begun === epoch) store.set({ checkProblem: problemFrom(error) });
    }
    store.set({ checking: false });
  };
  const recheck = oneMore(once);

  return {
    check: () => {
      mustRead = true;
      return recheck();
    },
    recheck,
    changed: () => {
      changes += 1;
      mustRead = true;
      if (!store.get().outdated) store.set({ outdated: true });
    },
    lastRead: () => last,
    forget: () => {
      epoch += 1;
      changes += 1;
      last = undefined;
      mustRead = true;
      store.set({
        checked: undefined,
        firstReport: undefined,
        checkedAt: undefined,
        checkProblem: undefined,
        outdated: false,
      });
    },
  };
};
