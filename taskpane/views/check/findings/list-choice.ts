import type { Session } from '../../../session/session';
import { createStore, type Store } from '../../../session/store';
import { NO_FILTER, type FindingFilter, type Grouping } from './sorted-findings';

/** How the list of findings is looked at. */
export interface ListChoice {
  readonly filter: FindingFilter;
  readonly grouping: Grouping;
}

const choices = new WeakMap<Session, Store<ListChoice>>();

/** The choice of a session: it stays while another view is shown, and is no part of what the document keeps. */
export const listChoiceOf = (session: Session): Store<ListChoice> => {
  const known = choices.get(session);
  if (known) return known;
  const made = createStore<ListChoice>({ filter: NO_FILTER, grouping: 'severity' });
  choices.set(session, made);
  return made;
};
