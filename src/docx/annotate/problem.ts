/** Why a document cannot carry comments of ours. Stable: tests and callers name them. */
export type NotAnnotatedReason =
  'flat-file' | 'signed' | 'package-unusable' | 'comments-unreadable' | 'copy-not-read';

/** Thrown where no copy is made at all; `message` is a sentence that a person can act on. */
export class NotAnnotated extends Error {
  override readonly name = 'NotAnnotated';

  constructor(
    readonly reason: NotAnnotatedReason,
    message: string,
  ) {
    super(message);
  }
}
