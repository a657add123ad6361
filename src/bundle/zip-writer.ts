import { zipSync, type Zippable } from 'fflate';

export interface ZipFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** True where the bytes are packed already, as a .docx is. */
  readonly stored: boolean;
}

/** An ordinary file that its owner may write and everybody may read, in the upper half as zip has it. */
const UNIX_FILE_MODE = 0o100644 * 0x10000;
const UNIX = 3;

/**
 * A zip with the same bytes for the same files: order as given, every time the first that a zip can hold. The time is
 * given as local time because that is how the format and `fflate` write it.
 */
export const writeZip = (files: readonly ZipFile[]): Uint8Array => {
  const mtime = new Date(1980, 0, 1);
  const entries: Zippable = {};
  for (const { name, bytes, stored } of files) {
    entries[name] = [bytes, { level: stored ? 0 : 9, mtime, os: UNIX, attrs: UNIX_FILE_MODE }];
  }
  return zipSync(entries);
};
