import { notWhollyUsed } from '../../../src/report';
import type { Organisation } from './organisation';

/** What stands beside every “ready” while not all of the organisation's file is used; nothing where all of it is. */
export const organisationNote = (organisation: Organisation | undefined): string | undefined => {
  const note = notWhollyUsed(organisation && { leftOut: organisation.problems.length });
  return note === undefined ? undefined : `${note} Guidance lists them.`;
};
