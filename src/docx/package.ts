import type { XmlSource } from './xml-source';

/** The parts of a document, however they were packed. */
export interface Package {
  readonly packing: 'zip' | 'flat';
  /** Names as given, forward slashes, none at the front. */
  readonly names: readonly string[];
  /** The name as the package spells it, for one that may differ in case; undefined where there is no such part. */
  readonly find: (name: string) => string | undefined;
  /**
   * What an XML part holds; undefined where there is no such part, or where it is not XML.
   * @throws UnreadableDocument where the part cannot be unpacked.
   */
  readonly source: (name: string) => XmlSource | undefined;
  /** The content type that the part itself carries; only flat packages have it. */
  readonly contentType?: (name: string) => string | undefined;
}
