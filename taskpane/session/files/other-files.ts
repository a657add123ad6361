import type { HostDocument } from '../../host';
import { shownNames } from '../../work/shown-names';
import type { KeptState } from '../kept-state';
import { sameContent } from './same-content';

export type KeptFile = KeptState['files'][number];

/** Whether its name says that it is a Word document. */
export const isDocument = ({ name }: HostDocument): boolean => /\.(?:docx|docm|dotx|dotm)$/iu.test(name);

/** A Word document of a case has one version at a time; photographs of two telephones may well have one name. */
const isVersioned = ({ name }: HostDocument): boolean => /\.(?:docx|docm|dotx|dotm|pdf)$/iu.test(name);

/**
 * Adds one more to the files. The same content again is one file. A Word or PDF document of a name that was there already
 * is its mended version and takes its place; any other file is kept beside its namesake, also one of those that come
 * with it: nobody mends a file twice at once.
 */
const adder =
  (before: readonly HostDocument[]) =>
  (files: readonly HostDocument[], added: HostDocument): readonly HostDocument[] => {
    if (files.some(({ bytes }) => sameContent(bytes, added.bytes))) return files;
    const same = isVersioned(added)
      ? files.findIndex((file) => file.name === added.name && before.includes(file))
      : -1;
    return same === -1 ? [...files, added] : files.map((file, index) => (index === same ? added : file));
  };

/** The other files with some more, of which none is the open document itself. */
export const withFiles = (
  files: readonly HostDocument[],
  added: readonly HostDocument[],
  open: HostDocument | undefined,
): readonly HostDocument[] =>
  renamed(
    added
      .filter(({ bytes }) => open === undefined || !sameContent(bytes, open.bytes))
      .reduce(adder(files), files),
    open?.name,
  );

/** The files under names that no two share, nor share with the open document: as the check will show them. */
export const renamed = (
  files: readonly HostDocument[],
  open: string | undefined,
): readonly HostDocument[] => {
  const before = open === undefined ? [] : [open];
  const names = shownNames([...before, ...files.map(({ name }) => name)]).slice(before.length);
  if (names.every((name, index) => name === files[index]?.name)) return files;
  return files.map((file, index) => ({ ...file, name: names[index] ?? file.name }));
};

/**
 * What is kept of the files: those that are there, with their hashes, and those of last time that were not added again
 * yet. One that is there under another name is no longer missing.
 */
export const keptFiles = (kept: readonly KeptFile[], there: readonly KeptFile[]): readonly KeptFile[] => {
  const isThere = ({ name, sha256 }: KeptFile) =>
    there.some((file) => file.name === name || (sha256 !== '' && file.sha256 === sha256));
  return [...kept.filter((file) => !isThere(file)), ...there];
};
