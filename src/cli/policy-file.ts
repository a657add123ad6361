import type { ReadCaseOptions } from '../casefile';
import { parseJson, type OrganisationSettings } from '../policy';
import { fileProblems } from './failure';
import { readText } from './inputs';

export interface PolicyFile {
  readonly settings: OrganisationSettings;
  /** What is wrong with the file, one sentence each. */
  readonly problems: readonly string[];
}

/** Reads an organisation's policy file with everything that is wrong with it. */
export const readPolicyFile = async (file: string): Promise<PolicyFile> => {
  const [{ parseOrganisation }, { meaningProblem }] = await Promise.all([
    import('../policy/organisation-file'),
    import('../casefile'),
  ]);
  const text = await readText(file);
  try {
    const { settings, problems } = parseOrganisation(parseJson(text), meaningProblem);
    return { settings, problems: problems.map(({ message }) => message) };
  } catch (fault) {
    if (!(fault instanceof SyntaxError)) throw fault;
    return { settings: {}, problems: ['The file is not JSON.'] };
  }
};

/** The settings of `--policy`: a file with anything wrong in it is not used, since what it confirms must be certain. */
export const settingsFrom = async (file: string | undefined): Promise<OrganisationSettings> => {
  if (file === undefined) return {};
  const { settings, problems } = await readPolicyFile(file);
  if (problems.length > 0) throw fileProblems('E_POLICY_FILE', file, problems);
  return settings;
};

/** How the files of a call are read: as its options say, and by the organisation's own templates. */
export const readOptions = (
  { kind, pathway }: ReadCaseOptions,
  { layouts }: OrganisationSettings,
): ReadCaseOptions => ({
  ...(kind !== undefined && { kind }),
  ...(pathway !== undefined && { pathway }),
  ...(layouts !== undefined && { layouts }),
});
