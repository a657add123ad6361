import type { DocumentRule } from '../rule';

/**
 * What stands in the place of a rule that failed through a fault of this tool. The runner reports it; it looks for
 * nothing by itself.
 */
export const documentCheckFailed: DocumentRule = {
  id: 'document-check-failed',
  group: 'document',
  about: 'document',
  severity: 'error',
  description: 'Every rule could be applied to the document.',
  source: { document: 'product', where: 'What cannot be vouched for: a check that failed' },
  standing: 'suggested',
  check: () => [],
};
