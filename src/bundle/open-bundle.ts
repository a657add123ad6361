import { openZip } from '../docx';
import type { ManifestFile } from './manifest';
import { BUNDLE_LIMITS, unpackWhole } from './unpack';
import { verifyBundle, type VerifyOptions, type VerifyResult } from './verify-bundle';

/** A document or an attachment of a bundle, as it was put in. */
export interface OpenedFile {
  readonly file: ManifestFile;
  readonly bytes: Uint8Array;
}

export interface OpenedBundle extends VerifyResult {
  /** What a person put in, in the order of the bundle; nothing where the bundle does not verify. */
  readonly files: readonly OpenedFile[];
}

/** What the bundle adds of its own. */
const MADE_HERE: ReadonlySet<ManifestFile['kind']> = new Set(['upload-sheet', 'check-report', 'case']);

/**
 * A bundle verified, with the documents in it. One that does not verify gives none: nobody can say whether they are what
 * was checked. Never throws for what the bytes hold.
 */
export const openBundle = async (bytes: Uint8Array, options: VerifyOptions = {}): Promise<OpenedBundle> => {
  const result = await verifyBundle(bytes, options);
  if (!result.ok || result.manifest === undefined) return { ...result, files: [] };
  const zip = openZip(bytes, BUNDLE_LIMITS);
  const entries = new Map(zip.entries.map((entry) => [entry.name, entry]));
  const files = result.manifest.files.flatMap((file): OpenedFile[] => {
    const entry = entries.get(file.name);
    return entry === undefined || MADE_HERE.has(file.kind) ? [] : [{ file, bytes: unpackWhole(zip, entry) }];
  });
  return { ...result, files };
};
