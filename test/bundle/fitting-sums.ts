import { createHash } from 'node:crypto';
import { strToU8 } from 'fflate';

export type Files = Record<string, Uint8Array>;

export const sum = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Writes sums that fit the files, as somebody would who changes a bundle and covers it up. */
export const withFittingSums = (files: Files): Files => ({
  ...files,
  SHA256SUMS: strToU8(
    Object.keys(files)
      .filter((name) => name !== 'SHA256SUMS')
      .map((name) => `${sum(files[name]!)}  ${name}\n`)
      .join(''),
  ),
});
