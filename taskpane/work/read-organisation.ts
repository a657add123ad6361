import { meaningProblem } from '../../src/casefile';
import { applyOrganisation, POLICIES } from '../../src/policy';
import { readOrganisationText } from '../../src/policy/organisation-text';
import type { Organisation } from './work';

/** Reads the text of an organisation's file. What is wrong in it is left out and named; the rest is used. */
export const readOrganisation = ({ text }: { readonly text: string }): Organisation => {
  const { settings, problems } = readOrganisationText(text, meaningProblem);
  return {
    settings,
    problems: problems.map(({ message }) => message),
    policies: POLICIES.map((policy) => applyOrganisation(policy, settings)),
  };
};
