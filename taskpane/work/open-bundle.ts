import { openBundle, organisationFiles, recheckBundle, setAsideInManifest } from '../../src/bundle';
import { usedIn } from './examine';
import type { OpenedBundle, Work } from './work';

/** Verifies a bundle and, where it is whole and is to be opened, gives what is in it; says what today’s rules say of it. */
export const openedBundle = async ({
  files: [{ name, bytes }],
  opens,
  organisation = {},
  organisationFile,
}: Parameters<Work['openBundle']>[0]): Promise<OpenedBundle> => {
  const opened = await openBundle(bytes, { name });
  const { ok, problems, manifest, files } = opened;
  const used = usedIn({ organisation, ...(organisationFile && { organisationFile }) });
  const recheck = recheckBundle(opened, organisation, used);
  return {
    ok,
    problems,
    setAside: manifest === undefined ? '' : setAsideInManifest(manifest),
    ...(manifest !== undefined && { manifest }),
    ...(recheck !== undefined && { recheck, organisationFiles: organisationFiles(recheck) }),
    files: (opens ? files : []).map(({ file, bytes: each }) => ({ name: file.name, bytes: each })),
  };
};
