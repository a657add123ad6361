import { createHash } from 'node:crypto';
import type { ReadCaseOptions } from '../casefile';
import type { OrganisationSettings } from '../policy';
import { fileProblems } from './failure';
import type { OrganisationUsed } from '../report';
import { readFromDisk } from './inputs';

export interface PolicyFile {
  readonly settings: OrganisationSettings;
  /** What is wrong with the file, one sentence each. */
  readonly problems: readonly string[];
  /** SHA-256 of the file as it lies there. */
  readonly sha256: string;
}

/** The text of a file without a byte order mark; nothing where it is not UTF-8. */
const decoded = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const NOT_UTF_8 =
  'The file is not text in UTF-8: save it in that encoding (in Notepad: Save as, with UTF-8 under Encoding).';

/** Reads an organisation's policy file with everything that is wrong with it. */
export const readPolicyFile = async (file: string): Promise<PolicyFile> => {
  const [{ readOrganisationText }, { meaningProblem }] = await Promise.all([
    import('../policy/organisation-text'),
    import('../casefile'),
  ]);
  const bytes = await readFromDisk(file);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const text = decoded(bytes);
  if (text === undefined) return { settings: {}, problems: [NOT_UTF_8], sha256 };
  const { settings, problems } = readOrganisationText(text, meaningProblem);
  return { settings, problems: problems.map(({ message }) => message), sha256 };
};

/** The file of `--policy` as a command uses it. */
export interface PolicyInUse {
  readonly settings: OrganisationSettings;
  /** Which file it is, as reports name it; absent where none was given. */
  readonly used?: OrganisationUsed;
}

/** The file of `--policy`: one with anything wrong in it is not used, since what it confirms must be certain. */
export const policyFrom = async (file: string | undefined): Promise<PolicyInUse> => {
  if (file === undefined) return { settings: {} };
  const { settings, problems, sha256 } = await readPolicyFile(file);
  if (problems.length > 0) throw fileProblems('E_POLICY_FILE', file, problems);
  const { name } = settings;
  return { settings, used: { ...(name !== undefined && { name }), sha256, leftOut: 0 } };
};

/** The settings of `--policy` alone, for what makes no report. */
export const settingsFrom = async (file: string | undefined): Promise<OrganisationSettings> =>
  (await policyFrom(file)).settings;

/** How the files of a call are read: as its options say, and by the organisation's own templates. */
export const readOptions = (
  { kind, pathway }: ReadCaseOptions,
  { layouts }: OrganisationSettings,
): ReadCaseOptions => ({
  ...(kind !== undefined && { kind }),
  ...(pathway !== undefined && { pathway }),
  ...(layouts !== undefined && { layouts }),
});
