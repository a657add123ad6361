/** Why no value could be had from some bytes. Stable: reports and tests name them. */
export type UnreadableReason =
  | 'empty-file'
  | 'not-a-word-document'
  | 'password-protected'
  | 'old-word-format'
  | 'rich-text-format'
  | 'pdf'
  | 'zip-truncated'
  | 'zip-damaged'
  | 'zip-encrypted'
  | 'zip-unsupported'
  | 'too-many-parts'
  | 'too-large'
  | 'too-deep'
  | 'duplicate-part'
  | 'document-type-declared'
  | 'not-well-formed'
  | 'encoding-not-readable'
  | 'main-part-missing';

/** The one error that reading throws: `reason` is stable, `message` is a sentence that a person can act on. */
export class UnreadableDocument extends Error {
  override readonly name = 'UnreadableDocument';

  constructor(
    readonly reason: UnreadableReason,
    message: string,
  ) {
    super(message);
  }
}
