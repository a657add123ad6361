/** How much a document may ask of us before it is refused. Sizes are in bytes after unpacking. */
export interface ReadLimits {
  /** The largest single part. */
  readonly partBytes: number;
  /** The largest part that is read as XML: pictures may be large, words are not. */
  readonly xmlBytes: number;
  /** All parts together. */
  readonly totalBytes: number;
  /** Entries in the zip. */
  readonly entries: number;
  /** How deep elements may be nested. */
  readonly depth: number;
  /** XML elements read, all parts together; a change of namespaces counts for as many as are in force. */
  readonly elements: number;
  /** Attributes on one element. */
  readonly attributes: number;
}

const MEBIBYTE = 1024 * 1024;

/**
 * A report of 1,000 pages has a main part of about 10 MB and 300,000 elements nested some 15 deep in a dozen parts, so
 * each of these leaves several times what an honest document needs.
 */
export const DEFAULT_LIMITS: ReadLimits = {
  partBytes: 64 * MEBIBYTE,
  xmlBytes: 32 * MEBIBYTE,
  totalBytes: 256 * MEBIBYTE,
  entries: 4096,
  depth: 256,
  elements: 3_000_000,
  attributes: 1024,
};
