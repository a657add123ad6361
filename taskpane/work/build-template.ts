import { UnreadableDocument } from '../../src/docx';
import { applyOrganisation, parseDate, policyFor } from '../../src/policy';
import { DEFINITIONS } from '../../src/template';
import { PaneProblem } from '../problems';
import type { BuiltTemplateBytes, Work } from './work';

type Request = Parameters<Work['buildTemplate']>[0];

/** @throws PaneProblem `file-unreadable` where it is no Word document. */
const filledOfficial = async (
  official: Uint8Array,
  { kind, data, organisation = {} }: Request,
): Promise<BuiltTemplateBytes> => {
  const { fillOfficialTemplate } = await import('../../src/official');
  const { layouts } = organisation;
  try {
    const { bytes, notFilled } = fillOfficialTemplate(official, {
      kind,
      ...(data && { data }),
      ...(layouts && { layouts }),
    });
    return { bytes, notFilled };
  } catch (error) {
    if (error instanceof UnreadableDocument) throw new PaneProblem('file-unreadable', error.message, error);
    throw error;
  }
};

/**
 * A template as a Word document, unfilled or filled: the official one that is given, else ours by the rule set of the day
 * of submission, if that is known.
 */
export const templateBytes = async (request: Request): Promise<BuiltTemplateBytes> => {
  const { official, kind, pathway, data, organisation = {} } = request;
  if (official !== undefined) return filledOfficial(official, request);
  const { submittedOn = parseDate(data?.fields['incident.submittedOn'] ?? '') } = request;
  // Only our own templates are built, and building brings `docx`.
  const { buildTemplate } = await import('../../src/template/builder');
  const bytes = await buildTemplate(DEFINITIONS[kind], {
    policy: applyOrganisation(policyFor(submittedOn), organisation),
    ...(pathway && { pathway }),
    ...(data && { data }),
  });
  return { bytes, notFilled: [] };
};
