import { parseDate, policyFor } from '../../src/policy';
import { DEFINITIONS } from '../../src/template';
import { buildTemplate } from '../../src/template/builder';
import type { Work } from './work';

/** A template as a Word document, unfilled or filled; the rule set is that of the day of submission, if it is known. */
export const templateBytes = ({
  kind,
  pathway,
  data,
  submittedOn = parseDate(data?.fields['incident.submittedOn'] ?? ''),
}: Parameters<Work['buildTemplate']>[0]): Promise<Uint8Array> =>
  buildTemplate(DEFINITIONS[kind], {
    policy: policyFor(submittedOn),
    ...(pathway && { pathway }),
    ...(data && { data }),
  });
