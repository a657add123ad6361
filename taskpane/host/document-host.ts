/** A document's bytes, with the name of its file. */
export interface HostDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Where the document lives that the pane works on. */
export interface DocumentHost {
  /** The document as it is now. */
  readonly read: () => Promise<HostDocument>;
}
