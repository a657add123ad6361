import { createStore, type Store } from '../../session/store';
import { createDesk } from '../../session/desk/create-desk';
import type { Desk } from '../../session/desk/desk';
import type { Session } from '../../session/session';
import { createWork } from '../../work/create-work';
import { followOrganisation, organisationOf } from './organisation-of';
import { FIRST_CHOICE, type TableChoice } from './table-rows';

/** More than this many do not fit the memory of a plain computer together with all else that is open. */
const MOST_WORKERS = 4;

/** One core stays free for the page and for the open document. */
const workersHere = (): number =>
  Math.max(1, Math.min(MOST_WORKERS, (navigator.hardwareConcurrency || 2) - 1));

const desks = new WeakMap<Session, Desk>();

/** The desk of a session: the same for the life of the pane, so that it goes on while another view is shown. */
export const deskOf = (session: Session): Desk => {
  const known = desks.get(session);
  if (known) return known;
  const workers = Array.from({ length: workersHere() }, () => createWork());
  const made = createDesk({ workers, organisation: () => organisationOf(session) });
  followOrganisation(session, made);
  desks.set(session, made);
  return made;
};

const choices = new WeakMap<Desk, Store<TableChoice>>();

/** How the table of a desk is looked at: it stays while another view is shown. */
export const choiceOf = (desk: Desk): Store<TableChoice> => {
  const known = choices.get(desk);
  if (known) return known;
  const made = createStore(FIRST_CHOICE);
  choices.set(desk, made);
  return made;
};
