import { useSyncExternalStore } from 'react';
import type { Session } from '../session';
import { createStore, type Store } from '../store';
import type { UnplacedValue } from './unplaced';

/** What the last official template that was used has no place for. */
export interface Unplaced {
  readonly template: string;
  readonly values: readonly UnplacedValue[];
}

interface UnplacedState {
  readonly last?: Unplaced;
}

const stores = new WeakMap<Session, Store<UnplacedState>>();

/** The same for the life of the pane: somebody who enters the values by hand goes to and fro between the views. */
export const unplacedIn = (session: Session): Store<UnplacedState> => {
  const known = stores.get(session);
  if (known) return known;
  const made = createStore<UnplacedState>({});
  stores.set(session, made);
  return made;
};

/** What has to be entered by hand at this moment, if anything. */
export const useUnplaced = (session: Session): Unplaced | undefined => {
  const { subscribe, get } = unplacedIn(session);
  return useSyncExternalStore(subscribe, get).last;
};

/** Somebody says that it was entered, or that it need not be. */
export const forgetUnplaced = (session: Session): void => unplacedIn(session).set({ last: undefined });
