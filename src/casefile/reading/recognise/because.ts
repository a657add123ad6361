import type { DocumentKind, Recognised } from '../../case-file';

/** A kind, and why a document is taken for it. */
export const because = (value: DocumentKind, reason: string): Recognised<DocumentKind> => ({
  value,
  because: reason,
});
