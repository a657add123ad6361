import { applyOrganisation, parseDate, policyFor } from '../../src/policy';
import { DEFINITIONS } from '../../src/template';
import { buildTemplate } from '../../src/template/builder';
import type { BuiltTemplateBytes, Work } from './work';

/** A template as a Word document, unfilled or filled; the rule set is that of the day of submission, if it is known. */
export const templateBytes = async ({
  kind,
  pathway,
  data,
  submittedOn = parseDate(data?.fields['incident.submittedOn'] ?? ''),
  organisation = {},
}: Parameters<Work['buildTemplate']>[0]): Promise<BuiltTemplateBytes> => ({
  bytes: await buildTemplate(DEFINITIONS[kind], {
    policy: applyOrganisation(policyFor(submittedOn), organisation),
    ...(pathway && { pathway }),
    ...(data && { data }),
  }),
  notFilled: [],
});
