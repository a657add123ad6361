import { useSyncExternalStore } from 'react';
import type { Session, SessionState } from './session';

/** What the session shows now; the component is drawn again when it changes. */
export const useSession = ({ state, subscribe }: Session): SessionState =>
  useSyncExternalStore(subscribe, state);
