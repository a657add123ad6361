import type { UnreadableReason } from '../../../src/docx';

/** Every reason that there is; the type keeps the list whole. */
const REASONS: Readonly<Record<UnreadableReason, true>> = {
  'empty-file': true,
  'not-a-word-document': true,
  'password-protected': true,
  'old-word-format': true,
  'rich-text-format': true,
  pdf: true,
  'zip-truncated': true,
  'zip-damaged': true,
  'zip-encrypted': true,
  'zip-unsupported': true,
  'too-many-parts': true,
  'too-large': true,
  'too-deep': true,
  'duplicate-part': true,
  'document-type-declared': true,
  'not-well-formed': true,
  'encoding-not-readable': true,
  'main-part-missing': true,
};

export const isKnownReason = (reason: string): boolean => Object.hasOwn(REASONS, reason);
