import { notWhollyUsed } from '../../../src/report';
import type { Organisation } from './organisation';

/** What stands beside every “ready” while not all of the organisation's file is used; nothing where all of it is. */
export const organisationNote = (organisation: Organisation | undefined): string | undefined => {
  const leftOut = organisation?.problems.length ?? 0;
  const note = notWhollyUsed({ leftOut });
  return note === undefined ? undefined : `${note} Guidance lists ${leftOut === 1 ? 'it' : 'them'}.`;
};
