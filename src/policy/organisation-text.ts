import { lookAtJson } from './json-look';
import { valueAt } from './json-place';
import { parseOrganisation, type MeaningProblem, type OrganisationReading } from './organisation-file';
import { problem } from './organisation-reading';
import { parseJson } from './parse-json';

const parsed = (text: string): { readonly value: unknown } | { readonly message: string } => {
  try {
    return { value: parseJson(text) };
  } catch (fault) {
    if (!(fault instanceof SyntaxError)) throw fault;
    return { message: fault.message };
  }
};

/**
 * Reads an organisation's policy file as it was written. What is no JSON adds nothing, and the place and the slip are
 * said. Of two settings of one name in the same braces the last one counts, and the other is told of: a list given twice
 * would lose its first part unseen.
 *
 * @param meaningProblem as for `parseOrganisation`.
 */
export const readOrganisationText = (text: string, meaningProblem?: MeaningProblem): OrganisationReading => {
  const json = text.replace(/^\uFEFF/u, '');
  const { fault, repeated } = lookAtJson(json);
  const read = parsed(json);
  if ('message' in read) {
    const message = `The file is not JSON. ${fault ?? read.message}.`;
    return { settings: {}, problems: [{ path: '', value: undefined, message }] };
  }
  const { settings, problems } = parseOrganisation(read.value, meaningProblem);
  const twice = repeated.map((path) =>
    problem(
      path,
      valueAt(read.value, path),
      'keep one setting of this name, because it stands twice and only the last one counts',
    ),
  );
  return { settings, problems: [...twice, ...problems] };
};
