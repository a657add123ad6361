import { problemFrom, type PaneProblem } from '../../problems';
import { contentHash } from '../../session/files/same-content';
import type { Session, SessionState } from '../../session/session';
import type { BuiltBundle } from '../../work/work';

/** A bundle with what it was made of, so that a later change can be told. */
export interface Built {
  readonly bundle: BuiltBundle;
  /** Of the zip, in lower-case hexadecimal digits; absent on a page that was not loaded over HTTPS. */
  readonly sha256?: string;
  readonly madeOf: SessionState;
  /** In milliseconds, as `Date.now()`; tells one building from the next. */
  readonly builtAt: number;
}

export type BuildState =
  | { readonly phase: 'none' }
  | { readonly phase: 'building'; readonly share: number; readonly doing: string }
  | { readonly phase: 'built'; readonly built: Built }
  | { readonly phase: 'failed'; readonly problem: PaneProblem };

/** The building of bundles; it goes on, and its result stays, while another view is shown. */
export interface BuildStore {
  readonly state: () => BuildState;
  readonly subscribe: (changed: () => void) => () => void;
  /** Builds from what the documents are now. Never rejects: a problem is in the state. */
  readonly build: (draft: boolean) => Promise<void>;
}

const create = (session: Session): BuildStore => {
  let state: BuildState = { phase: 'none' };
  const listeners = new Set<() => void>();
  const set = (next: BuildState) => {
    state = next;
    for (const changed of listeners) changed();
  };
  const build = async (draft: boolean): Promise<Built> => {
    if (session.state().outdated) await session.check();
    // Taken before the building reads the documents: a change in between then counts as one, never the other way round.
    const madeOf = session.state();
    const bundle = await session.buildBundle(draft, (share, doing) =>
      set({ phase: 'building', share, doing }),
    );
    const sha256 = await contentHash(bundle.bytes);
    return { bundle, madeOf, builtAt: Date.now(), ...(sha256 !== '' && { sha256 }) };
  };
  return {
    state: () => state,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    build: async (draft) => {
      if (state.phase === 'building') return;
      set({ phase: 'building', share: 0, doing: 'Reading the documents' });
      try {
        set({ phase: 'built', built: await build(draft) });
      } catch (error) {
        set({ phase: 'failed', problem: problemFrom(error) });
      }
    },
  };
};

const stores = new WeakMap<Session, BuildStore>();

/** The store of a session: the same for the life of the pane. */
export const buildStoreOf = (session: Session): BuildStore => {
  const known = stores.get(session);
  if (known) return known;
  const made = create(session);
  stores.set(session, made);
  return made;
};
