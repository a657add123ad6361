import type { HostDocument } from '../../host';
import type { Session, SessionState } from '../session';
import type { Store } from '../store';
import { keptFiles, withFiles, type KeptFile } from './other-files';
import { contentHash, sameContent } from './same-content';

export interface FileShelfOptions {
  readonly store: Store<SessionState>;
  readonly keep: Session['keep'];
  readonly lastRead: () => HostDocument | undefined;
}

/** The other files of the case, and what is kept of them. */
export interface FileShelf {
  readonly add: (files: readonly HostDocument[]) => Promise<void>;
  readonly remove: (name: string) => Promise<void>;
  /** A file that becomes the open document is none of the others any longer. */
  readonly takeOut: (file: HostDocument) => void;
  /** Keeps the names and hashes of the files that are there. */
  readonly keepNames: () => Promise<void>;
}

export const createFileShelf = ({ store, keep, lastRead }: FileShelfOptions): FileShelf => {
  const hashes = new WeakMap<Uint8Array, string>();
  const hashOf = async (bytes: Uint8Array): Promise<string> => {
    const hash = hashes.get(bytes) ?? (await contentHash(bytes));
    hashes.set(bytes, hash);
    return hash;
  };
  const keepNames = async (): Promise<void> => {
    for (const { bytes } of store.get().otherFiles) await hashOf(bytes);
    // Files that came in the meantime keep their names themselves.
    const there = store
      .get()
      .otherFiles.map(({ name, bytes }): KeptFile => ({ name, sha256: hashes.get(bytes) ?? '' }));
    keep((kept) => {
      const files = keptFiles(kept.files, there);
      return JSON.stringify(files) === JSON.stringify(kept.files) ? kept : { ...kept, files };
    });
  };
  return {
    add: async (files) => {
      store.set({ otherFiles: withFiles(store.get().otherFiles, files, lastRead()) });
      await keepNames();
    },
    remove: async (name) => {
      store.set({ otherFiles: store.get().otherFiles.filter((file) => file.name !== name) });
      keep((kept) => {
        const { rcsReport, ...others } = kept;
        return {
          ...others,
          ...(rcsReport !== undefined && rcsReport !== name && { rcsReport }),
          files: kept.files.filter((file) => file.name !== name),
        };
      });
    },
    takeOut: ({ name, bytes }) =>
      store.set({
        otherFiles: store
          .get()
          .otherFiles.filter((file) => file.name !== name && !sameContent(file.bytes, bytes)),
      }),
    keepNames,
  };
};
