/** How much a document may ask of us before it is refused. Sizes are in bytes after unpacking. */
export interface ReadLimits {
  /** The largest single part. */
  readonly partBytes: number;
  /** The largest part that is read as XML: pictures may be large, words are not. */
  readonly xmlBytes: number;
  /** All parts that are read as XML, together. */
  readonly allXmlBytes: number;
  /** All parts together. */
  readonly totalBytes: number;
  /** Entries in the zip. */
  readonly entries: number;
  /** How deep elements may be nested. */
  readonly depth: number;
  /**
   * XML elements read, all parts together; a change of namespaces counts for as many as are in force, a comment or a
   * tracked change for {@link MARK_COST}.
   */
  readonly elements: number;
  /** Characters of one paragraph. */
  readonly paragraphLength: number;
  /** Attributes on one element. */
  readonly attributes: number;
}

/** What is kept of a comment or a tracked change takes several times the room that a paragraph or a control takes. */
export const MARK_COST = 5;

const MEBIBYTE = 1024 * 1024;

/**
 * A report of 1,000 pages has a main part of about 10 MB and 300,000 elements nested some 15 deep in a dozen parts, so
 * each of these leaves several times what an honest document needs. Whatever fills them up is read and checked within
 * a heap of 512 MB.
 */
export const DEFAULT_LIMITS: ReadLimits = {
  partBytes: 64 * MEBIBYTE,
  xmlBytes: 32 * MEBIBYTE,
  // Text stands in memory until the check is done: eight headers of the size of a body took 600 MB.
  allXmlBytes: 48 * MEBIBYTE,
  totalBytes: 256 * MEBIBYTE,
  entries: 4096,
  depth: 256,
  elements: 2_000_000,
  // Some 300 pages. Every pattern that is looked for in a paragraph is held to this length.
  paragraphLength: 1_000_000,
  attributes: 1024,
};
