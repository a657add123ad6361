import { applyOrganisation, policyFor } from '../../src/policy';
import { DEFINITIONS } from '../../src/template';
import { buildBlock } from '../../src/template/builder';
import type { Work } from './work';

/** One unfilled copy of a group as a Word document. */
export const blockBytes = ({
  kind,
  group,
  pathway,
  submittedOn,
  organisation = {},
}: Parameters<Work['buildBlock']>[0]): Promise<Uint8Array> =>
  buildBlock(group, {
    definition: DEFINITIONS[kind],
    policy: applyOrganisation(policyFor(submittedOn), organisation),
    ...(pathway && { pathway }),
  });
