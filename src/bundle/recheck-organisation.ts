import type { Recheck } from './recheck-bundle';

/**
 * The organisation's file that a bundle was made with beside the one that it was checked again with. `other` also where
 * nobody can say that they are the same.
 */
export type OrganisationFiles = 'none' | 'same' | 'other' | 'only-then' | 'only-now';

/** How those two files stand to each other: what differs in a recheck may come from that. */
export const organisationFiles = ({ then, now }: Pick<Recheck, 'then' | 'now'>): OrganisationFiles => {
  if (then.organisation === undefined) return now.organisation === undefined ? 'none' : 'only-now';
  if (now.organisation === undefined) return 'only-then';
  const { sha256 } = then.organisation;
  return sha256 !== undefined && sha256 === now.organisation.sha256 ? 'same' : 'other';
};
