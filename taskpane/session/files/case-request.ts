import type { Pathway } from '../../../src/template';
import type { HostDocument } from '../../host';
import type { CaseRequest } from '../../work/work';
import type { KeptState } from '../kept-state';
import type { Organisation } from '../organisation/organisation';
import type { SessionState } from '../session';

/** The pathway that the person chose; a reviewer leaves it to the documents. */
export const chosenPathway = ({ purpose }: KeptState): Pathway | undefined =>
  purpose === 'review' ? undefined : purpose;

/** What is asked of the organisation's own file. */
export type OrganisationInUse = Pick<Organisation, 'settings' | 'problems' | 'sha256'>;

/** What of the organisation's own file goes with every question about a case. */
export const organisationIn = (
  organisation: OrganisationInUse | undefined,
): Pick<CaseRequest, 'organisation' | 'organisationFile'> => {
  if (organisation === undefined) return {};
  const { settings, problems, sha256 } = organisation;
  return {
    organisation: settings,
    organisationFile: { leftOut: problems.length, ...(sha256 !== undefined && { sha256 }) },
  };
};

/** The case as it is asked about: the open document first, then the other files. */
export const caseRequest = (
  { kept, otherFiles, capabilities, organisation }: SessionState,
  open: HostDocument | undefined,
): CaseRequest => {
  const pathway = chosenPathway(kept);
  return {
    files: open === undefined ? otherFiles : [open, ...otherFiles],
    decisions: kept.decisions,
    ...(capabilities.keepsState && open !== undefined && { openKeepsGiven: true }),
    ...(pathway && { pathway }),
    ...(kept.rcsReport !== undefined && { rcsReport: kept.rcsReport }),
    ...organisationIn(organisation),
  };
};
