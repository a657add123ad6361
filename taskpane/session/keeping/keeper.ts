import type { DocumentHost } from '../../host';
import { PaneProblem, problemFrom } from '../../problems';
import { EMPTY_STATE, type KeptState } from '../kept-state';
import type { SetTimer } from '../surroundings';
import { keptText, NO_REST, readKeptText } from './kept-text';
import { merged } from './merged';

/** How long after the last change the state is kept, in milliseconds: while somebody types, not every letter. */
export const KEEP_AFTER_MS = 800;
/** How long after the first change that is not kept it is kept at the latest, while somebody types on, in milliseconds. */
export const KEEP_WITHIN_MS = 3_000;
/** How long after a failure it is tried again, in milliseconds. */
export const RETRY_AFTER_MS = 10_000;

export interface KeeperOptions {
  readonly host: Pick<DocumentHost, 'loadState' | 'saveState'>;
  readonly setTimer: SetTimer;
  /** What is not kept at the moment, and why; undefined once it is. */
  readonly onProblem: (problem: PaneProblem | undefined) => void;
  /** Told where loading failed at first and was made up for: the state with what was in the document. */
  readonly onLoaded: (state: KeptState) => void;
  /** How long after the last change it is kept, in milliseconds; {@link KEEP_AFTER_MS} where absent. */
  readonly after?: number;
}

export interface Keeper {
  /**
   * What the document keeps; what was given before and is not kept by now is dropped, so flush first where it belongs to
   * another document. Never rejects: where nothing can be loaded the state is empty, and the problem is told.
   */
  readonly load: () => Promise<KeptState>;
  /** Keeps the state a moment later. */
  readonly keep: (state: KeptState) => void;
  /** Keeps at once what is not kept yet. Never rejects. */
  readonly flush: () => Promise<void>;
  /** Takes out all that is kept, what could not be read included. Rejects with a `PaneProblem` where that failed. */
  readonly forget: () => Promise<void>;
  readonly stop: () => void;
}

/** Keeps the state with the document, never over what it could not read. */
export const createKeeper = ({
  host,
  setTimer,
  onProblem,
  onLoaded,
  after = KEEP_AFTER_MS,
}: KeeperOptions): Keeper => {
  let rest = NO_REST;
  /** `no`: what the document keeps is not known. `newer`: it is, and is not to be touched. */
  let loaded: 'no' | 'yes' | 'newer' = 'no';
  let pending: KeptState | undefined;
  let saving: Promise<void> | undefined;
  let stopTimer = (): void => undefined;
  let stopLatest: (() => void) | undefined;
  const stopTimers = (): void => {
    stopTimer();
    stopLatest?.();
    stopLatest = undefined;
  };

  const load = async (): Promise<KeptState> => {
    loaded = 'no';
    rest = NO_REST;
    const found = readKeptText(await host.loadState());
    if (found.kind === 'newer') {
      loaded = 'newer';
      onProblem(new PaneProblem('state-newer'));
      return EMPTY_STATE;
    }
    loaded = 'yes';
    rest = found.rest;
    onProblem(undefined);
    return found.state;
  };

  /** Where loading had failed: what is in the document first, so that nothing is written over. */
  const makeUpForLoading = async (): Promise<void> => {
    const inDocument = await load();
    if (pending === undefined || loaded !== 'yes') return;
    pending = merged(inDocument, pending);
    onLoaded(pending);
  };

  const saveOnce = async (state: KeptState): Promise<void> => {
    pending = undefined;
    try {
      await host.saveState(keptText(state, rest));
    } catch (error) {
      // What was entered in the meantime is the newer one.
      pending ??= state;
      throw error;
    }
  };

  const saveAll = async (): Promise<void> => {
    while (pending !== undefined && loaded !== 'newer') {
      await (loaded === 'no' ? makeUpForLoading() : saveOnce(pending));
    }
  };

  const flush = async (): Promise<void> => {
    stopTimers();
    if (pending === undefined || loaded === 'newer') return saving;
    saving ??= saveAll()
      .then(
        () => {
          if (loaded === 'yes') onProblem(undefined);
        },
        (error: unknown) => {
          onProblem(problemFrom(error));
          stopTimer();
          stopTimer = setTimer(() => void flush(), RETRY_AFTER_MS);
        },
      )
      .finally(() => {
        saving = undefined;
      });
    return saving;
  };

  return {
    load: async () => {
      stopTimers();
      pending = undefined;
      try {
        return await load();
      } catch (error) {
        onProblem(problemFrom(error));
        return EMPTY_STATE;
      }
    },
    keep: (state) => {
      pending = state;
      stopTimer();
      if (loaded === 'newer') return;
      stopTimer = setTimer(() => void flush(), after);
      stopLatest ??= setTimer(() => void flush(), KEEP_WITHIN_MS);
    },
    flush,
    forget: async () => {
      if (loaded === 'newer') throw new PaneProblem('state-newer');
      stopTimers();
      pending = undefined;
      await saving;
      await host.saveState('');
      rest = NO_REST;
      loaded = 'yes';
      onProblem(undefined);
    },
    stop: stopTimers,
  };
};
