import type { DocumentHost, HostDocument } from '../host';
import { oneAtATime } from '../host/one-at-a-time';
import { PaneProblem } from '../problems';
import type { Work } from '../work/work';
import { APART_BY_SELECTION_MS, APART_MS, createAutoCheck } from './checking/auto-check';
import { createChecker } from './checking/checker';
import { documentActions } from './document/document-actions';
import { createFileShelf } from './files/file-shelf';
import { followed } from './keeping/followed';
import { createKeeper, KEEP_AFTER_MS } from './keeping/keeper';
import { merged } from './keeping/merged';
import { EMPTY_STATE, type KeptState } from './kept-state';
import type { FetchBeside } from './organisation/fetch-beside';
import { loadOrganisation } from './organisation/load';
import type { Session, SessionState } from './session';
import { createStore } from './store';
import { setTimer as realTimer, thisPage, type Page, type SetTimer } from './surroundings';
import { withProblem } from './with-problem';

/** A host that may be told which document is the open one: that of a plain browser. */
export interface SessionHost extends DocumentHost {
  readonly open?: (file: HostDocument) => void;
}

export interface SessionOptions {
  readonly host: SessionHost;
  readonly work: Work;
  /** The time in milliseconds, as `Date.now()`. */
  readonly now?: () => number;
  readonly setTimer?: SetTimer;
  readonly page?: Page;
  /** How files beside the pane are asked for; absent: there are none, and no organisation's file. */
  readonly fetchBeside?: FetchBeside;
}

/** Whether a change of what is kept changes what the check says. */
const matters = (before: KeptState, after: KeptState): boolean =>
  before.purpose !== after.purpose ||
  before.rcsReport !== after.rcsReport ||
  before.decisions !== after.decisions;

