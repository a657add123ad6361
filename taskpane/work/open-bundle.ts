import { openBundle, recheckBundle, setAsideInManifest } from '../../src/bundle';
import type { CaseFileInput, OpenedBundle } from './work';

/** Verifies a bundle and, where it is whole and is to be opened, gives what is in it; says what today’s rules say of it. */
export const openedBundle = async ({ name, bytes }: CaseFileInput, opens: boolean): Promise<OpenedBundle> => {
  const opened = await openBundle(bytes, { name });
  const { ok, problems, manifest, files } = opened;
  const recheck = recheckBundle(opened, {});
  return {
    ok,
    problems,
    setAside: manifest === undefined ? '' : setAsideInManifest(manifest),
    ...(manifest !== undefined && { manifest }),
    ...(recheck !== undefined && { recheck }),
    files: (opens ? files : []).map(({ file, bytes: each }) => ({ name: file.name, bytes: each })),
  };
};
