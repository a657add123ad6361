import type { Decision } from '../../../src/review';

/** A decision as a person wrote it by hand, without keys. */
export const decision = (more: Partial<Decision> = {}): Decision => ({
  kind: 'waive',
  rule: 'data-sample',
  reason: 'Seen',
  name: 'Example Person',
  date: '2026-11-01',
  ...more,
});

export const NOTE = { reason: 'Seen', name: 'Example Person', date: '2026-11-01' };
