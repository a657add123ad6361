import { meaningProblem } from '../../src/casefile';
import { applyOrganisation, parseJson, POLICIES, type OrganisationSettings } from '../../src/policy';
import { parseOrganisation } from '../../src/policy/organisation-file';
import type { Organisation } from './work';

const read = (
  text: string,
): { readonly settings: OrganisationSettings; readonly problems: readonly string[] } => {
  try {
    const { settings, problems } = parseOrganisation(parseJson(text), meaningProblem);
    return { settings, problems: problems.map(({ message }) => message) };
  } catch (fault) {
    if (!(fault instanceof SyntaxError)) throw fault;
    return { settings: {}, problems: [`The file is not JSON: ${fault.message}.`] };
  }
};

/** Reads the text of an organisation's file. What is wrong in it is left out and named; the rest is used. */
export const readOrganisation = ({ text }: { readonly text: string }): Organisation => {
  const { settings, problems } = read(text);
  return { settings, problems, policies: POLICIES.map((policy) => applyOrganisation(policy, settings)) };
};