/** The session of a pane: see {@link Session}. */
export const createSession = ({
  host,
  work,
  now = Date.now,
  setTimer = realTimer,
  page = thisPage,
  fetchBeside = async () => ({ is: 'none' }),
}: SessionOptions): Session => {
  const store = createStore<SessionState>({
    hostKind: host.kind,
    capabilities: host.capabilities,
    hasDocument: host.kind === 'word',
    otherFiles: [],
    checking: false,
    outdated: false,
    kept: EMPTY_STATE,
    loading: true,
  });
  const gone: (() => void)[] = [];
  let stopped = false;
  const inTurn = oneAtATime();
  // One document at a time is copied out of the host, whichever it is.
  const read = () => inTurn(host.read);

  const keeper = createKeeper({
    host,
    setTimer,
    onProblem: (keepProblem) => store.set({ keepProblem }),
    onLoaded: (kept) => store.set({ kept }),
    // Where nothing but this page keeps it, it costs nothing, and the page asks before it closes only by what is kept.
    after: host.capabilities.keepsState ? KEEP_AFTER_MS : 0,
  });
  const checker = createChecker({
    store,
    read,
    work,
    now,
    onBegin: () => autoCheck.begun(),
    onOpen: (name) => {
      // The check that is about to be made is already that of the decisions under their new name.
      const kept = followed(store.get().kept, name);
      if (kept === store.get().kept) return;
      store.set({ kept });
      keeper.keep(kept);
    },
  });
  const autoCheck = createAutoCheck({
    now,
    setTimer,
    apart: host.capabilities.changes === 'selection' ? APART_BY_SELECTION_MS : APART_MS,
    check: () => void checker.check(),
  });

  const keep: Session['keep'] = (change) => {
    const before = store.get().kept;
    const kept = change(before);
    if (kept === before) return;
    store.set({ kept });
    keeper.keep(kept);
    if (matters(before, kept) && store.get().checked !== undefined) void checker.recheck();
  };
  const shelf = createFileShelf({ store, keep, lastRead: checker.lastRead });

  const load = async (): Promise<void> => {
    const kept = await keeper.load();
    // What was entered while the document was being asked.
    const entered = store.get().kept;
    const next = entered === EMPTY_STATE ? kept : merged(kept, entered);
    store.set({ kept: next });
    if (next !== kept) keeper.keep(next);
  };

  let asked = 0;
  /** Of two that are under way the later one counts. */
  const askForOrganisation = async (): Promise<void> => {
    const mine = (asked += 1);
    const organisation = await loadOrganisation(fetchBeside, work);
    if (mine === asked) store.set({ organisation });
  };

  const addFiles: Session['addFiles'] = async (files) => {
    await shelf.add(files);
    await checker.recheck();
  };

  const openDocument: Session['openDocument'] = async (file) => {
    if (host.open === undefined) throw new PaneProblem('not-supported-here');
    const { kept, hasDocument } = store.get();
    const before = checker.lastRead();
    await keeper.flush();
    host.open(file);
    shelf.takeOut(file);
    store.set({ hasDocument: true });
    if (!hasDocument || before?.name !== file.name) {
      checker.forget();
      // Each document keeps its own; who sits here and what for stays the same.
      const { purpose, view, reviewer } = kept;
      const own = await keeper.load();
      store.set({
        kept: {
          ...own,
          ...(view && { view }),
          ...(own.purpose === undefined && purpose && { purpose }),
          ...(own.reviewer === undefined && reviewer !== undefined && { reviewer }),
        },
      });
      await shelf.keepNames();
    }
    await checker.check();
  };

  const watch = async (): Promise<void> => {
    try {
      const unsubscribe = await host.onChanged(() => {
        checker.changed();
        autoCheck.changed();
      });
      if (stopped) unsubscribe();
      else gone.push(unsubscribe);
    } catch {
      // Then it is checked on focus and by the button, as in a Word that has no events.
      store.set({ capabilities: { ...host.capabilities, changes: 'none' } });
    }
  };

  const focused = (): void => {
    const { hostKind, outdated, capabilities } = store.get();
    // A Word without events says nothing of changes, and somebody who comes back from the document has changed it.
    if (hostKind === 'word' && capabilities.changes === 'none') checker.changed();
    else if (!outdated) return;
    autoCheck.onFocus();
  };

  const actions = documentActions({
    host,
    work,
    store,
    read,
    lastRead: checker.lastRead,
    check: checker.check,
    addFiles,
    fetchBeside,
  });
  return {
    ...actions,
    state: store.get,
    subscribe: store.subscribe,
    start: async () => {
      gone.push(
        page.onFocus(focused),
        page.onLeave(() => void keeper.flush()),
      );
      const watching = watch();
      // Nothing is checked, nor anything offered, by other rules than those of the organisation.
      await Promise.all([load(), askForOrganisation()]);
      store.set({ loading: undefined });
      await checker.check();
      await watching;
    },
    check: checker.check,
    openDocument: (file) => withProblem(() => openDocument(file)),
    openCase: ([first, ...others]) =>
      withProblem(async () => {
        if (first === undefined) throw new PaneProblem('nothing-open');
        // Before the document is read, so that it is never checked together with files of another case.
        // And never held against what was found in another case.
        store.set({ otherFiles: others, firstReport: undefined });
        await openDocument(first);
      }),
    addFiles: (files) => withProblem(() => addFiles(files)),
    removeFile: async (name) => {
      await withProblem(() => shelf.remove(name));
      await checker.recheck();
    },
    keep,
    reloadOrganisation: async () => {
      await askForOrganisation();
      // Until then what is shown was found by the rules of before.
      store.set({ outdated: store.get().checked !== undefined });
      await checker.recheck();
    },
    forget: () =>
      withProblem(async () => {
        await keeper.forget();
        store.set({ kept: EMPTY_STATE });
        await checker.recheck();
      }),
    stop: () => {
      stopped = true;
      gone.splice(0).forEach((each) => each());
      autoCheck.stop();
      void keeper.flush();
      keeper.stop();
    },
  };
};
