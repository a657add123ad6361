import type { Pathway } from '../../../src/template';
import type { HostDocument } from '../../host';
import type { CaseRequest } from '../../work/work';
import type { KeptState } from '../kept-state';
import type { SessionState } from '../session';

/** The pathway that the person chose; a reviewer leaves it to the documents. */
export const chosenPathway = ({ purpose }: KeptState): Pathway | undefined =>
  purpose === 'review' ? undefined : purpose;

/** The case as it is asked about: the open document first, then the other files. */
export const caseRequest = (
  { kept, otherFiles, capabilities }: SessionState,
  open: HostDocument | undefined,
): CaseRequest => {
  const pathway = chosenPathway(kept);
  return {
    files: open === undefined ? otherFiles : [open, ...otherFiles],
    decisions: kept.decisions,
    ...(capabilities.keepsState && open !== undefined && { openKeepsGiven: true }),
    ...(pathway && { pathway }),
    ...(kept.rcsReport !== undefined && { rcsReport: kept.rcsReport }),
  };
};
